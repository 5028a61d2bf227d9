import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import type { FoldedArticle, Passage } from '../passage';
import { compare } from '../wording/compare';
import { type PreparedPassage, preparePassage } from '../wording/prepare';
import { findMarked, type MarkedStretch } from './find-marked';

/** Fewer words than this inside another quotation may be anybody's phrase. */
const FEWEST_WORDS = 5;
/** Words within another's quotation must be nearly those of the record. */
const LEAST_COVERAGE = 0.85;
/** Where so much more of the outer quotation stands on the record, it is itself the statement that holds the inner one. */
const LEAST_BESIDES = 0.2;
/** Quotations within quotations within quotations; deeper, marks are a slip. */
const DEEPEST = 3;

/**
 * Words of the record in quotation marks inside what somebody else is quoted as
 * saying, outermost first and in page order: “When Lopez says ‘we have lost
 * touch,’ I listen.” Not those that the record itself holds in marks.
 */
export function nestedPassages(
  article: FoldedArticle,
  outer: Passage,
  index: StoryIndex,
): readonly Passage[] {
  const within = marksWithin(article.text, outer.inner, DEEPEST).filter(({ inner }) =>
    isOnRecord(preparePassage(article.text, inner), index),
  );
  if (within.length === 0 || isStatement(article.text, outer, within, index)) return [];
  return within.map(({ start, end, inner, isClosed }) => ({
    start,
    end,
    inner,
    form: 'nested',
    block: outer.block,
    isClosed,
    isContinuation: false,
    label: null,
  }));
}

function marksWithin(text: string, span: Span, depth: number): readonly MarkedStretch[] {
  if (depth === 0) return [];
  return findMarked(text, span).flatMap((stretch) =>
    stretch.isClosed ? [stretch, ...marksWithin(text, stretch.inner, depth - 1)] : [],
  );
}

/** Whether the words round the inner marks are on the record too. */
function isStatement(
  text: string,
  outer: Passage,
  within: readonly MarkedStretch[],
  index: StoryIndex,
): boolean {
  const prepared = preparePassage(text, outer.inner);
  const comparison = compare(prepared, index, () => 0);
  const inner = prepared.words.filter((word) =>
    within.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  return (
    comparison !== null &&
    comparison.coverage - inner.length / Math.max(1, prepared.words.length) >= LEAST_BESIDES
  );
}

function isOnRecord(prepared: PreparedPassage, index: StoryIndex): boolean {
  if (prepared.words.length < FEWEST_WORDS) return false;
  const comparison = compare(prepared, index, () => 0);
  return (
    comparison !== null &&
    comparison.coverage >= LEAST_COVERAGE &&
    comparison.longestRun >= FEWEST_WORDS &&
    comparison.matchedContent >= 2
  );
}
