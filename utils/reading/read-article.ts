/**
 * Turns a page into an article: its words, its date, and for every span of the
 * text the way back to where it stands on the page. The page is only read.
 */
import type { Article, Block, BlockRole, Span } from '../model';
import { blockAt } from '../text/block-at';
import { isUnprinted } from '../text/unprinted';
import { findArticleElements, furnitureTest } from './article-root';
import type { BlockCache } from './block-cache';
import { clutterTest } from './clutter';
import { isNamedCaption, isNamedStandfirst } from './element-words';
import type { ReadingEnvironment } from './environment';
import { shownParent } from './flat-tree';
import { findHeadline, type Headline, shareInCommon } from './headline';
import { Holdings } from './holdings';
import { isBylineOrDate } from './line-words';
import { lengthOf, ownBlocks } from './own-blocks';
import { descriptionOf } from './pictures';
import { metaContent, publicationDate } from './publication-date';
import { type SharedWords, sharedWords } from './shared-words';
import { readStructuredData } from './structured-data';
import { collectBlocks, type Piece, type TextBlock } from './text-blocks';
import { rangesOf } from './text-map';
import { type UnprintedWords, unprintedWords } from './unprinted-words';

/** An article with its place on a live page. */
export interface PageArticle {
  readonly article: Article;
  /** The elements that hold it, those of headline and standfirst among them, for watching. */
  readonly elements: readonly Element[];
  /** Shadow roots on the page; changes inside them are seen only by observing them one by one. */
  readonly shadowRoots: readonly ShadowRoot[];
  /**
   * Live ranges for a span of `article.text`, one for each text node it touches;
   * for words that describe a picture, one round the picture. Empty when the page
   * no longer shows those words, or never did (a headline that stands in the
   * page's metadata alone, the title of its social card).
   */
  rangesOf(span: Span): readonly Range[];
}

// Fewer characters than this are a caption or a teaser, not an article.
const SHORTEST_ARTICLE = 140;
// With this share of the page's text an overlay is what the reader reads.
const OVERLAY_SHARE = 0.4;

/**
 * The page as an article, or `null` when nothing on it reads as one.
 * @param document a page, live or parsed
 * @param environment how its elements are shown, and its address
 * @param cache what earlier readings collected; the answer is the same without
 * @param shared the words of the page's social cards, as far as they are about what it shows
 */
export function readArticle(
  document: Document,
  environment: ReadingEnvironment,
  cache?: BlockCache,
  shared: SharedWords = sharedWords(document, environment.url),
): PageArticle | null {
  const body = document.body as HTMLElement | null;
  if (!body) return null;
  const { blocks: collected, shadowRoots } = collectBlocks(body, environment, cache);
  const blocks = withoutOverlays(collected);
  const holdings = new Holdings(blocks);
  const elements = findArticleElements(blocks, holdings, body);
  const structured = readStructuredData(document);
  const isFurniture = furnitureTest(holdings, body);
  const headline = findHeadline(blocks, document, structured, isFurniture);

  const isClutter = clutterTest(elements, holdings);
  const isOtherStory = otherStoryTest(headline);
  const within = blocks.filter(
    (block) =>
      elements.some((element) => holds(element, block)) &&
      !isClutter(block) &&
      !isOtherStory(block.element),
  );
  const own = ownBlocks(within, blocks, headline);
  if (lengthOf(own) < SHORTEST_ARTICLE) return null;
  const standfirst = findStandfirst(blocks, own, headline, document);

  // Left out of the article, and yet what the page prints of its day.
  const datelines = blocks.flatMap((block) =>
    isBylineOrDate(block.text) && elements.some((element) => holds(element, block))
      ? block.text
      : [],
  );

  const site = metaContent(document, 'og:site_name') ?? structured.publisher;
  const unprinted = unprintedWords(
    {
      headline,
      own,
      printed: printedWords(headline, standfirst, own),
      elements,
      environment: cache?.remembering(environment) ?? environment,
      site,
      isBeside: (element, description) =>
        isOtherStory(element) ||
        isFurniture(element) ||
        (elements.some((root) => root.contains(element)) &&
          isClutter({ element, text: description, pieces: [], linked: 0, isOverlay: false })),
    },
    shared,
  );
  const { text, parts, pieces } = assemble(headline, standfirst, own, unprinted);
  const pictureOf = new Map(
    parts.filter(isUnprinted).map((part, at) => [part, unprinted[at]?.picture ?? null]),
  );
  const article: Article = {
    id: environment.url ?? 'page',
    url: environment.url,
    outlet: site,
    language: document.documentElement.lang.trim().toLowerCase() || null,
    published: publicationDate(
      document,
      structured,
      environment.url,
      [text, ...datelines].join('\n'),
    ),
    text,
    blocks: parts,
  };
  const above = [headline && 'block' in headline ? headline.block : null, standfirst];
  return {
    article,
    elements: [...new Set([...elements, ...above.flatMap((block) => block?.element ?? [])])],
    shadowRoots,
    rangesOf(span) {
      const block = parts[blockAt(parts, span.start)];
      if (!block || !isUnprinted(block)) return rangesOf(span, text, pieces);
      const picture = pictureOf.get(block);
      if (!picture?.isConnected) return [];
      const words = descriptionOf(picture);
      return words === text.slice(block.start, block.end) ? [rangeRound(picture)] : [];
    },
  };
}

function rangeRound(element: Element): Range {
  const range = element.ownerDocument.createRange();
  range.selectNode(element);
  return range;
}

function printedWords(
  headline: Headline | null,
  standfirst: TextBlock | null,
  own: readonly TextBlock[],
): readonly string[] {
  const title = headline && ('block' in headline ? headline.block.text : headline.text);
  return [title, standfirst?.text, ...own.map(({ text }) => text)].flatMap((words) => words ?? []);
}

/** A test for elements of the next stories: beside the article with the headline, others with one of their own. */
function otherStoryTest(headline: Headline | null): (element: Element) => boolean {
  const own = headline && 'block' in headline ? headline.block.element.closest('article') : null;
  const known = new Map<Element, boolean>();
  return (element) => {
    const story = own && element.closest('article');
    if (!story || story.contains(own) || own.contains(story)) return false;
    const answer = known.get(story) ?? story.querySelector('h1') !== null;
    known.set(story, answer);
    return answer;
  };
}

/** The blocks without those over the page, unless the article itself is opened over another page. */
function withoutOverlays(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const below = blocks.filter(({ isOverlay }) => !isOverlay);
  return lengthOf(below) < lengthOf(blocks) * (1 - OVERLAY_SHARE) ? blocks : below;
}

function holds(element: Element, block: TextBlock): boolean {
  if (element.contains(block.element)) return true;
  for (let outer = shownParent(block.element); outer; outer = shownParent(outer))
    if (outer === element) return true;
  return false;
}

/** A standfirst that stands between the headline and the article's own elements. */
function findStandfirst(
  all: readonly TextBlock[],
  own: readonly TextBlock[],
  headline: Headline | null,
  document: Document,
): TextBlock | null {
  if (!headline || !('block' in headline)) return null;
  const first = own[0];
  const between = all.slice(
    all.indexOf(headline.block) + 1,
    first ? all.indexOf(first) : undefined,
  );
  const description =
    metaContent(document, 'og:description') ?? metaContent(document, 'description') ?? '';
  return (
    between.find(
      (block) =>
        block.text.length > 30 &&
        (isNamedStandfirst(block.element) || shareInCommon(block.text, description) > 0.8),
    ) ?? null
  );
}

function assemble(
  headline: Headline | null,
  standfirst: TextBlock | null,
  own: readonly TextBlock[],
  unprinted: readonly UnprintedWords[],
): { readonly text: string; readonly parts: readonly Block[]; readonly pieces: readonly Piece[] } {
  let text = '';
  const parts: Block[] = [];
  const pieces: Piece[] = [];
  const add = (role: BlockRole, words: string, places: readonly Piece[]): void => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    parts.push({ role, start, end: text.length });
    for (const piece of places) pieces.push({ ...piece, at: piece.at + start });
  };

  if (headline && 'block' in headline) add('headline', headline.block.text, headline.block.pieces);
  else if (headline) add('headline', headline.text, []);
  if (standfirst) add('standfirst', standfirst.text, standfirst.pieces);
  for (const block of own) {
    add(roleOf(block.element, block === own[0] && !standfirst), block.text, block.pieces);
  }
  for (const { role, text } of unprinted) add(role, text, []);
  return { text, parts, pieces };
}

function roleOf(element: Element, isFirst: boolean): BlockRole {
  if (element.closest('figcaption, caption') || isNamedCaption(element)) return 'caption';
  if (element.closest('blockquote')) return 'block-quotation';
  if (element.closest('li, dd, dt')) return 'list-item';
  if (isFirst && isNamedStandfirst(element)) return 'standfirst';
  return element.closest('h1, h2, h3, h4, h5, h6') ? 'heading' : 'paragraph';
}
