import type { Mark } from './mark';

/**
 * The ranges of a mark without the words that a more particular mark speaks of,
 * so that no words bear two lines. Marks of the same words keep them both.
 */
export function uncoveredRanges(mark: Mark, marks: readonly Mark[]): readonly Range[] {
  return marks
    .filter((other) => overlaps(mark, other) && lengthOf(other) < lengthOf(mark))
    .flatMap(({ ranges }) => ranges)
    .reduce<readonly Range[]>(
      (left, covering) => left.flatMap((range) => cutOut(range, covering)),
      mark.ranges,
    );
}

/** What is left of a range within one text node when another is cut out of it. */
function cutOut(range: Range, covering: Range): readonly Range[] {
  const { startContainer, startOffset, endOffset } = range;
  const from = Math.max(startOffset, covering.startOffset);
  const to = Math.min(endOffset, covering.endOffset);
  if (startContainer !== covering.startContainer || from >= to) return [range];
  return [
    [startOffset, from],
    [to, endOffset],
  ].flatMap(([start = 0, end = 0]) => {
    if (start >= end) return [];
    const part = range.cloneRange();
    part.setStart(startContainer, start);
    part.setEnd(startContainer, end);
    return [part];
  });
}

function overlaps({ span: a }: Mark, { span: b }: Mark): boolean {
  return a.start < b.end && b.start < a.end;
}

function lengthOf({ span }: Mark): number {
  return span.end - span.start;
}
