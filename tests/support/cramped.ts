/**
 * What does not fit where it stands, one line each: a document that scrolls sideways, a box whose
 * content runs out at the side or is cut off there, a control whose words leave it.
 *
 * Runs inside a document or a shadow root, and so refers to nothing outside itself.
 */
export function crampedParts(root: Document | ShadowRoot = document): readonly string[] {
  const found: string[] = [];
  const named = (element: Element): string =>
    `<${element.localName} class="${element.className}"> “${(element.textContent ?? '').trim().slice(0, 60)}”`;
  // Rounding of half pixels.
  const slack = 1;

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth)
    found.push(`the document is ${page.scrollWidth} wide, and the window ${page.clientWidth}`);

  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // Not shown, or for the ear alone.
    if (box.width === 0 || !element.checkVisibility()) continue;
    if (element.closest('.visually-hidden, svg')) continue;

    const scrollsOrCuts = style.overflowX !== 'visible' && style.display !== 'inline';
    if (scrollsOrCuts && element.scrollWidth > element.clientWidth + slack)
      found.push(`${named(element)} holds ${element.scrollWidth} in ${element.clientWidth}`);
    // Words of the page may be cut after some lines; words of the interface may not.
    const isCut = /hidden|clip/.test(style.overflowY) && style.webkitLineClamp === 'none';
    if (isCut && element.scrollHeight > element.clientHeight + slack)
      found.push(`${named(element)} is cut off below`);
    if (!element.matches('button, summary, legend, label, th, td, dt, dd, h1, h2, h3, h4'))
      continue;

    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('.visually-hidden, select')) continue;
      const words = document.createRange();
      words.selectNodeContents(text);
      const isOutside = [...words.getClientRects()].some(
        (line) =>
          line.width > slack && (line.left < box.left - slack || line.right > box.right + slack),
      );
      if (isOutside) found.push(`“${text.textContent}” leaves ${named(element)}`);
    }
  }
  return found;
}
