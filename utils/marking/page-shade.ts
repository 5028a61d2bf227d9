/** What the words of a page stand on, as far as its styles tell. */
import { type Colour, contrast, layOver, luminance, parseColour, WHITE } from './colour';

/** Below this words could not be read, so what was found is not what they stand on. */
const BARELY_LEGIBLE = 2;

/** Black and white text are told equally well from it. */
const MIDDLE = 0.179;

/** The colours of words and of their background; `ground` is `null` where that is a picture or cannot be told. */
export interface Shade {
  readonly ink: Colour | null;
  readonly ground: Colour | null;
}

/** The shade of the text in an element. */
export function shadeAt(element: Element, view: Window): Shade {
  const ink = parseColour(view.getComputedStyle(element).color);
  const ground = groundAt(element, view);
  if (ink === null || ground === null) return { ink, ground: null };
  // White on white is white on a picture that lies elsewhere in the document.
  return { ink, ground: contrast(layOver(ink, ground), ground) < BARELY_LEGIBLE ? null : ground };
}

/** Whether the page is dark where a node stands: by its background, or by light text where that is a picture. */
export function isDarkAt(node: Node, view: Window): boolean {
  const element = elementOf(node);
  if (element === null) return false;
  const { ink, ground } = shadeAt(element, view);
  if (ground !== null) return isDark(ground);
  return ink !== null && !isDark(ink);
}

/** Whether white stands out from a colour better than black. */
export function isDark(colour: Colour): boolean {
  return luminance(colour) < MIDDLE;
}

/** The element that a node is, or whose text it is. */
export function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/** The element around another, across the border of a shadow tree too. */
export function outer(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}

function groundAt(start: Element, view: Window): Colour | null {
  const layers: Colour[] = [];
  for (let element: Element | null = start; element; element = outer(element)) {
    const { backgroundImage, backgroundColor } = view.getComputedStyle(element);
    if (backgroundImage !== 'none') return null;
    const layer = parseColour(backgroundColor);
    if (layer === null) return null;
    layers.push(layer);
    if (layer.alpha === 1) break;
  }
  return layers.reduceRight((ground, layer) => layOver(layer, ground), WHITE);
}
