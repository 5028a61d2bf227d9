import type { Span } from '../../model';
import type { Story, StoryEvent } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because, sourced } from '../reasons/because';
import { daysApart, rangeOfDate } from './day-range';
import { type EventMention, eventMentions } from './event-mentions';
import { isOfItsPeople } from './event-people';
import { findDates, gapBetween } from './find-dates';

type Relation = 'after' | 'before' | 'during';

/** Words that set what is said in an order with an event, right before the event's own words. */
const LATER = 'after|once|when|as soon as|following|in the wake of';
const MEANWHILE =
  'while|as|during|amid|at the time of|at the height of|in the middle of|in the midst of|the day|the week|the month|the year|the summer|the same week|the same month|the same year';
const EARLIER = 'before|ahead of|prior to|on the eve of|in the run-up to';
const ORDER = new RegExp(
  String.raw`(?:^|[^\p{L}])(?<word>${LATER}|${MEANWHILE}|${EARLIER})\s(?<between>[^.;:\uE000]{0,60})$`,
  'iu',
);
/** Between them these begin another matter: "when asked about his run". */
const OTHER_MATTER =
  /\b(?:asked|about|whether|discuss\p{L}*|question\p{L}*|of|talk\p{L}*|regarding|reports?|rumou?rs?|said|says|hint\p{L}*|consider\p{L}*|plan\p{L}*|would|might|may|could|if|,)(?![\p{L}])|,/iu;
/** An introduction ends this near before the speaker; an addition begins this near behind, in UTF-16 units. */
const LONGEST_GAP = 60;
/** Days by which a date may be off without turning an order round. */
const LOOSE = 2;
/** What is said during something may be said some months round it. */
const LOOSE_MEANWHILE = 200;

/**
 * A statement that its sentence puts after an event of the record that came
 * later, or before one that came earlier: "Once he had announced his run, Lopez
 * wrote to him: “…”".
 *
 * @param frame the article's text with quotations blanked out
 */
export function misorderedQuotation(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
): Departure | null {
  const { speaker, recognised, passage } = judged;
  const block = article.blocks[passage.block];
  if (!speaker || !recognised || !block) return null;
  const sentence = {
    start: Math.max(block.start, speaker.clause.start),
    end: Math.max(passage.end, speaker.clause.end),
  };
  const wrong = eventMentions(frame, sentence, story).find((mention) => {
    const order = orderOf(article, frame, mention, speaker, sentence);
    return (
      order !== null &&
      isTurned(order.relation, mention.event, recognised.statement) &&
      isOfItsPeople(frame, mention, '', sentence, block, story)
    );
  });
  if (!wrong) return null;
  const { statement } = recognised;
  return {
    kind: 'misdating',
    severity: 'material',
    confidence: 0.85,
    start: Math.min(passage.start, wrong.start, speaker.start),
    end: Math.max(passage.end, wrong.end, speaker.end),
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    reason: sourced(because('wrongOrder', { event: wrong.event.label }), statement),
  };
}

/** Whether the speaker is said to have spoken after or before an event that is mentioned. */
function orderOf(
  article: FoldedArticle,
  frame: string,
  mention: EventMention,
  speaker: Span,
  sentence: Span,
): { readonly relation: Relation } | null {
  const found = ORDER.exec(frame.slice(sentence.start, mention.start));
  const { word, between } = found?.groups ?? {};
  if (!found || word === undefined || OTHER_MATTER.test(between ?? '')) return null;
  const wordAt = mention.start - (between?.length ?? 0) - word.length - 1;
  const isOpening =
    mention.end <= speaker.start &&
    /^[^.;:\uE000]*,\s(?:\p{L}+\s){0,2}$/u.test(frame.slice(mention.end, speaker.start)) &&
    speaker.start - mention.end <= LONGEST_GAP;
  const isClosing =
    speaker.end <= wordAt &&
    wordAt - speaker.end <= LONGEST_GAP &&
    /^\s(?:\p{L}+\s){1,4}(?:\p{L}+\s(?:years?|months?|weeks?|days?)\s)?$/u.test(
      frame.slice(speaker.end, wordAt),
    ) &&
    !OTHER_MATTER.test(frame.slice(speaker.end, wordAt).replace(/^\s(?:said|says)\b/u, ''));
  if (!isOpening && !isClosing) return null;
  // A date there that is not the event's own is what the page goes by.
  const dated = findDates(frame, { start: wordAt, end: mention.end + 12 }, article.published);
  const isOfEvent = dated.every((date) =>
    mention.event.dates.some((recorded) => gapBetween(date, recorded).days === 0),
  );
  return isOfEvent ? { relation: relationOf(word) } : null;
}

function relationOf(word: string): Relation {
  const lower = word.toLowerCase();
  if (EARLIER.split('|').includes(lower)) return 'before';
  return MEANWHILE.split('|').includes(lower) ? 'during' : 'after';
}

function isTurned(
  relation: Relation,
  event: StoryEvent,
  { statement, source }: NonNullable<JudgedPassage['recognised']>['statement'],
): boolean {
  const spoken = [statement.date, source.date].map(rangeOfDate);
  const happened = event.dates.map(rangeOfDate);
  switch (relation) {
    case 'after':
      return (
        Math.max(...spoken.map(({ last }) => last)) + LOOSE <
        Math.min(...happened.map(({ first }) => first))
      );
    case 'before':
      return (
        Math.min(...spoken.map(({ first }) => first)) - LOOSE >
        Math.max(...happened.map(({ last }) => last))
      );
    case 'during':
      return spoken.every((when) =>
        happened.every((then) => daysApart(when, then) > LOOSE_MEANWHILE),
      );
    default:
      return relation satisfies never;
  }
}
