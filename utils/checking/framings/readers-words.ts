import type { FoldedArticle } from '../passage';

/** A line over what readers have written: "Comments (3)", "12 Kommentare". */
const HEADING =
  /^\W*(?:\d+\s+)?(?:(?:reader|user|top|all|your|our|recent|latest|leser)\S*\s+)?(?:comments?|kommentare?|comentarios?|comentários?|commentaires?|commenti|have your say|join the (?:conversation|discussion))(?:\s*\(?\d+\)?)?\W*$/iu;

/**
 * The number of the first block of an article that is readers' words, behind a
 * heading that says so; the number of all blocks where there is none.
 */
export function firstReadersBlock({ text, blocks }: FoldedArticle): number {
  const heading = blocks.findIndex(
    ({ role, start, end }, at) =>
      at > 0 && role !== 'headline' && HEADING.test(text.slice(start, end)),
  );
  return heading < 0 ? blocks.length : heading;
}
