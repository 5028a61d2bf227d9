import type { Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Story, StoryEvent } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { indexOfWords } from '../../text/index-of-words';
import { plainText } from '../../text/plain-text';
import { sentences } from '../../text/sentences';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { compareDates, type DatePhrase, findDates } from './find-dates';

/** A date binds to an event named no further away than this. */
const REACH = 90;
/** Between an event and a date these say that the date is that of the telling. */
const TELLING =
  /\b(?:sa(?:id|ys)|told|tell(?:s|ing)?|spoke|speak(?:s|ing)?|talk(?:s|ed|ing)?|open(?:s|ed|ing) up|interview(?:ed)?|podcast|remarks?|reveal(?:s|ed)?|discuss(?:es|ed|ing)?|address(?:es|ed)|reflect(?:s|ed)?|recall(?:s|ed)?|explain(?:s|ed)?|clarif(?:y|ies|ied)|comment(?:s|ed)?|report(?:s|ed)?|published|later|wrote|writes)\b/iu;

/**
 * Events of the record that the page's own voice gives another date: the date
 * stands by the event in one sentence, belongs to no other event there, and
 * nothing in the sentence says otherwise.
 *
 * @param frame the article's text with quotations blanked out
 */
export function misdatedEvents(
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): readonly Departure[] {
  const found: Departure[] = [];
  for (const block of article.blocks) {
    if (block.role === 'caption') continue;
    for (const sentence of sentences(article.text, block)) {
      const misdated = inSentence(article, frame, sentence, story, index);
      if (misdated) found.push(misdated);
    }
  }
  return found;
}

interface EventMention extends Span {
  readonly event: StoryEvent;
}

function inSentence(
  article: FoldedArticle,
  frame: string,
  sentence: Span,
  story: Story,
  index: StoryIndex,
): Departure | null {
  const dates = findDates(frame, sentence, article.published).filter(({ date }) =>
    /^\d{4}/u.test(date),
  );
  if (dates.length === 0) return null;
  const mentions = mentionsOf(frame, sentence, story);
  for (const mention of mentions) {
    const own = dates.filter(
      (date) => nearestMention(date, mentions) === mention && isBound(frame, date, mention),
    );
    if (own.length === 0 || own.some((date) => isRight(date, mention.event))) continue;
    if (dates.some((date) => isRight(date, mention.event))) continue;
    if (!isAboutStoryPeople(article, sentence, mention.event, story)) continue;
    return toDeparture(sentence, own[0] as DatePhrase, mention.event, index);
  }
  return null;
}

function mentionsOf(frame: string, sentence: Span, story: Story): readonly EventMention[] {
  // The frame is folded already; only case and marks change here, so that offsets stay.
  const text = frame.slice(sentence.start, sentence.end).toLowerCase().replace(/[‘’]/gu, "'");
  const found: EventMention[] = [];
  for (const event of story.events) {
    for (const phrase of [...event.words].sort((a, b) => b.length - a.length)) {
      const at = indexOfWords(text, plainText(phrase));
      if (at < 0) continue;
      found.push({ event, start: sentence.start + at, end: sentence.start + at + phrase.length });
      break;
    }
  }
  return found;
}

function nearestMention(date: DatePhrase, mentions: readonly EventMention[]): EventMention | null {
  const distance = (mention: EventMention): number =>
    Math.max(date.start - mention.end, mention.start - date.end, 0);
  return mentions.reduce<EventMention | null>(
    (best, mention) => (best === null || distance(mention) < distance(best) ? mention : best),
    null,
  );
}

function isBound(frame: string, date: DatePhrase, mention: EventMention): boolean {
  const [from, to] =
    date.start > mention.end ? [mention.end, date.start] : [date.end, mention.start];
  return (
    to - from <= REACH &&
    !TELLING.test(frame.slice(from, to)) &&
    !/[;]/u.test(frame.slice(from, to))
  );
}

function isRight(date: DatePhrase, event: StoryEvent): boolean {
  return event.dates.some((recorded) => compareDates(date.date, recorded) !== 'other-year');
}

function isAboutStoryPeople(
  article: FoldedArticle,
  sentence: Span,
  event: StoryEvent,
  story: Story,
): boolean {
  const block =
    article.blocks.find(({ start, end }) => start <= sentence.start && sentence.end <= end) ??
    sentence;
  const named = new Set(
    namePeople(story)
      .mentionsIn(article.text.slice(block.start, block.end))
      .map(({ person }) => person.id),
  );
  return (
    event.people.some((id) => named.has(id)) ||
    /\b(?:he|they|their|the (?:pair|two|duo))\b/iu.test(
      article.text.slice(sentence.start, sentence.end),
    )
  );
}

function toDeparture(
  sentence: Span,
  date: DatePhrase,
  event: StoryEvent,
  index: StoryIndex,
): Departure {
  const right =
    event.dates.length > 2
      ? `${event.dates[0]} to ${event.dates.at(-1)}`
      : event.dates.join(' or ');
  const settling = event.statement === null ? null : index.statementById(event.statement);
  return {
    kind: 'misdating',
    severity: 'material',
    confidence: 0.88,
    start: sentence.start,
    end: sentence.end,
    statement: event.statement,
    framing: event.framing ?? null,
    original: settling ? readStatement(settling.statement).text : '',
    why: `The page puts ${event.label} in ${date.text}; on the record it is ${right}.`,
  };
}
