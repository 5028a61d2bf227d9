import type { Span } from '../../model';
import { readStatement } from '../../record/statement-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import { explainWording } from '../reasons/explain-wording';
import { editsOf } from '../wording/edits';

/** A misquote or splice, where the words inside the marks are not those on the record. */
export function wordingDeparture(
  judged: JudgedPassage,
  printedSlice: (span: Span) => string,
): Departure | null {
  const { passage, prepared, recognised } = judged;
  if (!recognised?.isCheckable) return null;
  const { statement, comparison, verdict } = recognised;
  if (verdict.kind === 'verbatim' || verdict.kind === 'edited') return null;
  const other = comparison.pieces.find((piece) => piece.statement !== statement)?.statement ?? null;
  const edits = editsOf(prepared.words, comparison.pieces, printedSlice);
  return {
    kind: verdict.kind,
    severity: verdict.severity,
    confidence: confidenceOf(judged),
    start: passage.start,
    end: passage.end,
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    edits,
    reason: explainWording(verdict, edits, statement, other),
  };
}

/** How sure it is that the passage means this statement: the more of it stands there, and the longer, the surer. */
function confidenceOf({ prepared, recognised, speaker }: JudgedPassage): number {
  if (!recognised) return 0;
  const { coverage, matchedContent } = recognised.comparison;
  const length = Math.min(1, prepared.words.length / 12);
  const named = speaker?.person === recognised.statement.statement.speaker ? 0.1 : 0;
  const certain = 0.35 + 0.4 * coverage + 0.1 * length + 0.02 * Math.min(5, matchedContent) + named;
  return Math.round(Math.min(0.99, certain) * 100) / 100;
}
