import type { Span } from '../../../model';
import type { IndexedStatement } from '../../../record/index-stories';
import { readStatement } from '../../../record/statement-text';
import { overlaps } from '../../../text/overlaps';
import { sentences } from '../../../text/sentences';
import type { Word } from '../../../text/words';
import type { FoldedArticle, Passage } from '../../passage';
import type { Step } from '../../wording/align';
import type { Piece } from '../../wording/compare';

/** A quotation as a cut from a statement: what was taken, what was left, what the page puts round it. */
export interface Cut {
  /** Words of the statement that the quotation keeps. */
  readonly kept: readonly Word[];
  /** Words left out at an ellipsis inside the quotation, run by run. */
  readonly leftOut: readonly (readonly Word[])[];
  /** Words said before the sentence in which the quotation begins, in the statement and in those before it. */
  readonly earlier: readonly Word[];
  /** Words of the same sentence before the quotation begins. */
  readonly before: readonly Word[];
  /** Words of the same sentence after it ends. */
  readonly after: readonly Word[];
  /** All words of the sentences that it comes from. */
  readonly sentences: readonly Word[];
  /** The page's own words in the sentence round the marks. */
  readonly pageSentence: string;
  /** The page's words in the same and the next paragraph. */
  readonly pageParagraphs: string;
  /** The page's own words, quotations blanked out, from the beginning of the paragraph to the marks. */
  readonly pageBefore: string;
  /** The page's own words, quotations blanked out, from its beginning to the marks. */
  readonly pageSoFar: string;
  /** The page's words, quotations included, from its beginning to the marks. */
  readonly pageTextSoFar: string;
  /** The page's own words, quotations blanked out, from the marks to the end of the paragraph. */
  readonly pageAfter: string;
}

/** Sentences back in which what "that" refers to may stand. */
const EARLIER = 3;

/**
 * The cut that a passage makes from the one statement that it repeats.
 *
 * @param frame the article's text with every quotation blanked out
 */
export function cutOf(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
  piece: Piece,
  cuts: ReadonlySet<number>,
): Cut {
  const { words, sentenceOf } = readStatement(piece.statement.statement);
  const said = piece.steps.flatMap((step) => (step.said === null ? [] : [step.said]));
  const [from, to] = [Math.min(...said), Math.max(...said) + 1];
  const [first, last] = [sentenceOf[from] ?? 0, sentenceOf[to - 1] ?? 0];
  const kept = new Set(
    piece.steps.flatMap((step) => (step.said === null || step.printed === null ? [] : [step.said])),
  );
  return {
    kept: words.filter((_, at) => kept.has(at)),
    leftOut: runsLeftOut(words, piece.steps, cuts),
    earlier: [
      ...(first < EARLIER ? saidBefore(piece.statement) : []),
      ...words.filter(
        (_, at) => (sentenceOf[at] ?? 0) < first && (sentenceOf[at] ?? 0) >= first - EARLIER,
      ),
    ],
    before: words.filter((_, at) => at < from && sentenceOf[at] === first),
    after: words.filter((_, at) => at >= to && sentenceOf[at] === last),
    sentences: words.filter(
      (_, at) => (sentenceOf[at] ?? -1) >= first && (sentenceOf[at] ?? -1) <= last,
    ),
    ...surroundings(article, frame, passage),
  };
}

/** Statements back in which the antecedent may stand: an interviewer's remark lies between two answers. */
const STATEMENTS_BACK = 2;

/** The words of the statements that stand before one on the record, of the same occasion, the latest last. */
function saidBefore({ story, statement }: IndexedStatement): readonly Word[] {
  const occasion = story.statements.filter(({ source }) => source === statement.source);
  const at = occasion.indexOf(statement);
  return occasion
    .slice(Math.max(0, at - STATEMENTS_BACK), Math.max(0, at))
    .flatMap((before) => readStatement(before).words);
}

/** Runs of the statement skipped where the passage prints an ellipsis; unmarked ones are misquotations. */
function runsLeftOut(
  words: readonly Word[],
  steps: readonly Step[],
  cuts: ReadonlySet<number>,
): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let open: Word[] = [];
  for (const step of steps) {
    const word = step.said === null ? undefined : words[step.said];
    if (step.printed === null) {
      if (word) open.push(word);
      continue;
    }
    if (open.length > 0 && cuts.has(step.printed)) runs.push(open);
    open = [];
  }
  return runs;
}

function surroundings(
  article: FoldedArticle,
  frame: string,
  passage: Span & { readonly block: number },
): Pick<
  Cut,
  'pageSentence' | 'pageParagraphs' | 'pageBefore' | 'pageSoFar' | 'pageTextSoFar' | 'pageAfter'
> {
  const block = article.blocks[passage.block];
  if (!block)
    return {
      pageSentence: '',
      pageParagraphs: '',
      pageBefore: '',
      pageSoFar: '',
      pageTextSoFar: '',
      pageAfter: '',
    };
  const outside = ({ start, end }: Span): string =>
    `${article.text.slice(start, Math.max(start, passage.start))} ${article.text.slice(Math.min(end, passage.end), end)}`;
  const own = sentences(article.text, block).filter((sentence) => overlaps(sentence, passage));
  const next = article.blocks[passage.block + 1];
  return {
    pageSentence: own.map(outside).join(' '),
    pageParagraphs: `${outside(block)} ${next ? article.text.slice(next.start, next.end) : ''}`,
    pageBefore: frame.slice(block.start, passage.start),
    pageSoFar: frame.slice(0, passage.start),
    pageTextSoFar: article.text.slice(0, passage.start),
    pageAfter: frame.slice(passage.end, block.end),
  };
}
