import { isBlockTag, isFolded, isForScreenReadersOnly } from './element-words';
import type { ReadingEnvironment, Rendering } from './environment';
import { isHiddenByStyle, isTextUnseen } from './hidden-by-style';
import { shadowRootOf } from './shadow-root-of';

// A drop cap may float or stand on lines of its own by style; it still belongs to the word that follows.
const DROP_CAP_LENGTH = 3;

/**
 * The environment of a page open in a browser.
 * @param view the window that shows the page
 */
export function liveEnvironment(view: Window & typeof globalThis): ReadingEnvironment {
  return {
    url: view.location.href.replace(/#.*$/, ''),
    rendering: (element) => renderingOf(element, view.getComputedStyle(element)),
    shadowRootOf,
  };
}

function renderingOf(element: Element, style: CSSStyleDeclaration): Rendering {
  if (isHiddenByStyle(element, style) || isForScreenReadersOnly(element) || isFolded(element))
    return 'none';
  if (isTextUnseen(element, style)) return 'unseen';
  const display = style.display;
  if (display === 'contents') return isBlockTag(element) ? 'block' : 'inline';
  if (style.position === 'fixed') return 'overlay';
  if (!isBlockTag(element) && isDropCap(element)) return 'inline';
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  return style.position === 'absolute' || style.float !== 'none' ? 'apart' : 'block';
}

function isDropCap(element: Element): boolean {
  // The text of a large box would be costly to gather, and is no drop cap.
  if (element.childElementCount > 1) return false;
  return (element.textContent ?? '').trim().length <= DROP_CAP_LENGTH;
}
