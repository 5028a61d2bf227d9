import { fold } from '../../text/fold';
import { type Word, words } from '../../text/words';
import { NEGATIONS } from '../negations';
import type { Change } from './changes';

/** In what respect a change of words turns the sense. */
export type SenseTurn =
  | { readonly turn: 'negation'; readonly isAdded: boolean }
  | { readonly turn: 'certainty'; readonly word: string; readonly isAdded: boolean }
  | { readonly turn: 'opposite'; readonly printed: string; readonly said: string }
  | { readonly turn: 'number'; readonly printed: string; readonly said: string }
  | { readonly turn: 'person'; readonly printed: string; readonly said: string }
  | { readonly turn: 'name'; readonly printed: string; readonly said: string };

/** Under another negation these go with it ("not … either", "not … neither"). */
const CONCORD = new Set([
  'neither',
  'nor',
  'nothing',
  'nobody',
  'none',
  'no',
  'either',
  'anything',
  'anybody',
  'any',
  'ever',
  'never',
]);

/** Words that limit how far a claim goes or how sure it is. Degree words such as "really" do neither. */
const CERTAINTY = new Set([
  'only',
  'probably',
  'maybe',
  'perhaps',
  'possibly',
  'might',
  'may',
  'could',
  'allegedly',
  'apparently',
  'likely',
  'unlikely',
  'definitely',
  'certainly',
  'always',
  'sometimes',
  'often',
  'rarely',
  'partly',
  'mainly',
  'mostly',
  'entirely',
  'completely',
  'almost',
  'nearly',
  'all',
  'every',
  'some',
  'must',
  'should',
  'would',
  'cannot',
  'if',
  'unless',
  'somewhat',
  'supposedly',
  'try',
  'tried',
  'trying',
  'attempt',
  'attempted',
  'attempting',
]);
/** Certainty words that are also ordinary grammar: only their loss or gain alone counts. */
const LIGHT = new Set(['all', 'some', 'would', 'should', 'may', 'could']);

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = bothWays([
  ['more', 'less', 'fewer'],
  ['most', 'least'],
  ['much', 'little'],
  ['many', 'few'],
  ['always', 'never'],
  ['before', 'after'],
  ['with', 'without', 'against'],
  ['for', 'against'],
  ['love', 'hate', 'anger'],
  ['support', 'oppos', 'reject', 'condemn'],
  ['friend', 'enemi', 'rival', 'stranger'],
  ['good', 'bad', 'terrible', 'evil'],
  ['right', 'wrong'],
  ['up', 'down'],
  ['first', 'last'],
  ['all', 'none'],
  ['start', 'stop', 'end'],
  ['begin', 'end', 'stop'],
  ['win', 'lose'],
  ['true', 'false'],
  ['happi', 'unhappi', 'upset', 'sad', 'angri'],
  ['agre', 'disagre'],
  ['like', 'dislik'],
  ['trust', 'distrust'],
  ['public', 'privat'],
  ['publicli', 'privat'],
  ['real', 'fake', 'onli'],
  ['possibl', 'impossibl'],
  ['easi', 'hard', 'difficult'],
  ['hard', 'easi'],
  ['close', 'distant', 'far'],
  ['open', 'close', 'secret'],
  ['empathi', 'piti', 'contempt'],
  ['accept', 'refus', 'reject'],
  ['remember', 'forget'],
  ['safe', 'danger'],
  ['rais', 'cut', 'lower'],
  ['increas', 'decreas', 'reduc', 'cut'],
  ['allow', 'forbid', 'ban'],
  ['keep', 'break', 'abandon'],
  ['aw', 'unawar'],
  ['optim', 'pessim'],
]);

/** Who is meant, by pronoun. "One" and the reader's "you" are kept apart from the speaker. */
const PERSONS: ReadonlyMap<string, string> = new Map([
  ...group('the speaker', 'i me my mine myself'),
  ...group('the speaker and others', 'we us our ours ourselves'),
  ...group('the person addressed', 'you your yours yourself'),
  ...group('him', 'he him his himself'),
  ...group('her', 'she her hers herself'),
  ...group('them', 'they them their theirs themselves'),
]);

/** What stands around a change, and whose names the story knows. */
export interface MeaningContext {
  /** Words of the same clause that both sides share. */
  readonly kept: readonly Word[];
  /** The person that a single capitalized word names, if the story knows it. */
  readonly personNamed: (word: Word) => string | null;
}

/**
 * In what respect a change turns the sense, or `null` where it keeps it. Only
 * changes that a reader would answer "that is not what was said" to count;
 * everything else is a matter of how many words are no longer the speaker's.
 */
export function senseTurn(change: Change, context: MeaningContext): SenseTurn | null {
  return (
    negationTurn(change, context.kept) ??
    oppositeTurn(change) ??
    numberTurn(change) ??
    nameTurn(change, context.personNamed) ??
    personTurn(change) ??
    certaintyTurn(change)
  );
}

function negationTurn(change: Change, kept: readonly Word[]): SenseTurn | null {
  const printed = change.printed.filter(isOwn).filter((word) => NEGATIONS.has(word.text));
  const said = change.said.filter((word) => NEGATIONS.has(word.text));
  if (printed.length > 0 === said.length > 0) return null;
  const isNegatedAnyway = kept.some((word) => NEGATIONS.has(word.text));
  const odd = printed.length > 0 ? printed : said;
  if (isNegatedAnyway && odd.every((word) => CONCORD.has(word.text))) return null;
  return { turn: 'negation', isAdded: printed.length > 0 };
}

function oppositeTurn(change: Change): SenseTurn | null {
  for (const printed of change.printed.filter(isOwn)) {
    for (const said of change.said) {
      if (
        !OPPOSITES.get(said.stem)?.has(printed.stem) &&
        !isPrefixOpposite(printed.text, said.text)
      )
        continue;
      if (
        change.said.some((word) => word.stem === printed.stem) ||
        change.printed.some((word) => word.stem === said.stem)
      )
        continue;
      return { turn: 'opposite', printed: printed.text, said: said.text };
    }
  }
  return null;
}

function isPrefixOpposite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    ['un', 'in', 'im', 'ir', 'il', 'dis', 'mis', 'non'].some((prefix) => long === prefix + short)
  );
}

function numberTurn(change: Change): SenseTurn | null {
  const printed = change.printed.filter(isOwn).filter((word) => /\d/u.test(word.key));
  const said = change.said.filter((word) => /\d/u.test(word.key));
  const [a, b] = [printed[0], said[0]];
  if (!a || !b || said.some((word) => printed.some((other) => other.key === word.key))) return null;
  return { turn: 'number', printed: a.text, said: b.text };
}

function nameTurn(change: Change, personNamed: MeaningContext['personNamed']): SenseTurn | null {
  const named = (list: readonly Word[]): readonly { word: Word; person: string }[] =>
    list.flatMap((word) => {
      const person = word.isCapitalized ? personNamed(word) : null;
      return person ? [{ word, person }] : [];
    });
  const printed = named(change.printed.filter(isOwn));
  const said = named(change.said);
  const stranger = printed.find(({ person }) => !said.some((other) => other.person === person));
  const missing =
    said.find(({ person }) => !printed.some((other) => other.person === person))?.word ??
    // The record's capitals are names: whoever is named there need not be on file.
    change.said.find((word) => word.isCapitalized && word.isContent && !personNamed(word));
  if (!stranger || !missing) return null;
  return { turn: 'name', printed: stranger.word.text, said: missing.text };
}

function personTurn(change: Change): SenseTurn | null {
  const persons = (list: readonly Word[]): ReadonlyMap<string, Word> =>
    new Map(
      list.flatMap((word) => {
        const person = PERSONS.get(word.text);
        return person ? [[person, word] as const] : [];
      }),
    );
  const printed = persons(change.printed.filter(isOwn));
  const said = persons(change.said);
  const stranger = [...printed].find(([person]) => !said.has(person));
  const missing = [...said].find(([person]) => !printed.has(person));
  if (!stranger || !missing) return null;
  return { turn: 'person', printed: stranger[1].text, said: missing[1].text };
}

function certaintyTurn(change: Change): SenseTurn | null {
  const printed = change.printed.filter(isOwn);
  const added = printed.find(
    (word) => CERTAINTY.has(word.text) && !change.said.some((said) => said.key === word.key),
  );
  const lost = change.said.find(
    (word) => CERTAINTY.has(word.text) && !printed.some((other) => other.key === word.key),
  );
  const isAlone = printed.length + change.said.length === 1;
  for (const [word, isAdded] of [
    [added, true],
    [lost, false],
  ] as const) {
    if (!word) continue;
    if (LIGHT.has(word.text) && !isAlone) continue;
    // One word of certainty for another of the same strength is a matter of wording.
    if (added && lost) continue;
    return { turn: 'certainty', word: word.text, isAdded };
  }
  return null;
}

function isOwn(word: Word): boolean {
  return !word.isBracketed;
}

function group(person: string, listed: string): [string, string][] {
  return listed.split(' ').map((word) => [word, person]);
}

function bothWays(rows: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const [first = '', ...others] of rows) {
    for (const other of others) {
      const [a, b] = [stem(first), stem(other)];
      map.set(a, (map.get(a) ?? new Set()).add(b));
      map.set(b, (map.get(b) ?? new Set()).add(a));
    }
  }
  return map;
}

function stem(word: string): string {
  return words(fold(word).text)[0]?.stem ?? word;
}
