import { fold } from '../../../text/fold';
import { words } from '../../../text/words';
import type { Change } from '../changes';
import { isOwn, type SenseTurn } from './sense-turn';

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

/** A word for its opposite. */
export function oppositeTurn(change: Change): SenseTurn | null {
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
