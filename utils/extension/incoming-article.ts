/** Judges what a content script claims to be an article before it is compared. Pure. */
import * as v from 'valibot';
import type { Article } from '../model';

/** Longer than any article: the longest page in a year of coverage had 90,000 characters. */
const LONGEST_TEXT = 2_000_000;
const MOST_BLOCKS = 20_000;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));

const measurable = v.object({ text: v.string() });

const articleSchema = v.object({
  id: v.string(),
  url: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  language: v.nullable(v.string()),
  published: v.nullable(
    v.object({
      date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
      from: v.picklist(['given', 'json-ld', 'meta', 'time', 'url']),
    }),
  ),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.pipe(
    v.array(
      v.object({
        role: v.picklist([
          'headline',
          'standfirst',
          'heading',
          'paragraph',
          'list-item',
          'block-quotation',
          'caption',
          'alt-text',
          'shared-title',
          'shared-summary',
        ]),
        start: offset,
        end: offset,
      }),
    ),
    v.maxLength(MOST_BLOCKS),
  ),
});

/** The article that a message carries, or why it cannot be compared. */
export type IncomingArticle =
  | { readonly status: 'article'; readonly article: Article }
  | { readonly status: 'too-long'; readonly length: number; readonly longest: number }
  | { readonly status: 'malformed' };

/** Judges the data of a message that should carry an article. */
export function articleFrom(data: unknown): IncomingArticle {
  const length = v.safeParse(measurable, data);
  if (length.success && length.output.text.length > LONGEST_TEXT) {
    return { status: 'too-long', length: length.output.text.length, longest: LONGEST_TEXT };
  }
  const judged = v.safeParse(articleSchema, data);
  return judged.success ? { status: 'article', article: judged.output } : { status: 'malformed' };
}
