import { keptWith } from '../../record/kept-with';
import type { Framing, Story } from '../../record/schema';
import { type Found, type PhraseBook, plainPhrases } from '../languages/phrase-book';
import { type Assertion, readingPart } from './assertion';
import { bondsIn } from './bonds';
import { causesIn, namesCause } from './causes';
import { isOfOthers } from './claims-of-others';
import { booksOf, findOwn } from './event-words';
import { eventsIn } from './events';
import { partiesOf } from './parties';
import { findIn, type OwnSentence, type Stretch } from './sentence';
import { isTitleCase, namesIn } from './strangers';

type OvercorrectionFraming = Extract<Framing, { kind: 'overcorrection' }>;

/** A sentence that denies a cause altogether, where nothing on the page names another. */
export function assertsOvercorrection(
  sentence: OwnSentence,
  framing: OvercorrectionFraming,
  page: readonly OwnSentence[],
  story: Story,
): Assertion | null {
  const { words, grammar, isQuestion } = sentence;
  const people = partiesOf(framing, story);
  const denial = [
    ...denialsOf(framing).find(words),
    ...findIn(sentence, grammar.fairness.wholeDenials),
  ].sort((a, b) => a.from - b.from)[0];
  if (!denial || isQuestion || isOfOthers(sentence, story, denial)) return null;
  const [cause] = causesIn(sentence, framing.cause, framing.event, people);
  if (!cause) return null;
  if (page.some((other) => namesCause(other, framing.otherCause, framing.cause, people)))
    return null;
  if (givesReason(sentence, [denial, cause])) return null;
  const isAbout = (other: OwnSentence): boolean =>
    people.some((id) => other.people.has(id)) ||
    bondsIn(other, framing.event, people).length > 0 ||
    eventsIn(other, framing.event, people).length > 0;
  const isOfCause =
    cause.from < denial.from ||
    isSaidOfEvent(sentence, denial, framing, people) ||
    isPlayedBy(sentence, denial, cause);
  const bonds = bondsIn(sentence, framing.event, people);
  const events = eventsIn(sentence, framing.event, people);
  const ended = [...events, ...findOwn(sentence, booksOf(framing.event).ended)];
  if (isOfSomethingElse(sentence, denial, [...bonds, cause], ended)) return null;
  const told = [...bonds, ...events, cause];
  if (isOfAnotherThing(sentence, denial, told, framing.people)) return null;
  if (!isOfCause || !(isAbout(sentence) || page.some(isAbout))) return null;
  return {
    sentence,
    severity: framing.severity,
    confidence: 0.7,
    reading: [readingPart('denial', words, denial), readingPart('what is denied', words, cause)],
  };
}

/** A record's own words for a denial, made ready once. */
const denialsOf = keptWith(
  ({ denials }: OvercorrectionFraming): PhraseBook => plainPhrases(denials),
);

/** Content words that a reason has: "they simply grew apart". */
const REASON = 2;

/** "Trump has nothing to do with it, he says: they live in different cities": the cause that the page does name. */
function givesReason(
  { words, text, start, isHeadline }: OwnSentence,
  parts: readonly Stretch[],
): boolean {
  // "Trump had nothing to do with it: Smith on the split"
  if (isHeadline) return false;
  const last = Math.max(...parts.map(({ to }) => to));
  const from = (words[last - 1]?.end ?? start) - start;
  const colon = text.indexOf(':', from);
  if (colon < 0) return false;
  return words.filter((word) => word.start - start > colon && word.isContent).length >= REASON;
}

/** Words behind a denial within which stands what it is denied of. */
const DENIED_OF = 4;

/** "Smith has nothing to do with the Saltwick weekend": what it is denied of has a name of its own. */
function isOfSomethingElse(
  sentence: OwnSentence,
  { to }: { readonly to: number },
  bonds: readonly Found[],
  events: readonly Stretch[],
): boolean {
  const isOwn = (at: number): boolean => bonds.some((bond) => bond.from <= at && bond.to > at);
  // "her resignation in March", "the Saltwick split": what happened is what it is denied of.
  const isSaid = (name: Stretch): boolean =>
    events.some((event) => event.from >= to && event.from <= name.to);
  return (
    !isTitleCase(sentence) &&
    namesIn(sentence).some(
      (name) => name.from >= to && name.from - to < DENIED_OF && !isOwn(name.from) && !isSaid(name),
    )
  );
}

/** "nothing to do with the goal", "no part in the match": a thing that is neither what happened nor its cause. */
function isOfAnotherThing(
  { words, clauses, mentions, grammar }: OwnSentence,
  { from, to }: Found,
  told: readonly Stretch[],
  people: readonly string[],
): boolean {
  if (grammar.smallWords !== null || !LEADS_ON.test(words[to - 1]?.text ?? '')) {
    const next = words[to];
    if (!next || !LEADS_ON.test(next.text)) return false;
  }
  const target = words.flatMap(({ isContent, text }, at) =>
    at >= to && at < to + TARGET && clauses[at] === clauses[from] && isContent
      ? [{ at, text }]
      : [],
  );
  const isKnown = (at: number): boolean =>
    // "Smith's new album": whose it is says nothing of what it is.
    [
      ...told,
      ...mentions.filter(({ to, person }) => people.includes(person) && words[to]?.text !== "'s"),
    ].some((one) => one.from <= at && one.to > at);
  return target.length > 0 && !target.some(({ at, text }) => isKnown(at) || OF_IT.test(text));
}

/** Words behind a denial that say of what: "his surprising decision to leave". */
const TARGET = 9;
const LEADS_ON = /^(?:with|in|on|to|for)$/u;
const OF_IT =
  /^(?:decision|choice|reason|outcome|fate|move|step|events?|matter|affair|business|break|break-?up|split|rift|rupture|parting|fallout|estrangement|divorce|quarrel|feud|ending|demise|leaving|going|departure|exit|resignation|dismissal|closure|cancellation|collapse)$/u;

/** "No role at all was played by Trump." */
function isPlayedBy({ words, clauses }: OwnSentence, denial: Stretch, cause: Stretch): boolean {
  const by = words.findLastIndex(({ text }, at) => at < cause.from && text === 'by');
  return by >= denial.to && clauses[by] === clauses[denial.from] && cause.from - by <= 2;
}

/** "The split had nothing to do with Trump": what it is said of stands before the denial, and is nobody. */
function isSaidOfEvent(
  sentence: OwnSentence,
  denial: { readonly from: number },
  { event }: OvercorrectionFraming,
  people: readonly string[],
): boolean {
  const said = [...bondsIn(sentence, event, people), ...eventsIn(sentence, event, people)];
  return (
    sentence.words[denial.from]?.text === 'none' ||
    said.some(({ from, to }) => to <= denial.from && from < denial.from)
  );
}
