import { describe, expect, it } from 'vitest';
import { placeEdits } from '../../components/shared/place-edits';
import type { Edit } from '../../utils/model';
import { checkText } from '../support/stories';

const PAGE =
  '“I talked to him with anger, and with contempt, and tried to make him see another way of looking at things,” Legend said.';

/** The edits and the two texts of the one misquotation on a page. */
function misquotation(paragraph: string): {
  readonly edits: readonly Edit[];
  readonly printed: string;
  readonly said: string;
} {
  const report = checkText('John Legend on his friendship with Kanye West', [
    'John Legend spoke about his falling-out with Kanye West.',
    paragraph,
  ]);
  const finding = report.findings.find(({ kind }) => kind === 'misquote');
  if (!finding?.edits) throw new Error('no misquotation found');
  return { edits: finding.edits, printed: finding.text, said: finding.original };
}

function joined({ steps, after }: ReturnType<typeof placeEdits>): string {
  return steps.map(({ before, words }) => before + words).join('') + after;
}

describe('the words of a comparison, put back into their text', () => {
  it('are the page’s own letters from mark to mark', () => {
    const { edits, printed } = misquotation(PAGE);
    expect(joined(placeEdits(edits, 'printed', printed))).toBe(printed);
  });

  it('are, on the record’s side, a passage of the statement', () => {
    const { edits, said } = misquotation(PAGE);
    expect(said).toContain(
      joined(placeEdits(edits, 'said', said))
        .trim()
        .replace(/^…\s*|\s*…$/gu, ''),
    );
  });

  it('keep apart what was kept and what differs', () => {
    const { edits, printed } = misquotation(PAGE);
    const differing = placeEdits(edits, 'printed', printed).steps.filter(
      ({ kept, words }) => !kept && words !== '',
    );
    expect(differing.map(({ words }) => words)).toEqual(['anger', 'contempt', 'make']);
  });
});
