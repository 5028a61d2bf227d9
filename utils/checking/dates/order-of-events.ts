import type { Span } from '../../model';
import type { DayRange } from './day-range';

/** How a sentence sets something in time beside an event. */
export type Relation = 'after' | 'before' | 'during';

/** A word that sets an order with the event named behind it, and where it begins. */
export interface Order {
  readonly relation: Relation;
  readonly word: string;
  /** UTF-16 offset. */
  readonly wordAt: number;
}

/** Words that set an order with an event, right before the event's own words. */
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
/** Days by which a date may be off without turning an order round. */
const LOOSE = 2;

/** The word that sets an order with an event mentioned behind it in the same clause, if there is one. */
export function orderBefore(frame: string, from: number, mention: Span): Order | null {
  const found = ORDER.exec(frame.slice(from, mention.start));
  const { word, between = '' } = found?.groups ?? {};
  if (word === undefined || isOtherMatter(between)) return null;
  return {
    relation: relationOf(word),
    word,
    wordAt: mention.start - between.length - word.length - 1,
  };
}

/** Whether words begin another matter, so that what follows them is no longer set in the order. */
export function isOtherMatter(words: string): boolean {
  return OTHER_MATTER.test(words);
}

/** Whether everything that is said to have come first came last by the record. */
export function isOtherWayRound(
  relation: 'after' | 'before',
  told: readonly DayRange[],
  beside: readonly DayRange[],
): boolean {
  const [first, second] = relation === 'after' ? [told, beside] : [beside, told];
  return (
    Math.max(...first.map(({ last }) => last)) + LOOSE <
    Math.min(...second.map((range) => range.first))
  );
}

function relationOf(word: string): Relation {
  const lower = word.toLowerCase();
  if (EARLIER.split('|').includes(lower)) return 'before';
  return MEANWHILE.split('|').includes(lower) ? 'during' : 'after';
}
