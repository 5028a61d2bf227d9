import type { Span } from '../../model';
import { sentences } from '../../text/sentences';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';

/** What is found in the sentences of an article, in order, captions left out: a picture has a date of its own. */
export function inRunningText(
  { blocks, text }: FoldedArticle,
  read: (sentence: Span, block: Span) => Departure | null,
): readonly Departure[] {
  return blocks
    .filter(({ role }) => role !== 'caption')
    .flatMap((block) => sentences(text, block).flatMap((sentence) => read(sentence, block) ?? []));
}
