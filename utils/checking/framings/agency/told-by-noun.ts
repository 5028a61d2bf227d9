import { phraseBook } from '../../languages/phrase-book';
import { bondsIn } from '../bonds';
import { findIn, type OwnSentence, type PlacedMention, type Stretch } from '../sentence';
import type { AgencyFraming } from './patient';

/** Nouns for making somebody go. */
const removals = phraseBook(
  `sacking; firing; ousting; ouster; dismissal; removal; expulsion; ejection; eviction; overthrow; deposition; defenestration; toppling; unseating; downfall; exit; departure; going`,
);
/** Nouns for the end of what is between people, and of things. */
const ends = phraseBook(
  `end; ending; death; demise; collapse; break-up; breakup; break; split; rupture; breach; severing; termination; closure; cancellation; scrapping; ban; veto; recall; withdrawal; axing`,
);

/** Between such a noun and whose doing it was. */
const doings = phraseBook(
  `at the hands of; be the work of; the work of; be the doing of; the doing of; the handiwork of; owe to; owed to; be down to; be due to; engineered by; orchestrated by; ordered by; plotted by; masterminded by; the fault of; be by`,
);
/** The same behind the name: "was Smith's doing". */
const own = phraseBook(
  "'s doing; 's work; 's handiwork; 's decision; 's choice; 's call; 's fault; 's idea; 's move; 's wish",
);

/** Those of them that somebody does to somebody: "Smith's dismissal of Jones". */
const DONE_TO =
  /^(?:sacking|firing|ousting|dismissal|removal|expulsion|ejection|eviction|overthrow|deposition|toppling|unseating|severing|termination|scrapping|closure|cancellation|ban|veto|recall|withdrawal|axing)$/u;

/** Words from the noun to whoever it befell. */
const PATIENT_REACH = 4;
/** Words from the noun to whose doing it was. */
const AGENT_REACH = 14;

/** An ending told by a noun: who made it, the noun, and to whom or what it happened. */
export interface ToldByNoun {
  readonly agent: PlacedMention;
  readonly noun: Stretch;
  readonly patient: Stretch;
}

/**
 * "Jones's sacking by Smith", "the ousting of Jones was the work of Smith",
 * "Jones owes her dismissal to Smith", "the end of the friendship was Smith's doing".
 *
 * @param isRemoval whether the record's own words are for making somebody go
 * @returns `null` where no noun tells it
 */
export function toldByNoun(
  sentence: OwnSentence,
  { people, agent, event }: AgencyFraming,
  isRemoval: boolean,
): ToldByNoun | null {
  const { mentions, grammar } = sentence;
  if (grammar.smallWords !== null || !sentence.people.has(agent)) return null;
  const ended = findIn(sentence, ends);
  const bonds = ended.length > 0 ? bondsIn(sentence, event, people) : [];
  const others = mentions.filter(({ person }) => people.includes(person) && person !== agent);
  const told = [
    ...(isRemoval ? findIn(sentence, removals).map((noun) => ({ noun, of: others })) : []),
    ...ended.map((noun) => ({ noun, of: bonds })),
  ];
  for (const { noun, of } of told) {
    const patient =
      of.find((one) => belongsTo(sentence, noun, one)) ??
      owner(sentence, noun, of) ??
      meantByPronoun(sentence, noun, people, agent);
    const by =
      patient &&
      (whoseOwn(sentence, noun, patient, agent) ?? whoseDoing(sentence, noun, agent, others));
    if (patient && by) return { agent: by, noun, patient };
  }
  return null;
}

/** "Jones's sacking", "the sacking of Jones". */
function belongsTo({ words }: OwnSentence, noun: Stretch, { from, to }: Stretch): boolean {
  if (to <= noun.from) return words[to]?.text === "'s" && noun.from - to <= 2;
  const between = words.slice(noun.to, from);
  return (
    /^(?:of|on)$/u.test(between[0]?.text ?? '') &&
    between.length <= PATIENT_REACH &&
    between.slice(1).every(({ text }) => !TURNING.has(text))
  );
}

const TURNING = new Set('by to for with and of'.split(' '));

/** "Jones owes her dismissal": the one named before, by what is hers. */
function owner(
  { words, clauses }: OwnSentence,
  noun: Stretch,
  of: readonly Stretch[],
): Stretch | undefined {
  if (!/^(?:his|her|their)$/u.test(words[noun.from - 1]?.text ?? '')) return undefined;
  return of.find(
    ({ from, to }) =>
      to < noun.from && noun.from - to <= PATIENT_REACH && clauses[from] === clauses[noun.from],
  );
}

/** "Since her dismissal by Smith": one of the others, whom the page has just named. */
function meantByPronoun(
  { words, peopleAround }: OwnSentence,
  noun: Stretch,
  people: readonly string[],
  agent: string,
): Stretch | undefined {
  const isOwned = /^(?:his|her|their)$/u.test(words[noun.from - 1]?.text ?? '');
  const isDone = DONE_TO.test(words[noun.from]?.text ?? '') && words[noun.to]?.text === 'by';
  const isMeant = people.some((id) => id !== agent && peopleAround.has(id));
  return isOwned && isDone && isMeant ? { from: noun.from - 1, to: noun.from } : undefined;
}

/** "Smith's dismissal of Jones", "the council's closure of the ward": whoever owns the noun did it. */
function whoseOwn(
  { words, mentions }: OwnSentence,
  noun: Stretch,
  patient: Stretch,
  agent: string,
): PlacedMention | undefined {
  if (patient.from < noun.to || !DONE_TO.test(words[noun.from]?.text ?? '')) return undefined;
  return mentions.find(
    ({ to, person }) =>
      person === agent && to <= noun.from && words[to]?.text === "'s" && noun.from - to <= 2,
  );
}

function whoseDoing(
  sentence: OwnSentence,
  noun: Stretch,
  agent: string,
  others: readonly PlacedMention[],
): PlacedMention | undefined {
  const { words, mentions } = sentence;
  return mentions.find((one) => {
    if (one.person !== agent || one.from < noun.to || one.from - noun.to > AGENT_REACH)
      return false;
    // "The sacking of Jones by the board that Smith": somebody else stands between.
    if (
      mentions.some(
        (other) =>
          other.from >= noun.to &&
          other.from < one.from &&
          !others.includes(other) &&
          other.person !== agent,
      )
    )
      return false;
    const lead = words[one.from - 1]?.text;
    if (lead === 'by' && one.from - noun.to <= PATIENT_REACH + 2)
      return words[one.to]?.text !== "'s";
    return (
      findIn(sentence, doings).some(({ from, to }) => from >= noun.to && to === one.from) ||
      (lead === 'to' && words.slice(0, noun.from).some(({ text }) => /^owe/u.test(text))) ||
      findIn(sentence, own).some(({ from }) => from === one.to)
    );
  });
}
