import type { Framing, Story } from '../../../record/schema';
import type { Found } from '../../languages/phrase-book';
import { clauseHead } from '../clause-head';
import { followsHyphen } from '../follows-hyphen';
import { findIn, type OwnSentence, type Stretch } from '../sentence';

export type AgencyFraming = Extract<Framing, { kind: 'agency' }>;

/** What a verb in the active ended, or whom it left: the bond, or one of the others. */
export function patientOf(
  sentence: OwnSentence,
  verb: Found,
  bonds: readonly Found[],
  framing: AgencyFraming,
  story: Story,
): Stretch | undefined {
  return (
    objectOf(sentence, verb, bonds, framing) ??
    pronounObject(sentence, verb, framing, story) ??
    friendMeant(sentence, verb, framing) ??
    objectBefore(sentence, verb, bonds)
  );
}

/** The same with a verb in the passive, of which it is the subject. */
export function patientOfPassive(
  sentence: OwnSentence,
  verb: Found,
  bonds: readonly Found[],
  framing: AgencyFraming,
  story: Story,
): Stretch | undefined {
  return (
    bonds.findLast(({ to }) => to <= verb.from) ??
    whoWasLeft(sentence, verb, framing) ??
    whoIsMeantByParticiple(sentence, verb, framing, story)
  );
}

/** Words of a clause before its participle: "having recently been". */
const PARTICIPLE_LEAD = 3;
/** Words from the comma to the subject of the clause behind it: "last month, she". */
const SUBJECT_REACH = 3;

/** "Jones, sacked by Smith", "Ousted by Smith last month, Jones": the one beside a participle. */
function whoIsMeantByParticiple(
  { words, mentions, clauses, grammar, peopleAround }: OwnSentence,
  verb: Found,
  { people, agent }: AgencyFraming,
  story: Story,
): Stretch | undefined {
  if (grammar.smallWords !== null) return undefined;
  const begin = clauseHead(clauses, verb.from);
  const lead = words.slice(begin, verb.from);
  if (lead.length > PARTICIPLE_LEAD || !lead.every(({ text }) => LEADS.test(text)))
    return undefined;
  const isPatient = ({ person }: { readonly person: string }): boolean =>
    people.includes(person) && person !== agent;
  const before = mentions.find((one) => one.to === begin && begin > 0 && isPatient(one));
  if (before) return before;
  if (begin > 0 && !/^(?:but|and|then)$/u.test(words[0]?.text ?? '')) return undefined;
  const main = clauses.findIndex(
    (clause, at) => at > verb.to && clause > (clauses[verb.from] ?? 0),
  );
  const heads = clauses.flatMap((clause, at) =>
    at >= main && main >= 0 && clause !== clauses[at - 1] ? [at] : [],
  );
  for (const head of heads) {
    const named = mentions.find(({ from }) => from >= head && from - head < SUBJECT_REACH);
    if (named && isPatient(named)) return named;
    const pronoun = words[head]?.text;
    const isMeant = story.people.some(
      (person) =>
        person.pronoun === pronoun &&
        isPatient({ person: person.id }) &&
        peopleAround.has(person.id),
    );
    if (isMeant && pronounsOf(story, agent) !== pronoun) return { from: head, to: head + 1 };
  }
  return undefined;
}

const LEADS =
  /^(?:having|been|being|after|since|once|recently|just|now|then|finally|but|and|\p{L}+ly)$/u;

function pronounsOf(story: Story, agent: string): string | undefined {
  return story.people.find(({ id }) => id === agent)?.pronoun;
}

/** Words between the verb and what was ended. */
const OBJECT_REACH = 8;

/** The bond, or one of the others, behind or within the verb. */
function objectOf(
  sentence: OwnSentence,
  verb: Found,
  bonds: readonly Found[],
  { people, agent }: AgencyFraming,
): Stretch | undefined {
  const { words, mentions, grammar } = sentence;
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
            // "The most talked-about series": part of a longer word.
            (ASIDE.has(text) && !followsHyphen(sentence, verb.to + at)) ||
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
  const head = clauseHead(clauses, verb.from);
  // "Jones, who was hounded out by Smith"
  const isRelative = words[head]?.text === 'who';
  const antecedent = mentions.find(
    ({ to, person }) => isRelative && to === head && people.includes(person) && person !== agent,
  );
  if (antecedent) return antecedent;
  // "Jones, once his best friend, has been dropped by Smith"
  const aside =
    head > 0 && AUXILIARIES.test(words[head]?.text ?? '') ? clauseHead(clauses, head - 1) : -1;
  const apart = mentions.find(
    ({ to, person }) => to === aside && people.includes(person) && person !== agent,
  );
  if (apart) return apart;
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

const AUXILIARIES = /^(?:has|had|have|was|were|is|are)$/u;
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

/** "Smith has cut ties with his old friend": one of the others, where the page has just named one. */
function friendMeant(
  sentence: OwnSentence,
  verb: Found,
  { people, agent }: AgencyFraming,
): Stretch | undefined {
  const { words, mentions, grammar, peopleAround } = sentence;
  const others = people.filter((id) => id !== agent);
  if (grammar.smallWords !== null || !others.some((id) => peopleAround.has(id))) return undefined;
  const friend = findIn(sentence, grammar.friends).find(
    ({ from }) =>
      from >= verb.to &&
      from - verb.to <= FRIEND_REACH &&
      words.slice(verb.to, from).some(({ text }) => /^(?:his|her|their)$/u.test(text)),
  );
  const isNamed = mentions.some(({ from }) => friend !== undefined && from === friend.to);
  return friend && !isNamed && !words[friend.to]?.isCapitalized ? friend : undefined;
}

/** Words from a verb to "friend": "his one-time mentor and". */
const FRIEND_REACH = 5;

const OBJECTS = { he: 'him', she: 'her', they: 'them' } as const;

const ASIDE = new Set(
  `for in at by into about against to because over after when during while
  sul sulla sullo sobre sur uber ueber`.split(/\s+/u),
);
/** "finished the song that West had begun": told of something else. */
const RELATIVE = /^(?:that|which|whom?)$/u;
/** Not behind an object of its own: "lost his temper on". */
const TURNING = new Set('on with from before under'.split(' '));

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
