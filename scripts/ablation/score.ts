import { checkArticle } from '../../utils/checking/check-article';
import type { FramingRules } from '../../utils/checking/framings/rules';
import type { Span } from '../../utils/model';
import type { StoryIndex } from '../../utils/record/index-stories';
import { articleFromBlocks } from '../../utils/text/article-text';

/** An article with the places at which a framing has to be found. */
export interface Labelled {
  readonly id: string;
  readonly headline: string;
  readonly published?: string | null;
  readonly paragraphs: readonly string[];
  readonly expect?: readonly {
    readonly kind: string;
    readonly text: string;
    readonly optional?: boolean;
  }[];
}

/** Places found, places missed, and marks where none belongs. */
export interface FramingScore {
  readonly hit: number;
  readonly missed: number;
  readonly false: number;
}

/** The labelled articles of a file of JSON lines. */
export function readLabelled(text: string): readonly Labelled[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** How the framings found by some rules agree with the labels, whatever their severity. */
export function scoreFramings(
  cases: readonly Labelled[],
  index: StoryIndex,
  rules: FramingRules,
): FramingScore {
  const score = { hit: 0, missed: 0, false: 0 };
  for (const one of cases) {
    const article = articleFromBlocks(
      { id: one.id, published: one.published ? { date: one.published, from: 'given' } : null },
      [
        { role: 'headline', text: one.headline },
        ...one.paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
      ],
    );
    const found = checkArticle(article, index, rules).findings.filter(
      ({ kind }) => kind === 'mischaracterization',
    );
    const labels = (one.expect ?? []).map((label) => ({
      ...label,
      at: placeOf(article.text, label.text),
    }));
    const framings = labels.filter(({ kind }) => kind === 'mischaracterization');
    for (const { at, optional } of framings) {
      const isFound = found.some((finding) => isSamePlace(finding, at));
      if (isFound) score.hit += optional ? 0 : 1;
      else score.missed += optional ? 0 : 1;
    }
    score.false += found.filter(
      (finding) => !labels.some(({ at }) => isSamePlace(finding, at)),
    ).length;
  }
  return score;
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start < 0 ? start : start + words.length };
}

/** Two places are one where they share half of the shorter. */
function isSamePlace(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= Math.min(a.end - a.start, b.end - b.start) / 2;
}
