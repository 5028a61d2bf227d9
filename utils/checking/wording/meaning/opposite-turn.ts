import { fold } from '../../../text/fold';
import { type Word, words } from '../../../text/words';
import type { Change } from '../changes';
import { FAVOURABLE, UNFAVOURABLE } from './feelings';
import { isOwn, type MeaningContext, type SenseTurn } from './sense-turn';

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = bothWays([
  ['more', 'less', 'fewer'],
  ['most', 'least'],
  ['much', 'little'],
  ['many', 'few'],
  ['always', 'never', 'rarely'],
  ['often', 'rarely', 'never'],
  ['before', 'after'],
  ['still', 'once', 'formerly'],
  ['with', 'without', 'against'],
  ['for', 'against'],
  ['love', 'hate', 'anger'],
  ['support', 'oppose', 'reject', 'condemn'],
  ['approve', 'reject', 'condemn'],
  ['praise', 'criticize', 'condemn', 'blame'],
  ['friend', 'enemy', 'rival', 'stranger'],
  ['ally', 'enemy', 'rival', 'opponent'],
  ['good', 'bad', 'terrible', 'evil'],
  ['better', 'worse'],
  ['best', 'worst'],
  ['right', 'wrong'],
  ['true', 'false'],
  ['up', 'down'],
  ['ahead', 'behind'],
  ['first', 'last'],
  ['all', 'none'],
  ['everybody', 'nobody'],
  ['everyone', 'nobody'],
  ['everything', 'nothing'],
  ['start', 'stop', 'end'],
  ['begin', 'end', 'stop'],
  ['continue', 'stop', 'end'],
  ['win', 'lose'],
  ['gain', 'lose'],
  ['find', 'lose'],
  ['succeed', 'fail'],
  ['success', 'failure'],
  ['pass', 'fail'],
  ['happy', 'unhappy', 'upset', 'sad', 'angry'],
  ['calm', 'angry'],
  ['agree', 'disagree'],
  ['like', 'dislike'],
  ['trust', 'distrust', 'suspect', 'betray'],
  ['loyal', 'disloyal', 'betray'],
  ['public', 'private', 'secret'],
  ['publicly', 'privately', 'secretly'],
  ['real', 'fake', 'only'],
  ['possible', 'impossible'],
  ['easy', 'hard', 'difficult'],
  ['close', 'distant', 'far'],
  ['open', 'close', 'secret', 'shut'],
  ['empathy', 'pity', 'contempt'],
  ['respect', 'contempt', 'disdain'],
  ['accept', 'refuse', 'reject'],
  ['admit', 'deny'],
  ['confirm', 'deny'],
  ['remember', 'forget'],
  ['safe', 'dangerous'],
  ['protect', 'threaten', 'attack'],
  ['defend', 'attack'],
  ['help', 'hurt', 'harm', 'hinder'],
  ['save', 'destroy', 'ruin'],
  ['build', 'destroy'],
  ['create', 'destroy'],
  ['raise', 'cut', 'lower'],
  ['increase', 'decrease', 'reduce', 'cut'],
  ['improve', 'worsen'],
  ['grow', 'shrink'],
  ['allow', 'forbid', 'ban'],
  ['include', 'exclude'],
  ['join', 'leave', 'quit'],
  ['keep', 'break', 'abandon'],
  ['aware', 'unaware'],
  ['optimistic', 'pessimistic'],
  ['consider', 'reconsider'],
  ['strong', 'weak'],
  ['powerful', 'weak', 'powerless'],
  ['proud', 'ashamed'],
  ['honor', 'shame', 'disgrace'],
  ['honest', 'dishonest'],
  ['guilty', 'innocent'],
  ['legal', 'illegal'],
  ['hope', 'despair', 'fear'],
  ['fear', 'courage'],
  ['thank', 'blame'],
  ['forgive', 'blame', 'condemn'],
  ['same', 'different', 'opposite'],
  ['similar', 'different'],
  ['permanent', 'temporary'],
  ['bless', 'curse'],
  ['sane', 'insane', 'crazy'],
  ['rich', 'poor'],
  ['high', 'low'],
  ['young', 'old'],
  ['new', 'old'],
  ['big', 'small'],
  ['early', 'late'],
  ['fast', 'slow'],
  ['hot', 'cold'],
  ['war', 'peace'],
  ['inside', 'outside'],
]);

/** A word for its opposite, or an opposite by its grammar. */
export function oppositeTurn(change: Change, { kept, others }: MeaningContext): SenseTurn | null {
  const superlative = neverMore(change, [...kept, ...others.flatMap(({ printed }) => printed)]);
  if (superlative) return superlative;
  const feeling = otherFeeling(change);
  if (feeling) return feeling;
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

/** "Never been closer" is as close as can be; "not been close" is not close. */
function neverMore(change: Change, around: readonly Word[]): SenseTurn | null {
  const isNever = [...around, ...change.printed].some(({ text }) => text === 'never');
  if (!isNever) return null;
  for (const printed of change.printed.filter(isOwn)) {
    const said = change.said.find(
      (word) =>
        word.isContent && COMPARATIVES.some((ending) => printed.text === word.text + ending),
    );
    if (said) return { turn: 'opposite', printed: printed.text, said: said.text };
  }
  return null;
}

/** Praise for blame: a word that speaks well of something for one that speaks ill of it, alone on either side. */
function otherFeeling(change: Change): SenseTurn | null {
  const [printed, ...more] = change.printed.filter((word) => isOwn(word) && word.isContent);
  const [said, ...rest] = change.said.filter((word) => word.isContent);
  if (!printed || !said || more.length > 0 || rest.length > 0) return null;
  const isTurned =
    (WELL.has(printed.stem) && ILL.has(said.stem)) ||
    (ILL.has(printed.stem) && WELL.has(said.stem));
  return isTurned ? { turn: 'opposite', printed: printed.text, said: said.text } : null;
}

const WELL: ReadonlySet<string> = new Set(FAVOURABLE.map(stem));
const ILL: ReadonlySet<string> = new Set(UNFAVOURABLE.map(stem));

const COMPARATIVES = ['r', 'er'];

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
