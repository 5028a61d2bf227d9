import type { Span } from '../../model';
import type { FoldedArticle } from '../passage';

/** Longer words in marks, in UTF-16 units, are no name of a programme. */
const LONGEST_NAME = 40;
/** A noun right behind makes the name a description: the “Blue Moon” singer. */
const DESCRIBES =
  /^\s(?!(?:and|in|on|about|that|of|during|this|last|why|how|when|with|where|for|at|to|after|before)\b)\p{Ll}{3,}/u;

/**
 * The frame of a stretch with the names of programmes and papers that the page
 * prints in quotation marks put back: “The Late Show”. As long as the stretch.
 *
 * @param frame the article's text with quotations blanked out
 * @param passage quoted words that stay blank whatever they look like
 */
export function withProgrammes(
  article: FoldedArticle,
  frame: string,
  span: Span,
  passage: Span | null = null,
): string {
  return frame.slice(span.start, span.end).replace(/\uE000+[.!?]?/gu, (run, at: number) => {
    const start = span.start + at;
    const end = start + run.length;
    if (run.length > LONGEST_NAME) return run;
    if (passage !== null && start < passage.end && passage.start < end) return run;
    const printed = article.text.slice(start, end);
    const isName =
      /^\W?[\p{Lu}\d]/u.test(printed) &&
      !/(?:^|\s)\p{Ll}{5,}/u.test(printed) &&
      !DESCRIBES.test(frame.slice(end, end + LONGEST_NAME));
    return isName ? printed : run;
  });
}

/** A clause ends where quoted words begin; where those are short, they may be the programme that it names. */
export function withProgrammeBehind(frame: string, { start, end }: Span): Span {
  const behind = /^\s*\uE000{1,40}[.!?]?(?!\uE000)/u.exec(frame.slice(end, end + LONGEST_NAME + 4));
  return { start, end: end + (behind?.[0].length ?? 0) };
}
