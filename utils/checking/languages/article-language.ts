import type { Article } from '../../model';
import { fold } from '../../text/fold';
import { printedPart } from '../../text/unprinted';
import { detectLanguage } from './detect-language';

/** Letters that are enough to know a language by. */
const ENOUGH = 4000;

/**
 * The language that an article is written in, as an ISO 639-1 code: judged by
 * its words and, where they do not tell, by what the page declares; `null` where
 * neither tells.
 */
export function articleLanguage(article: Article): string | null {
  const { text } = printedPart(article);
  return (
    detectLanguage(fold(text.slice(0, ENOUGH)).text) ?? article.language?.split('-')[0] ?? null
  );
}
