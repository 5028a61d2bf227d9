/**
 * Paints ranges with the CSS Custom Highlight API. The document is not touched:
 * highlights live in the page's registry, the only trace beside the stylesheet.
 */

import {
  highlightName,
  isSameAppearance,
  MARK_LOOKS,
  type MarkAppearance,
  type MarkLook,
  markStyleIn,
  UNDERLININGS,
  USUAL_APPEARANCE,
} from './mark-style';
import { elementOf } from './page-shade';
import { PictureOutlines, pictureIn } from './picture-outlines';
import { type UnderliningOf, underliningsOn } from './underlining';

export interface Highlights {
  /** From now on lines are drawn like this, and the colours of the page are looked up anew. */
  wear(appearance: MarkAppearance): void;
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
  if (!registry) return { wear: () => undefined, paint: () => undefined };
  const own = new Map<string, Highlight>();
  MARK_LOOKS.forEach((look, priority) => {
    for (const underlining of UNDERLININGS) {
      const highlight = new view.Highlight();
      // Later looks lie over earlier ones where passages overlap.
      highlight.priority = priority;
      registry.set(highlightName(look, underlining), highlight);
      own.set(highlightName(look, underlining), highlight);
    }
  });
  const styled = new StyledRoots(view);
  const outlines = new PictureOutlines(view, signal);
  let worn = USUAL_APPEARANCE;
  let underliningOf: UnderliningOf = underliningsOn(view, USUAL_APPEARANCE);

  signal.addEventListener('abort', () => {
    for (const [name, highlight] of own) {
      highlight.clear();
      // A successor may have taken the name since; its marks are not ours to remove.
      if (registry.get(name) === highlight) registry.delete(name);
    }
    styled.release();
  });

  return {
    wear(appearance) {
      if (signal.aborted) return;
      worn = appearance;
      underliningOf = underliningsOn(view, appearance);
      styled.wear(appearance);
    },
    paint(look, ranges) {
      if (signal.aborted) return;
      for (const underlining of UNDERLININGS) own.get(highlightName(look, underlining))?.clear();
      outlines.paint(
        look,
        ranges.flatMap((range) => pictureIn(range) ?? []),
        worn,
        underliningOf,
      );
      for (const range of ranges) {
        if (pictureIn(range)) continue;
        const element = elementOf(range.startContainer);
        if (!element) continue;
        styled.add(range.startContainer.getRootNode());
        const underlining = underliningOf(element, look);
        own.get(highlightName(look, underlining))?.add(range);
      }
    },
  };
}

/**
 * Shadow roots that hold marks. Firefox does not let the document's stylesheets
 * reach into them, so each gets the marks' stylesheet of its own. (The document's
 * comes from the background: Firefox lets no content script give it one.)
 */
class StyledRoots {
  private readonly sheet: CSSStyleSheet;
  private readonly roots = new Set<ShadowRoot>();
  private worn = USUAL_APPEARANCE;

  constructor(view: Window & typeof globalThis) {
    this.sheet = new view.CSSStyleSheet();
    this.sheet.replaceSync(markStyleIn(this.worn));
  }

  wear(appearance: MarkAppearance): void {
    if (isSameAppearance(appearance, this.worn)) return;
    this.worn = appearance;
    this.sheet.replaceSync(markStyleIn(appearance));
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
