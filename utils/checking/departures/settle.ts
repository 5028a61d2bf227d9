import { blockAt } from '../../text/block-at';
import { overlaps } from '../../text/overlaps';
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
 */
export function settleDepartures(
  departures: readonly Departure[],
  article: FoldedArticle,
  judged: readonly JudgedPassage[],
): readonly Departure[] {
  const standing = departures.filter((departure) => !isCorrected(departure, article, judged));
  const ranked = [...standing].sort(
    (a, b) =>
      Number(b.severity === 'material') - Number(a.severity === 'material') ||
      GRAVITY[b.kind] - GRAVITY[a.kind] ||
      a.start - b.start,
  );
  const kept: Departure[] = [];
  for (const departure of ranked) {
    const clash = kept.some(
      (other) => sameKindOfMark(other, departure) && overlaps(other, departure),
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
  judged: readonly JudgedPassage[],
): boolean {
  if (departure.kind !== 'misquote') return false;
  const block = blockAt(article.blocks, departure.start);
  const isHeadline = article.blocks[block]?.role === 'headline';
  const right = judged.filter(
    ({ passage, recognised }) =>
      recognised?.statement.statement.id === departure.statement &&
      (recognised.verdict.kind === 'verbatim' || recognised.verdict.kind === 'edited') &&
      passage.block > block &&
      passage.block - block <= CORRECTED_WITHIN,
  );
  if (right.length === 0) return false;
  const missed = (departure.edits ?? [])
    .filter(({ op }) => op === 'replace' || op === 'delete')
    .map(({ said }) => plain(said));
  const repairs = right.some(({ passage }) => {
    const words = article.text.slice(passage.start, passage.end).toLowerCase();
    const isThere = (said: string): boolean => words.includes(said);
    return missed.length > 0 && (isHeadline ? missed.every(isThere) : missed.some(isThere));
  });
  if (!repairs) return false;
  if (isHeadline) return true;
  return right.some(({ passage }) =>
    CORRECTING.test(
      article.text.slice(
        article.blocks[passage.block]?.start ?? 0,
        article.blocks[passage.block]?.end,
      ),
    ),
  );
}

/** To correct is to say so; the right words that merely follow are a quotation among others. */
const CORRECTING =
  /\b(?:correct(?:s|ed|ion)?|actual(?:ly)? (?:said|words|wording|wrote|printed)|in fact (?:said|wrote)|misquot\w*|never said|did not say|didn't say|is what (?:the|he|she)|none could say|what (?:he|she) (?:really|actually)|garbled|wrong(?:ly)?)\b/iu;

function plain(words: string): string {
  return words.replace(/[’‘]/gu, "'").toLowerCase();
}
