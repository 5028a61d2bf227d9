import type { Span } from '../../model';
import type { Source, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { indexOfWords } from '../../text/index-of-words';
import { dateInWords, sourceInWords } from '../explain';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { compareDates, findDates } from './find-dates';

/** A date or venue further from the speaker's name than this belongs to something else. */
const REACH = 110;

/**
 * A statement that the clause which attributes it puts at another date, or in
 * another venue, than the record. Loose but compatible dates are silent, and so
 * is a venue that the record does not know: people repeat themselves.
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
  if (!recognised?.isCheckable || !speaker || speaker.form === 'inherited') return null;
  const { statement, comparison } = recognised;
  if (comparison.pieces.some((piece) => piece.statement.source !== statement.source)) return null;
  const clause = {
    start: Math.max(speaker.clause.start, speaker.start - REACH),
    end: Math.min(speaker.clause.end, speaker.end + REACH),
  };
  const base = {
    kind: 'misdating' as const,
    start: Math.min(passage.start, speaker.start),
    end: Math.max(passage.end, speaker.end),
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
  };
  const recorded = [statement.statement.date, statement.source.date];
  const dates = findDates(frame, clause, article.published).filter((date) =>
    datesTheSpeaking(frame, date, speaker),
  );
  const wrong = dates.filter(({ date }) =>
    recorded.every((right) => compareDates(date, right) !== 'same'),
  );
  const worst = wrong[0];
  if (worst && wrong.length === dates.length) {
    const isYear = recorded.every((right) => compareDates(worst.date, right) === 'other-year');
    const crosses = story.framings.some(
      (framing) =>
        framing.disputedSince !== undefined &&
        crossesDay(worst.date, statement.statement.date, framing.disputedSince),
    );
    return {
      ...base,
      start: Math.min(base.start, worst.start),
      end: Math.max(base.end, worst.end),
      severity: isYear || crosses ? 'material' : 'minor',
      confidence: 0.85,
      why: `The page dates these words ${worst.text}; on the record they are of ${dateInWords(statement.statement.date)} (${sourceInWords(statement)}).`,
    };
  }
  const venue =
    worst === undefined ? otherVenue(frame, clause, speaker, statement.source, story) : null;
  if (venue) {
    return {
      ...base,
      severity: 'minor',
      confidence: 0.7,
      why: `The page has these words said to ${venue}; on the record they were said elsewhere (${sourceInWords(statement)}).`,
    };
  }
  return null;
}

function crossesDay(printed: string, recorded: string, day: string): boolean {
  if (!/^\d{4}-\d{2}/u.test(printed)) return false;
  return printed < day !== recorded < day;
}

/** Between speaker and date or venue these begin another matter: what the words are about, or when something else was. */
const OTHER_MATTER =
  /\b(?:referring|after|when|following|since|about|who|which|that|regarding|recalling|before|until|reporting|reports?|response|earlier|while|as|because|whose|where|discussing|describing|addressing)\b|\bof\b/iu;
const LONGEST_GAP = 60;
const LONGEST_LEAD = 30;

/** Whether a date says when the words were spoken: "told the paper in 2020", not "of his 2018 texts". */
function datesTheSpeaking(frame: string, date: Span, speaker: Span): boolean {
  if (
    !/(?:^|[\s(,])(?:in|on|during|from|back in|late in|early in|amid)\s(?:the\s)?$/iu.test(
      frame.slice(Math.max(0, date.start - 14), date.start),
    )
  )
    return false;
  return isBeside(frame, date, speaker);
}

function isBeside(frame: string, thing: Span, speaker: Span): boolean {
  if (thing.start >= speaker.end) {
    const between = frame.slice(speaker.end, thing.start);
    return between.length <= LONGEST_GAP && !OTHER_MATTER.test(between);
  }
  const between = frame.slice(thing.end, speaker.start);
  return between.length <= LONGEST_LEAD && !OTHER_MATTER.test(between);
}

/** The name of another occasion of the record beside the speaker, in a clause that names nothing of the right one. */
function otherVenue(
  frame: string,
  clause: Span,
  speaker: Span,
  source: Source,
  story: Story,
): string | null {
  const text = frame.slice(clause.start, clause.end);
  if (
    [...source.names, source.title, source.publisher].some((name) => indexOfWords(text, name) >= 0)
  )
    return null;
  for (const other of story.sources) {
    if (other.id === source.id || other.publisher === source.publisher) continue;
    for (const name of other.names) {
      if (!/^\p{Lu}/u.test(name) || source.names.includes(name)) continue;
      const place = placesOf(text, name).find((at) =>
        isBeside(
          frame,
          { start: clause.start + at, end: clause.start + at + name.length },
          speaker,
        ),
      );
      if (place !== undefined) return name;
    }
  }
  return null;
}

/** Where a name stands in a text as printed, capitals and all. */
function placesOf(text: string, name: string): readonly number[] {
  const places: number[] = [];
  for (let at = indexOfWords(text, name); at >= 0; at = indexOfWords(text, name, at + 1))
    places.push(at);
  return places;
}
