/**
 * Real words, cut so that the sense turns.
 *
 * Three cuts do it. The speaker's denial, the condition on which he says it, or
 * the clause in which he disowns what he repeats, is left outside the marks; or
 * one of two causes that he named in one breath is left out, so that the other
 * stands alone. Before any counts, the page's own words left and right of the
 * marks are read: a negation or the missing part there makes the cut fair.
 */

import type { Story } from '../../../record/schema';
import { readStatement } from '../../../record/statement-text';
import type { Word } from '../../../text/words';
import { words } from '../../../text/words';
import type { Departure, JudgedPassage } from '../../judged-passage';
import type { FoldedArticle } from '../../passage';
import { because, sourced } from '../../reasons/because';
import type { ReasonKey } from '../../reasons/english-reasons';
import { holdsAny } from '../../words-held';
import { pointsAtAnotherEvent } from './another-event';
import { type Cut, cutOf } from './cut';
import { lostCause, quotedFraming } from './lost-cause';
import { losesCondition, losesDenial } from './lost-denial';
import { losesLimit, losesRefusal } from './lost-limit';
import { lostQualifier } from './lost-qualifier';
import { DENIES, DISOWNS, REPORTS, TURNS_ON_IT, YIELDS } from './own-words';
import { isQuotedNear } from './quoted-near';
import { replacedByPage } from './replaced';
import { standsElsewhere } from './stands-elsewhere';
import { turnsReference } from './turned-reference';

const FEWEST_WORDS = 3;
/** Reworded passages are misquotations; only real words can be cut. */
const LEAST_COVERAGE = 0.75;
/**
 * A contextomy, or `null` where the cut is fair or there is none.
 *
 * @param frame the article's text with quotations blanked out
 * @param asserted ids of the framings that the page asserts
 */
export function contextomy(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
  asserted: ReadonlySet<string>,
): Departure | null {
  const { passage, prepared, recognised } = judged;
  if (!recognised?.isCheckable || prepared.words.length < FEWEST_WORDS) return null;
  const { comparison, statement } = recognised;
  const [piece] = comparison.pieces;
  if (!piece || comparison.coverage < LEAST_COVERAGE || comparison.pieces.length !== 1) return null;
  const cut = cutOf(article, frame, passage, piece, prepared.cuts);
  const turn =
    turnOf(cut, prepared.words, story, statement.statement.date.slice(0, 4)) ??
    claimTurn(cut, lostQualifier(cut, statement.statement.id, story, asserted));
  if (!turn || standsElsewhere(prepared.words, statement)) return null;
  return {
    kind: 'contextomy',
    severity: turn.severity,
    confidence: 0.86,
    start: passage.start,
    end: passage.end,
    statement: statement.statement.id,
    framing: turn.framing,
    original: readStatement(statement.statement).text,
    reason: sourced(because(turn.why), statement),
  };
}

type Turn = Pick<Departure, 'severity' | 'framing'> & { readonly why: ReasonKey };

/** Cuts that take something from the words whatever the framing, with what to tell the reader. */
const LOSSES: readonly { readonly loses: (cut: Cut) => boolean; readonly why: ReasonKey }[] = [
  { loses: losesDenial, why: 'cutDenial' },
  { loses: losesCondition, why: 'cutCondition' },
  { loses: losesLimit, why: 'cutLimit' },
  {
    loses: losesRefusal,
    why: 'cutRefusal',
  },
];

/** "did not mince his words": a negation that denies nothing of them. */
const BLUNT =
  /\b(?:did(?: not|n['’]t)|does(?: not|n['’]t)|never) (?:mince|hold back|hesitate|beat about|beat around|pull (?:any|his|her) punches|hide|shy away|sugarcoat|go easy)\b/giu;

function turnOf(cut: Cut, printed: readonly Word[], story: Story, year: string): Turn | null {
  const isDisowned = DISOWNS.test(textOf(cut.kept));
  const byFraming = isDisowned ? null : framingTurn(cut, printed, story);
  if (byFraming) return byFraming;
  if (DENIES.test(cut.pageSentence.replace(BLUNT, ''))) return null;
  const loss = LOSSES.find(({ loses }) => loses(cut));
  if (loss) {
    return { severity: isQuotedNear(cut) ? 'minor' : 'material', framing: null, why: loss.why };
  }
  if (pointsAtAnotherEvent(cut, story, year)) {
    return {
      severity: 'material',
      framing: null,
      why: 'cutOtherEvent',
    };
  }
  if (turnsReference(cut)) {
    return {
      severity: YIELDS.test(`${cut.pageSoFar} ${cut.pageAfter}`) ? 'material' : 'minor',
      framing: null,
      why: 'cutReference',
    };
  }
  return isDisowned ? null : disownedTurn(cut, story);
}

/** One of two causes cut away, or another thing put in the place of what was spoken of. */
function framingTurn(cut: Cut, printed: readonly Word[], story: Story): Turn | null {
  const lost = lostCause(cut, printed, story);
  const isContested = DISOWNS.test(`${cut.pageBefore} ${cut.pageAfter}`);
  const framing = lost ?? (isContested ? null : replacedByPage(cut, story));
  if (!framing) return null;
  return {
    severity: holdsAny(words(cut.pageParagraphs), framing.otherCause.words) ? 'minor' : 'material',
    framing: framing.id,
    why: lost ? 'cutOtherCause' : 'cutReplaced',
  };
}

/** What the speaker only reports, and disowns, quoted as his own. */
function disownedTurn(cut: Cut, story: Story): Turn | null {
  const framing = quotedFraming(cut.kept, story);
  const isReported =
    framing !== null || REPORTS.test(textOf(cut.before)) || TURNS_ON_IT.test(textOf(cut.after));
  if (!isReported || !DISOWNS.test(textOf([...cut.before, ...cut.after]))) return null;
  const isNear =
    DISOWNS.test(cut.pageParagraphs) ||
    (framing !== null && holdsAny(words(cut.pageParagraphs), framing.otherCause.words));
  return {
    severity: isNear ? 'minor' : 'material',
    framing: framing?.id ?? null,
    why: 'cutDisowned',
  };
}

function claimTurn(cut: Cut, framing: ReturnType<typeof lostQualifier>): Turn | null {
  if (!framing) return null;
  const isNear = holdsAny(words(cut.pageParagraphs), framing.qualifiers);
  return {
    severity: isNear ? 'minor' : 'material',
    framing: framing.id,
    why: 'cutQualifier',
  };
}

function textOf(list: readonly Word[]): string {
  return list.map((word) => word.text).join(' ');
}
