import type { FoldedArticle, Passage } from '../passage';
import type { Attribution } from './attribution';
import { CUE_FORMS } from './cue-verbs';
import { type CueKind, cueKindAt } from './cues';
import { paragraphAround, sentenceStart } from './frame';
import { mentionOf, type Phrase, phraseAt, phraseBefore } from './noun-phrase';
import { quotedAs } from './quoted-as';
import { type SentenceWord, wordsOf } from './sentence-words';
import { type Subject, subjectOf } from './subject';

/** A quotation that goes on from the page's own sentence may stand this many words behind its cue. */
const LONGEST_LEAD = 36;

interface Candidate {
  readonly subject: Subject;
  readonly kind: CueKind;
  readonly at: number;
  readonly isBeside: boolean;
}

/** Legend said: “…”. Legend said that he was “…”. According to Legend, it was “…”. */
export function beforeMarks(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
): Attribution | null {
  const block = article.blocks[passage.block];
  if (!block || passage.form === 'block') return null;
  const paragraph = paragraphAround(frame, block, passage.start);
  const start = sentenceStart(frame, passage.start, paragraph.start);
  const clause = { start, end: passage.start };
  const words = wordsOf(frame, clause);
  const candidates = candidatesIn(words);
  const sent = senderOf(words);
  // "After Smith announced it, Lopez sent a note, “…”": the note comes last.
  const isSent = sent !== null && candidates.every(({ at }) => at < sent.verb);
  const phrase =
    quotedAs(words) ??
    (isSent ? sent.phrase : null) ??
    chosen(words, candidates)?.subject.phrase ??
    asPutIt(words) ??
    accordingTo(words) ??
    ownerOfNoun(words);
  return phrase && { mention: mentionOf(frame, words, phrase), form: 'clause', clause };
}

/** The cue verbs that lead up to the end of the words, nearest first. */
function candidatesIn(words: readonly SentenceWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  const last = Math.max(0, words.length - LONGEST_LEAD);
  for (let at = words.length - 1; at >= last; at--) {
    const kind = cueKindAt(words, at);
    if (!kind || isInIntroduction(words, at)) continue;
    const isBeside = words
      .slice(at + 1)
      .every((word) => /^(?:comma|break)$/u.test(word.kind) || word.lower === 'that');
    if (kind === 'beside' && !isBeside) continue;
    if (kind === 'characterizing' && belongsToAnotherVerb(words, at)) continue;
    const subject = subjectOf(words, 0, at) ?? inverted(words, at);
    if (subject) found.push({ subject, kind, at, isBeside });
  }
  return found;
}

const OPENS_INTRODUCTION =
  /^(?:after|before|since|until|once|when|while|although|though|because|if)$/u;

/** "After Smith announced it, Lopez wrote: “…”": what leads up to the main clause attributes nothing in it. */
function isInIntroduction(words: readonly SentenceWord[], cueAt: number): boolean {
  const opens = words
    .slice(0, cueAt)
    .findLastIndex(
      ({ lower }, at) =>
        OPENS_INTRODUCTION.test(lower) &&
        (at === 0 || /^(?:comma|break|time)$/u.test(words[at - 1]?.kind ?? '')),
    );
  if (opens < 0) return false;
  return words.some((word, at) => {
    if (at <= cueAt || word.kind !== 'comma') return false;
    const first = words[at + 1];
    if (first?.kind !== 'name' && first?.kind !== 'pronoun' && first?.kind !== 'determiner')
      return false;
    const subject = phraseAt(words, at + 1, words.length);
    const verb = subject ? words[subject.last + 1] : undefined;
    return (
      verb !== undefined &&
      (verb.kind === 'auxiliary' ||
        verb.kind === 'adverb' ||
        CUE_FORMS.has(verb.lower) ||
        /ed$/u.test(verb.lower))
    );
  });
}

/** "tweets accusing her of a record are “lies”": the quotation depends on the verb after the cue's own phrase. */
function belongsToAnotherVerb(words: readonly SentenceWord[], cueAt: number): boolean {
  return words
    .slice(cueAt + 1)
    .some(
      ({ kind, lower }) =>
        kind === 'auxiliary' && /^(?:is|are|was|were|has|have|had)$/u.test(lower),
    );
}

/** "In the words of the mayor", "said Lopez: “…”". */
function inverted(words: readonly SentenceWord[], cueAt: number): Subject | null {
  const phrase = cueAt === 0 ? phraseAt(words, 1, words.length) : null;
  const rest = phrase ? words.slice(phrase.last + 1) : [];
  return phrase && rest.every(({ kind }) => kind === 'comma' || kind === 'break')
    ? { phrase, relation: 'finite' }
    : null;
}

const WISHING = /^hop(?:e|es|ed|ing)$/u;
/** Words from the wish to whoever is wished to speak. */
const LONGEST_WISH = 4;
const NAMED: ReadonlySet<SentenceWord['kind']> = new Set(['name', 'plain']);

/**
 * Which of several cues gives the speaker: the nearest, unless an outer one
 * names whom the nearest only means ("Lopez said she recalled thinking …").
 */
function chosen(
  words: readonly SentenceWord[],
  candidates: readonly Candidate[],
): Candidate | null {
  const [nearest, ...outer] = candidates;
  if (!nearest) return null;
  // "I hope the mayor says “…”": words that are wished for are the wisher's.
  const { first } = nearest.subject.phrase;
  const wished = outer.find(
    ({ at }) => at < first && first - at <= LONGEST_WISH && WISHING.test(words[at]?.lower ?? ''),
  );
  if (wished) return wished;
  const headKind = words[nearest.subject.phrase.last]?.kind;
  const isPronoun = headKind === 'pronoun';
  const wider = outer.filter(
    ({ kind, subject }) =>
      (kind === 'saying' || (isPronoun && kind === 'characterizing')) &&
      (subject.relation === 'finite' || nearest.subject.relation === 'relative'),
  );
  if (wider.length === 0 || isOwnPerson(words, nearest)) return nearest;
  const isNamed = ({ subject }: Candidate): boolean =>
    NAMED.has(words[subject.phrase.last]?.kind ?? 'plain');
  return wider.find(isNamed) ?? wider.at(-1) ?? nearest;
}

/** Whether the nearest cue has a doer of its own, whose words these are whatever surrounds the cue. */
function isOwnPerson(words: readonly SentenceWord[], { subject, kind }: Candidate): boolean {
  const head = words[subject.phrase.last];
  switch (subject.relation) {
    case 'finite':
      // "When Smith asked, she answered": the comma sets her clause apart.
      if (words[subject.phrase.first - 1]?.kind === 'comma') return true;
      return head?.kind !== 'pronoun' && kind !== 'thought';
    case 'relative':
      return head?.kind === 'name';
    case 'participle':
      return kind === 'saying' && words[subject.phrase.first - 1]?.lower === 'of';
    case 'infinitive':
      return false;
    default:
      return subject.relation satisfies never;
  }
}

/** "According to Lopez", "in the words of Lopez", "To Lopez, …", "For Lopez, …": no verb of saying. */
function accordingTo(words: readonly SentenceWord[]): ReturnType<typeof phraseAt> {
  if (/^(?:to|for)$/u.test(words[0]?.lower ?? '') && words.at(-1)?.kind === 'comma') {
    const phrase = phraseAt(words, 1, words.length);
    const isName = phrase !== null && words[phrase.last]?.kind === 'name';
    // "For a grateful America": on whose behalf, not who.
    const isOwn = words[0]?.lower === 'to' || words[1]?.kind === 'name';
    if (phrase && isName && isOwn && phrase.last === words.length - 2) return phrase;
  }
  for (let at = words.length - 2; at >= 0; at--) {
    const isAccording = words[at]?.lower === 'according' && words[at + 1]?.lower === 'to';
    const isWords = words[at]?.lower === 'words' && words[at + 1]?.lower === 'of';
    if (!isAccording && !isWords) continue;
    return phraseAt(words, at + 2, words.length);
  }
  return null;
}

/** "As Lopez put it, …", "as the mayor tells it: …". */
function asPutIt(words: readonly SentenceWord[]): ReturnType<typeof phraseAt> {
  const as = words.findLastIndex(({ lower }) => lower === 'as');
  const phrase = as < 0 ? null : phraseAt(words, as + 1, words.length);
  if (!phrase) return null;
  const isPutting = words
    .slice(phrase.last + 1)
    .some(
      ({ lower }, at, rest) =>
        /^(?:put|puts|tells|told|has|had|saw|sees)$/u.test(lower) && rest[at + 1]?.lower === 'it',
    );
  return isPutting ? phrase : null;
}

const NOUN_OF_SAYING =
  /^(?:claims?|statements?|remarks?|comments?|assertions?|arguments?|warnings?|promises?|pledges?|tweets?|words|views?|beliefs?|contention|declaration|complaints?|accusations?|descriptions?|question|response|reply|answer|admission|message|motto|mantra|slogan|predictions?|suggestions?|allegations?|conclusions?|insistence|vows?|jokes?|testimony|observations?|lines?|quotes?|quips?|verdict|phrase|confession|telling|version|opinion|mind|eyes|reading|estimation)$/u;

function isTime(kind: SentenceWord['kind'], lower: string): boolean {
  return /^(?:time|comma|break)$/u.test(kind) || /^\d+$/u.test(lower);
}

/** "Trump's claim that it is “rigged”". */
function ownerOfNoun(words: readonly SentenceWord[]): ReturnType<typeof phraseBefore> {
  for (let at = words.length - 1; at >= Math.max(1, words.length - LONGEST_LEAD / 2); at--) {
    const word = words[at] as SentenceWord;
    if (word.kind !== 'plain' || !NOUN_OF_SAYING.test(word.lower)) continue;
    const next = words[at + 1];
    if (next && !/^(?:comma|break)$/u.test(next.kind) && !/^(?:that|of|from|in)$/u.test(next.lower))
      continue;
    // "Lopez's words of 2019, “…”": only a time may stand between.
    const isDated = next?.kind === 'preposition';
    if (isDated && !words.slice(at + 2).every(({ kind, lower }) => isTime(kind, lower))) continue;
    for (let left = at - 1; left >= Math.max(1, at - 4); left--) {
      const kind = words[left]?.kind;
      if (kind === 'possessive') return phraseBefore(words, 0, left);
      if (kind !== 'plain') break;
    }
  }
  return null;
}

const SENDING =
  /^(?:sent|sends|sending|send|fired|fires|dashed|penned|pens|issued|issues|drafted|left|leaves|mailed|typed)$/u;
const MESSAGE =
  /^(?:texts?|messages?|letters?|e-?mails?|tweets?|notes?|statements?|memos?|replies|reply|voicemails?|postcards?)$/u;
/** Words between a message and the quotation that it holds: "about it", "on Friday". */
const LONGEST_AFTER_MESSAGE = 6;

/** "Lopez sent her a note about it, “…”": a message holds the words of whoever sends it. */
function senderOf(
  words: readonly SentenceWord[],
): { readonly phrase: Phrase; readonly verb: number } | null {
  const end = words.length;
  if (!/^(?:comma|break)$/u.test(words[end - 1]?.kind ?? '')) return null;
  for (let at = end - 2; at >= Math.max(1, end - 2 - LONGEST_AFTER_MESSAGE); at--) {
    if (words[at]?.kind === 'comma') return null;
    if (!MESSAGE.test(words[at]?.lower ?? '')) continue;
    for (let verb = at - 1; verb >= Math.max(1, at - 8); verb--) {
      const subject = SENDING.test(words[verb]?.lower ?? '') ? subjectOf(words, 0, verb) : null;
      if (subject?.relation === 'finite') return { phrase: subject.phrase, verb };
    }
  }
  return null;
}
