import type { Page } from 'puppeteer-core';

/** A run of words painted without a gap. */
export interface PaintedRun {
  readonly text: string;
  /** Middle of the first line of the words, in the viewport's CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/**
 * The runs of words that highlights paint on a page, in reading order; ranges that touch (a
 * quotation across a link) are one run. The registry of highlights is the document's own, so the
 * page's side sees what the extension registered there.
 */
export function paintedRuns(page: Pick<Page, 'evaluate'>): Promise<readonly PaintedRun[]> {
  return page.evaluate(() => {
    // Iterated, not `forEach`: browsers call no function back on a page whose scripts are off.
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const runs: Range[] = [];
    for (const range of ranges) {
      const last = runs.at(-1);
      const between = document.createRange();
      if (last) {
        between.setStart(last.endContainer, last.endOffset);
        between.setEnd(range.startContainer, range.startOffset);
      }
      if (last && between.toString() === '') {
        if (last.compareBoundaryPoints(Range.END_TO_END, range) < 0) {
          last.setEnd(range.endContainer, range.endOffset);
        }
      } else runs.push(range.cloneRange());
    }
    return runs.map((run) => {
      const [line] = run.getClientRects();
      return {
        text: run.toString(),
        x: line ? line.left + line.width / 2 : Number.NaN,
        y: line ? line.top + line.height / 2 : Number.NaN,
      };
    });
  });
}

/** The words of every painted run. */
export async function paintedTexts(page: Pick<Page, 'evaluate'>): Promise<readonly string[]> {
  return (await paintedRuns(page)).map(({ text }) => text);
}
