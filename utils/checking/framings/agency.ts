import type { Story } from '../../record/schema';
import type { Found } from '../languages/phrase-book';
import { agentOf, agentOfPassive, isOneOfTwo } from './agency/agent';
import { type AgencyFraming, patientOf, patientOfPassive } from './agency/patient';
import { thingMeant } from './agency/thing-meant';
import { toldByNoun } from './agency/told-by-noun';
import { type Assertion, readingPart } from './assertion';
import { bondsIn } from './bonds';
import { isOfOthers } from './claims-of-others';
import { isDenied } from './denial';
import { booksOf, findOwn } from './event-words';
import { findIn, type OwnSentence, type Stretch } from './sentence';
import { isUnrealised } from './unrealised';

/** A sentence that makes somebody the one who ended it: that person, the verb, and the bond or whoever was left. */
export function assertsAgency(
  sentence: OwnSentence,
  framing: AgencyFraming,
  page: readonly OwnSentence[],
  story: Story,
): Assertion | null {
  const { grammar } = sentence;
  if (sentence.isQuestion) return null;
  const record = booksOf(framing.event);
  const { leaving, removing, cancelling, shutting } = grammar.events;
  const verbs = [
    ...findOwn(sentence, record.ended),
    ...findIn(sentence, leaving),
    ...(record.isRemoval ? findIn(sentence, removing) : []),
    ...(record.isCancellation ? findIn(sentence, cancelling) : []),
    ...(record.isClosure ? findIn(sentence, shutting) : []),
  ];
  const byNoun = toldByNoun(sentence, framing, record.isRemoval);
  if (verbs.length === 0 && !byNoun) return null;
  const isVerb = ({ from }: Found): boolean => verbs.some((verb) => verb.from === from);
  // "Dismissed the director": the very verb that dismisses claims elsewhere.
  if (findIn(sentence, grammar.fairness.corrections).some((one) => !isVerb(one))) return null;
  if (
    byNoun &&
    !isOfOthers(sentence, story, byNoun.noun) &&
    !isDenied(sentence, [byNoun.noun], [byNoun.noun], byNoun.agent)
  )
    return asserted(sentence, byNoun.agent, byNoun.noun, byNoun.patient);
  const bonds = bondsIn(sentence, framing.event, framing.people);
  for (const verb of verbs) {
    if (isNoun(sentence, verb) || isOfOthers(sentence, story, verb)) continue;
    const passive = agentOfPassive(sentence, verb, framing.agent);
    const patient =
      (passive
        ? patientOfPassive(sentence, verb, bonds, framing, story)
        : patientOf(sentence, verb, bonds, framing, story)) ??
      thingMeant(sentence, verb, framing, page);
    const agent = passive ?? agentOf(sentence, verb, framing.agent, page, story);
    if (
      !agent ||
      !patient ||
      isOneOfTwo(sentence, agent) ||
      (!isDecision(sentence, agent, verb) && isDenied(sentence, [verb], [verb, patient], agent))
    )
      continue;
    if (!passive && isUnrealised(sentence, agent.to, verb.from)) continue;
    return asserted(sentence, agent, verb, patient);
  }
  return null;
}

/** "Smith's decision to end it took no account of …": what is denied is told of the decision. */
function isDecision({ words }: OwnSentence, agent: Stretch, verb: Found): boolean {
  const lead = words.slice(agent.to, verb.from).map(({ text }) => text);
  return /^'s (?:\p{L}+ )?(?:decision|choice|move|order|vote) to$/u.test(lead.join(' '));
}

function asserted(
  sentence: OwnSentence,
  agent: Stretch,
  done: Stretch,
  patient: Stretch,
): Assertion {
  const { words } = sentence;
  return {
    sentence,
    severity: 'minor',
    confidence: 0.7,
    reading: [
      readingPart('who did it', words, agent),
      readingPart('what was done', words, done),
      readingPart('to what', words, patient),
    ],
  };
}

/**
 * "the end of the friendship", "his break with West": a noun, which makes nobody
 * the one who did it. "His decision to end" does.
 */
function isNoun({ words, grammar }: OwnSentence, verb: Found): boolean {
  // The lists of the other languages hold verbs only.
  if (grammar.smallWords !== null) return false;
  // Headlines drop the article: "Singer blames end of friendship on …".
  const isOne = verb.to - verb.from === 1 && !/ing$/u.test(words[verb.from]?.text ?? '');
  if (isOne && words[verb.to]?.text === 'of') return true;
  // "Smith on the closing of the plant"
  const isGerund = words[verb.from - 1]?.text === 'the' && words[verb.to]?.text === 'of';
  if (isGerund && /ing$/u.test(words[verb.from]?.text ?? '')) return true;
  return (
    /^(?:the|an?|this|that|its|their|of|his|her|my|our|'s)$/u.test(
      words[verb.from - 1]?.text ?? '',
    ) && !/ing$/u.test(words[verb.from]?.text ?? '')
  );
}
