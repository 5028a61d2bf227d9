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
import { dateLabelOf } from './date-label';
import { type EventMention, eventMentions } from './event-mentions';
import { isOfItsPeople } from './event-people';
import { type DatePhrase, findDates, gapBetween } from './find-dates';
import { inRunningText } from './in-running-text';

/** A date binds to an event named no further away than this, in UTF-16 units. */
const REACH = 90;
/** In the right year a date further off than this, in days, is another one; nearer, it is loose. */
const OTHER_DAY = 20;
/** A date that is only implied must be further off than this, in days. */
const IMPLIED_OTHER = 60;

/** These say that a date beside them is that of the telling, not of the event. */
const TELLING_VERBS =
  'sa(?:id|ys|ying)|told|tell(?:s|ing)?|spoke|speak(?:s|ing)?|talk(?:s|ed|ing)?|open(?:s|ed|ing) up|interview(?:ed)?|podcast|remarks?|reveal(?:s|ed)?|discuss(?:es|ed|ing)?|address(?:es|ed)|reflect(?:s|ed)?|recall(?:s|ed)?|explain(?:s|ed)?|clarif(?:y|ies|ied)|comment(?:s|ed)?|report(?:s|ed)?|published|later|wrote|writes|admit(?:s|ted)?|confirm(?:s|ed)?|blam(?:es|ed)|claim(?:s|ed)?|called|mention(?:s|ed)?|bec[ao]me? public|emerged|disclos(?:es|ed|ing)|stat(?:es|ed)|announc(?:es|ed)|confid(?:es|ed)|divulg(?:es|ed)|insist(?:s|ed)?|declar(?:es|ed)|describ(?:es|ed|ing)|read|heard|suggest(?:s|ed)?|hint(?:s|ed)?|argu(?:es|ed)|conced(?:es|ed)|joke[sd]?|let slip';
const TELLING = new RegExp(String.raw`\b(?:${TELLING_VERBS})\b`, 'iu');
const TOLD_THEN = new RegExp(
  String.raw`\b(?:${TELLING_VERBS})\s(?:\p{L}+\s){0,4}(?:in|on|back in)?\s?(?:early |late )?$`,
  'iu',
);
/** "In 2022, after the friendship had ended, …". */
const AFTERWARDS = /\b(?:after|following)\b[^,]*$/iu;
/** "By 2022 it had ended": it may have done so long before. */
const STATE_BY =
  /\b(?:by|as of|for)\s(?:the\s)?(?:(?:early|late|mid|end|time|start)[\s-](?:of\s)?)?$/iu;
/** "The pair, who met in 2001, …": a date in a clause of its own is that clause's. */
const ASIDE =
  /(?:^|,\s)(?:who|which|whose|where|when|as|after|while|although|though|having)\b[^,]*$/iu;
/** What somebody was, between commas, without a verb. */
const APPOSITION =
  /[\p{L}’'],\s(?:the|an?|his|her|their|once|both|old|close|good|best|great|firm|fast|long|then|still)\s[^,]{0,50}\s(?:in|since|until|of|from|by)\s$/iu;
/** "… who posted the texts, and it opens on Monday": the date is that of another clause. */
const NEW_CLAUSE = /,\s(?:and|but|so)\s(?:it|he|she|they|we|this|that|the\s\p{L}+)\s\p{L}+/iu;
/** "Last month's headlines had it that …": the date is that of what was printed. */
const COVERAGE =
  /^['’]?s?\s(?:\p{L}+\s){0,2}(?:headlines?|reports?|stor(?:y|ies)|coverage|papers?|news|articles?|interviews?|podcasts?|episodes?|pieces?|columns?|editions?|issues?|remarks?|comments?|claims?|statements?|tabloids|press|gossip|rumou?rs)\b/iu;
/** "signed in 2004 and sang at the wedding": the date is that of what was told before "and". */
const ENDS_CLAUSE =
  /^,?\s(?:and|but|then)\s(?:then\s|later\s|also\s)?\p{Ll}+(?:ed|ang|ave|ent|ook|ame|ade|old|aw|oke|ote|on|ew)\s/u;
/** "Smith and West, whose friendship broke up over the hat, at a concert in 2009": the clause about them is over. */
const IN_RELATIVE = /,\s(?:who|whose|whom)\s[^,]*$/iu;
/** ", when the", ", the year that their". */
const WHEN_IT_WAS = /^,\s(?:when|the (?:year|month|day)(?: in which| that| when)?)\s[^,;]{0,40}$/iu;
/** "estranged since", "estranged from Smith since". */
const SINCE_THEN = /^\s(?:from\s(?:\p{L}+\s){1,3})?since\s$/u;
/** Parts of a sentence that say when something else was. */
const OTHER_TIME = /\b(?:before|until|prior to|ahead of|long after|years? after|since)\b/iu;

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
  if (story.events.length === 0) return [];
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
  if (/\banniversary\b/iu.test(frame.slice(sentence.start, sentence.end))) return null;
  const label = dateLabelOf(article, frame, sentence);
  const dates = [
    ...(label ? [label] : []),
    ...findDates(frame, sentence, article.published).filter(({ yearless }) => yearless === null),
  ];
  if (dates.length === 0) return null;
  const mentions = eventMentions(frame, sentence, story);
  for (const mention of mentions) {
    const own = dates.filter(
      (date) =>
        nearestMention(date, mentions) === mention &&
        (date === label || isBound(frame, date, mention, sentence)),
    );
    const [first] = own;
    if (!first || own.some((date) => !isWrong(date, mention.event))) continue;
    if (!isOfItsPeople(frame, mention, first.text, sentence, block, story)) continue;
    const isGrave = assertsCauseToo(
      frame.slice(sentence.start, sentence.end),
      mention.event,
      story,
    );
    return toDeparture(sentence, first, mention.event, isGrave, index);
  }
  return null;
}

function nearestMention(date: DatePhrase, mentions: readonly EventMention[]): EventMention | null {
  const distance = (mention: EventMention): number =>
    Math.max(date.start - mention.end, mention.start - date.end, 0);
  return mentions.reduce<EventMention | null>(
    (best, mention) => (best === null || distance(mention) < distance(best) ? mention : best),
    null,
  );
}

function isBound(frame: string, date: DatePhrase, mention: EventMention, sentence: Span): boolean {
  const isAfter = date.start < mention.end;
  const [from, to] = isAfter ? [date.end, mention.start] : [mention.end, date.start];
  const between = frame.slice(from, Math.max(from, to));
  // "They worked together until 2023, when the firm broke up": the date is told of what follows.
  if (isAfter && WHEN_IT_WAS.test(between) && !TELLING.test(between)) return true;
  return (
    between.length <= REACH &&
    !between.includes(';') &&
    !NEW_CLAUSE.test(between) &&
    !TELLING.test(withoutActs(between, mention.event)) &&
    // "estranged since 2022": that is when it was.
    (SINCE_THEN.test(between) || !OTHER_TIME.test(between)) &&
    !(isAfter && ENDS_CLAUSE.test(between)) &&
    !(isAfter && COVERAGE.test(between)) &&
    !(isAfter && AFTERWARDS.test(between)) &&
    !isAside(frame, between, date, isAfter, sentence) &&
    !(
      !isAfter &&
      between.includes(',') &&
      IN_RELATIVE.test(frame.slice(sentence.start, mention.start))
    ) &&
    !(!isAfter && isPointOfTime(frame, mention, between, sentence)) &&
    !STATE_BY.test(frame.slice(Math.max(sentence.start, date.start - REACH), date.start)) &&
    !TOLD_THEN.test(
      frame.slice(Math.max(isAfter ? sentence.start : mention.end, date.start - REACH), date.start),
    )
  );
}

/** "published the texts": what was done in the event itself tells of nothing else. */
function withoutActs(text: string, { acts }: StoryEvent): string {
  return acts.reduce((rest, act) => rest.replace(act, ''), text);
}

/** "Four years after the texts, in 2022, …": the date is that of what came later. */
const AFTER_OR_BEFORE =
  /\b(?:after|before|since|until|following|ahead of|prior to)\s(?:\p{L}+['’]?s?\s){0,3}$/iu;

function isPointOfTime(frame: string, mention: Span, between: string, sentence: Span): boolean {
  return (
    between.startsWith(',') && AFTER_OR_BEFORE.test(frame.slice(sentence.start, mention.start))
  );
}

function isAside(
  frame: string,
  between: string,
  date: DatePhrase,
  isAfter: boolean,
  sentence: Span,
): boolean {
  if (!between.includes(',')) return false;
  // "Legend and West, the best of friends in 2004, fell out": a date of what they were.
  if (
    isAfter &&
    between.startsWith(',') &&
    APPOSITION.test(frame.slice(sentence.start, date.start))
  )
    return true;
  // "The texts, which went up in 2019, …": the aside is the event's own.
  if (!isAfter && /^,\s(?:which|that|when|whose)\b[^,]*$/iu.test(between)) return false;
  return ASIDE.test(frame.slice(Math.max(sentence.start, date.start - REACH), date.start));
}

function isWrong(date: DatePhrase, event: StoryEvent): boolean {
  return event.dates.every((recorded) => {
    const { days, isOtherYear } = gapBetween(date, recorded);
    if (date.isImplied) return days > IMPLIED_OTHER;
    return isOtherYear || days > OTHER_DAY;
  });
}

/**
 * An event about which a framing is disputed is gravely misdated only where the
 * sentence gives the disputed cause as well (EDITORIAL.md, rupture-dated-2022).
 */
function assertsCauseToo(sentence: string, event: StoryEvent, story: Story): boolean {
  if (event.framing === undefined) return true;
  const list = words(sentence);
  const named = new Set(
    namePeople(story)
      .mentionsIn(sentence)
      .map(({ person }) => person.id),
  );
  return story.framings.some(
    (framing) =>
      framing.kind === 'cause' &&
      (holdsAny(list, framing.cause.words) || framing.cause.people.some((id) => named.has(id))),
  );
}

function toDeparture(
  sentence: Span,
  date: DatePhrase,
  event: StoryEvent,
  isGrave: boolean,
  index: StoryIndex,
): Departure {
  const [firstDate = ''] = event.dates;
  const lastDate = event.dates.at(-1) ?? firstDate;
  const settling = event.statement === null ? null : index.statementById(event.statement);
  const isYear =
    !date.isImplied && event.dates.every((recorded) => gapBetween(date, recorded).isOtherYear);
  return {
    kind: 'misdating',
    severity: isYear && isGrave ? 'material' : 'minor',
    confidence: isYear ? 0.88 : 0.6,
    start: sentence.start,
    end: sentence.end,
    statement: event.statement,
    framing: event.framing ?? null,
    original: settling ? readStatement(settling.statement).text : '',
    reason: because(
      event.dates.length === 1
        ? 'eventDated'
        : event.dates.length === 2
          ? 'eventDatedEither'
          : 'eventDatedBetween',
      { event: event.label, printed: date.text },
      { dates: { firstDate, lastDate } },
    ),
  };
}
