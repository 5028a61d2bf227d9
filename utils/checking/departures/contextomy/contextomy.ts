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
import { sourceInWords } from '../../explain';
import type { Departure, JudgedPassage } from '../../judged-passage';
import type { FoldedArticle } from '../../passage';
import { holdsAny } from '../../words-held';
import { type Cut, cutOf } from './cut';
import { lostCause, quotedFraming } from './lost-cause';
import { losesCondition, losesDenial } from './lost-denial';
import { losesLimit, losesRefusal } from './lost-limit';
import { lostQualifier } from './lost-qualifier';
import { replacedByPage } from './replaced';
import { turnsReference } from './turned-reference';
import { YIELDS } from './yields';

const FEWEST_WORDS = 3;
/** Reworded passages are misquotations; only real words can be cut. */
const LEAST_COVERAGE = 0.75;
/** Words by which what stands beside them is disowned. */
const DISOWNED = String.raw`mischaracteri[sz]\w*|misinterpret\w*|misrepresent\w*|misquot\w*|misunderst\w*|distort\w*|wrong(?:ly)?|untrue|false(?:ly)?|inaccura\w*|lie|lies|rumou?rs?|described as|got described|reported as|version of the story`;
const DISOWNS = new RegExp(String.raw`\b(?:${DISOWNED})\b`, 'iu');
/** What is quoted next is what others said. */
const REPORTS =
  /\b(?:reported|described|said|says?|claim\w*|suggest\w*|thinks?|thought|believes?|rumou?rs?|told|wrote|written)(?: (?:as|was|is|it|me|us|people|everyone|that))*$/iu;
/** What was quoted is what is judged next. */
const TURNS_ON_IT = new RegExp(
  `^(?:and |but )?(?:which|that|this) (?:is|was|'s) (?:(?:a|an|the|not|just|simply|totally|completely) )*(?:${DISOWNED})`,
  'iu',
);
/** A page may also simply deny. */
const DENIES = new RegExp(
  String.raw`\b(?:${DISOWNED}|den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|disput\w*|dispel\w*|debunk\w*|refut\w*|contrary|contest\w*|rather than|instead of|not|never|no|nobody|none|nothing|without|hardly|refus(?:e|es|ed|ing)\s+to|\p{L}+n['’]t)\b`,
  'iu',
);

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
    turnOf(cut, prepared.words, story) ??
    claimTurn(cut, lostQualifier(cut, statement.statement.id, story, asserted));
  if (!turn) return null;
  return {
    kind: 'contextomy',
    severity: turn.severity,
    confidence: 0.86,
    start: passage.start,
    end: passage.end,
    statement: statement.statement.id,
    framing: turn.framing,
    original: readStatement(statement.statement).text,
    why: `${turn.why} (${sourceInWords(statement)}).`,
  };
}

type Turn = Pick<Departure, 'severity' | 'framing' | 'why'>;

function turnOf(cut: Cut, printed: readonly Word[], story: Story): Turn | null {
  const isDisowned = DISOWNS.test(textOf(cut.kept));
  const lost = isDisowned ? null : lostCause(cut, printed, story);
  if (lost) {
    const isNear = holdsAny(words(cut.pageParagraphs), lost.otherCause.words);
    return {
      severity: isNear ? 'minor' : 'material',
      framing: lost.id,
      why: 'The other cause that was named in the same breath is cut out',
    };
  }
  const isContested = DISOWNS.test(`${cut.pageBefore} ${cut.pageAfter}`);
  const replaced = isDisowned || isContested ? null : replacedByPage(cut, story);
  if (replaced) {
    const isNear = holdsAny(words(cut.pageParagraphs), replaced.otherCause.words);
    return {
      severity: isNear ? 'minor' : 'material',
      framing: replaced.id,
      why: 'The page has these words speak of something else than the speaker did',
    };
  }
  if (DENIES.test(cut.pageSentence)) return null;
  if (losesDenial(cut)) {
    return {
      severity: 'material',
      framing: null,
      why: 'The denial that these words stood in is left out',
    };
  }
  if (losesCondition(cut)) {
    return {
      severity: 'material',
      framing: null,
      why: 'The condition on which this was said is left out',
    };
  }
  if (losesLimit(cut)) {
    return {
      severity: 'material',
      framing: null,
      why: 'The words that limit this are left out',
    };
  }
  if (losesRefusal(cut)) {
    return {
      severity: 'material',
      framing: null,
      why: 'The refusal that follows is left out, and the page tells of giving way',
    };
  }
  if (turnsReference(cut)) {
    return {
      severity: YIELDS.test(`${cut.pageSoFar} ${cut.pageAfter}`) ? 'material' : 'minor',
      framing: null,
      why: 'This was said of something else than the page ties it to',
    };
  }
  const framing = quotedFraming(cut.kept, story);
  const beside = textOf([...cut.before, ...cut.after]);
  const isReported =
    framing !== null || REPORTS.test(textOf(cut.before)) || TURNS_ON_IT.test(textOf(cut.after));
  if (!isDisowned && isReported && DISOWNS.test(beside)) {
    const isNear =
      framing !== null && holdsAny(words(cut.pageParagraphs), framing.otherCause.words);
    return {
      severity: isNear || DISOWNS.test(cut.pageParagraphs) ? 'minor' : 'material',
      framing: framing?.id ?? null,
      why: 'The words that disown this sentence are left out',
    };
  }
  return null;
}

function claimTurn(cut: Cut, framing: ReturnType<typeof lostQualifier>): Turn | null {
  if (!framing) return null;
  const isNear = holdsAny(words(cut.pageParagraphs), framing.qualifiers);
  return {
    severity: isNear ? 'minor' : 'material',
    framing: framing.id,
    why: 'The words that limit this claim are left out, and the page builds on what is left',
  };
}

function textOf(list: readonly Word[]): string {
  return list.map((word) => word.text).join(' ');
}
