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
import {
  isOtherMatter,
  isOtherWayRound,
  type Order,
  orderBefore,
  type Relation,
} from './order-of-events';

/** An introduction ends this near before the speaker; an addition begins this near behind, in UTF-16 units. */
const LONGEST_GAP = 60;
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
): Order | null {
  const order = orderBefore(frame, sentence.start, mention);
  if (!order) return null;
  const { wordAt } = order;
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
    !isOtherMatter(frame.slice(speaker.end, wordAt).replace(/^\s(?:said|says)\b/u, ''));
  if (!isOpening && !isClosing) return null;
  // A date there that is not the event's own is what the page goes by.
  const dated = findDates(frame, { start: wordAt, end: mention.end + 12 }, article.published);
  const isOfEvent = dated.every((date) =>
    mention.event.dates.some((recorded) => gapBetween(date, recorded).days === 0),
  );
  return isOfEvent ? order : null;
}

function isTurned(
  relation: Relation,
  event: StoryEvent,
  { statement, source }: NonNullable<JudgedPassage['recognised']>['statement'],
): boolean {
  const spoken = [statement.date, source.date].map(rangeOfDate);
  const happened = event.dates.map(rangeOfDate);
  // What is said during something may be said some months round it.
  return relation === 'during'
    ? spoken.every((when) => happened.every((then) => daysApart(when, then) > LOOSE_MEANWHILE))
    : isOtherWayRound(relation, spoken, happened);
}
