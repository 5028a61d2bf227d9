// Nobody scrolls this far left of or above a page: what stands there is for screen readers. In pixels.
const OFF_SCREEN = -900;
// Menus that slide in wait a few hundred pixels beyond the right edge, and wide tables run past it.
const FAR_OFF_SCREEN = -9_000;

/** Whether nothing of an element is shown, nor of any other in it. */
export function isHiddenByStyle(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.contentVisibility === 'hidden') return true;
  const isTakenOut = style.position === 'absolute' || style.position === 'fixed';
  if (isTakenOut && isAway(style)) return true;
  return style.overflow !== 'visible' && isTooSmallToSee(element, style);
}

/** Whether an element's own text is unseen, while other elements in it may be seen. */
export function isTextUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.visibility !== 'visible') return true;
  // Both are inherited: asking wrappers too would only take time.
  return (
    holdsText(element) &&
    (style.fontSize === '0px' || Number.parseFloat(style.textIndent) <= OFF_SCREEN)
  );
}

function holdsText(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3) return true;
  return false;
}

/** Boxes of a pixel for screen readers, and boxes folded to nothing. */
function isTooSmallToSee(element: Element, style: CSSStyleDeclaration): boolean {
  const height = Number.parseFloat(style.height);
  // Lengths that layout has not settled ("auto") are no number, and not small. Pictures keep their
  // proportions in boxes of no height, which padding opens.
  const isFlat =
    height <= 1 &&
    (height === 0 || Number.parseFloat(style.width) <= 1) &&
    Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom) <= 1;
  if (!isFlat || element.localName === 'body') return false;
  // Elements placed against an outer box are not cut off by a flat one around them.
  return style.position !== 'static' || element.scrollHeight > 1;
}

function isAway(style: CSSStyleDeclaration): boolean {
  return (
    /^inset\((?:50%|100%)/.test(style.clipPath) ||
    /^rect\(0px,? 0px,? 0px,? 0px\)|^rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip) ||
    Number.parseFloat(style.left) <= OFF_SCREEN ||
    Number.parseFloat(style.top) <= OFF_SCREEN ||
    Number.parseFloat(style.right) <= FAR_OFF_SCREEN
  );
}
