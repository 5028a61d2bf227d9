import { clauseHead } from './clause-head';
import { gapBefore } from './gap-before';
import { BELIEVING } from './opinions-of-many';
import { findIn, type OwnSentence, type Stretch } from './sentence';
import { textBetween } from './text-between';

/** Words behind a word for hearsay within which a verb tells that somebody takes it up. */
const SAYER_REACH = 6;

/**
 * Whether a sentence tells what is said by nobody in particular: "fans say", "rumour has it".
 *
 * @param event what happened, which may hold such a word itself
 */
export function isHearsay(sentence: OwnSentence, event?: Stretch): boolean {
  const { words, grammar } = sentence;
  const isInEvent = ({ from }: Stretch): boolean =>
    event !== undefined && from >= event.from && from < event.to;
  // "Told reporters that": those who report are no reports.
  const isTeller = ({ from }: Stretch): boolean => /^reporter/u.test(words[from]?.text ?? '');
  // "Everyone who bought one" says nothing; "anyone who thinks" does.
  const isWhoever = ({ from, to }: Stretch): boolean =>
    ANYONE.test(words[from]?.text ?? '') &&
    /^(?:who|that)$/u.test(words[to - 1]?.text ?? '') &&
    !words.slice(to, to + SAYER_REACH).some(({ text }) => BELIEVING.test(text));
  return findIn(sentence, grammar.fairness.hearsay).some(
    (cue) =>
      !isInEvent(cue) &&
      !isTeller(cue) &&
      !isWhoever(cue) &&
      !isConceded(sentence, cue) &&
      !isOwnWord(sentence, cue) &&
      !isVouchedFor(sentence, cue) &&
      !(event && cue.from > event.from && standsApart(sentence, event, cue)) &&
      !(event && isToldBeside(sentence, event, cue)) &&
      !(event && isOfNextClause(sentence, event, cue)),
  );
}

/** "…; the reader who wants to know more": behind a semicolon something else is said. */
function standsApart(sentence: OwnSentence, event: Stretch, cue: Stretch): boolean {
  return textBetween(sentence, event.to - 1, cue.from).includes(';');
}

/** "…, and perhaps that is for the best": a statement of its own, once all is said. */
function isOfNextClause(sentence: OwnSentence, event: Stretch, cue: Stretch): boolean {
  const { words, clauses } = sentence;
  const head = clauseHead(clauses, cue.from);
  if (head < event.to) return false;
  return (
    (/^(?:and|but|yet)$/u.test(words[head]?.text ?? '') ||
      gapBefore(sentence, head).includes('(')) &&
    ![...words.slice(head, cue.from), ...words.slice(cue.to, cue.to + SAYER_REACH)].some(
      ({ text: word }) => TAKES_UP.test(word),
    )
  );
}

/** Words that take up what was told: "and some blame him for it". */
const TAKES_UP =
  /^(?:it|this|so|blam\p{L}+|claim\p{L}*|say|says|said|report\p{L}*|believ\p{L}+|think|thinks|insist\p{L}*)$/u;

/** "The set is said to hold songs by Smith, who broke with Jones": what a relative clause adds is the page's own. */
function isToldBeside({ words, clauses }: OwnSentence, event: Stretch, cue: Stretch): boolean {
  const head = clauseHead(clauses, event.from);
  // "Maybe it was Trump who ended it" adds nothing: it is the claim itself.
  const isCleft = words
    .slice(cue.to, Math.max(cue.to, head))
    .some(({ text }, at, run) => text === 'it' && /^(?:is|was)$/u.test(run[at + 1]?.text ?? ''));
  return (
    cue.to <= head && head > 0 && /^(?:who|whose|whom)$/u.test(words[head]?.text ?? '') && !isCleft
  );
}

/** "gave her word in April that": a promise, and no "word in Westminster". */
function isOwnWord({ words }: OwnSentence, { from }: Stretch): boolean {
  return (
    words[from]?.text === 'word' &&
    /^(?:his|her|their|'s|my|our)$/u.test(words[from - 1]?.text ?? '')
  );
}

/** "as anyone who lives here will tell you": the page calls everybody to witness for what it says. */
export function isVouchedFor({ words, clauses }: OwnSentence, { from }: Stretch): boolean {
  const head = clauses.findLastIndex(
    (clause, at) => at <= from && clauses[at - 1] !== clause && words[at]?.text === 'as',
  );
  return (
    head >= 0 &&
    VOUCHING.test(
      words
        .slice(head, head + VOUCHED)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

/** Words of "as anyone who keeps a shop in the square will tell you". */
const VOUCHED = 16;
const VOUCHING =
  /^as (?:any|every)(?:one|body) .*\b(?:will|can|could) (?:tell|confirm)\b|^as (?:everyone|everybody|we all|anyone|all) (?:here |in \p{L}+ )?knows?\b/u;
const ANYONE = /^(?:everyone|everybody|anyone|whoever|people|those|readers)$/u;

/** "Whatever the bank may say", "whatever you may have read": what is said is set aside. */
export function isConceded({ words, clauses }: OwnSentence, { from }: Stretch): boolean {
  const head = clauseHead(clauses, from);
  const first = /^(?:and|but)$/u.test(words[head]?.text ?? '') ? head + 1 : head;
  return CONCEDING.has(words[first]?.text ?? '');
}

const CONCEDING = new Set('whatever whoever however'.split(' '));
