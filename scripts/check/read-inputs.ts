import * as v from 'valibot';
import type { Article, PublicationDate } from '../../utils/model';
import { articleFromBlocks, articleFromText } from '../../utils/text/article-text';

/** An input that cannot be read; the message names it and says what is wrong. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const jsonArticle = v.object({
  id: v.string('needs an "id", a string'),
  url: v.nullish(v.string('"url" must be a string')),
  outlet: v.nullish(v.string('"outlet" must be a string')),
  language: v.nullish(v.string('"language" must be a string')),
  headline: v.nullish(v.string('"headline" must be a string')),
  published: v.nullish(
    v.pipe(
      v.string('"published" must be a string'),
      v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/u, '"published" must begin with YYYY-MM or YYYY-MM-DD'),
    ),
  ),
  paragraphs: v.optional(
    v.array(v.string('"paragraphs" must hold strings'), '"paragraphs" must be a list'),
  ),
  text: v.optional(v.string('"text" must be a string')),
});

/** The text of a file. @throws InputError when it is not UTF-8 */
export function decodeUtf8(bytes: Uint8Array, place: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder's own message names neither the input nor the remedy.
    throw new InputError(
      `${place} is not UTF-8 text; convert it, or check that it is the file you mean`,
    );
  }
}

/** A plain text file: the first line is the headline, blank lines part the paragraphs. */
export function articleFromLines(text: string, id: string): Article {
  const normal = text.replace(/\r\n?/gu, '\n');
  if (normal.trim() === '') throw new InputError(`${id} has no text`);
  const [headline = '', ...rest] = normal.replace(/^\n+/u, '').split('\n');
  const paragraphs = rest
    .join('\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/gu, ''))
    .filter((paragraph) => paragraph.trim() !== '');
  return articleFromBlocks({ id }, [
    { role: 'headline', text: headline },
    ...paragraphs.map((paragraph) => ({ role: 'paragraph' as const, text: paragraph })),
  ]);
}

/** One line of JSONL. @throws InputError naming the place and the first thing wrong with it */
export function articleFromJson(value: unknown, place: string): Article {
  const result = v.safeParse(jsonArticle, value);
  if (!result.success) throw new InputError(`${place}: ${result.issues[0].message}`);
  const { id, url, outlet, language, headline, published, paragraphs, text } = result.output;
  const facts = {
    id,
    url: url ?? null,
    outlet: outlet ?? null,
    language: language ?? null,
    published: given(published),
  };
  if (text !== undefined) {
    if (text.trim() === '') throw new InputError(`${place}: "text" is empty`);
    return articleFromText(facts, text);
  }
  if (!paragraphs || (paragraphs.length === 0 && !headline)) {
    throw new InputError(`${place}: has no text; it needs "headline" and "paragraphs", or "text"`);
  }
  return articleFromBlocks(facts, [
    { role: 'headline', text: headline ?? '' },
    ...paragraphs.map((paragraph) => ({ role: 'paragraph' as const, text: paragraph })),
  ]);
}

function given(published: string | null | undefined): PublicationDate | null {
  const date = published?.match(/^\d{4}-\d{2}(?:-\d{2})?/u)?.[0];
  return date === undefined ? null : { date, from: 'given' };
}
