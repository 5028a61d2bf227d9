import { expect, it } from 'vitest';
import type { Finding, Severity } from '../../../../../utils/model';
import { findingsIn } from '../../../../support/stories';

/** A paragraph, when its page was published, and how grave a misdating it holds, if any. */
export type Row = readonly [words: string, published: string | null, expected: Severity | null];

export function misdatings(paragraph: string, published: string | null): readonly Finding[] {
  return findingsIn(paragraph, published).filter(({ kind }) => kind === 'misdating');
}

/** One test for each row. */
export function check(rows: readonly Row[]): void {
  it.each(rows)('%s (published %s): %s', (words, published, expected) => {
    expect(misdatings(words, published).map(({ severity }) => severity)).toEqual(
      expected === null ? [] : [expected],
    );
  });
}
