import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import type { FoldedArticle, Passage } from '../passage';
import { compare } from '../wording/compare';
import { preparePassage } from '../wording/prepare';

/** So many words in a row, and nothing besides them, are no paraphrase. */
const FEWEST_WORDS = 8;
/** No statement that a page repeats without a mark is longer than this, in UTF-16 units. */
const LONGEST = 3000;
/** Longer words before a colon introduce more than a quotation. */
const LONGEST_LEAD = 160;

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}`;
/** "WE HAVE LOST TOUCH — MARIA LOPEZ": a line taken out of the text, and signed. */
const SIGNED = new RegExp(String.raw`\s+[—–-]{1,2}\s*(?<name>${NAME})(?:,[^—–]{1,60})?\s*$`, 'u');
/** "Maria Lopez: We have lost touch". */
const LABELLED = new RegExp(String.raw`^(?<name>${NAME}):\s+(?=\S)`, 'u');
const AFTER_COLON = /^[^:\n]+:\s+(?=\S)/u;

interface Candidate {
  readonly span: Span;
  readonly inner: Span;
  readonly label: Span | null;
}

/**
 * Words without quotation marks that are a statement of the record word for word
 * and that the page sets apart as somebody's own: a line after a colon, a
 * paragraph that the one before introduces, a signed line. In page order.
 *
 * @param passages the passages known by their marks or labels
 */
export function restatedPassages(
  article: FoldedArticle,
  passages: readonly Passage[],
  index: StoryIndex,
): readonly Passage[] {
  const taken = new Set(passages.map(({ block }) => block));
  return article.blocks.flatMap((block, number): readonly Passage[] => {
    if (taken.has(number) || block.end - block.start > LONGEST) return [];
    const before = article.blocks[number - 1];
    const isIntroduced =
      before !== undefined &&
      /:\s*$/u.test(article.text.slice(Math.max(before.start, before.end - 3), before.end));
    const found = candidatesIn(article.text, block, isIntroduced).find(({ inner }) =>
      isOnRecord(article.text, inner, index),
    );
    if (!found) return [];
    return [
      {
        ...found.span,
        inner: found.inner,
        form: 'restated',
        block: number,
        isClosed: true,
        isContinuation: false,
        label: found.label,
      },
    ];
  });
}

function candidatesIn(text: string, block: Span, isIntroduced: boolean): readonly Candidate[] {
  const line = text.slice(block.start, block.end);
  const found: Candidate[] = [];
  const signed = SIGNED.exec(line);
  if (signed?.groups?.name) {
    const at = block.start + signed.index + signed[0].indexOf(signed.groups.name);
    found.push({
      span: block,
      inner: { start: block.start, end: block.start + signed.index },
      label: { start: at, end: at + signed.groups.name.length },
    });
  }
  const labelled = LABELLED.exec(line);
  const lead = labelled ?? AFTER_COLON.exec(line.slice(0, LONGEST_LEAD));
  if (lead) {
    const inner = { start: block.start + lead[0].length, end: block.end };
    const name = labelled?.groups?.name;
    found.push({
      span: name === undefined ? inner : block,
      inner,
      label: name === undefined ? null : { start: block.start, end: block.start + name.length },
    });
  }
  if (isIntroduced) found.push({ span: block, inner: block, label: null });
  return found.map(({ span, inner, label }) => ({ span: bare(span), inner: bare(inner), label }));
}

/** A span and nothing else that its block may know. */
function bare({ start, end }: Span): Span {
  return { start, end };
}

/** Whether words stand on the record as they are, one after the other. */
function isOnRecord(text: string, inner: Span, index: StoryIndex): boolean {
  const prepared = preparePassage(text, inner);
  if (prepared.words.length < FEWEST_WORDS) return false;
  const comparison = compare(prepared, index, () => 0);
  return comparison !== null && comparison.longestRun === prepared.words.length;
}
