import { isBlockTag, isForScreenReadersOnly } from './element-words';
import type { ReadingEnvironment, Rendering } from './environment';

/** How a browser hands out shadow roots, closed ones included; pages cannot, content scripts can. */
interface ShadowOpener {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

// A drop cap may float or stand on lines of its own by style; it still belongs to the word that follows.
const DROP_CAP_LENGTH = 3;

/**
 * The environment of a page open in a browser.
 * @param view the window that shows the page
 */
export function liveEnvironment(view: Window & typeof globalThis): ReadingEnvironment {
  const opener = (globalThis as unknown as ShadowOpener).chrome?.dom;
  return {
    url: view.location.href.replace(/#.*$/, ''),
    rendering: (element) => renderingOf(element, view.getComputedStyle(element)),
    shadowRootOf(element) {
      if (element.shadowRoot) return element.shadowRoot;
      // Only these can host a shadow tree; asking for each of thousands of elements would cost more than reading.
      if (!element.localName.includes('-') && element.localName !== 'div') return null;
      if ('openOrClosedShadowRoot' in element)
        return element.openOrClosedShadowRoot as ShadowRoot | null;
      return opener?.openOrClosedShadowRoot(element) ?? null;
    },
  };
}

function renderingOf(element: Element, style: CSSStyleDeclaration): Rendering {
  const display = style.display;
  if (display === 'none' || isClippedAway(style) || isForScreenReadersOnly(element)) return 'none';
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return 'unseen';
  if (display === 'contents') return isBlockTag(element) ? 'block' : 'inline';
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  return isBlockTag(element) || !isDropCap(element) ? 'block' : 'inline';
}

function isDropCap(element: Element): boolean {
  // The text of a large box would be costly to gather, and is no drop cap.
  if (element.childElementCount > 1) return false;
  return (element.textContent ?? '').trim().length <= DROP_CAP_LENGTH;
}

/** The usual ways to keep text for screen readers while nobody sees it. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (
    /^inset\((?:50%|100%)/.test(style.clipPath) ||
    /^rect\(0px,? 0px,? 0px,? 0px\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip)
  )
    return true;
  return (
    style.overflow === 'hidden' &&
    Number.parseFloat(style.width) <= 1 &&
    Number.parseFloat(style.height) <= 1
  );
}
