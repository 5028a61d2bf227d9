import { blockAt } from '../../text/block-at';
import { overlaps } from '../../text/overlaps';
import { plainText } from '../../text/plain-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';

/** Kinds by gravity of the fault, for places that can carry only one mark. */
const GRAVITY: Readonly<Record<Departure['kind'], number>> = {
  contextomy: 6,
  splice: 5,
  misquote: 4,
  misattribution: 3,
  misdating: 2,
  mischaracterization: 1,
  unsourced: 0,
};
/** A misquoted headline or sentence is silent where the page prints the right words within two paragraphs. */
const CORRECTED_WITHIN = 2;

/**
 * The departures that stand: those that the page itself corrects are dropped,
 * and where several claim the same words the gravest stays. In page order.
 *
 * @param frame the article's text with quotations blanked out
 */
export function settleDepartures(
  departures: readonly Departure[],
  article: FoldedArticle,
  frame: string,
  judged: readonly JudgedPassage[],
): readonly Departure[] {
  const standing = departures.filter(
    (departure) => !isCorrected(departure, article, frame, judged),
  );
  const ranked = [...standing].sort(
    (a, b) =>
      Number(b.severity === 'material') - Number(a.severity === 'material') ||
      GRAVITY[b.kind] - GRAVITY[a.kind] ||
      a.start - b.start,
  );
  const kept: Departure[] = [];
  const isReport = ({ kind, start }: Departure): boolean =>
    kind === 'unsourced' && !judged.some(({ passage }) => passage.start === start);
  for (const departure of ranked) {
    const clash = kept.some(
      (other) =>
        (isReport(departure) || sameKindOfMark(other, departure)) && overlaps(other, departure),
    );
    if (!clash) kept.push(departure);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One pair of marks carries one mark for its words; who said it and when are marks of the sentence. */
function sameKindOfMark(a: Departure, b: Departure): boolean {
  return isOfWords(a) === isOfWords(b) || a.kind === 'contextomy' || b.kind === 'contextomy';
}

function isOfWords({ kind }: Departure): boolean {
  return kind === 'misquote' || kind === 'splice' || kind === 'contextomy' || kind === 'unsourced';
}

function isCorrected(
  departure: Departure,
  article: FoldedArticle,
  frame: string,
  judged: readonly JudgedPassage[],
): boolean {
  switch (departure.kind) {
    case 'misquote':
      return isRepaired(departure, article, frame, judged);
    case 'contextomy':
    case 'unsourced':
      return SAYS_SO.test(ownWordsAfter(departure, article, frame));
    default:
      return false;
  }
}

/** Whether the right words follow a misquotation, in a headline's article or with a word that says so. */
function isRepaired(
  departure: Departure,
  article: FoldedArticle,
  frame: string,
  judged: readonly JudgedPassage[],
): boolean {
  const block = blockAt(article.blocks, departure.start);
  const isHeadline = article.blocks[block]?.role === 'headline';
  const right = judged.filter(
    ({ passage, recognised }) =>
      recognised?.statement.statement.id === departure.statement &&
      (recognised.verdict.kind === 'verbatim' || recognised.verdict.kind === 'edited') &&
      passage.block >= block &&
      passage.block - block <= CORRECTED_WITHIN,
  );
  if (right.length === 0) return false;
  const missed = (departure.edits ?? [])
    .filter(({ op }) => op === 'replace' || op === 'delete')
    .map(({ said }) => plainText(said));
  const repairs = right.some(({ passage }) => {
    const words = plainText(article.text.slice(passage.start, passage.end));
    const isThere = (said: string): boolean => words.includes(said);
    return missed.length > 0 && (isHeadline ? missed.every(isThere) : missed.some(isThere));
  });
  if (!repairs) return false;
  return isHeadline || SAYS_SO.test(ownWordsNear(departure, article, frame));
}

/** The page's own words from the beginning of a mark's paragraph to the end of the second one after it. */
function ownWordsNear(departure: Departure, article: FoldedArticle, frame: string): string {
  const start = article.blocks[blockAt(article.blocks, departure.start)]?.start ?? departure.start;
  return frame.slice(start, departure.end) + ownWordsAfter(departure, article, frame);
}

/** The page's own words from a mark to the end of the second paragraph after it. */
function ownWordsAfter({ end }: Departure, article: FoldedArticle, frame: string): string {
  const block = blockAt(article.blocks, end - 1);
  const last = article.blocks[Math.min(block + CORRECTED_WITHIN, article.blocks.length - 1)];
  return frame.slice(end, last?.end ?? end);
}

/** To correct is to say so; the right words that merely follow are a quotation among others. */
const SAYS_SO =
  /\b(?:correct(?:s|ed|ion)?\b|actual(?:ly)? (?:said|words|wording|wrote|printed)|in fact (?:said|wrote)|misquot\w*|never said|did not say|didn['’]t say|is what (?:the|he|she)|none could say|what (?:he|she) (?:really|actually)|what (?:he|she) said (?:is|was)|garbled|wrong(?:ly)?\b|not (?:his|her|their|a) (?:own )?(?:claim|view|words|account|assertion)|(?:was|is|were) (?:only |merely |just )?(?:repeating|quoting|describing|paraphrasing|summing up) (?:what|how|other|the)|out of context|on the tape|transcri\w+|the (?:first|second|right|exact) (?:version|wording)|(?:has|have|had) this:)/iu;
