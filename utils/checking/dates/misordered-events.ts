import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Story, StoryEvent } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { words } from '../../text/words';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because } from '../reasons/because';
import { holdsAny } from '../words-held';
import { rangeOfDate } from './day-range';
import { type EventMention, eventMentions } from './event-mentions';
import { isOfItsPeople } from './event-people';
import { findDates, gapBetween } from './find-dates';
import { inRunningText } from './in-running-text';
import { isOtherWayRound, type Order, orderBefore } from './order-of-events';

/** How far apart, in UTF-16 units, an event and the word that sets it in order may stand. */
const REACH = 60;
/** "once" and "when" may set things side by side, and "if not after" nothing at all. */
const ORDERING = 'after|following|in the wake of|before|ahead of|prior to|on the eve of';
const IN_ORDER = new RegExp(`^(?:${ORDERING})$`, 'iu');
const HOLDS_ORDER = new RegExp(`\\b(?:${ORDERING})\\b`, 'iu');
const NOT_SO =
  /\b(?:not|never|rather than|instead of|or|and|even|only|long|if)\s(?:\p{L}+\s){0,2}$/iu;
/** Between an event and its order these begin another act: "her letter was printed after …". */
const OTHER_ACT =
  /[;:\uE000]|\b(?:and|but|or|who|which|that|to|was|were|is|are|has|have|had|be|been|became|came|went|did|does|would|could|might|will)\b|\bmay\b|(?<!\p{L})\p{L}{3,}ed(?!\p{L})/u;
/** What is done with an event's papers is another act than the event. */
const HANDLED =
  /\b(?:accept|receiv|keep|kept|held|hold|show|lost|leak|deliver|refus|reject|acknowledg|publish|print|read|reread|reveal|releas|report|discuss|debat|answer|repl|explain|defend|comment|mention|recall|describ|call|confirm|announc|investigat|quot|cit|shar|learn|hear|heard|found|saw|see|say|said|tell|told|claim|alleg|suggest|insist|assum|believ|think|thought)\p{L}*/iu;
/** "After the ward had closed, …": what is told follows the comma. */
const OPENING = /^[^,]{0,40},\s/u;
/** "the ward was closed": the words for the event say by themselves that it happened. */
const IS_CLAUSE = /\s(?:was|were|had|has)\s/iu;
const SOMEBODY = /\b(?:he|she|they|who|his|her|their)\b/iu;

/**
 * Two events of the record that the page's own voice puts the other way round:
 * "She handed in her letter two weeks after the ward had closed", where the letter came first.
 * Material where one of them is a cause that a framing asserts, since that turns
 * what caused what (EDITORIAL.md, misdating); minor otherwise.
 *
 * @param frame the article's text with quotations blanked out
 */
export function misorderedEvents(
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): readonly Departure[] {
  if (story.events.length < 2) return [];
  return inRunningText(article, (sentence, block) =>
    inSentence(article, frame, sentence, block, story, index),
  );
}

function inSentence(
  article: FoldedArticle,
  frame: string,
  sentence: Span,
  block: Span,
  story: Story,
  index: StoryIndex,
): Departure | null {
  const printed = frame.slice(sentence.start, sentence.end);
  // Most sentences set nothing in order: that is seen at once.
  if (!HOLDS_ORDER.test(printed) || printed.trimEnd().endsWith('?')) return null;
  const mentions = eventMentions(frame, sentence, story);
  if (mentions.length < 2) return null;
  for (const beside of mentions) {
    const order = orderBefore(frame, sentence.start, beside);
    if (!order || !isAsserted(article, frame, sentence, order, beside, story)) continue;
    const turned = mentions.find(
      (told) =>
        told !== beside &&
        isTurned(told.event, order, beside.event) &&
        isSetIn(frame, sentence, told, order, beside) &&
        isOfSomebody(frame, sentence, told, beside, block, story),
    );
    if (turned) return toDeparture(frame, sentence, turned.event, beside, story, index);
  }
  return null;
}

function isAsserted(
  article: FoldedArticle,
  frame: string,
  sentence: Span,
  { word, wordAt }: Order,
  beside: EventMention,
  story: Story,
): boolean {
  if (!IN_ORDER.test(word)) return false;
  if (NOT_SO.test(frame.slice(sentence.start, wordAt))) return false;
  if (isAnothers(frame.slice(wordAt, beside.start), beside.event, story)) return false;
  // A date there that is not the event's own says which other one is meant.
  return findDates(frame, { start: wordAt, end: beside.end + 12 }, article.published).every(
    (date) => beside.event.dates.some((recorded) => gapBetween(date, recorded).days === 0),
  );
}

/** "after Mercer’s vote on the toll": a name before an event's words says whose it is. */
function isAnothers(before: string, event: StoryEvent, story: Story): boolean {
  if (!/\s\p{Lu}/u.test(before)) return false;
  return !namePeople(story)
    .mentionsIn(before)
    .some(({ person }) => event.people.includes(person.id));
}

function isTurned(told: StoryEvent, { relation }: Order, beside: StoryEvent): boolean {
  if (relation === 'during') return false;
  return isOtherWayRound(relation, told.dates.map(rangeOfDate), beside.dates.map(rangeOfDate));
}

/** The words of its clause before an event that is told, whether or not the other one opens the sentence. */
function clauseBefore(frame: string, sentence: Span, told: Span, beside: Span): string {
  return frame.slice(beside.end <= told.start ? beside.end : sentence.start, told.start);
}

/** Whether an event is what the sentence sets in order, and nothing else comes between. */
function isSetIn(
  frame: string,
  sentence: Span,
  told: EventMention,
  { wordAt }: Order,
  beside: EventMention,
): boolean {
  const before = clauseBefore(frame, sentence, told, beside);
  if (HANDLED.test(before)) return false;
  if (beside.end <= told.start) return before.length <= REACH && OPENING.test(before);
  if (told.end > wordAt) return false;
  const between = frame.slice(told.end, wordAt);
  return between.length <= REACH && !OTHER_ACT.test(between);
}

function saysSo(frame: string, { start, end }: Span): boolean {
  return IS_CLAUSE.test(frame.slice(start, end));
}

/** Whether the event told is that of its people, who are named before it unless its words are a clause of their own. */
function isOfSomebody(
  frame: string,
  sentence: Span,
  told: EventMention,
  beside: EventMention,
  block: Span,
  story: Story,
): boolean {
  if (saysSo(frame, told)) return true;
  if (!isOfItsPeople(frame, told, '', sentence, block, story)) return false;
  const before = clauseBefore(frame, sentence, told, beside);
  return (
    SOMEBODY.test(before) ||
    namePeople(story)
      .mentionsIn(before)
      .some(({ person }) => told.event.people.includes(person.id))
  );
}

function toDeparture(
  frame: string,
  sentence: Span,
  event: StoryEvent,
  beside: EventMention,
  story: Story,
  index: StoryIndex,
): Departure {
  const [firstDate = ''] = event.dates;
  const settling = event.statement === null ? null : index.statementById(event.statement);
  const named = words(frame.slice(sentence.start, sentence.end));
  const isOfCause = story.framings.some(
    (framing) => framing.kind === 'cause' && holdsAny(named, framing.cause.words),
  );
  return {
    kind: 'misdating',
    severity: isOfCause ? 'material' : 'minor',
    confidence: 0.85,
    start: sentence.start,
    end: sentence.end,
    statement: event.statement,
    framing: event.framing ?? null,
    original: settling ? readStatement(settling.statement).text : '',
    reason: because(
      'eventsTurned',
      { event: event.label, other: beside.event.label },
      { dates: { firstDate, otherDate: beside.event.dates[0] ?? '' } },
    ),
  };
}
