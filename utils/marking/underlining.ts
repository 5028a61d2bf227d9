import { type Colour, contrast } from './colour';
import {
  type Backing,
  type MarkAppearance,
  type MarkLook,
  PLAIN,
  tintOf,
  type Underlining,
} from './mark-style';
import { isDark, outer, shadeAt } from './page-shade';

/** WCAG 1.4.11 asks for 3 where something is drawn; a line of one pixel loses a third to smoothing. */
const LEAST_CONTRAST = 4.5;

/** What the words of an element ask of the line under them. */
export type UnderliningOf = (element: Element, look: MarkLook) => Underlining;

/** Looks each element up once; to be made anew when the page may have changed its colours. */
export function underliningsOn(view: Window, appearance: MarkAppearance): UnderliningOf {
  const known = new Map<Element, { readonly ground: Colour | null; readonly low: boolean }>();
  return (element, look) => {
    if (look === 'flash') return PLAIN;
    let place = known.get(element);
    if (!place) {
      place = { ground: shadeAt(element, view).ground, low: isUnderlined(element, view) };
      known.set(element, place);
    }
    const { ground, low } = place;
    return { backing: backingOf(ground, look, appearance), low };
  };
}

/** Where a tint would not stand out, a line in the colour of the words is as legible as they are. */
function backingOf(ground: Colour | null, look: MarkLook, appearance: MarkAppearance): Backing {
  if (!ground) return 'unknown';
  const backing = isDark(ground) ? 'dark' : 'light';
  const tint = tintOf(look, backing, appearance);
  if (!tint) return 'unknown';
  const [red, green, blue] = tint;
  const line = { channels: [red / 255, green / 255, blue / 255], alpha: 1 } as const;
  return contrast(line, ground) < LEAST_CONTRAST ? 'unknown' : backing;
}

/** Whether the page draws a line under the words of an element, as under links. */
function isUnderlined(start: Element, view: Window): boolean {
  for (let element: Element | null = start; element; element = outer(element)) {
    const style = view.getComputedStyle(element);
    if (style.textDecorationLine.includes('underline')) return true;
    if (style.display !== 'inline') return false;
    if (style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0)
      return true;
  }
  return false;
}
