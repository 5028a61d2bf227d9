import { areSynonyms } from '../../../text/synonyms';
import type { Word } from '../../../text/words';
import type { Change } from '../changes';
import { isOwn, type MeaningContext, type SenseTurn } from './sense-turn';

/** Who is meant, by pronoun. "One" and the reader's "you" are kept apart from the speaker. */
const PERSONS: ReadonlyMap<string, string> = new Map([
  ...group('the speaker', 'i me my mine myself'),
  ...group('the speaker and others', 'we us our ours ourselves'),
  ...group('the person addressed', 'you your yours yourself'),
  ...group('him', 'he him his himself'),
  ...group('her', 'she her hers herself'),
  ...group('them', 'they them their theirs themselves'),
]);

/** A name for another name. */
export function nameTurn(change: Change, context: MeaningContext): SenseTurn | null {
  const { personNamed, capitalsAreNames, beginsSentence } = context;
  // Where a sentence begins a capital says nothing: there only people on file are names.
  const opener = beginsSentence ? change.printed[0] : undefined;
  const isForPerson =
    change.said.some((word) => personNamed(word)) &&
    change.said.every((word) => word.isCapitalized || !word.isContent);
  const printed = change.printed.filter(
    (word) =>
      isOwn(word) &&
      word.isContent &&
      (word === opener ? isForPerson || personNamed(word) !== null : word.isCapitalized),
  );
  const said = change.said.filter((word) => word.isCapitalized && word.isContent);
  const same = (a: Word, b: Word): boolean =>
    a.key === b.key || (personNamed(a) !== null && personNamed(a) === personNamed(b));
  const strangers = printed.filter((word) => !said.some((other) => same(word, other)));
  const missing = said.filter((word) => !printed.some((other) => same(word, other)));
  // One side at least must be a person of the story; "Post" misspelt is no other person.
  const stranger =
    strangers.find((word) => personNamed(word)) ??
    (capitalsAreNames && missing.some((word) => personNamed(word)) ? strangers[0] : undefined);
  const lost = missing.find((word) => personNamed(word)) ?? missing[0];
  if (stranger && lost && (personNamed(stranger) || personNamed(lost)))
    return { turn: 'name', printed: stranger.text, said: lost.text };
  return capitalsAreNames && !beginsSentence ? otherName(strangers, missing, change) : null;
}

/**
 * A name for a name, nobody of the story: "Detroit" for "Chicago". A name spelt in
 * another way, or put in other words by a machine ("Position" for "Post"), is the same.
 */
function otherName(
  strangers: readonly Word[],
  missing: readonly Word[],
  { printed, said, printedAt, saidAt }: Change,
): SenseTurn | null {
  const [stranger] = strangers;
  const [lost] = missing;
  const isName = (list: readonly Word[]): boolean => list.every((word) => word.isCapitalized);
  // The first word of a sentence has a capital whatever it is.
  if (printedAt === 0 || saidAt === 0) return null;
  if (!stranger || !lost || !isName(printed) || !isName(said)) return null;
  if (stranger.text.slice(0, 2) === lost.text.slice(0, 2)) return null;
  if (areSynonyms(stranger.stem, lost.stem)) return null;
  return { turn: 'name', printed: stranger.text, said: lost.text };
}

/**
 * One pronoun for another, where somebody else is then meant. A page that works
 * the words into its own sentence turns "I" and "you" into "he": the same person,
 * unless it leaves another "I" or "my" standing beside it.
 */
export function personTurn(change: Change, { kept }: MeaningContext): SenseTurn | null {
  const printed = personsIn(change.printed.filter(isOwn));
  const said = personsIn(change.said);
  const stranger = [...printed].find(([person]) => !said.has(person));
  const missing = [...said].find(([person]) => !printed.has(person));
  if (!stranger || !missing) return null;
  const isReported = !kept.some((word) => FIRST_PERSONS.has(PERSONS.get(word.text) ?? ''));
  if (isReported && !THIRD_PERSONS.has(missing[0]) && THIRD_PERSONS.has(stranger[0])) return null;
  return { turn: 'person', printed: stranger[1].text, said: missing[1].text };
}

function personsIn(list: readonly Word[]): ReadonlyMap<string, Word> {
  return new Map(
    list.flatMap((word) => {
      const person = PERSONS.get(word.text);
      return person ? [[person, word] as const] : [];
    }),
  );
}

/**
 * A name put in for "he" or "his" where the same clause goes on to give that name
 * to somebody else: "Trump running for office" for "his running for office, his
 * supporting Trump". A pronoun is never the person named after it in its own
 * clause (Principle C: Chomsky, Lectures on Government and Binding, 1981).
 */
export function actorTurn(
  change: Change,
  { kept, ahead, personNamed }: MeaningContext,
): SenseTurn | null {
  const named = change.printed
    .filter(isOwn)
    .find((word) => word.isCapitalized && personNamed(word));
  const pronoun = change.said.find((word) => THIRD_PERSONS.has(PERSONS.get(word.text) ?? ''));
  if (!named || !pronoun) return null;
  const isTaken = [...kept, ...change.said, ...ahead].some(
    (word) => word !== named && word.isCapitalized && personNamed(word) === personNamed(named),
  );
  return isTaken ? { turn: 'person', printed: named.text, said: pronoun.text } : null;
}

/**
 * A name and a pronoun that have changed places: "Trump running for office,
 * supporting him" for "his running for office, his supporting Trump".
 */
export function rolesTurn(
  change: Change,
  { others, personNamed }: MeaningContext,
): SenseTurn | null {
  const isPronoun = (word: Word): boolean => PERSONS.has(word.text);
  const moved = change.printed
    .filter(isOwn)
    .find(
      (word) =>
        word.isCapitalized &&
        personNamed(word) !== null &&
        !change.said.some((said) => personNamed(said) === personNamed(word)),
    );
  const pronoun = change.said.find(isPronoun);
  if (!moved || !pronoun) return null;
  const isSwapped = others.some(
    (other) =>
      other.said.some((said) => said.isCapitalized && personNamed(said) === personNamed(moved)) &&
      other.printed.some((word) => isOwn(word) && isPronoun(word)),
  );
  return isSwapped ? { turn: 'person', printed: moved.text, said: pronoun.text } : null;
}

const FIRST_PERSONS = new Set(['the speaker', 'the speaker and others']);
const THIRD_PERSONS = new Set(['him', 'her', 'them']);

function group(person: string, listed: string): [string, string][] {
  return listed.split(' ').map((word) => [word, person]);
}
