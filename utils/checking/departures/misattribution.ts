import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because, sourced } from '../reasons/because';
import { givenTo } from './given-to';

/** Fewer of the record's words than these in somebody else's mouth may be chance. */
const NEARLY_ALL = 0.85;

/**
 * A statement given to a person who did not make it. Only where the page names
 * that person with the words, or uses a pronoun that cannot mean the speaker;
 * whom "he" means is too often open.
 *
 * @param frame the article's text with quotations blanked out
 */
export function misattribution(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  index: StoryIndex,
): Departure | null {
  const { passage, recognised, speaker } = judged;
  if (!recognised?.isCheckable) return null;
  const { statement, comparison } = recognised;
  const base = {
    kind: 'misattribution' as const,
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
  };
  const clause = speaker
    ? {
        start: Math.min(speaker.clause.start, passage.start),
        end: Math.max(speaker.clause.end, passage.end),
      }
    : passage;
  // A few of his words in a woman's mouth are her own.
  if (comparison.coverage < NEARLY_ALL) return null;
  if (speaker && isOfOtherGender(speaker.text, statement.speaker.pronoun)) {
    const other = speaker.person === undefined ? null : index.personById(speaker.person);
    const isMeant =
      other !== null &&
      !isOfOtherGender(speaker.text, other.pronoun) &&
      namedInHeadline(article, other, statement.story);
    return {
      ...base,
      start: clause.start,
      end: clause.end,
      severity: isMeant ? 'material' : 'minor',
      confidence: isMeant ? 0.86 : 0.6,
      reason: sourced(because('otherGender', { printed: speaker.text }), statement),
    };
  }
  if (isQuotedWithin(judged)) return null;
  const given = givenTo(judged, article, frame, index);
  if (!given || passesOn(frame, given.end, passage, clause)) return null;
  return {
    ...base,
    start: Math.min(clause.start, given.start),
    end: Math.max(clause.end, given.end),
    severity: 'material',
    confidence: 0.9,
    reason: sourced(because('givenTo', { given: given.name }), statement),
  };
}

function isOfOtherGender(mention: string, pronoun: Person['pronoun']): boolean {
  const printed = mention.toLowerCase();
  return (printed === 'he' || printed === 'she') && pronoun !== 'they' && printed !== pronoun;
}

/** A person whom the headline names is who a pronoun means, until the page says otherwise. */
function namedInHeadline(article: FoldedArticle, person: Person, story: Story): boolean {
  const headline = article.blocks.find(({ role }) => role === 'headline');
  if (!headline) return false;
  return namePeople(story)
    .mentionsIn(article.text.slice(headline.start, headline.end))
    .some((mention) => mention.person === person);
}

const PASSED_ON =
  /\b(?:texts?|messages?|screenshots?|exchange|conversation|letter|e-?mail|note|tweet|post|words|lines?|quotes?|quotation|passage|lyrics|clip|caption)\b/iu;
const SHOWING =
  /\b(?:shar|post|tweet|publish|reveal|retweet|repost|quot|read|cit|show|leak|releas|receiv|screenshot|upload|display|repeat|recall|echo|paraphras)\p{L}*\b/iu;
const QUOTING =
  /\b(?:quot(?:es|ed|ing)(?!\s(?:by\s[^,.;]{1,40}\s)?as\s)|cit(?:es|ed|ing)|echo(?:es|ed|ing)|repeat(?:s|ed|ing)|recit\p{L}+|paraphras\p{L}+|retweet\p{L}*|repost\p{L}*|read(?:s|ing)? (?:out|aloud|back))\b/iu;

const IS_MESSAGE = /^[\s,]*(?:reads?|ran|goes|went)\s/u;

/** "West shared a text that read “…”": whoever shows somebody's words has not spoken them. */
function passesOn(
  frame: string,
  from: number,
  passage: { readonly start: number; readonly end: number },
  clause: { readonly start: number; readonly end: number },
): boolean {
  const between =
    from <= passage.start ? frame.slice(from, passage.start) : frame.slice(passage.end, clause.end);
  if (QUOTING.test(between)) return true;
  // "“…,” reads Smith's tweet": there the message is the subject.
  if (from > passage.start && IS_MESSAGE.test(between)) return false;
  const shown = SHOWING.exec(between);
  return (
    shown !== null &&
    PASSED_ON.test(between.slice(0, shown.index) + between.slice(shown.index + shown[0].length))
  );
}

/** Whether the words stand on the record as somebody else's, in quotation marks inside the statement. */
function isQuotedWithin({ recognised }: JudgedPassage): boolean {
  const piece = recognised?.comparison.pieces[0];
  const first = piece?.steps.find((step) => step.said !== null)?.said;
  if (!piece || first == null) return false;
  const statement = readStatement(piece.statement.statement);
  const words = statement.slice(0, first);
  const rest = statement.text.slice(statement.text.indexOf(words) + words.length);
  const before = words + (/^[^\p{L}\p{N}]*/u.exec(rest)?.[0] ?? '');
  const opened = before.match(/(?:^|[\s,:])[‘“"']/gu)?.length ?? 0;
  const closed = before.match(/[.,!?][’”"']/gu)?.length ?? 0;
  const opensHere = /[‘“]\s*$/u.test(before);
  return opened > closed || opensHere;
}
