import type { Span } from '../../model';
import type { OutletKind } from './occasions';

/** An occasion as a clause names it: by its name, as "the magazine", or by what it was. */
export interface VenuePhrase extends Span {
  readonly text: string;
  /** `name`: Esquire. `noun`: "the magazine", one that has been named. `kind`: "a tweet", any. `known`: counts where the record knows it, as whoever asked or what may be a town. */
  readonly form: 'name' | 'noun' | 'kind' | 'known';
  /** What kind of occasion a noun means; `null` where it can be any. */
  readonly kind: OutletKind | null;
}

const NAME = String.raw`(?:\p{Lu}|\d)[\p{L}\p{N}’'&.!-]*(?:\s(?:(?:of|the|and|on|with|in|for)\s)?(?:\p{Lu}|\d)[\p{L}\p{N}’'&.!-]*)*`;
const KIND_OF_NOUN: Readonly<Record<string, OutletKind>> = {
  magazine: 'print',
  newspaper: 'print',
  paper: 'print',
  broadsheet: 'print',
  tabloid: 'print',
  podcast: 'spoken',
  show: 'spoken',
  programme: 'spoken',
  program: 'spoken',
  station: 'spoken',
  broadcaster: 'spoken',
  network: 'spoken',
};
const OUTLET_NOUN = [...Object.keys(KIND_OF_NOUN), 'publication', 'outlet'].join('|');
/** Words before an outlet that make it the one spoken to. */
const SPOKEN_TO = [
  '(?:told|tells?|telling|informed)',
  String.raw`(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?|open(?:s|ed|ing) up|confided|confessed|admitted|explained|revealed|said)\s(?:to|with)`,
  String.raw`(?:interview|chat|conversation|sit-down|profile|q&a|discussion|talk)\s(?:with|for|in)`,
  String.raw`(?:sat|sits|sitting)\sdown\s(?:with|for)`,
  String.raw`(?:essay|op-ed|column)\s(?:in|for)`,
  String.raw`(?:said|says|saying|speaking|spoke|appearing|appeared|appearance|guest(?:ed|ing)?|explained|wrote|writes|told (?:viewers|listeners))\son`,
  String.raw`(?:wrote|writes|writing|said|told readers)\sin`,
  String.raw`(?:taking|took|takes)\sto`,
].join('|');
const MARK = '["“‘«]';
const CUE = new RegExp(
  String.raw`\b(?:${SPOKEN_TO})\s(?:(?:the|a|an|his|her|their)\s)?(?:(?:co-)?(?:hosts?|anchors?|viewers|listeners|readers)\s(?:of|on)\s(?:the\s)?)?${MARK}?`,
  'giu',
);
const DESCRIBED =
  /^\s(?:newspaper|paper|magazine|broadsheet|tabloid|daily|weekly|monthly|station|channel|outlet|publication|site|website)\b/u;
/** What follows a cue; apart from it because capitals count here and not there. */
const VENUE = new RegExp(String.raw`^(?:${NAME}|(?:${OUTLET_NOUN})(?![\p{L}-]))`, 'u');
/** "In a Vanity Fair profile", "Lopez's Vanity Fair interview". */
const OF_OCCASION = new RegExp(
  String.raw`(?:\b(?:[Ii]n|[Dd]uring|[Ff]or|[Ff]rom)\s(?:an?|his|her|the|their)|['’]s?)\s(?:(?:recent|latest|new|wide-ranging|candid|lengthy)\s)?${MARK}?(?<name>${NAME})["”’»]?\s(?:interview|profile|feature|cover story|podcast|appearance|sit-down|conversation|q&a)\b`,
  'gu',
);
/** "On The Late Show, Lopez said": the name of an outlet may open the sentence. */
const OPENING = new RegExp(
  String.raw`(?:^|[.!?]\s)(?:On|In)\s(?:the\s)?${MARK}?(?<name>${NAME}),?["”’»]?,?\s(?=\p{Lu}|he\b|she\b|the\b)`,
  'gu',
);
const OUTLET_NAME =
  /\b(?:show|podcast|radio|tv|live|news|tonight|today|magazine|times|post|journal|herald|gazette|tribune|weekly|review|hour|sessions?|interview|instagram|twitter|facebook|threads|tiktok)$/iu;
/** "Asked by Smith about it, Lopez said", "when Smith asked, Lopez said": the one who asks is the occasion. */
const ASKED = new RegExp(
  String.raw`\b(?:[Aa]sked|[Pp]ressed|[Qq]uizzed|[Qq]uestioned) by (?:(?:host|presenter|anchor|journalist|interviewer|podcaster)\s)?(?<by>${NAME})|(?:\b[Ww]hen\s(?:(?:host|presenter|anchor|journalist|interviewer|podcaster)\s)?)(?<who>${NAME})\s(?:asked|wondered|pressed|raised)\b`,
  'gu',
);
/** "In the same interview": the occasion named last, whatever it was. */
const SAME =
  /\b(?:the|this|that) (?:same|very same) (?:interview|conversation|chat|sit-down|podcast|episode|show|programme|appearance|article|piece|profile)\b/giu;
/** "told MPs", "told AMs in May": people, by the letters of what they are. */
const AUDIENCE = /^\p{Lu}{2,4}s(?:\s|$)/u;
const NO_OUTLET =
  /^(?:\d[\d.:]*(?:st|nd|rd|th)?\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|congress|parliament|god|mr|mrs|ms|dr)\b|^\d+$/iu;
/** Occasions that a clause means by what they were, with the kind that each is. */
const BY_KIND: readonly (readonly [pattern: RegExp, kind: OutletKind])[] = [
  [/\b(?:tweeted|tweets|tweeting)\b|(?<=['’]s?\s)tweets?\b/giu, 'posted'],
  [
    /\b(?:posted|posts|shared|shares|wrote|writes)\s(?:\p{L}+\s)?on\s(?:(?:his|her|their)\s)?(?:instagram|facebook|twitter|x|threads|tiktok|social media)(?![\p{L}-])/giu,
    'posted',
  ],
  [inA('tweet|thread|instagram post|facebook post|social media post'), 'posted'],
  [/\b(?:texted|texting)\b/giu, 'message'],
  [inA('text|text message|text exchange|private message|letter|e-mail|email'), 'message'],
  [inA('speech|press conference|news conference|rally|concert'), 'staged'],
  [/\b(?:told the (?:crowd|concertgoers)|from the stage|onstage)\b/giu, 'staged'],
  [inA('memoir|autobiography|essay|op-ed|column'), 'written'],
];

/** "In a tweet", "at a crowded press conference", "in his memoir". */
function inA(nouns: string): RegExp {
  return new RegExp(
    String.raw`\b(?:in|on|at|during|from)\s(?:an?|his|her|their|one)\s(?:[\p{L}-]+\s){0,2}?(?:${nouns})(?![\p{L}-])`,
    'giu',
  );
}

/**
 * The occasions that a clause names beside its speaker, in no order.
 *
 * @param text the clause, with quoted names of programmes in it
 * @param from where it begins
 */
export function venuesIn(text: string, from: number): readonly VenuePhrase[] {
  const found: VenuePhrase[] = [];
  const add = (
    at: number,
    phrase: string,
    form: VenuePhrase['form'],
    kind: OutletKind | null,
  ): void => {
    const start = from + at;
    found.push({ start, end: start + phrase.length, text: phrase, form, kind });
  };
  const addName = (at: number, name: string, form: 'name' | 'known'): void => {
    if (!NO_OUTLET.test(name) && !AUDIENCE.test(name)) add(at, name, form, null);
  };
  for (const { index, 0: cue } of text.matchAll(CUE)) {
    const at = index + cue.length;
    const venue = VENUE.exec(text.slice(at))?.[0] ?? '';
    // "Said in Philadelphia": what follows "in" may be a town.
    const mayBeTown = /\bin\s/u.test(cue) && !OUTLET_NAME.test(venue);
    // "Told a British Sunday paper": what it was, and no name.
    if (/\san?\s$/iu.test(cue) && DESCRIBED.test(text.slice(at + venue.length))) continue;
    if (/^[\p{Lu}\d]/u.test(venue)) addName(at, venue, mayBeTown ? 'known' : 'name');
    else if (venue !== '') add(at, venue, 'noun', KIND_OF_NOUN[venue.toLowerCase()] ?? null);
  }
  for (const { index, 0: phrase, groups } of text.matchAll(OF_OCCASION)) {
    const name = groups?.name ?? '';
    addName(index + phrase.indexOf(name), name, 'name');
  }
  for (const { index, 0: phrase, groups } of text.matchAll(OPENING)) {
    const name = groups?.name ?? '';
    if (OUTLET_NAME.test(name)) addName(index + phrase.indexOf(name), name, 'name');
  }
  for (const { index, 0: phrase, groups } of text.matchAll(ASKED)) {
    const name = groups?.by ?? groups?.who ?? '';
    addName(index + phrase.indexOf(name), name, 'known');
  }
  for (const { index, 0: phrase } of text.matchAll(SAME)) add(index, phrase, 'noun', null);
  for (const [pattern, kind] of BY_KIND) {
    for (const { index, 0: phrase } of text.matchAll(pattern)) add(index, phrase, 'kind', kind);
  }
  return found;
}
