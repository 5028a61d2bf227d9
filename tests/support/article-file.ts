import { readFileSync } from 'node:fs';

/** An article as tests hold it: what was printed, and nothing about how. */
export interface ArticleText {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly published?: string;
}

/** Reads an article from a text file: the headline, then paragraphs, blank lines between them. */
export function readArticleFile(path: string): ArticleText {
  const [headline, ...paragraphs] = readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (headline === undefined) throw new Error(`${path} is empty: its first line is the headline`);
  return { headline, paragraphs };
}
