import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../utils/checking/wording/compare';
import { preparePassage } from '../../../utils/checking/wording/prepare';
import { fold } from '../../../utils/text/fold';
import { sharedPath } from '../../support/shared-folder';
import { legendWestIndex } from '../../support/stories';

const file = sharedPath('eval/quotations-dev.jsonl');

/** The share of a quotation's words that the likest statement on file holds. */
function likeness(text: string): {
  readonly coverage: number;
  readonly words: number;
  readonly content: number;
} {
  const folded = fold(text).text;
  const prepared = preparePassage(folded, { start: 0, end: folded.length });
  return {
    coverage: compare(prepared, legendWestIndex, () => 0.5)?.coverage ?? 0,
    words: prepared.words.length,
    content: prepared.words.filter((word) => word.isContent).length,
  };
}

// The thresholds of recognition rest on this; the folder is not part of the project.
describe.skipIf(file === null)('quotations of other US political news', () => {
  const quotations = (file === null ? '' : readFileSync(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => (JSON.parse(line) as { quotations: { text: string }[] }).quotations)
    .map(({ text }) => likeness(text));

  it('are, from twelve words on, never more like the record than 0.42 by chance', () => {
    const long = quotations.filter(({ words, content }) => words >= 12 && content >= 6);
    expect(long.length).toBeGreaterThan(200);
    expect(Math.max(...long.map(({ coverage }) => coverage))).toBeLessThan(0.42);
  });

  it('are, of any length, hardly ever more like it than 0.6', () => {
    const likely = quotations.filter(({ coverage, words }) => coverage > 0.6 && words >= 6);
    expect(quotations.length).toBeGreaterThan(500);
    expect(likely.length).toBeLessThan(5);
  });
});
