/** Tells whose claim a sentence reports: the page's own, or that of people outside the story. */

import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';
import { isAccordingToOthers, namesSource } from './according-to';
import { clauseHead } from './clause-head';
import { isConceded, isHearsay, isVouchedFor } from './hearsay';
import { isOpinionOfMany } from './opinions-of-many';
import { findIn, type OwnSentence, type Stretch } from './sentence';
import { THAT } from './small-words';
import { isTitleCase } from './strangers';

/**
 * A claim of people outside the story. Of the record's own sources it is the page that says what they said.
 *
 * @param event what happened; a conditional in it tells what would have been, not what others say
 */
export function isOfOthers(sentence: OwnSentence, story: Story, event?: Stretch): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  if (isHearsay(sentence, event)) return true;
  if (isOpinionOfMany(sentence)) return true;
  if (isAccordingToOthers(sentence, story, event)) return true;
  return findIn(sentence, grammar.fairness.reports).some((cue) => {
    if (event && cue.from >= event.from && cue.from < event.to) return false;
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
    if (isConceded(sentence, cue) || isVouchedFor(sentence, cue)) return false;
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
    // "In announcing the end": a capital names somebody only where the word is no small one.
    const teller = words[cue.from - 1];
    const isNamed =
      teller?.isCapitalized === true &&
      // "We said on Friday that": the paper of what it printed before.
      (teller.isContent || teller.text === 'we') &&
      !isTitleCase(sentence);
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

/** "…, and you may tell him so": the telling begins only once all is said. */
function isSaidNext({ words, clauses }: OwnSentence, event: Stretch, { from }: Stretch): boolean {
  const head = clauseHead(clauses, from);
  return (
    head >= event.to &&
    words[head]?.text === 'and' &&
    /^(?:you|i|we)$/u.test(words[head + 1]?.text ?? '')
  );
}

const TOLD = /^(?:t(?:ell|ells|old|elling)|inform(?:s|ed|ing)?)$/u;
/** Words from "told" to its "that": "told the chamber of commerce yesterday". */
const TOLD_WHOM = 8;
/** Words that may follow the teller at the end of a sentence, or part a verb of report from its "that". */
const TAIL = 3;
