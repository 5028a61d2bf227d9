/**
 * Judges single mutations of a page by what they can mean for its article: most
 * of what moves on a news page (clocks, players, advertisements, animations)
 * means nothing.
 */
import type { PageArticle } from './read-article';
import { bearsTranslationClass } from './translated';

/** Text changed elsewhere on the page counts for no more than this. */
export const NOTABLE_LENGTH = 200;
// Clocks, counters and prices change all the time and say nothing.
const LONGEST_TICK = 25;
// A picture that gets its "loaded" class changes no words; a paragraph that unfolds does.
const SHORTEST_UNFOLDED = 40;

const EDITORS =
  'textarea, input, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
/** The parts of a style attribute by which scripts hide and show text. */
const HIDING = /(?:^|[;\s])(?:display|visibility|content-visibility|clip|clip-path)\s*:[^;]*/gi;

/**
 * How many characters of text a mutation touches: `Infinity` within the article,
 * at most {@link NOTABLE_LENGTH} elsewhere, where an article may be arriving.
 * `null` for mutations that no reading depends on, such as typing in an editor.
 * @param page the article as last read; `null` while the page has none
 */
export function touchedText(
  mutation: MutationRecord,
  page: PageArticle | null,
  isOwn: (node: Node) => boolean,
): number | null {
  const { type, target, addedNodes, removedNodes } = mutation;
  if (isOwn(target) || isInEditor(target)) return null;
  if (type === 'attributes') return touchedByAttribute(mutation, page);
  const isWithin = isWithinArticle(target, page);
  if (type === 'characterData')
    return isWithin ? Number.POSITIVE_INFINITY : lengthElsewhere(target);

  const changed = [...addedNodes, ...removedNodes].filter((node) => !isOwn(node));
  if (changed.length === 0) return null;
  if (page?.elements.some((element) => !element.isConnected)) return Number.POSITIVE_INFINITY;
  // 8: comments.
  if (isWithin)
    return changed.some(({ nodeType }) => nodeType !== 8) ? Number.POSITIVE_INFINITY : 0;
  if ((target as Element).closest?.('h1')) return Number.POSITIVE_INFINITY;
  return [...addedNodes].reduce((sum, node) => sum + lengthElsewhere(node), 0);
}

function lengthElsewhere(node: Node): number {
  const length = lengthUpTo(node, NOTABLE_LENGTH);
  return length > LONGEST_TICK ? length : 0;
}

function touchedByAttribute(
  { target, attributeName, oldValue }: MutationRecord,
  page: PageArticle | null,
): number | null {
  const element = target as Element;
  const value = element.getAttribute(attributeName ?? '') ?? '';
  if (value === oldValue) return null;
  if (attributeName === 'style' && hidingPart(value) === hidingPart(oldValue ?? '')) return null;
  if (element === element.ownerDocument.documentElement) {
    const isTranslation =
      attributeName === 'lang' ||
      bearsTranslationClass(value) !== bearsTranslationClass(oldValue ?? '');
    return isTranslation ? Number.POSITIVE_INFINITY : 0;
  }
  // Elsewhere a language is no matter of what is shown.
  if (attributeName === 'lang') return null;
  const holdsText = lengthUpTo(element, SHORTEST_UNFOLDED) >= SHORTEST_UNFOLDED;
  return isWithinArticle(element, page) && holdsText ? Number.POSITIVE_INFINITY : 0;
}

function hidingPart(style: string): string {
  return (style.match(HIDING) ?? []).join().replace(/[;\s]/g, '');
}

/** Whether a node stands in the article, or in a shadow tree, which is watched only where the page shows text in one. */
function isWithinArticle(node: Node, page: PageArticle | null): boolean {
  if (page?.elements.some((element) => element.contains(node))) return true;
  return node.getRootNode().nodeType === 11;
}

function isInEditor(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest(EDITORS) != null;
}

/** The length of a node's text, not counted further than asked: wrappers can hold whole books. */
function lengthUpTo(node: Node, enough: number): number {
  if (node.nodeType === 3) return Math.min((node as Text).length, enough);
  let length = 0;
  for (let child = node.firstChild; child && length < enough; child = child.nextSibling)
    if (child.nodeType === 3 || child.nodeType === 1) length += lengthUpTo(child, enough - length);
  return length;
}
