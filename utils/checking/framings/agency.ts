import { namePeople } from '../../record/name-people';
import type { Framing, Story } from '../../record/schema';
import { type Assertion, readingPart } from './assertion';
import { withNegationsApart } from './fairness';
import { CORRECTION, DENIAL, HEARSAY } from './lexicon';
import { findPhrases } from './phrases';
import type { OwnSentence } from './sentence';

type AgencyFraming = Extract<Framing, { kind: 'agency' }>;

/** Words between the one who did it and the verb: "has", "publicly", "says he". */
const LONGEST_GAP = 5;
/** Words between the verb and what was ended. */
const OBJECT_REACH = 5;

/** A sentence that makes somebody the one who ended it: that person, the verb, the bond, in this order. */
export function assertsAgency(
  sentence: OwnSentence,
  framing: AgencyFraming,
  story: Story,
): Assertion | null {
  const { words, text, start } = sentence;
  if (
    sentence.isQuestion ||
    sentence.isSomebodyElses ||
    DENIAL.test(withNegationsApart(text)) ||
    CORRECTION.test(text) ||
    HEARSAY.test(text)
  )
    return null;
  const bonds = findPhrases(words, framing.event.bond);
  const people = namePeople(story).mentionsIn(text);
  for (const verb of findPhrases(words, framing.event.ended)) {
    const object = bonds.find(
      (bond) => bond.from >= verb.to && bond.from - verb.to <= OBJECT_REACH,
    );
    const verbAt = words[verb.from]?.start ?? 0;
    if (!object || isNominal(text.slice(0, verbAt - start))) continue;
    const subject = people.findLast(({ end }) => end + start <= verbAt);
    if (!subject || subject.person.id !== framing.agent) continue;
    const gap = words.filter((word) => word.start >= subject.end + start && word.end <= verbAt);
    if (gap.length > LONGEST_GAP || gap.some((word) => BREAKS.has(word.text))) continue;
    return {
      sentence,
      severity: 'minor',
      confidence: 0.7,
      isExcusedByNext: false,
      reading: [
        { role: 'who did it', start: subject.start + start, end: subject.end + start, text: '' },
        readingPart('what was done', words, verb),
        readingPart('to what', words, object),
      ],
    };
  }
  return null;
}

/** "the end of the friendship": a noun, which makes nobody the one who did it. */
function isNominal(before: string): boolean {
  return /\b(?:the|an?|this|that|its|their|of|to an)\s$/iu.test(before);
}

const BREAKS = new Set([
  'because',
  'which',
  'that',
  'whose',
  'with',
  'of',
  'when',
  'after',
  'but',
  'why',
  'how',
  'what',
]);
