/** Tells whose claim a sentence reports: the page's own, or that of people outside the story. */

import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';
import { clauseHead } from './clause-head';
import { gapBefore } from './gap-before';
import { BELIEVING, isOpinionOfMany } from './opinions-of-many';
import { findIn, type OwnSentence, type PlacedMention, type Stretch } from './sentence';
import { THAT } from './small-words';
import { isTitleCase } from './strangers';
import { textBetween } from './text-between';

/**
 * A claim of people outside the story. Of the record's own sources it is the page that says what they said.
 *
 * @param event what happened; a conditional in it tells what would have been, not what others say
 */
export function isOfOthers(sentence: OwnSentence, story: Story, event?: Stretch): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  const isInEvent = ({ from }: Stretch): boolean =>
    event !== undefined && from >= event.from && from < event.to;
  // "Told reporters that": those who report are no reports.
  const isTeller = ({ from }: Stretch): boolean => /^reporter/u.test(words[from]?.text ?? '');
  // "Everyone who bought one" says nothing; "anyone who thinks" does.
  const isWhoever = ({ from, to }: Stretch): boolean =>
    ANYONE.test(words[from]?.text ?? '') &&
    /^(?:who|that)$/u.test(words[to - 1]?.text ?? '') &&
    !words.slice(to, to + SAYER_REACH).some(({ text }) => BELIEVING.test(text));
  if (
    findIn(sentence, grammar.fairness.hearsay).some(
      (cue) =>
        !isInEvent(cue) &&
        !isTeller(cue) &&
        !isWhoever(cue) &&
        !isConceded(sentence, cue) &&
        !(event && cue.from > event.from && standsApart(sentence, event, cue)) &&
        !(event && isToldBeside(sentence, event, cue)) &&
        !(event && isOfNextClause(sentence, event, cue)),
    )
  )
    return true;
  if (isOpinionOfMany(sentence)) return true;
  if (findIn(sentence, grammar.fairness.according).some((cue) => isOfNoneOf(sentence, cue, story)))
    return true;
  return findIn(sentence, grammar.fairness.reports).some((cue) => {
    if (isInEvent(cue)) return false;
    // "The post fell vacant": a noun, and no report.
    if (/^(?:the|an?|his|her|their|its|this|that|'s)$/u.test(words[cue.from - 1]?.text ?? ''))
      return false;
    // "This audience need not be told": nobody reports anything.
    if (/^(?:be|been|being|need|needs|worth|bears|without)$/u.test(words[cue.from - 1]?.text ?? ''))
      return false;
    // A headliner is no headline, and a writer writes nothing here.
    if (/er(?:s|in)?$/u.test(words[cue.from]?.text ?? '')) return false;
    // "Will be held", "the roof holds": nothing that anybody thinks.
    const isHeld = /^h(?:o|e)ld/u.test(words[cue.from]?.text ?? '');
    if (isHeld && words[cue.to]?.text !== 'that') return false;
    if (isConceded(sentence, cue)) return false;
    // "Pay never came into it, and you may tell your brother so"
    if (event && isSaidNext(sentence, event, cue)) return false;
    // "…, the Post reported": at the end the teller stands in the last clause.
    const isTail =
      cue.from > 3 &&
      words.length - cue.to <= TAIL &&
      // "nobody had thought to ask", "is writing a book": no report of what went before.
      words[cue.to]?.text !== 'to' &&
      !/^(?:an?|his|her|their|its)$/u.test(words[cue.to]?.text ?? '');
    const tellsThat =
      words
        .slice(cue.to, cue.to + (TOLD.test(words[cue.from]?.text ?? '') ? TOLD_WHOM : TAIL))
        .some(({ text }) => THAT.has(text)) ||
      // "Smith reckons it was all down to money"
      (grammar.smallWords === null &&
        OPINION.test(words[cue.from]?.text ?? '') &&
        CLAUSE_HEAD.has(words[cue.to]?.text ?? ''));
    const isNamed = words[cue.from - 1]?.isCapitalized === true && !isTitleCase(sentence);
    if (!isTail && !tellsThat && !isNamed) return false;
    // "…, and the sums were smaller than reported": another statement, and no teller of this one.
    const head = clauseHead(clauses, cue.from);
    if (isTail && words[head]?.text === 'and' && cue.from - head > TAIL) return false;
    // "If we are to believe the singer": it is he who says so.
    if (
      isTail &&
      mentions.some(({ from, person }) => from === cue.to && story.gate.people.includes(person))
    )
      return false;
    const subject = words.filter(
      (_, at) => at < cue.from && (!isTail || clauses[at] === clauses[cue.from]),
    );
    const first = subject[0];
    if (!first) return false;
    if (isCoverage(subject) && !namesSource(subject, story)) return true;
    const begin = words.indexOf(first);
    if (mentions.some(({ from }) => from >= begin && from < cue.from)) return false;
    // "A violinist, who asked not to be named, maintains": whoever "who" is, it is no one of them.
    const pronouns = [...grammar.people.one.find(subject), ...grammar.people.both.find(subject)];
    if (pronouns.some(({ phrase }) => !/^whos?e?$/u.test(phrase))) return false;
    return !namesSource(subject, story) && !namesRole(subject, story);
  });
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

const ANYONE = /^(?:everyone|everybody|anyone|whoever|people|those|readers)$/u;

/** Words between "according to" and whoever says so; some languages put him first. */
const SAYER_REACH = 6;

/** "according to fans", and not "according to Legend" or to one of the record's own sources. */
function isOfNoneOf(
  { words, clauses, mentions }: OwnSentence,
  cue: Stretch,
  story: Story,
): boolean {
  const near = words.filter(
    (_, at) =>
      clauses[at] === clauses[cue.from] &&
      at >= cue.from - SAYER_REACH &&
      at < cue.to + SAYER_REACH,
  );
  const isSayer = ({ from, to, person }: PlacedMention): boolean =>
    story.gate.people.includes(person) &&
    clauses[from] === clauses[cue.from] &&
    (from >= cue.to ? from - cue.to <= 1 : cue.from === to);
  return !mentions.some(isSayer) && !namesSource(near, story);
}

/** "An article about Legend said that", "your columnist states that": whoever covered it, whatever it was about. */
function isCoverage(subject: OwnSentence['words']): boolean {
  const noun = subject.findIndex(({ text }) => COVERAGE.has(text));
  return (
    noun > 0 &&
    noun <= COVERAGE_WITHIN &&
    subject.slice(0, noun).some(({ text }) => DETERMINERS.has(text)) &&
    subject.slice(0, noun).every(({ text }) => !OF_SOMEBODY.has(text))
  );
}

const COVERAGE = new Set(
  'article report story piece column columnist headline editorial paper newspaper tabloid website site blog blogger post letter caption broadcast segment item reviewer critic correspondent commentator presenter summary leaflet newsletter profile feature essay biography documentary interview'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'a an the this that one another our your my their its no every'.split(' '),
);
const OF_SOMEBODY = new Set("of in 's his her".split(' '));
/** Words before the noun: "Sir: an otherwise fine article". */
const COVERAGE_WITHIN = 5;

/** "…, singer says": in a headline, one of the people by what he is. */
function namesRole(subject: OwnSentence['words'], story: Story): boolean {
  return (
    subject.length <= 3 &&
    roleNames(story)
      .find(subject)
      .some(({ from }) => from === 0)
  );
}

const roleNames = keptWith(({ people, gate }: Story): PhraseBook => {
  const central = people.filter(({ id }) => gate.people.includes(id));
  return plainPhrases(central.flatMap(({ roles }) => roles));
});

const OPINION = /^(?:reckon|believ|think|thought|suspect|suppos|guess|fanc(?:y|ies|ied)|imagin)/u;
const CLAUSE_HEAD = new Set('it he she they the this there his her their'.split(' '));

/** "Whatever the bank may say", "whatever you may have read": what is said is set aside. */
function isConceded({ words, clauses }: OwnSentence, { from }: Stretch): boolean {
  return CONCEDING.has(words[clauseHead(clauses, from)]?.text ?? '');
}

/** "…, and you may tell him so": the telling begins only once all is said. */
function isSaidNext({ words, clauses }: OwnSentence, event: Stretch, { from }: Stretch): boolean {
  const head = clauseHead(clauses, from);
  return (
    head >= event.to &&
    words[head]?.text === 'and' &&
    /^(?:you|i|we)$/u.test(words[head + 1]?.text ?? '')
  );
}

const CONCEDING = new Set('whatever whoever however'.split(' '));

const TOLD = /^(?:t(?:ell|ells|old|elling)|inform(?:s|ed|ing)?)$/u;
/** Words from "told" to its "that": "told the chamber of commerce yesterday". */
const TOLD_WHOM = 8;
/** Words that may follow the teller at the end of a sentence, or part a verb of report from its "that". */
const TAIL = 3;

function namesSource(words: OwnSentence['words'], story: Story): boolean {
  return sourceNames(story)
    .find(words)
    .some(({ to }) => words[to - 1]?.isCapitalized === true);
}

const sourceNames = keptWith(
  ({ sources }: Story): PhraseBook =>
    plainPhrases(sources.flatMap(({ venue, names }) => [venue, ...names])),
);
