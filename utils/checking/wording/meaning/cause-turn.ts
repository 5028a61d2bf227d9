import type { Word } from '../../../text/words';
import type { Step } from '../align';
import type { Change } from '../changes';
import { isOwn, type SenseTurn } from './sense-turn';

/** Words that make what follows them a cause. */
const CAUSAL = new Set(['because', 'since', 'due']);
/** Words that join two clauses without making one the cause of the other. */
const JOINING = new Set([
  'and',
  'but',
  'although',
  'though',
  'despite',
  'while',
  'before',
  'after',
  'until',
]);
/** A cause reaches about this many words to either side of its conjunction. */
const REACH = 6;
/** One word moved is style; two are a clause. */
const FEWEST_MOVED = 2;

/** "Because" made "and", or "and" made "because". */
export function causeTurn(change: Change): SenseTurn | null {
  const own = change.printed.filter(isOwn);
  const joins = (list: readonly Word[], set: ReadonlySet<string>): Word | undefined =>
    list.find((word) => set.has(word.text));
  for (const [a, b] of [
    [CAUSAL, JOINING],
    [JOINING, CAUSAL],
  ] as const) {
    const printed = joins(own, a);
    const said = joins(change.said, b);
    if (printed && said && !joins(own, b) && !joins(change.said, a)) {
      return { turn: 'cause', printed: printed.text, said: said.text };
    }
  }
  return null;
}

/**
 * What was said to be the cause printed as what it caused, or the other way
 * round: words that stand on one side of "because" on the record and on the
 * other side on the page.
 *
 * @param sentenceOf number of the sentence that each word of the statement stands in
 */
export function swappedCause(
  passage: readonly Word[],
  said: readonly Word[],
  steps: readonly Step[],
  sentenceOf: readonly number[],
): SenseTurn | null {
  const kept = new Set(
    steps.flatMap((step) => (step.said === null || step.agreement === 'none' ? [] : [step.said])),
  );
  for (const joint of steps) {
    const [printed, spoken] = [joint.printed, joint.said];
    if (printed === null || spoken === null) continue;
    const [word, other] = [passage[printed], said[spoken]];
    if (!word || !other || !CAUSAL.has(word.text) || !CAUSAL.has(other.text)) continue;
    const stems = (isAfter: boolean): ReadonlySet<string> =>
      new Set(
        said.flatMap((missing, at) =>
          missing.isContent &&
          sentenceOf[at] === sentenceOf[spoken] &&
          at > spoken === isAfter &&
          !kept.has(at)
            ? [missing.stem]
            : [],
        ),
      );
    const strangers = (from: number, to: number): readonly Word[] =>
      steps.flatMap((step) => {
        const stranger = step.printed === null ? undefined : passage[step.printed];
        return stranger?.isContent &&
          isOwn(stranger) &&
          step.agreement === 'none' &&
          (step.printed as number) >= from &&
          (step.printed as number) < to
          ? [stranger]
          : [];
      });
    const moved = (list: readonly Word[], isAfter: boolean): number => {
      const missing = stems(isAfter);
      return list.filter(({ stem }) => missing.has(stem)).length;
    };
    if (
      moved(strangers(printed - REACH, printed), true) >= FEWEST_MOVED ||
      moved(strangers(printed + 1, printed + 1 + REACH), false) >= FEWEST_MOVED
    ) {
      return { turn: 'cause', printed: word.text, said: other.text };
    }
  }
  return null;
}

/**
 * Two clauses in the other order, joined by "because" on both sides: the effect
 * printed as the cause.
 *
 * @param first steps of the clause that is printed first
 * @param second steps of the clause that is printed after it
 */
export function swappedClauses(
  passage: readonly Word[],
  said: readonly Word[],
  first: readonly Step[],
  second: readonly Step[],
): SenseTurn | null {
  const numbers = (steps: readonly Step[], side: 'printed' | 'said'): readonly number[] =>
    steps.flatMap((step) =>
      step[side] === null || step.agreement !== 'same' ? [] : [step[side] as number],
    );
  const isCausal = (word: Word | undefined): boolean => word !== undefined && CAUSAL.has(word.text);
  const printed = passage
    .slice(
      Math.max(...numbers(first, 'printed')) + 1,
      Math.min(...numbers(second, 'printed').filter((at) => !isCausal(passage[at]))),
    )
    .find(isCausal);
  const [from, to] = [
    Math.max(...numbers(second, 'said')) + 1,
    Math.min(...numbers(first, 'said').filter((at) => !isCausal(said[at]))),
  ];
  const spoken = from < to ? said.slice(from, to).find(isCausal) : undefined;
  return printed && spoken ? { turn: 'cause', printed: printed.text, said: spoken.text } : null;
}
