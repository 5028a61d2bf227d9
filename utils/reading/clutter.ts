/**
 * Tells, inside the elements that hold an article, the boxes and lines that are
 * not it: share bars, related links, promos, newsletter forms, bylines, author
 * cards, credits, comments. A box is judged by its role and names first, then
 * by what it holds; a line by its names and words.
 */
import {
  hasFurnitureRole,
  isNamedBiography,
  isNamedByline,
  isNamedComments,
  isNamedCredit,
  isNamedFurniture,
  isNamedModal,
  isNamedPullQuote,
  isOfferToSubscribe,
  mentionsFurniture,
  nameBalance,
} from './element-words';
import { shownParent } from './flat-tree';
import type { Holding, Holdings } from './holdings';
import { isFurnitureLine, isSentence } from './line-words';
import type { TextBlock } from './text-blocks';

const BOXES = new Set(
  'div section ul ol dl table form fieldset header aside details figure'.split(' '),
);

// A box with more than this share of the article is the article, whatever its names say.
const MAIN_SHARE = 0.3;
// Comments may outgrow the article; what holds nearly everything is a wrapper all the same.
const NEARLY_ALL = 0.85;
// A box this small is what the most telling of its names says: “article-share” shares.
const SMALL_SHARE = 0.1;
const COMMAS_OF_PROSE = 10;
// Text that is links from end to end leads elsewhere.
const WHOLLY_LINKED = 0.9;
const LONGEST_BYLINE = 150;
const LONGEST_CREDIT = 120;
// Names reach their text through a few wrappers.
const NAME_REACH = 4;

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
  /** Whether a line's element, or a wrapper that holds little more than the line, passes a test. */
  const isCalled = (block: TextBlock, longest: number, test: (element: Element) => boolean) => {
    if (block.text.length > longest) return false;
    let element: Element | null = block.element;
    for (let level = 0; element && level < NAME_REACH; level += 1) {
      if (roots.has(element) || holdings.of(element).length > longest * 2) return false;
      if (test(element)) return true;
      element = shownParent(element);
    }
    return false;
  };

  return (block) =>
    inClutter(block.element) ||
    isFurnitureLine(block.text, block.linked) ||
    isLeadElsewhere(block) ||
    (!isSentence(block.text) && isCalled(block, LONGEST_BYLINE, isNamedByline)) ||
    isCalled(block, LONGEST_CREDIT, isCredit);
}

function isClutter(element: Element, holding: Holding, whole: number): boolean {
  const share = holding.length / whole;
  const linkShare = holding.length === 0 ? 0 : holding.linked / holding.length;
  if (isNeverArticle(element, share)) return true;
  if (share > MAIN_SHARE) return isList(element) && linkShare > WHOLLY_LINKED;
  const quotes = holdsQuotation(element);
  if (hasFurnitureRole(element) || (element.localName === 'aside' && !quotes)) return true;
  const isNamed =
    isNamedFurniture(element) ||
    isNamedModal(element) ||
    isNamedBiography(element) ||
    (mentionsFurniture(element) && (share < SMALL_SHARE || linkShare > 0.5));
  // A “social-embed” carries somebody's words, which are what the article is about.
  if ((isNamed || nameBalance(element) < 0) && quotes) return false;
  return isNamed || (BOXES.has(element.localName) && isLabelBox(element, holding));
}

/**
 * Comments of readers, which are never judged, and offers to subscribe: they may be longer than the article.
 * @param share of the text around the element that is in it, 0–1
 */
export function isNeverArticle(element: Element, share: number): boolean {
  return (
    share < NEARLY_ALL &&
    (isNamedComments(element) || isOfferToSubscribe(element)) &&
    element.querySelector('h1, main, [itemprop="articleBody"]') === null
  );
}

function holdsQuotation(element: Element): boolean {
  return (
    element.localName === 'blockquote' ||
    isNamedPullQuote(element) ||
    element.querySelector('blockquote') !== null
  );
}

function isList(element: Element): boolean {
  return /^(?:ul|ol|dl)$/.test(element.localName);
}

/** Judges a box by its contents: few sentences and many links make a list of labels. */
function isLabelBox(element: Element, holding: Holding): boolean {
  const linkShare = holding.length === 0 ? 0 : holding.linked / holding.length;
  const balance = nameBalance(element);
  if (element.localName === 'form' || element.localName === 'fieldset')
    return holding.commas < COMMAS_OF_PROSE;
  if (balance < 0) return true;
  if (holding.commas >= COMMAS_OF_PROSE) return false;
  const isListed = isList(element) || holding.listed > holding.length * 0.9;
  if (balance > 0) return linkShare > (isListed ? 0.75 : 0.5);
  return linkShare > (isListed ? 0.6 : 0.33) && holding.paragraphs < 3;
}

/** A paragraph that is one link. Posts and captions may be, and so may headings of parts. */
function isLeadElsewhere({ element, text, linked }: TextBlock): boolean {
  return (
    linked > text.length * WHOLLY_LINKED &&
    !element.closest('blockquote, figcaption, h1, h2, h3, h4, h5, h6, li, td, dd')
  );
}

function isCredit(element: Element): boolean {
  if (element.closest('blockquote')) return false;
  return (
    isNamedCredit(element) ||
    (element.localName === 'cite' &&
      element.closest('figure')?.querySelector('blockquote') === null)
  );
}
