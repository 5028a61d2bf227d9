/**
 * Whether the page is dark where a node stands: by the nearest background that
 * is painted in a colour, otherwise by the colour of the text itself, which is
 * light where a picture or a gradient behind it is dark.
 */
export function isDarkAt(node: Node, view: Window): boolean {
  const start = elementOf(node);
  for (let element = start; element; element = outer(element)) {
    const shade = lightnessOf(view.getComputedStyle(element).backgroundColor);
    if (shade !== null) return shade < 0.5;
  }
  const ink = start && lightnessOf(view.getComputedStyle(start).color);
  return ink !== null && ink > 0.5;
}

/**
 * Perceived lightness of a computed CSS colour, 0 (black) to 1; `null` for one
 * that is mostly see-through or of a form not understood.
 */
export function lightnessOf(color: string): number | null {
  const [, form = '', list = ''] =
    /^(rgba?|oklch|oklab|lch|lab|color)\(([^)]+)\)$/.exec(color) ?? [];
  const parts = list.replace(/^srgb /, '').split(/[\s,/]+/);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = parts.map(
    Number.parseFloat,
  );
  if (Number.isNaN(first + second + third) || alpha < 0.5) return null;
  switch (form) {
    case 'oklch':
    case 'oklab':
      return first;
    case 'lch':
    case 'lab':
      return first / 100;
    case 'color':
      return luma(first, second, third);
    default:
      return luma(first / 255, second / 255, third / 255);
  }
}

function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

function outer(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}
