/** Chooses, among the blocks where an article stands, those that are its text: each thing once, without the lines around it. */
import { isNamedCaption, isNamedPullQuote } from './element-words';
import type { Headline } from './headline';
import { isBylineOrDate, isSentence } from './line-words';
import type { TextBlock } from './text-blocks';

// Kickers and breadcrumbs above the headline are short; a longer run is part of the text.
const LABELS_ABOVE_HEADLINE = 400;
// Shorter lines may be the same by chance: a name, a date, "No."
const SHORTEST_REPETITION = 20;
// Each is looked for in the whole text; more than these are a thread of posts, which repeats nobody.
const MOST_SET_APART = 100;

/**
 * The article's blocks without its headline, the labels above it, the byline
 * and date before the first sentence or after the last, and what the page sets
 * a second time: pull quotes, captions of a gallery, the headline in a bar.
 * @param within blocks where the article stands, in reading order
 * @param all blocks of the page
 */
export function ownBlocks(
  within: readonly TextBlock[],
  all: readonly TextBlock[],
  headline: Headline | null,
): readonly TextBlock[] {
  return withoutRepetitions(withoutEdges(below(within, all, headline)), headline);
}

export function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0);
}

function below(
  within: readonly TextBlock[],
  all: readonly TextBlock[],
  headline: Headline | null,
): readonly TextBlock[] {
  if (!headline || !('block' in headline)) return within;
  const above = new Set(all.slice(0, all.indexOf(headline.block)));
  const labels = within.filter((block) => above.has(block));
  const areLabels = lengthOf(labels) < LABELS_ABOVE_HEADLINE;
  return within.filter((block) => block !== headline.block && !(areLabels && above.has(block)));
}

function withoutEdges(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const sentences = blocks.map(({ text }) => isSentence(text));
  const first = sentences.indexOf(true);
  const last = sentences.lastIndexOf(true);
  if (first < 0) return blocks;
  const kept = blocks.filter(
    ({ text }, at) => (at >= first && at <= last) || !isBylineOrDate(text),
  );
  // A heading with nothing below it led to something that is no part of the article.
  let end = kept.length;
  while (end > 0 && kept[end - 1]?.element.closest('h2, h3, h4, h5, h6')) end -= 1;
  return kept.slice(0, end);
}

function withoutRepetitions(
  blocks: readonly TextBlock[],
  headline: Headline | null,
): readonly TextBlock[] {
  const printed = headline ? ('block' in headline ? headline.block.text : headline.text) : '';
  const title = plain(printed);
  const setApart = new Set(blocks.filter(isSetApart).slice(0, MOST_SET_APART));
  const running =
    setApart.size === 0
      ? ''
      : blocks
          .filter((block) => !setApart.has(block))
          .map(({ text }) => plain(text))
          .join('\n');
  const seen: string[] = [];
  return blocks.filter((block) => {
    // Far longer than the title, a block repeats neither it nor anything set apart.
    if (!setApart.has(block) && block.text.length > 2 * printed.length) return true;
    const words = plain(block.text);
    if (words.length >= SHORTEST_REPETITION && words === title) return false;
    if (!setApart.has(block) || words.length < SHORTEST_REPETITION) return true;
    if (running.includes(words)) return false;
    // Two posts may quote the same words; a gallery shows one caption many times.
    if (block.element.closest('blockquote')) return true;
    const isRepeated = seen.some((earlier) => earlier.includes(words));
    seen.push(words);
    return !isRepeated;
  });
}

/** Whether a block is set apart from the running text: a pull quote, a caption. */
function isSetApart({ element }: TextBlock): boolean {
  const box = element.closest('blockquote, aside, figure, figcaption');
  if (box) return true;
  for (let outer: Element | null = element, level = 0; outer && level < 3; level += 1) {
    if (isNamedCaption(outer) || isNamedPullQuote(outer)) return true;
    outer = outer.parentElement;
  }
  return false;
}

/** A text as far as two prints of it are alike: letters and digits. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
