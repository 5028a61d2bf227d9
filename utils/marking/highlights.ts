/**
 * Paints ranges with the CSS Custom Highlight API. The document is not touched:
 * highlights live in the page's registry, the only trace beside the stylesheet.
 */
import { highlightName, MARK_LOOKS, type MarkLook, markStyle } from './mark-style';

export interface Highlights {
  /** Replaces everything painted in a look. */
  paint(look: MarkLook, ranges: readonly Range[]): void;
}

/**
 * Takes over the marks' names in the page's registry, from a predecessor that
 * died without cleaning up as well. Abort takes every mark off the page again.
 */
export function takeHighlights(view: Window & typeof globalThis, signal: AbortSignal): Highlights {
  const registry = view.CSS.highlights as HighlightRegistry | undefined;
  // Browsers from before 2025 may lack the interface; popup and panel list the findings there.
  if (!registry) return { paint: () => undefined };
  const own = new Map<MarkLook, Highlight>();
  MARK_LOOKS.forEach((look, priority) => {
    const highlight = new view.Highlight();
    // Later looks lie over earlier ones where passages overlap.
    highlight.priority = priority;
    registry.set(highlightName(look), highlight);
    own.set(look, highlight);
  });
  const styled = new StyledRoots(view);

  signal.addEventListener('abort', () => {
    for (const [look, highlight] of own) {
      highlight.clear();
      // A successor may have taken the name since; its marks are not ours to remove.
      if (registry.get(highlightName(look)) === highlight) registry.delete(highlightName(look));
    }
    styled.release();
  });

  return {
    paint(look, ranges) {
      const highlight = own.get(look);
      if (!highlight || signal.aborted) return;
      highlight.clear();
      for (const range of ranges) {
        styled.add(range.startContainer.getRootNode());
        highlight.add(range);
      }
    },
  };
}

/**
 * Shadow roots that hold marks. Firefox does not let the document's stylesheets
 * reach into them, so each gets the marks' stylesheet of its own.
 */
class StyledRoots {
  private readonly sheet: CSSStyleSheet;
  private readonly roots = new Set<ShadowRoot>();

  constructor(view: Window & typeof globalThis) {
    this.sheet = new view.CSSStyleSheet();
    this.sheet.replaceSync(markStyle);
  }

  add(root: Node): void {
    if (root.nodeType !== 11 || !('host' in root) || this.roots.has(root as ShadowRoot)) return;
    this.roots.add(root as ShadowRoot);
    (root as ShadowRoot).adoptedStyleSheets.push(this.sheet);
  }

  release(): void {
    for (const root of this.roots) {
      const place = root.adoptedStyleSheets.indexOf(this.sheet);
      if (place >= 0) root.adoptedStyleSheets.splice(place, 1);
    }
    this.roots.clear();
  }
}
