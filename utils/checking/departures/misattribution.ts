import type { StoryIndex } from '../../record/index-stories';
import { readStatement } from '../../record/statement-text';
import { sourceInWords } from '../explain';
import type { Departure, JudgedPassage } from '../judged-passage';

/**
 * A statement given to a person who did not make it. Only where the page names
 * that person with the words, or uses a pronoun that cannot mean the speaker;
 * whom "he" means is too often open.
 */
export function misattribution(judged: JudgedPassage, index: StoryIndex): Departure | null {
  const { passage, recognised, speaker } = judged;
  if (!recognised?.isCheckable || !speaker) return null;
  const { statement, comparison } = recognised;
  const clause = {
    start: Math.min(speaker.clause.start, passage.start),
    end: Math.max(speaker.clause.end, passage.end),
  };
  const base = {
    kind: 'misattribution' as const,
    ...clause,
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
  };
  if (speaker.isOddPronoun && speaker.person === statement.statement.speaker) {
    return {
      ...base,
      severity: 'minor',
      confidence: 0.6,
      why: `“${speaker.text}” stands for ${statement.speaker.name}, whose words these are (${sourceInWords(statement)}).`,
    };
  }
  if (!speaker.person || speaker.person === statement.statement.speaker) return null;
  if (!speaker.isNamed || speaker.form === 'inherited' || comparison.coverage < 0.85) return null;
  if (isQuotedWithin(judged)) return null;
  const named = index.personById(speaker.person)?.name ?? speaker.text;
  return {
    ...base,
    severity: 'material',
    confidence: 0.9,
    why: `The page gives these words to ${named}; ${statement.speaker.name} said them (${sourceInWords(statement)}).`,
  };
}

/** Whether the words stand on the record as somebody else's, in quotation marks inside the statement. */
function isQuotedWithin({ recognised }: JudgedPassage): boolean {
  const piece = recognised?.comparison.pieces[0];
  const first = piece?.steps.find((step) => step.said !== null)?.said;
  if (!piece || first == null) return false;
  const text = readStatement(piece.statement.statement);
  const before = text.slice(0, first);
  const opened = before.match(/(?:^|[\s,:])[‘“"']/gu)?.length ?? 0;
  const closed = before.match(/[.,!?][’”"']/gu)?.length ?? 0;
  const opensHere = /[‘“]\s*$/u.test(
    text.text.slice(0, text.text.indexOf(text.slice(first, first + 3))),
  );
  return opened > closed || opensHere;
}
