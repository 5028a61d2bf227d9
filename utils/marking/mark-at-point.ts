import type { Mark } from './mark';

// Underlines hang below the letters, or beside them in vertical lines; a pointer on one is meant for its words.
const LINE_PX = 4;

/** The browser's own hit test for highlights, where it has one. */
interface HitTests {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { readonly shadowRoots: readonly ShadowRoot[] },
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * The mark under a point of the viewport, `null` where there is none. Of several
 * the shortest, which is the most particular.
 * @param x pixels from the left edge of the viewport
 * @param y pixels from its top
 */
export function markAtPoint(
  document: Document,
  marks: readonly Mark[],
  x: number,
  y: number,
): Mark | null {
  if (marks.length === 0) return null;
  const hits = byBrowser(document, marks, x, y) ?? byGeometry(marks, x, y);
  if (hits.length === 0) return null;
  const top = document.elementFromPoint(x, y);
  // Whatever the page lays over the words (a menu, a video) is what the pointer is on.
  const uncovered = hits.filter(({ ranges }) =>
    ranges.some((range) => top === null || isShownBy(top, range)),
  );
  return uncovered.reduce<Mark | null>(
    (best, mark) => (best === null || lengthOf(mark) < lengthOf(best) ? mark : best),
    null,
  );
}

/** By the browser's own test; `null` where it has none, or finds nothing at the very point. */
function byBrowser(
  document: Document,
  marks: readonly Mark[],
  x: number,
  y: number,
): readonly Mark[] | null {
  const registry = document.defaultView?.CSS.highlights as
    | (HighlightRegistry & HitTests)
    | undefined;
  if (!registry?.highlightsFromPoint) return null;
  const roots = marks
    .flatMap(({ ranges }) => ranges.map((range) => range.startContainer.getRootNode()))
    .filter(isShadowRoot);
  const found = registry.highlightsFromPoint(x, y, { shadowRoots: roots });
  const ranges = new Set<AbstractRange>();
  for (const hit of found) for (const range of hit.ranges) ranges.add(range);
  const hits = marks.filter((mark) => mark.ranges.some((range) => ranges.has(range)));
  return hits.length > 0 ? hits : null;
}

function byGeometry(marks: readonly Mark[], x: number, y: number): readonly Mark[] {
  return marks.filter(({ ranges }) =>
    ranges.some((range) =>
      [...range.getClientRects()].some((box) => {
        const beside = box.height > box.width ? LINE_PX : 0;
        return (
          x >= box.left - beside &&
          x <= box.right + beside &&
          y >= box.top &&
          y <= box.bottom + (beside === 0 ? LINE_PX : 0)
        );
      }),
    ),
  );
}

/** Whether the element that is on top at a point is one that shows the range, or stands in it. */
export function isShownBy(top: Element, range: Range): boolean {
  let node: Node = range.startContainer;
  for (let root = node.getRootNode(); isShadowRoot(root); root = node.getRootNode())
    node = root.host;
  return top.contains(node) || node.contains(top) || range.intersectsNode(top);
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function lengthOf(mark: Mark): number {
  return mark.span.end - mark.span.start;
}
