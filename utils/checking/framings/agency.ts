import type { Framing, Story } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import { type Assertion, readingPart } from './assertion';
import { bondsIn } from './bonds';
import { isOfOthers } from './claims-of-others';
import { isDenied } from './denial';
import { booksOf, findOwn } from './event-words';
import { findIn, findWithin, type OwnSentence, type PlacedMention, type Stretch } from './sentence';
import { AND } from './small-words';
import { isUnrealised } from './unrealised';

type AgencyFraming = Extract<Framing, { kind: 'agency' }>;

/** Words between the one who did it and the verb: "has", "publicly", "says he". */
const LONGEST_GAP = 6;
/** Words between the verb and what was ended. */
const OBJECT_REACH = 6;
/** Words between a passive and whoever did it. */
const BY_REACH = 4;

/** A sentence that makes somebody the one who ended it: that person, the verb, and the bond or whoever was left. */
export function assertsAgency(
  sentence: OwnSentence,
  framing: AgencyFraming,
  story: Story,
): Assertion | null {
  const { words, grammar, isQuestion } = sentence;
  const record = booksOf(framing.event);
  const { leaving, removing, cancelling, shutting } = grammar.events;
  const verbs = [
    ...findOwn(sentence, record.ended),
    ...findIn(sentence, leaving),
    ...(record.isRemoval ? findIn(sentence, removing) : []),
    ...(record.isCancellation ? findIn(sentence, cancelling) : []),
    ...(record.isClosure ? findIn(sentence, shutting) : []),
  ];
  if (verbs.length === 0 || isQuestion || isOfOthers(sentence, story)) return null;
  if (findIn(sentence, grammar.fairness.corrections).length > 0) return null;
  const bonds = bondsIn(sentence, framing.event, framing.people);
  for (const verb of verbs) {
    if (isNoun(sentence, verb)) continue;
    const passive = byAgent(sentence, verb, framing.agent);
    const object = passive
      ? (bonds.findLast(({ to }) => to <= verb.from) ?? whoWasLeft(sentence, verb, framing))
      : (objectOf(sentence, verb, bonds, framing) ??
        pronounObject(sentence, verb, framing, story) ??
        objectBefore(sentence, verb, bonds));
    const agent =
      passive ??
      agentBefore(sentence, verb, framing.agent) ??
      agentAtHead(sentence, verb, framing.agent);
    if (
      !agent ||
      !object ||
      isOneOfTwo(sentence, agent) ||
      isDenied(sentence, [verb], [verb, object], agent)
    )
      continue;
    if (!passive && isUnrealised(sentence, agent.to, verb.from)) continue;
    return {
      sentence,
      severity: 'minor',
      confidence: 0.7,
      reading: [
        readingPart('who did it', words, agent),
        readingPart('what was done', words, verb),
        readingPart('to what', words, object),
      ],
    };
  }
  return null;
}

/** The bond, or one of the others, behind or within the verb. */
function objectOf(
  { words, mentions, grammar }: OwnSentence,
  verb: Found,
  bonds: readonly Found[],
  { people, agent }: AgencyFraming,
): { readonly from: number; readonly to: number } | undefined {
  // "Sold four thousand Smith shirts": part of the words for something else.
  const isAdjective = ({ to }: Stretch): boolean =>
    /^(?!days$|weeks$|months$|years$|minutes$|hours$|news$)\p{Ll}+[^s]s$/u.test(
      words[to]?.text ?? '',
    ) && words[to]?.isContent === true;
  const others = mentions.filter(
    (one) => people.includes(one.person) && one.person !== agent && !isAdjective(one),
  );
  return [...bonds, ...others]
    .filter(({ from, to }) => from > verb.from && to > verb.from && from - verb.to <= OBJECT_REACH)
    .find(
      ({ from }) =>
        !words.slice(verb.to, from).some(
          ({ text }, at) =>
            ASIDE.has(text) ||
            RELATIVE.test(text) ||
            (at > 0 && TURNING.has(text)) ||
            // In Italian "on", in Spanish "his".
            (text === 'su' && grammar.language === 'it'),
        ),
    );
}

/** "Smith was dumped by Jones": the subject of a passive. */
function whoWasLeft(
  { words, mentions, clauses, grammar }: OwnSentence,
  verb: Found,
  { people, agent }: AgencyFraming,
): Stretch | undefined {
  const lead = words.slice(Math.max(0, verb.from - PASSIVE_REACH), verb.from);
  if (grammar.smallWords !== null || !lead.some(({ text }) => PASSIVE.test(text))) return undefined;
  return mentions.findLast(
    ({ from, to, person }) =>
      to <= verb.from &&
      verb.from - to <= PASSIVE_REACH &&
      clauses[from] === clauses[verb.from] &&
      words[to]?.text !== "'s" &&
      people.includes(person) &&
      person !== agent,
  );
}

/** Words from the subject of a passive to its verb: "has publicly been". */
const PASSIVE_REACH = 4;
const PASSIVE = /^(?:is|was|were|been|being|got|gets|getting)$/u;

/** "It was Smith who dismissed her": one of the others, where the page means nobody else by it. */
function pronounObject(
  { words, mentions, peopleAround }: OwnSentence,
  verb: Found,
  { people, agent }: AgencyFraming,
  story: Story,
): Stretch | undefined {
  const at = words.findIndex(
    ({ text }, index) => index > verb.from && index <= verb.to && /^(?:him|her|them)$/u.test(text),
  );
  if (at < 0 || words[at + 1]?.isContent === true) return undefined;
  const isMeant = story.people.some(
    ({ id, pronoun }) =>
      people.includes(id) &&
      id !== agent &&
      peopleAround.has(id) &&
      OBJECTS[pronoun] === words[at]?.text,
  );
  const others = mentions.some(({ person }) => person !== agent && !people.includes(person));
  return isMeant && !others ? { from: at, to: at + 1 } : undefined;
}

const OBJECTS = { he: 'him', she: 'her', they: 'them' } as const;

const ASIDE = new Set(
  `for in at by into about against to because over after when during while
  sul sulla sullo sobre sur uber ueber`.split(/\s+/u),
);
/** "finished the song that West had begun": told of something else. */
const RELATIVE = /^(?:that|which|whom?)$/u;
/** Not behind an object of its own: "lost his temper on". */
const TURNING = new Set('on with from before under'.split(' '));

/** The agent, if the nearest person before the verb: "Legend has", "It was Legend who". */
function agentBefore(sentence: OwnSentence, verb: Found, agent: string): PlacedMention | null {
  const { words, clauses, mentions } = sentence;
  const subject = mentions.findLast(({ to }) => to <= verb.from);
  if (subject?.person !== agent) return null;
  // "Smith, tired of it all, ended": what stands between two commas parts nobody from a verb.
  const gap = words.filter(
    (_, at) =>
      at >= subject.to &&
      at < verb.from &&
      (clauses[at] === clauses[subject.from] || clauses[at] === clauses[verb.from]),
  );
  // "Smith's terraces say goodbye": what is Smith's is not Smith, decisions apart.
  if (
    gap[0]?.text === "'s" &&
    !gap.some(({ text }) => DECISIONS.test(text)) &&
    !/ing$/u.test(words[verb.from]?.text ?? '')
  )
    return null;
  // "The governors outvoted Smith and dismissed Jones": Smith is the object of the first.
  const isObject =
    gap[0]?.text === 'and' && /ed$/u.test(words[subject.from - 1]?.text ?? '') && subject.from > 1;
  const isBroken =
    isObject || gap.some(({ text }) => BREAKS.has(text)) || tellsOfOthers(sentence, subject, verb);
  return gap.length <= LONGEST_GAP && !isBroken ? subject : null;
}

const DECISIONS =
  /^(?:decision|choice|move|bid|order|plan|letter|vote|veto|tweet|post|office|team|axe)/u;

/** "Legend says their differences ended it": what he says has a subject of its own. */
function tellsOfOthers(sentence: OwnSentence, subject: Stretch, verb: Stretch): boolean {
  const said = findWithin(sentence, sentence.grammar.fairness.sayings, subject.to, verb.from).at(
    -1,
  );
  return (
    said !== undefined &&
    sentence.words
      .slice(said.to, verb.from)
      .some(({ isContent, text }) => isContent && !/ly$/u.test(text))
  );
}

/** "Smith and Jones ended it": what two do is neither's doing. */
function isOneOfTwo({ words, mentions }: OwnSentence, { from, to }: PlacedMention): boolean {
  const isPerson = (at: number): boolean =>
    /^(?:he|she|they|him|her|both)$/u.test(words[at]?.text ?? '') ||
    mentions.some((one) => one.from <= at && one.to > at);
  return (
    (AND.has(words[from - 1]?.text ?? '') && isPerson(from - 2)) ||
    (AND.has(words[to]?.text ?? '') && isPerson(to + 1))
  );
}

/** "Legend hat die Freundschaft beendet": the bond before the verb, where the verb stands last. */
function objectBefore(
  { clauses, grammar }: OwnSentence,
  verb: Found,
  bonds: readonly Found[],
): Found | undefined {
  if (!grammar.isVerbLast) return undefined;
  return bonds.findLast(
    ({ from, to }) => to <= verb.from && from > 0 && clauses[from] === clauses[verb.from],
  );
}

/** The agent at the head of the verb's clause, or right before it: "Legend, der die Freundschaft beendete". */
function agentAtHead(
  { words, clauses, mentions, grammar }: OwnSentence,
  verb: Found,
  agent: string,
): PlacedMention | null {
  if (!grammar.isVerbLast) return null;
  const head = clauses.indexOf(clauses[verb.from] ?? 0);
  const isRelative = words[head]?.text === 'der' || words[head]?.text === 'die';
  const subject = mentions.find(
    ({ from, to }) => (from >= head && to <= verb.from) || (isRelative && to === head),
  );
  return subject?.person === agent && subject.from <= head ? subject : null;
}

/** "was ended by Legend", "by its founder, Tobias Renn". */
function byAgent(
  { words, mentions, clauses }: OwnSentence,
  verb: Found,
  agent: string,
): PlacedMention | null {
  const by = words.findIndex(
    ({ text }, at) => text === 'by' && at >= verb.to && at - verb.to < BY_REACH,
  );
  if (by < 0) return null;
  const found = mentions.find(({ from }) => from > by);
  if (found?.person !== agent || found.from - by > BY_REACH + 1) return null;
  if (words[found.to]?.text === "'s") return null;
  // What stands between is what the agent is.
  const title = words.slice(by + 1, found.from);
  const isApart = (clauses[found.from] ?? 0) - (clauses[by] ?? 0);
  return title.every(({ text }) => !VERBAL.test(text)) && isApart <= 1 ? found : null;
}

const VERBAL = /^(?:is|was|were|has|had|of|for|with|who|that|which|and)$/u;

/**
 * "the end of the friendship", "his break with West": a noun, which makes nobody
 * the one who did it. "His decision to end" does.
 */
function isNoun({ words, grammar }: OwnSentence, verb: Found): boolean {
  // The lists of the other languages hold verbs only.
  if (grammar.smallWords !== null) return false;
  return (
    /^(?:the|an?|this|that|its|their|of|his|her|'s)$/u.test(words[verb.from - 1]?.text ?? '') &&
    !/ing$/u.test(words[verb.from]?.text ?? '')
  );
}

const BREAKS = new Set(
  'because which whose with of when after but where how lost what whatever'.split(' '),
);
