import type { Span } from '../../model';
import { sentences } from '../../text/sentences';
import type { FoldedArticle } from '../passage';
import type { Mention } from '../speakers/attribution';
import { QUOTED } from '../speakers/frame';
import { mentionOf, phraseAt } from '../speakers/noun-phrase';
import { wordsOf } from '../speakers/sentence-words';
import { subjectOf } from '../speakers/subject';

/** What a page reports in its own words as somebody's belief or words. */
export interface IndirectReport extends Span {
  readonly subject: Mention;
  readonly block: number;
  /** Between the verb and what is reported: whom it was said to. */
  readonly toWhom: Span;
  /** What is reported. */
  readonly content: Span;
  /** Whether the page reports it as said, and not as thought, hoped or hearsay. */
  readonly isFirm: boolean;
}

/** Verbs of saying and believing that govern a clause. */
const REPORTING =
  /\b(?:sa(?:id|ys|ying)|told|tells?|telling|beli?e(?:ves?|ved|ving)|thinks?|thought|feels?|felt|add(?:s|ed|ing)|claim(?:s|ed|ing)?|argu(?:es|ed|ing)|explain(?:s|ed|ing)?|insist(?:s|ed|ing)?|admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|reveal(?:s|ed|ing)?|not(?:es|ed|ing)|acknowledg(?:es|ed|ing)|stat(?:es|ed|ing)|maintain(?:s|ed|ing)?|suggest(?:s|ed|ing)?|confirm(?:s|ed|ing)?|alleg(?:es|ed|ing)|announc(?:es|ed|ing)|disclos(?:es|ed|ing)|mention(?:s|ed|ing)?|swears|swore|recall(?:s|ed|ing)?|complain(?:s|ed|ing)?|assert(?:s|ed|ing)?|declar(?:es|ed|ing)|concede(?:s|d)|warn(?:s|ed|ing)?|reckons?|reckoned|wr(?:ote|ites|iting)|tweeted|holds|held|is convinced|was convinced|is of the opinion)\b/giu;
/** Of these, what somebody thinks or hints at rather than says. */
const THOUGHT =
  /^(?:beli?e|think|thought|feel|felt|suggest|reckon|hold|held|is |was |argu|warn|not(?:es|ed|ing)$)/iu;
/** Subject, verb and clause stand no further apart than this, in UTF-16 units. */
const REACH = 160;
/** What may stand between the verb and the clause: the person or paper told, an adverb. */
const TO_CLAUSE = /^(?<to>(?:\s[^\s,;:.]+){0,7}?)\s(?:that|how)\s/iu;
/** The same where the page leaves "that" out: only before what can hardly be an object. */
const TO_BARE_CLAUSE =
  /^(?<to>)\s(?=(?:he|she|they|it|there)\s\p{Ll}|\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2}(?:['’]s?\s(?:\p{Ll}+\s){1,2}|\s)(?:never|always|still|once|had|has|was|is|would|will|did|does|could|must|owes|\p{Ll}{3,}ed)\s)/u;
const TO_TOLD_CLAUSE =
  /^(?<to>(?:\s[^\s,;:.]+){1,6}?)\s(?=(?:he|she|they|there)(?:\s\p{Ll}|['’]))/u;
const TELLING = /^t(?:old|ell)/iu;
/** "Smith reportedly said", "is said to have told": hearsay. */
const HEARSAY =
  /\b(?:reportedly|allegedly|supposedly|apparently|is said to|are said to|was said to|is rumou?red|would|might|may|could|should|will)\s(?:\p{L}+\s){0,3}$/iu;
const DENIED =
  /\b(?:not|never|n['’]t|denie[sd]|deny|without|nobody|no one|if|whether|falsely|wrongly)\s(?:\p{L}+\s){0,2}$/iu;

/** "According to West, …"; "In West’s view, …": a report without a verb. */
const OPENING =
  /^(?:according to|for|to|in the (?:view|opinion|eyes|words|account) of|(?:in|to)(?= [^,]{1,40}['’]s? (?:view|opinion|mind|eyes|telling|account|version|words|book),))\s(?:the\s\p{L}+\s)?/iu;

/**
 * Every "X said that …" and "X believes that …" in the page's own voice, the
 * innermost clause counting where one report holds another.
 *
 * @param frame the article's text with quotations blanked out
 */
export function findReports(article: FoldedArticle, frame: string): readonly IndirectReport[] {
  return article.blocks.flatMap((block, number) =>
    block.role === 'caption' || block.role === 'block-quotation'
      ? []
      : sentences(article.text, block).flatMap((sentence) => inSentence(frame, sentence, number)),
  );
}

function inSentence(frame: string, sentence: Span, block: number): readonly IndirectReport[] {
  const text = frame.slice(sentence.start, sentence.end);
  if (/\?["”’']*\s*$/u.test(text)) return [];
  const opening = openingReport(frame, sentence, block);
  const closing = opening ? null : closingReport(frame, sentence, block);
  const found: IndirectReport[] = opening ? [opening] : closing ? [closing] : [];
  let from = opening ? opening.content.start : sentence.start;
  for (const match of text.matchAll(REPORTING)) {
    const verb = sentence.start + match.index;
    const afterVerb = verb + match[0].length;
    const following = frame.slice(afterVerb, Math.min(sentence.end, afterVerb + REACH));
    const clause =
      TO_CLAUSE.exec(following) ??
      (TELLING.test(match[0]) ? TO_TOLD_CLAUSE : TO_BARE_CLAUSE).exec(following);
    const leading = frame.slice(Math.max(sentence.start, verb - REACH), verb);
    if (!clause || DENIED.test(leading)) continue;
    const subject = subjectOfVerb(frame, { start: from, end: afterVerb }, verb);
    if (!subject) continue;
    const content = { start: afterVerb + clause[0].length, end: sentence.end };
    const outer = found.at(-1);
    // What the inner report holds is no longer the outer speaker's own account.
    if (outer)
      found[found.length - 1] = { ...outer, content: { ...outer.content, end: subject.start } };
    found.push({
      start: subject.start,
      end: sentence.end,
      subject,
      block,
      toWhom: { start: afterVerb, end: afterVerb + (clause.groups?.to?.length ?? 0) },
      content,
      isFirm: !THOUGHT.test(match[0]) && !HEARSAY.test(leading),
    });
    from = content.start;
  }
  return found;
}

/** Who does what a verb says, in a stretch of the frame that ends with the verb. */
function subjectOfVerb(frame: string, clause: Span, verb: number): Mention | null {
  const words = wordsOf(frame, clause);
  const cueAt = words.findIndex(({ start }) => start >= verb);
  const subject = cueAt < 0 ? null : subjectOf(words, 0, cueAt);
  return subject && mentionOf(frame, words, subject.phrase);
}

function openingReport(frame: string, sentence: Span, block: number): IndirectReport | null {
  const opening = OPENING.exec(frame.slice(sentence.start, sentence.end));
  if (!opening) return null;
  const at = sentence.start + opening[0].length;
  const comma = frame.indexOf(',', at);
  if (comma < 0 || comma >= sentence.end) return null;
  const words = wordsOf(frame, { start: at, end: comma });
  // "In West's view": the view is West's.
  const owner = words.findIndex(({ kind }) => kind === 'possessive');
  const phrase = phraseAt(words, 0, owner < 0 ? words.length : owner);
  if (!phrase) return null;
  const subject = mentionOf(frame, words, phrase);
  return {
    start: sentence.start,
    end: sentence.end,
    subject,
    block,
    toWhom: { start: comma, end: comma },
    content: { start: comma + 1, end: sentence.end },
    isFirm: /^according/iu.test(opening[0]),
  };
}

/** "…, Smith said on Friday." at the end of a sentence without quotation marks. */
const CLOSING =
  /,\s(?<who>[^,\uE000]{2,60}?)\s(?:said|says|claims|claimed|insists|insisted|recalls|recalled|added|adds|maintains|maintained|told|tells)(?:\s[^,\uE000]{1,60})?[.!]?\s*$/u;

/** "…, according to Smith", at the end or set between commas. */
const ACCORDING = /,?\saccording to\s(?<who>[^,.;:\uE000]{2,60}?)(?=,|[.!]?\s*$)/u;

function closingReport(frame: string, sentence: Span, block: number): IndirectReport | null {
  const text = frame.slice(sentence.start, sentence.end);
  const found = CLOSING.exec(text) ?? ACCORDING.exec(text);
  const who = found?.groups?.who;
  if (!found || who === undefined || text.includes(QUOTED)) return null;
  const start = sentence.start + found.index + found[0].indexOf(who);
  const words = wordsOf(frame, { start, end: start + who.length });
  const phrase = phraseAt(words, 0, words.length);
  if (phrase?.last !== words.length - 1) return null;
  const end = sentence.start + found.index;
  return {
    start: sentence.start,
    end: sentence.end,
    subject: mentionOf(frame, words, phrase),
    block,
    toWhom: { start: end, end: sentence.end },
    content: { start: sentence.start, end },
    isFirm: true,
  };
}
