/**
 * Says of the quotations on a page in another language which statement each
 * translates. Most stay without an answer: a translation is free, several
 * statements may say the same, and much that is quoted is on no record.
 */
import type { Translated } from '../../model';
import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import type { Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { JudgedPassage } from '../judged-passage';
import type { Grammar } from '../languages/grammar';
import type { FoldedArticle } from '../passage';
import { languageOf, type Rendering, renderingsOf } from './renderings';

/** How sure one must be that a quotation translates a statement, and no other. */
interface Bar {
  readonly likeness: number;
  readonly matched: number;
  readonly evidence: number;
  /** How many times better the statement must answer than the next one. */
  readonly lead: number;
}

const LONG: Bar = { likeness: 0.6, matched: 4, evidence: 10, lead: 1.9 };
const SHORT: Bar = { likeness: 0.6, matched: 3, evidence: 6.5, lead: 2.5 };
/** Where the page names the occasion beside the words. */
const PLACED: Bar = { likeness: 0.6, matched: 2, evidence: 5, lead: 5 };
/** Paragraphs from the words within which it may do so. */
const NEAR = 1;

/**
 * What each passage of an article translates, or `null` where that is not sure;
 * in the order of the passages.
 *
 * @param grammar that of the article's language
 */
export function translatedStatements(
  article: FoldedArticle,
  passages: readonly JudgedPassage[],
  grammar: Grammar,
  story: Story,
  index: StoryIndex,
): readonly (Translated | null)[] {
  return passages.map((judged) => {
    const { passage, recognised, speaker } = judged;
    if (recognised || passage.form === 'nested') return null;
    const around = textAround(article, passage.block);
    const likely = renderingsOf(
      article.text.slice(passage.inner.start, passage.inner.end),
      grammar,
      story,
      index,
      (entry) =>
        languageOf(entry) !== grammar.language &&
        (speaker?.person === undefined || speaker.person === entry.speaker.id) &&
        !isLater(entry.statement.date, article.published),
    );
    const [best, next] = likely
      .map((rendering) => ({ rendering, isPlaced: namesOccasion(around, rendering.entry) }))
      .sort((a, b) => strength(b) - strength(a));
    if (best?.rendering.entry.statement.wording !== 'known') return null;
    const lead = strength(best) / (next ? strength(next) : strength(best) / SHORT.lead);
    const bars = best.isPlaced ? [LONG, SHORT, PLACED] : [LONG, SHORT];
    return bars.some((bar) => clears(best.rendering, lead, bar))
      ? translated(best.rendering)
      : null;
  });
}

function translated({ entry: { statement }, from, to }: Rendering): Translated {
  const { sentenceOf } = readStatement(statement);
  const sentences = statement.sentences.slice(sentenceOf[from], (sentenceOf[to] ?? 0) + 1);
  return { statement: statement.id, original: sentences.join(' ') };
}

/** What the name of the occasion beside the words adds to what they share. */
const PLACED_WEIGHT = 1.5;

function strength({
  rendering: { likeness, evidence },
  isPlaced,
}: {
  readonly rendering: Rendering;
  readonly isPlaced: boolean;
}): number {
  return likeness * evidence * (isPlaced ? PLACED_WEIGHT : 1);
}

function clears({ likeness, matched, evidence }: Rendering, lead: number, bar: Bar): boolean {
  return (
    likeness >= bar.likeness &&
    matched >= bar.matched &&
    evidence >= bar.evidence &&
    lead >= bar.lead
  );
}

function textAround({ text, blocks }: FoldedArticle, block: number): string {
  const first = blocks[Math.max(0, block - NEAR)];
  const last = blocks[Math.min(blocks.length - 1, block + NEAR)];
  return text.slice(first?.start ?? 0, last?.end ?? text.length);
}

function namesOccasion(text: string, { source }: IndexedStatement): boolean {
  return [source.venue, ...source.names].some((name) => text.includes(name));
}

/** Whether something was said only after the page came out. */
function isLater(said: string, published: string | null): boolean {
  if (published === null) return false;
  const length = Math.min(said.length, published.length);
  return said.slice(0, length) > published.slice(0, length);
}
