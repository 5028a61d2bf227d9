import type { Severity, Span } from '../../model';
import type { IndexedStatement } from '../../record/index-stories';
import type { Framing, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { isPersonsName, isUnnamedSource } from '../people-words';
import { because, sourced } from '../reasons/because';
import type { ReasonKey } from '../reasons/english-reasons';
import type { IdentifiedSpeaker } from '../speakers/identify';
import { isPersonLike } from '../speakers/people-named';
import { datesBeside, datesRound } from './dates-round';
import { rangeOfDate } from './day-range';
import { findDates, gapBetween, rangesFor } from './find-dates';
import { introductionOf } from './introduction';
import { findLaterDates } from './later-dates';
import { misorderedQuotation } from './misordered-quotation';
import { misplacedQuotation } from './misplaced-quotation';
import { occasionsOf } from './occasions';
import { datesOfSpeaking, type SpeakingDate } from './speaking-dates';

/** Fewer words than these, or other ones among them, may be somebody else's. */
const FEWEST_WORDS = 5;
const NEARLY_ALL = 0.95;
/** A date further from the speaker's name than this belongs to something else. */
const REACH = 110;

/**
 * A statement that the clause which attributes it puts at another date, or in
 * another venue, than the record. Loose but compatible dates are silent.
 *
 * @param frame the article's text with quotations blanked out
 */
export function misdatedQuotation(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
): Departure | null {
  const { speaker, recognised, passage } = judged;
  if (!recognised?.isCheckable) return null;
  const { statement, comparison } = recognised;
  if (!speaker || isNoPerson(speaker, frame)) return datedByItself(judged, article, frame, story);
  // Where the clause names somebody else, its date may be that person's matter too.
  if (speaker.isNamed && speaker.person !== statement.statement.speaker) return null;
  if (
    isUnnamedSource(
      speaker.text,
      frame.slice(speaker.end, speaker.end + REACH),
      statement.speaker.names,
    )
  )
    return null;
  if (comparison.pieces.some((piece) => piece.statement.source !== statement.source)) return null;
  const clause = {
    start: Math.max(speaker.clause.start, speaker.start - REACH),
    end: Math.min(speaker.clause.end, speaker.end + REACH),
  };
  const isOwn = speaker.form !== 'inherited';
  const dates = isOwn
    ? [
        ...datesOfSpeaking(
          frame,
          [
            ...findDates(frame, clause, article.published),
            ...findLaterDates(
              frame,
              clause,
              article.blocks[passage.block] ?? clause,
              article.published,
              story,
            ),
          ],
          speaker,
          speaker.clause,
        ),
        ...datesRound(judged, article, frame, story),
      ]
    : [];
  if (dates.length > 0 && dates.some((date) => isWrong(date, statement))) {
    return allWrong(dates, statement)
      ? toDeparture(
          dates,
          {
            start: Math.min(passage.start, speaker.start),
            end: Math.max(passage.end, speaker.end),
          },
          frame.slice(clause.start, clause.end),
          statement,
          story,
        )
      : null;
  }
  const own = isOwn
    ? (misorderedQuotation(judged, article, frame, story) ??
      misplacedQuotation(judged, article, frame, clause, speaker, story))
    : null;
  const hasOccasion =
    dates.length > 0 ||
    (isOwn && occasionsOf(story).mentionsIn(frame.slice(clause.start, clause.end)).length > 0);
  return own ?? (hasOccasion ? null : byIntroduction(judged, article, frame, story));
}

/** An outlet that passes words on says nothing about who spoke them. */
function isNoPerson({ person, text, start, isNamed }: IdentifiedSpeaker, frame: string): boolean {
  return (
    person === undefined &&
    isNamed &&
    !isPersonLike(text) &&
    !isPersonsName(text, frame.slice(Math.max(0, start - 24), start))
  );
}

/** Nobody is named: only words that are the statement's own for certain, and a date that is plainly theirs. */
function datedByItself(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
): Departure | null {
  const { recognised, passage, prepared } = judged;
  if (!recognised) return null;
  const { statement, comparison } = recognised;
  if (prepared.words.length < FEWEST_WORDS || comparison.coverage < NEARLY_ALL) return null;
  const dates = [
    ...datesRound(judged, article, frame, story),
    ...datesBeside(article, frame, passage),
  ];
  return dates.length > 0 && allWrong(dates, statement)
    ? toDeparture(dates, passage, '', statement, story)
    : null;
}

/** The same, where the sentence before the passage says when and where it was spoken. */
function byIntroduction(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
): Departure | null {
  const introduction = introductionOf(judged, article, frame);
  if (!introduction || !judged.recognised) return null;
  const { sentence, speaker } = introduction;
  const { statement } = judged.recognised;
  const dates = datesOfSpeaking(
    frame,
    findDates(frame, sentence, article.published),
    speaker,
    sentence,
  ).filter(({ relation }) => relation === 'at');
  if (dates.length === 0)
    return misplacedQuotation(judged, article, frame, sentence, speaker, story);
  return allWrong(dates, statement)
    ? toDeparture(
        dates,
        { start: sentence.start, end: judged.passage.end },
        frame.slice(sentence.start, sentence.end),
        statement,
        story,
      )
    : null;
}

function allWrong(dates: readonly SpeakingDate[], statement: IndexedStatement): boolean {
  return dates.every((date) => isWrong(date, statement));
}

/** @param place the words and whoever is said to have spoken them */
function toDeparture(
  dates: readonly SpeakingDate[],
  place: Span,
  sentence: string,
  statement: IndexedStatement,
  story: Story,
): Departure | null {
  const worst = dates.find(({ date }) => !date.isImplied) ?? dates[0];
  if (!worst) return null;
  const { date } = worst;
  return {
    kind: 'misdating',
    severity: severityOf(worst, statement, sentence, story),
    confidence: date.isImplied ? 0.8 : 0.85,
    start: Math.min(place.start, date.start),
    end: Math.max(place.end, date.end),
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    reason: sourced(because(DATED[worst.relation], { printed: date.text }), statement),
  };
}

/** A statement is given on one day and published on another; a page may mean either. */
function recordedDates({ statement, source }: IndexedStatement): readonly string[] {
  return [statement.date, source.date];
}

function isWrong({ date, relation }: SpeakingDate, statement: IndexedStatement): boolean {
  return recordedDates(statement).every((recorded) => {
    const right = rangeOfDate(recorded);
    switch (relation) {
      case 'at':
        return gapBetween(date, recorded).days > 0;
      case 'after':
        return rangesFor(date, recorded).every(({ first }) => right.last < first);
      case 'before':
        return rangesFor(date, recorded).every(({ last }) => right.first > last);
      default:
        throw new Error(`unhandled relation: ${String(relation satisfies never)}`);
    }
  });
}

/**
 * A year that the page states, an order of events turned round, and words moved
 * over the day on which a framing was disputed are material; a day, and a date
 * only implied, are minor (EDITORIAL.md, misdating).
 */
function severityOf(
  worst: SpeakingDate,
  statement: IndexedStatement,
  sentence: string,
  story: Story,
): Severity {
  const { date, relation } = worst;
  if (relation !== 'at') return 'material';
  if (date.isImplied) return ORDER.test(sentence) ? 'material' : 'minor';
  const isYear = recordedDates(statement).every(
    (recorded) => gapBetween(date, recorded).isOtherYear,
  );
  const crosses = story.framings.some((framing) => crossesDispute(worst, statement, framing));
  return isYear || crosses ? 'material' : 'minor';
}

/** Words by which a sentence sets what was said in an order with something else. */
const ORDER =
  /\b(?:within (?:the|a)|takes? (?:it|this|that|them|his words|her words) back|took (?:it|this|that|them) back|revers(?:es|ed|ing)|backtrack\w*|back-?pedal\w*|walk(?:s|ed|ing)? (?:it |this |that )?back|chang(?:es|ed) (?:his|her|their) (?:tune|story|account|mind)|contradict\w*|retract\w*|in response|respond(?:s|ed|ing)|fir(?:es|ed|ing) back|hit(?:s|ting)? back|clap(?:s|ped|ping) back|(?:days|weeks|months|years) (?:after|later)|only (?:days|weeks|months))\b/iu;

/** Whether a printed month or day moves words over the day on which a framing was first disputed. */
function crossesDispute(
  { date }: SpeakingDate,
  { statement }: IndexedStatement,
  framing: Framing,
): boolean {
  if (framing.disputedSince === undefined || /^\d{4}$/u.test(date.text)) return false;
  const disputed = rangeOfDate(framing.disputedSince).first;
  const recorded = rangeOfDate(statement.date).last;
  return rangesFor(date, statement.date).every(
    ({ first, last }) =>
      (recorded >= disputed && last < disputed) || (recorded < disputed && first >= disputed),
  );
}

/** How the page's date stands to the words. */
const DATED = {
  at: 'datedAt',
  before: 'datedBefore',
  after: 'datedAfter',
} as const satisfies Readonly<Record<SpeakingDate['relation'], ReasonKey>>;
