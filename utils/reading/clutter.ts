/**
 * Tells, inside the elements that hold an article, the boxes that are not it:
 * share bars, related links, promos, newsletter forms, author cards, comments.
 * A box is judged by its role and names first, then by what it holds.
 */
import {
  hasFurnitureRole,
  isNamedComments,
  isNamedFurniture,
  isNamedModal,
  mentionsFurniture,
  nameBalance,
} from './element-words';
import { shownParent } from './flat-tree';
import type { Holding, Holdings } from './holdings';
import type { TextBlock } from './text-blocks';

const BOXES = new Set(
  'div section ul ol dl table form fieldset header aside details figure'.split(' '),
);

// A box with more than this share of the article is the article, whatever its names say.
const MAIN_SHARE = 0.3;
// A box this small is what the most telling of its names says: “article-share” shares.
const SMALL_SHARE = 0.1;
const COMMAS_OF_PROSE = 10;

const AD_LINE =
  /^(?:advertisements?|sponsored|continue reading(?: the main story)?|read more|related(?: articles?| stories| content)?|share(?: this)?|story continues(?: below)?(?: advertisement)?|skip advertisement|sign up|loading\.*|most read|recommended|anzeige|publicité|publicidad|werbung|pubblicità)[:.…]?$/i;

/**
 * A test for blocks that stand in clutter of the given article.
 * @param elements the elements that hold the article, as `findArticleElements` gave them
 */
export function clutterTest(
  elements: readonly Element[],
  holdings: Holdings,
): (block: TextBlock) => boolean {
  const whole = elements.reduce((length, element) => length + holdings.of(element).length, 0);
  const roots = new Set(elements);
  const known = new Map<Element, boolean>();

  const inClutter = (element: Element): boolean => {
    if (roots.has(element)) return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = shownParent(element);
    const answer =
      isClutter(element, holdings.of(element), whole) || (parent !== null && inClutter(parent));
    known.set(element, answer);
    return answer;
  };

  return (block) => AD_LINE.test(block.text) || inClutter(block.element);
}

function isClutter(element: Element, holding: Holding, whole: number): boolean {
  if (holding.length > whole * MAIN_SHARE) return false;
  if (element.localName === 'aside' || hasFurnitureRole(element) || isNamedComments(element))
    return true;
  const isNamed =
    isNamedFurniture(element) ||
    isNamedModal(element) ||
    (holding.length < whole * SMALL_SHARE && mentionsFurniture(element));
  // A “social-embed” carries somebody's words, which are what the article is about.
  if ((isNamed || nameBalance(element) < 0) && holdsQuotation(element)) return false;
  return isNamed || (BOXES.has(element.localName) && isLabelBox(element, holding));
}

function holdsQuotation(element: Element): boolean {
  return element.localName === 'blockquote' || element.querySelector('blockquote') !== null;
}

/** Judges a box by its contents: few sentences and many links make a list of labels. */
function isLabelBox(element: Element, holding: Holding): boolean {
  const linkShare = holding.length === 0 ? 0 : holding.linked / holding.length;
  const balance = nameBalance(element);
  if (element.localName === 'form' || element.localName === 'fieldset')
    return holding.commas < COMMAS_OF_PROSE;
  if (balance < 0) return true;
  if (holding.commas >= COMMAS_OF_PROSE) return false;
  const isList = /^(?:ul|ol|dl)$/.test(element.localName) || holding.listed > holding.length * 0.9;
  if (balance > 0) return linkShare > (isList ? 0.75 : 0.5);
  return linkShare > (isList ? 0.6 : 0.33) && holding.paragraphs < 3;
}
