import type { Word } from '../text/words';

const POINTING: ReadonlySet<string> = new Set(['that', 'this']);
/** Behind these "that" is a noun of its own, not the beginning of a clause. */
const GOVERNING: ReadonlySet<string> = new Set(
  'with about by of at for over to against in past'.split(' '),
);

/** Whether words point back at something said before, within the first so many of them: "was upset with that". */
export function pointsBackWithin(list: readonly Word[], reach: number): boolean {
  return list
    .slice(0, reach)
    .some(({ text }, at) => POINTING.has(text) && GOVERNING.has(list[at - 1]?.text ?? ''));
}
