/**
 * Finds the elements that hold an article's own text. Paragraphs give weight
 * to their surroundings (most to the parent, less further up), names and tags
 * add or take some, links take it away; the heaviest element wins, climbs
 * while its surroundings share its weight, and is joined by siblings of its
 * kind. The method is that of Arc90's Readability (2009), over blocks of text
 * instead of tags.
 */
import { isNeverArticle } from './clutter';
import { hasFurnitureRole, isNamedFurniture, nameBalance } from './element-words';
import { shownParent } from './flat-tree';
import { commasIn, type Holdings, PARAGRAPH_LENGTH } from './holdings';
import type { TextBlock } from './text-blocks';

// A wrapper that carries half of the page's words is no furniture, whatever its names say.
const WRAPPER_SHARE = 0.4;
const REACH = 5;
const NAME_WEIGHT = 25;
const ADDED_PROSE = 0.25;
const RIVAL_SHARE = 0.75;
const RIVALS_TO_CLIMB = 3;

const TAG_WEIGHT: Readonly<Record<string, number>> = {
  article: 12,
  main: 8,
  div: 5,
  section: 3,
  blockquote: 3,
  pre: 3,
  td: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  aside: -10,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
};

/** The elements that together hold the article, in page order; empty when nothing on the page reads as one. */
export function findArticleElements(
  blocks: readonly TextBlock[],
  holdings: Holdings,
  body: Element,
): readonly Element[] {
  const isFurniture = furnitureTest(holdings, body);
  const weights = weigh(
    blocks.filter((block) => !isFurniture(block.element)),
    holdings,
    body,
  );
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const best = ranked[0];
  if (!best) return [];
  const [climbed, weight] = climb(best[0], ranked, weights, body);
  const top = widen(climbed, holdings, body);
  return withSiblings(top, weight, weights, holdings, body, isFurniture);
}

/** A test for elements inside page furniture, remembered per element. */
export function furnitureTest(holdings: Holdings, body: Element): (element: Element) => boolean {
  const whole = holdings.of(body).length;
  const known = new Map<Element, boolean>();
  const test = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const share = holdings.of(element).length / whole;
    const itself =
      element !== body &&
      (isNeverArticle(element, share) ||
        (share <= WRAPPER_SHARE && (hasFurnitureRole(element) || isNamedFurniture(element))));
    const parent = element === body ? null : shownParent(element);
    const answer = itself || (parent !== null && test(parent));
    known.set(element, answer);
    return answer;
  };
  return test;
}

function weigh(
  blocks: readonly TextBlock[],
  holdings: Holdings,
  body: Element,
): Map<Element, number> {
  const raw = new Map<Element, number>();
  for (const block of blocks) {
    if (block.text.length < PARAGRAPH_LENGTH || block.linked > block.text.length / 2) continue;
    // In lists, teasers of other articles are more common than paragraphs of this one.
    const worth =
      (1 + commasIn(block.text) + Math.min(Math.floor(block.text.length / 100), 3)) *
      (block.element.closest('li') ? 0.5 : 1);
    let level = 0;
    for (
      let element = shownParent(block.element);
      element && level < REACH;
      element = shownParent(element)
    ) {
      // Quoted words weigh for what they are quoted in.
      if (element.localName === 'blockquote') continue;
      const share = level === 0 ? 1 : level === 1 ? 2 : level * 3;
      raw.set(element, (raw.get(element) ?? bareWeight(element)) + worth / share);
      level += 1;
      if (element === body) break;
    }
  }
  return new Map(
    [...raw].map(([element, weight]) => [element, weight * (1 - holdings.linkShare(element))]),
  );
}

function bareWeight(element: Element): number {
  const semantic = element.getAttribute('itemprop') === 'articleBody' ? NAME_WEIGHT : 0;
  return (TAG_WEIGHT[element.localName] ?? 0) + NAME_WEIGHT * nameBalance(element) + semantic;
}

function climb(
  best: Element,
  ranked: readonly (readonly [Element, number])[],
  weights: ReadonlyMap<Element, number>,
  body: Element,
): readonly [Element, number] {
  let top = sharedAncestor(best, ranked, body) ?? best;
  let weight = weights.get(top) ?? 0;

  const floor = weight / 3;
  let last = weight;
  for (
    let parent = shownParent(top);
    parent && parent !== body && top !== body;
    parent = shownParent(parent)
  ) {
    const next = weights.get(parent);
    if (next === undefined) continue;
    if (next < floor) break;
    if (next > last) {
      top = parent;
      weight = next;
      break;
    }
    last = next;
  }

  // An only child says no more than its parent, and the parent may have siblings that belong.
  for (
    let parent = shownParent(top);
    parent && parent !== body && top !== body && parent.children.length === 1;
    parent = shownParent(parent)
  ) {
    top = parent;
  }
  return [top, weight];
}

/**
 * The outermost element within reach that adds much prose: articles are often
 * cut into sections, each in wrappers of its own. Never past an `article` nor
 * into a neighbouring one, where the next story begins.
 */
function widen(top: Element, holdings: Holdings, body: Element): Element {
  if (isArticle(top)) return top;
  let widest = top;
  let parent = shownParent(top);
  for (
    let level = 0;
    parent && parent !== body && level < REACH;
    parent = shownParent(parent), level += 1
  ) {
    if (!isArticle(parent) && parent.querySelector('article')) break;
    if (holdings.of(parent).prose > holdings.of(widest).prose * (1 + ADDED_PROSE)) widest = parent;
    if (isArticle(parent)) break;
  }
  return widest;
}

function isArticle(element: Element): boolean {
  return element.localName === 'article' || element.getAttribute('itemprop') === 'articleBody';
}

/** The nearest element that holds the best and at least three others nearly as heavy. */
function sharedAncestor(
  best: Element,
  ranked: readonly (readonly [Element, number])[],
  body: Element,
): Element | null {
  const bestWeight = ranked[0]?.[1] ?? 0;
  const rivals = ranked
    .slice(1, 6)
    .filter(([, weight]) => weight / bestWeight >= RIVAL_SHARE)
    .map(([element]) => element);
  if (rivals.length < RIVALS_TO_CLIMB) return null;
  for (let parent = shownParent(best); parent && parent !== body; parent = shownParent(parent)) {
    const ancestor = parent;
    if (rivals.filter((rival) => ancestor.contains(rival)).length >= RIVALS_TO_CLIMB)
      return ancestor;
  }
  return null;
}

function withSiblings(
  top: Element,
  weight: number,
  weights: ReadonlyMap<Element, number>,
  holdings: Holdings,
  body: Element,
  isFurniture: (element: Element) => boolean,
): readonly Element[] {
  const parent = shownParent(top);
  if (top === body || !parent) return [top];
  const enough = Math.max(10, weight * 0.2);
  const topNames = top.getAttribute('class') ?? '';
  return [...parent.children].filter((sibling) => {
    if (sibling === top) return true;
    if (isFurniture(sibling)) return false;
    const alike = topNames !== '' && sibling.getAttribute('class') === topNames ? weight * 0.2 : 0;
    if ((weights.get(sibling) ?? Number.NEGATIVE_INFINITY) + alike >= enough) return true;
    return (
      sibling.localName === 'p' &&
      holdings.of(sibling).length > 80 &&
      holdings.linkShare(sibling) < 0.25
    );
  });
}
