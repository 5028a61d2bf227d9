/**
 * Which of the dates in a clause say when somebody spoke: "told the paper in
 * 2020", "in a 2020 interview", "this week he warned", not "of his 2018 texts".
 */
import type { Span } from '../../model';
import type { DatePhrase } from './find-dates';

/** A date that belongs to the act of speaking. */
export interface SpeakingDate {
  readonly date: DatePhrase;
  /** Whether the words were spoken then, or later or earlier than that. */
  readonly relation: 'at' | 'after' | 'before';
}

/** Between speaker and date these begin another matter: what the words are about, or when something else was. */
const OTHER_MATTER =
  /\b(?:referring|after|when|following|since|about|who|which|that|regarding|recalling|before|until|reporting|reports?|response|earlier|while|as|because|whose|where|discussing|describing|addressing|over|amid|despite|and|but)\b|\bof\b|;/iu;
/** Further from the speaker's name than this, in UTF-16 units, a date belongs to something else. */
const LONGEST_GAP = 60;
const LONGEST_LEAD = 30;
const LONGEST_OPENING = 90;
const LONGEST_BEFORE = 200;

const PREPOSITION =
  /(?:^|[\s(,])(?:in|on|during|from|back in|amid|dated|around|as (?:early|late|recently|far back|long ago) as)\s(?:(?:the\s)?(?:early|late|mid|middle|end|beginning|start|summer|spring|autumn|fall|winter)[\s-](?:of\s)?)?(?:the\s)?$/iu;
/** "In a 2020 interview", "on her March 2021 podcast". */
const BEFORE_OCCASION =
  /(?:^|[\s(,])(?:in|on|during|from|for|at)\s(?:an?|the|that|his|her|their|this)\s(?:[\p{L}-]+\s){0,2}$/iu;
const OCCASION =
  /^(?:['’]s?)?(?:\s[\p{L}\p{N}’'.&-]+){0,4}?\s(?:interview|podcast|episode|appearance|chat|conversation|profile|issue|feature|article|essay|book|memoir|speech|rally|concert|sit-down|q&a|talk|programme|program|broadcast|show|statement|tweet|tweets|thread|post|text|message|letter|video|clip|livestream|words|remarks|comments|line|quote|answer|reply|verdict|complaint|confession|account)\b/iu;
/** "Lopez's 2019 words": right behind the speaker's name. */
const OWNED = /['’]s?\s$/u;
/** "Lopez's words of 2019". */
const OF_WORDS =
  /['’]s?\s(?:\p{Ll}+\s){0,2}(?:words|remarks|comments|interview|statement|tweets?|texts?|posts?|messages?|letter|speech|answer|reply|line|verdict)\s(?:of|from|in|dated)\s$/iu;
/** "It was in 2019 that Lopez said", "the year was 2019 when Lopez said". */
const CLEFT =
  /(?:^|[^\p{L}])(?:it was|the year was|the date was|that was)\s(?:only\s|not until\s|as early as\s|back\s)?(?:in\s|on\s)?(?:early\s|late\s)?$/iu;
const CLEFT_END = /^,?\s(?:that|when)\s(?:\p{L}+\s){0,2}$/u;
const OPENS_AFTER =
  /^\W*(?:after|following|in the wake of|since)\s(?:the\s|his\s|her\s|their\s)?[^,;]*$/iu;
const OPENS_BEFORE = /^\W*(?:before|ahead of|prior to)\s(?:the\s|his\s|her\s|their\s)?[^,;]*$/iu;

/**
 * The dates of speaking among some dates near a speaker.
 *
 * @param frame the article's text with quotations blanked out
 * @param sentence the sentence in which the speaker stands
 */
export function datesOfSpeaking(
  frame: string,
  dates: readonly DatePhrase[],
  speaker: Span,
  sentence: Span,
): readonly SpeakingDate[] {
  return dates.flatMap((date): SpeakingDate[] => {
    const before = frame.slice(Math.max(sentence.start, date.start - LONGEST_BEFORE), date.start);
    const relation = openingRelation(frame, before, date, speaker);
    if (relation) return [{ date, relation }];
    const isOwn =
      (CLEFT.test(before) && CLEFT_END.test(frame.slice(date.end, speaker.start))) ||
      (OF_WORDS.test(before) &&
        date.start > speaker.end &&
        date.start - speaker.end <= LONGEST_GAP);
    if (isOwn) return [{ date, relation: 'at' }];
    return isStatedAsTime(frame, before, date) && isBeside(frame, date, speaker)
      ? [{ date, relation: 'at' }]
      : [];
  });
}

/** "After last week's tweets, Legend said": the words came later than that. */
function openingRelation(
  frame: string,
  before: string,
  date: DatePhrase,
  speaker: Span,
): 'after' | 'before' | null {
  const between = frame.slice(date.end, speaker.start);
  const opens =
    date.end <= speaker.start &&
    between.length <= LONGEST_OPENING &&
    /^[^,;]*,\s(?:\p{L}+\s){0,3}$/u.test(between);
  if (!opens) return null;
  if (OPENS_AFTER.test(before)) return 'after';
  return OPENS_BEFORE.test(before) ? 'before' : null;
}

function isStatedAsTime(frame: string, before: string, date: DatePhrase): boolean {
  const after = frame.slice(date.end, date.end + 60);
  if (BEFORE_OCCASION.test(before) && OCCASION.test(after)) return true;
  if (OWNED.test(before) && OCCASION.test(after)) return true;
  if (/^['’]s/u.test(after)) return /\b(?:in|on|during)\s$/iu.test(before) && OCCASION.test(after);
  return date.isImplied || PREPOSITION.test(before.slice(-40));
}

/** Whether something stands beside the speaker's name with nothing between that begins another matter. */
export function isBeside(frame: string, thing: Span, speaker: Span): boolean {
  if (thing.start >= speaker.end) {
    const between = frame.slice(speaker.end, thing.start);
    return between.length <= LONGEST_GAP && !OTHER_MATTER.test(between);
  }
  const between = frame.slice(thing.end, speaker.start);
  return between.length <= LONGEST_LEAD && !OTHER_MATTER.test(between);
}
