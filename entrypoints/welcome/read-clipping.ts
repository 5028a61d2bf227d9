import type { Article, Block, Span } from '../../utils/model';
import type { PageArticle } from '../../utils/reading/read-article';

interface Options {
  /** BCP 47 tag. */
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
}

/**
 * The clipping as an article with the way back to its words. Every block of it,
 * marked by `data-block`, holds one text and nothing else.
 */
export function readClipping(element: HTMLElement, options: Options): PageArticle {
  const places: { readonly block: Block; readonly node: Node }[] = [];
  let text = '';
  for (const part of element.querySelectorAll<HTMLElement>('[data-block]')) {
    const node = part.firstChild;
    if (node === null) continue;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += part.textContent;
    const role = part.dataset.block === 'headline' ? 'headline' : 'paragraph';
    places.push({ block: { role, start, end: text.length }, node });
  }
  const article: Article = {
    id: 'example',
    url: null,
    outlet: null,
    language: options.language,
    published: { date: options.published, from: 'given' },
    text,
    blocks: places.map(({ block }) => block),
  };
  return {
    article,
    elements: [element],
    shadowRoots: [],
    rangesOf: (span) => places.flatMap(({ block, node }) => rangeIn(block, node, span) ?? []),
  };
}

/** The part of a span that lies in a block; `null` where they do not meet. */
function rangeIn(block: Span, node: Node, span: Span): Range | null {
  const start = Math.max(span.start, block.start);
  const end = Math.min(span.end, block.end);
  if (start >= end) return null;
  const range = document.createRange();
  range.setStart(node, start - block.start);
  range.setEnd(node, end - block.start);
  return range;
}
