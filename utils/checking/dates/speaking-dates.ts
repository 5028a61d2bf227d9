/**
 * Which of the dates in a clause say when somebody spoke: "told the paper in
 * 2020", "in a 2020 interview", "this week he warned", not "of his 2018 texts".
 */
import type { Span } from '../../model';
import { isInAside } from './aside';
import type { DatePhrase } from './find-dates';

/** A date that belongs to the act of speaking. */
export interface SpeakingDate {
  readonly date: DatePhrase;
  /** Whether the words were spoken then, or later or earlier than that. */
  readonly relation: 'at' | 'after' | 'before';
}

/** Between speaker and date these begin another matter: what the words are about, or when something else was. */
const OTHER_MATTER =
  /\b(?:referring|after|when|following|since|about|how|what|why|whether|whom?|which|that|regarding|recalling|before|until|reporting|reports?|response|earlier|while|as|because|whose|where|discussing|describing|addressing|over|amid|despite|and|but)\b|\bof\b|;/iu;
/** Further from the speaker's name than this, in UTF-16 units, a date belongs to something else. */
const LONGEST_GAP = 60;
const LONGEST_LEAD = 30;
const LONGEST_OPENING = 90;
const LONGEST_BEFORE = 200;

/** "Said when he sat down with Smith", "said in the spring of 2024": these begin no other matter. */
const STILL_SPEAKING =
  /^,\s(?:who|which)\s(?:once\s|had\s|has\s|first\s|already\s)?(?=told|said|spoke|wrote|tweeted|called|described)|\b(?:of|about)\s(?:him|her|them|(?:his|her|their|the) (?:old |former |one-time |erstwhile |long |strained )*(?:friend|pal|collaborator|mentor|rapper|singer|star|friendship|relationship|bond)|(?!The\b)\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})(?=,?\s(?:in|on|during|back|at|this|last|earlier|yesterday|today)\b)|\b(?:episode|edition|issue|broadcast|instal?lment|taping|show) of\b|\bwhen (?:he|she|they) (?=sat|spoke|talked|appeared|visited|was)|\b(?:in|during|at|towards?) (?:the )?(?:spring|summer|autumn|fall|winter|beginning|start|middle|end|course) of\b/gu;

const PREPOSITION =
  /(?:^|[\s(,])(?:in|on|during|from|back in|amid|dated|around|as (?:early|late|recently|far back|long ago) as)\s(?:(?:the\s)?(?:early|late|mid|middle|end|beginning|start|summer|spring|autumn|fall|winter)[\s-](?:of\s)?)?(?:the\s)?$/iu;
/** "In a 2020 interview", "on her March 2021 podcast". */
const BEFORE_OCCASION =
  /(?:^|[\s(,])(?:in|on|during|from|for|at)\s(?:an?|the|that|his|her|their|this)\s(?:[\p{L}-]+\s){0,2}$/iu;
const OCCASION =
  /^(?:['’]s?)?(?:\s[\p{L}\p{N}’'.&-]+){0,4}?\s(?:interview|podcast|episode|appearance|chat|conversation|profile|issue|feature|article|essay|book|memoir|speech|rally|concert|sit-down|q&a|talk|programme|program|broadcast|show|statement|tweet|tweets|thread|post|text|message|letter|video|clip|livestream|words|remarks|comments|line|quote|answer|reply|verdict|complaint|confession|account|taping|recording|edition|session|sitting|exchange|visit)\b/iu;
/** "Lopez's 2019 words": right behind the speaker's name. */
const OWNED = /['’]s?\s$/u;
/** "Lopez's words of 2019". */
const OF_WORDS =
  /^['’]s?\s(?:\p{Ll}+\s){0,2}(?:words|remarks|comments|interview|statement|tweets?|texts?|posts?|messages?|letter|speech|answer|reply|line|verdict)\s(?:of|from|in|dated)\s$/iu;
/** "It was in 2019 that Lopez said", "the year was 2019 when Lopez said". */
const CLEFT =
  /(?:^|[^\p{L}])(?:it was|it is|the year was|the date was|that was)\s(?:already\s|still\s)?(?:only\s|not until\s|as early as\s|back\s)?(?:in\s|on\s)?(?:early\s|late\s)?$/iu;
const CLEFT_END = /^,?\s(?:that|when|and)\s(?:\p{L}+\s){0,2}$/u;
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
    const relation =
      openingRelation(frame, before, date, speaker) ??
      closingRelation(frame.slice(speaker.end, date.start));
    if (relation) return [{ date, relation }];
    const isOwn =
      opensWith(frame, before, date, speaker) ||
      (CLEFT.test(before) && CLEFT_END.test(frame.slice(date.end, speaker.start))) ||
      OF_WORDS.test(frame.slice(speaker.end, date.start));
    if (isOwn) return [{ date, relation: 'at' }];
    const isAside = isInAside(before, frame.slice(date.end, Math.max(date.end, speaker.start)));
    return !isAside && isStatedAsTime(frame, before, date) && isBeside(frame, date, speaker)
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
  if (/^\W*by (?:early |late |the end of )?$/iu.test(before) && /^,?\s$/u.test(between))
    return 'before';
  const opens =
    date.end <= speaker.start &&
    between.length <= LONGEST_OPENING &&
    /^[^,;]*,\s(?:\p{L}+\s){0,3}$/u.test(between);
  if (!opens) return null;
  if (OPENS_AFTER.test(before)) return 'after';
  return OPENS_BEFORE.test(before) ? 'before' : null;
}

/** "Said Lopez a week before the 2020 vote": said of a date behind the speaker's name. */
const CLOSES =
  /^(?:\s(?:said|says|wrote|recalled|explained|insisted|added|told(?:\s\S+){1,4}?))?\s(?:(?:only |just |shortly |soon )?(?:(?:an?|two|three|four|five|six|ten|several|a few|many) (?:hours?|days?|weeks?|months?|years?) )?)(?<word>after|before|ahead of|following)\s(?:the\s)?$/iu;

function closingRelation(between: string): 'after' | 'before' | null {
  const word = CLOSES.exec(between)?.groups?.word;
  if (word === undefined) return null;
  return /^(?:after|following)$/iu.test(word) ? 'after' : 'before';
}

/** "In 2020, when the paper asked, Lopez said": a clause between the date and the main one. */
const CLAUSE_BETWEEN =
  /^,\s(?:when|as|while|after|before|asked|pressed|just|shortly|soon|long|well|days|weeks|months|years|(?:an?|two|three|four|five|six|several|a few) (?:days?|weeks?|months?|years?))\s[^,;.\uE000]{1,70},\s$/iu;
/** "The 2020 interview in which Lopez said". */
const IN_WHICH =
  /^\s(?:interview|podcast|conversation|chat|speech|tweet|post|appearance|profile|article|message|text)\s(?:[^,;.\uE000]{1,40}\s)?(?:in which|where|during which)\s$/iu;
/** "Asked in 2019 about it, Lopez said", "when, in 2019, the host asked, Lopez said". */
const ASKING = /\b(?:asked?|pressed|quizzed|questioned|wondered)\b/iu;

function opensWith(frame: string, before: string, date: DatePhrase, speaker: Span): boolean {
  if (date.end > speaker.start) return false;
  const between = frame.slice(date.end, speaker.start);
  if (/^\W*(?:back )?in (?:early |late )?$/iu.test(before) && CLAUSE_BETWEEN.test(between))
    return true;
  if (/(?:^|\s)(?:the|an?)\s$/iu.test(before) && IN_WHICH.test(between)) return true;
  // "In the 2019 words of Lopez", "back to 2019, when Lopez told a podcast".
  if (/^\s(?:words|view|account|telling) of\s$/iu.test(between)) return true;
  if (/\b(?:in|to|from|of)\s$/iu.test(before) && /^,?\swhen\s$/iu.test(between)) return true;
  const isAsked = ASKING.test(before + between) && /^[^.;:\uE000]{0,80},\s$/u.test(between);
  const isOpening = /^\W*(?:when|asked|pressed|quizzed|questioned)\b/iu.test(before);
  return (
    isAsked &&
    isOpening &&
    PREPOSITION.test(before) &&
    !OTHER_MATTER.test(before.replace(/^\W*when\b/iu, '').replace(STILL_SPEAKING, ''))
  );
}

/** "Asked about the texts in 2018": the date of what was asked about. */
const OF_MATTER =
  /\b(?:asked|pressed|quizzed|questioned)\b[^,;]*\b(?:about|on|over|of|what|why|how|whether|if)\s[^,;]*$/iu;

/** "Of his own attempt in 2018 he said": what comes first is what the words are about. */
const FRONTED_MATTER =
  /^\W*(?:of|about|as for|regarding|concerning|speaking (?:of|about)|asked about)\s(?!\p{N})[^,;:]*$/iu;

/** "On the loss of a friend in 2018 he said": the same, where the words name no occasion. */
const FRONTED_NOUN =
  /^\W*[Oo]n (?:the|his|her|their|an?)\s(?![^,;:]*\b(?:podcast|show|programme|program|radio|television|stage|air|album|track|tour|record|day|date|morning|evening|afternoon|night|eve|anniversary|set|phone|episode|broadcast|platform|livestream|trail|campaign)\b)\p{Ll}[^,;:\p{Lu}]*$/u;

function isStatedAsTime(frame: string, before: string, date: DatePhrase): boolean {
  const after = frame.slice(date.end, date.end + 60);
  const told = before.replace(STILL_SPEAKING, '');
  if (OF_MATTER.test(told) || FRONTED_MATTER.test(told) || FRONTED_NOUN.test(told)) return false;
  if (BEFORE_OCCASION.test(before) && OCCASION.test(after)) return true;
  if (OWNED.test(before) && OCCASION.test(after)) return true;
  if (/^['’]s/u.test(after))
    return (date.isImplied || /\b(?:in|on|during)\s$/iu.test(before)) && OCCASION.test(after);
  return date.isImplied || PREPOSITION.test(before.slice(-40));
}

/**
 * Whether something stands beside the speaker's name with nothing between that begins another matter.
 *
 * @param from where the text begins
 */
export function isBeside(text: string, thing: Span, speaker: Span, from = 0): boolean {
  const isAfter = thing.start >= speaker.end;
  const between = text.slice(
    (isAfter ? speaker.end : thing.end) - from,
    (isAfter ? thing.start : speaker.start) - from,
  );
  return (
    between.length <= (isAfter ? LONGEST_GAP : LONGEST_LEAD) &&
    !OTHER_MATTER.test(between.replace(STILL_SPEAKING, ''))
  );
}
