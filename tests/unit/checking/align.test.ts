import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, GAPS, scoreOf } from '../../../utils/checking/wording/align';
import { type Word, words } from '../../../utils/text/words';

/** The pairs of words set against each other, `–` where one side has none. */
function pairs(printed: string, said: string): readonly string[] {
  const [page, record] = [words(printed), words(said)];
  return align(page, record, 0, record.length, new Set()).steps.map(
    (step) =>
      `${step.printed === null ? '–' : page[step.printed]?.text}/${step.said === null ? '–' : record[step.said]?.text}`,
  );
}

describe('align', () => {
  it('lets a quotation begin and end anywhere in the statement', () => {
    expect(pairs('came between them', 'he said it came between them for years')).toEqual([
      'came/came',
      'between/between',
      'them/them',
    ]);
  });

  it('sets a changed word against the word that was said', () => {
    expect(pairs('the only impetus for it', 'the real impetus for it')).toContain('only/real');
  });

  it('finds one long cut rather than many small changes', () => {
    const steps = pairs(
      'he was upset and left',
      'he was upset that nobody had told him anything at all and left',
    );
    expect(steps.filter((step) => step.startsWith('–/'))).toHaveLength(8);
    expect(steps.filter((step) => !step.startsWith('–/'))).toEqual([
      'he/he',
      'was/was',
      'upset/upset',
      'and/and',
      'left/left',
    ]);
  });

  it('agrees with a naive aligner that tries every gap of every length', () => {
    const word = fc.constantFrom(
      'friend',
      'friends',
      'trump',
      'ran',
      'the',
      'of',
      'was',
      'not',
      'office',
      'upset',
    );
    const run = fc.array(word, { minLength: 1, maxLength: 9 });
    let withGaps = 0;
    fc.assert(
      fc.property(run, run, (printed, said) => {
        const [page, record] = [words(printed.join(' ')), words(said.join(' '))];
        const alignment = align(page, record, 0, record.length, new Set());
        expect(alignment.score).toBe(naiveScore(page, record));
        expect(scoreOfSteps(alignment.steps, page, record)).toBe(alignment.score);
        expect(alignment.steps.flatMap((step) => step.printed ?? [])).toEqual(
          page.map((_, at) => at),
        );
        if (alignment.steps.some((step) => step.said === null || step.printed === null)) withGaps++;
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
    );
    expect(withGaps).toBeGreaterThan(20);
  });
});

/** Best score over all alignments: recursion over every step and every length of gap, remembered. */
function naiveScore(page: readonly Word[], record: readonly Word[]): number {
  type Last = 'match' | 'printed' | 'said';
  const known = new Map<string, number>();
  const from = (row: number, column: number, last: Last | null): number => {
    const key = `${row} ${column} ${last}`;
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    let best = row === page.length && last !== 'said' ? 0 : Number.NEGATIVE_INFINITY;
    const [printed, said] = [page[row], record[column]];
    if (printed && said)
      best = Math.max(best, scoreOf(printed, said) + from(row + 1, column + 1, 'match'));
    for (let length = 1; last !== 'printed' && row + length <= page.length; length++) {
      const cost = GAPS.openPrinted + (length - 1) * GAPS.extendPrinted;
      best = Math.max(best, cost + from(row + length, column, 'printed'));
    }
    for (
      let length = 1;
      row > 0 && row < page.length && last !== 'said' && column + length <= record.length;
      length++
    ) {
      const cost = GAPS.openSaid + (length - 1) * GAPS.extendSaid;
      best = Math.max(best, cost + from(row, column + length, 'said'));
    }
    known.set(key, best);
    return best;
  };
  return Math.max(
    ...Array.from({ length: record.length + 1 }, (_, column) => from(0, column, null)),
  );
}

function scoreOfSteps(
  steps: readonly { readonly printed: number | null; readonly said: number | null }[],
  page: readonly Word[],
  record: readonly Word[],
): number {
  let score = 0;
  let last: 'match' | 'printed' | 'said' = 'match';
  for (const { printed, said } of steps) {
    if (printed !== null && said !== null) {
      score += scoreOf(page[printed] as Word, record[said] as Word);
      last = 'match';
    } else if (said === null) {
      score += last === 'printed' ? GAPS.extendPrinted : GAPS.openPrinted;
      last = 'printed';
    } else {
      score += last === 'said' ? GAPS.extendSaid : GAPS.openSaid;
      last = 'said';
    }
  }
  return score;
}
