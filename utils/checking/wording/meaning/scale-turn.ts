import type { Word } from '../../../text/words';
import type { Change } from '../changes';
import { isOwn, type SenseTurn } from './sense-turn';

/**
 * Words that say how many, how often or how surely, from least to most; a step
 * holds words of equal strength. One step for another changes what was claimed.
 */
const SCALES: readonly (readonly string[])[] = [
  [
    'no none nobody nothing',
    'few some several something',
    'many lots plenty',
    'most',
    'all every each everyone everybody everything whole entire',
  ],
  [
    'never',
    'rarely seldom',
    'sometimes occasionally',
    'often frequently usually generally',
    'always constantly forever invariably',
  ],
  [
    'maybe perhaps possibly',
    'probably likely presumably',
    'certainly definitely surely undoubtedly absolutely',
  ],
  ['may might could', 'should', 'will must shall'],
  ['no zero', 'less fewer', 'more'],
];

interface Place {
  readonly scale: number;
  readonly step: number;
}

const PLACES: ReadonlyMap<string, readonly Place[]> = (() => {
  const places = new Map<string, Place[]>();
  for (const [scale, steps] of SCALES.entries()) {
    for (const [step, listed] of steps.entries()) {
      for (const word of listed.split(' ')) {
        places.set(word, [...(places.get(word) ?? []), { scale, step }]);
      }
    }
  }
  return places;
})();

/** A word of quantity, frequency or certainty for one of another strength: "all" for "some", "will" for "might". */
export function scaleTurn(change: Change): SenseTurn | null {
  const own = change.printed.filter(isOwn);
  for (const printed of own) {
    if (holds(change.said, printed)) continue;
    for (const said of change.said) {
      if (holds(own, said) || !areApart(printed.text, said.text)) continue;
      return { turn: 'strength', printed: printed.text, said: said.text };
    }
  }
  return null;
}

function holds(list: readonly Word[], word: Word): boolean {
  return list.some((other) => other.key === word.key);
}

function areApart(a: string, b: string): boolean {
  return (PLACES.get(a) ?? []).some(({ scale, step }) =>
    (PLACES.get(b) ?? []).some((other) => other.scale === scale && other.step !== step),
  );
}
