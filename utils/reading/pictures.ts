import { attributeWords } from './attribute-words';
import { isNeverText } from './element-words';
import type { ReadingEnvironment } from './environment';
import { shownParent } from './flat-tree';

/** A picture with the words that stand for it where it is not seen. */
export interface Picture {
  readonly element: Element;
  readonly description: string;
}

const PICTURES = 'img[alt], amp-img[alt], [role="img"][aria-label]';
// Galleries may hold hundreds; a description of more is a transcript.
const MOST_PICTURES = 200;
const LONGEST_DESCRIPTION = 2_000;
// Fewer words name somebody, and say nothing of him.
const FEWEST_WORDS = 5;

/**
 * The pictures within an element that are described in a phrase or more, shown or
 * not, in page order. Pictures that lead elsewhere are the faces of other stories,
 * those in posts are described by whoever posted them.
 */
export function picturesIn(scope: Element): readonly Picture[] {
  const found: Picture[] = [];
  for (const element of scope.querySelectorAll(PICTURES)) {
    const description = descriptionOf(element);
    if (description === null || leadsElsewhere(element) || element.closest('blockquote')) continue;
    found.push({ element, description });
    if (found.length === MOST_PICTURES) break;
  }
  return found;
}

/** The words that stand for a picture, white space collapsed; `null` for one without more than a name or a label. */
export function descriptionOf(element: Element): string | null {
  const words = attributeWords(
    element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '',
  );
  const isPhrase = words.length <= LONGEST_DESCRIPTION && words.split(' ').length >= FEWEST_WORDS;
  return isPhrase ? words : null;
}

/** Whether a picture is a link to anything but itself in larger print. */
function leadsElsewhere(element: Element): boolean {
  const href = element.closest('a[href]')?.getAttribute('href') ?? null;
  return href !== null && !/^#|\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(href);
}

/** Whether the page shows a picture to those who see it. */
export function isPictureShown(element: Element, environment: ReadingEnvironment): boolean {
  for (let outer: Element | null = element; outer; outer = shownParent(outer)) {
    const isHidden = outer !== element && isNeverText(outer);
    if (isHidden || environment.rendering(outer) === 'none') return false;
  }
  return true;
}
