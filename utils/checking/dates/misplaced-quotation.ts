import type { Span } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Source, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { sourceInWords } from '../explain';
import type { Departure, JudgedPassage } from '../judged-passage';
import { isPlatform, type OutletKind, occasionsOf, outletKindOf } from './occasions';
import { isBeside } from './speaking-dates';

/** Fewer words than these may have been said in the same way on another occasion. */
const FEWEST_WORDS = 5;
const NEARLY_ALL = 0.85;
/** How far back "the magazine" looks for the one that it means, in UTF-16 units: a few paragraphs. */
const LOOK_BACK = 2000;

/** An outlet as a clause names it, by its name or as "the magazine". */
interface VenuePhrase extends Span {
  readonly text: string;
  readonly isName: boolean;
}

const NAME = String.raw`(?:\p{Lu}|\d)[\p{L}\p{N}’'&.!-]*(?:\s(?:(?:of|the|and|on|with|in|for)\s)?(?:\p{Lu}|\d)[\p{L}\p{N}’'&.!-]*)*`;
const OUTLET_NOUN =
  'magazine|newspaper|paper|broadsheet|tabloid|publication|outlet|podcast|show|programme|program|broadcaster|station|network';
/** Words before an outlet that make it the one spoken to. */
const SPOKEN_TO = [
  '(?:told|tells?|telling|informed)',
  String.raw`(?:spoke|speaks?|speaking|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?|open(?:s|ed|ing) up|confided|confessed|admitted|explained|revealed|said)\s(?:to|with)`,
  String.raw`(?:interview|chat|conversation|sit-down|profile|q&a|discussion|talk)\s(?:with|for|in)`,
  String.raw`(?:sat|sits|sitting)\sdown\s(?:with|for)`,
  String.raw`(?:essay|op-ed|column)\s(?:in|for)`,
  String.raw`(?:said|says|saying|speaking|spoke|appearing|appeared|appearance|guest(?:ed|ing)?|explained|wrote|writes|told (?:viewers|listeners))\son`,
  String.raw`(?:wrote|writes|writing|said|told readers)\sin`,
].join('|');
const CUE = new RegExp(String.raw`\b(?:${SPOKEN_TO})\s(?:(?:the|a|an|his|her|their)\s)?`, 'giu');
/** What follows a cue; apart from it because capitals count here and not there. */
const VENUE = new RegExp(String.raw`^(?:${NAME}|(?:${OUTLET_NOUN})(?![\p{L}-]))`, 'u');
const TWEETED = /\b(?:tweeted|tweets|tweeting)\b|(?<=['’]s?\s)tweets?\b/giu;
/** "In a tweet", "at a press conference", "in his memoir": an occasion by its kind alone. */
const BY_KIND =
  /\b(?:in|on|at|during|from)\s(?:an?|his|her|their|the|one)\s(?:[\p{Ll}-]+\s){0,2}?(?<noun>tweet|thread|speech|memoir|autobiography|essay|op-ed|column|press conference|news conference|rally|concert)\b/giu;
/** "On The Late Show, Lopez said": the name of an outlet may open the sentence. */
const OPENING = new RegExp(String.raw`(?:^|[.!?]\s)(?:On|In)\s(?:the\s)?(?<name>${NAME}),\s`, 'gu');
const OUTLET_NAME =
  /\b(?:show|podcast|radio|tv|live|news|tonight|today|magazine|times|post|journal|herald|gazette|tribune|weekly|review|hour|sessions?|interview|instagram|twitter|facebook|threads|tiktok)$/iu;
/** "In the same interview": the occasion named last, whatever it was. */
const SAME =
  /\b(?:the|this|that) (?:same|very same) (?:interview|conversation|chat|sit-down|podcast|episode|show|programme|appearance|article|piece|profile)\b/giu;
/** Words beside which an outlet is the one that passed the words on, not the one spoken to. */
const SECOND_HAND =
  /\b(?:according to|as (?:quoted|reported|cited)|reported|reports|via|per|cited|citing|quoted|republished|obtained|seen by|told (?:him|her|them|me|us))\b/iu;
const NO_OUTLET =
  /^(?:\d[\d.:]*(?:st|nd|rd|th)?\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|congress|parliament|god|mr|mrs|ms|dr)\b|^\d+$/iu;

/**
 * A statement whose clause names another outlet than the record has: another
 * occasion of the record, "the magazine" for a podcast, or an outlet that the
 * record does not know, where the words are too many to have been said twice.
 *
 * @param frame the article's text with quotations blanked out
 * @param clause the words that attribute the passage
 * @param speaker the words there that name the speaker
 */
export function misplacedQuotation(
  judged: JudgedPassage,
  frame: string,
  clause: Span,
  speaker: Span,
  story: Story,
): Departure | null {
  const { recognised, passage, prepared } = judged;
  if (!recognised) return null;
  const { statement, comparison } = recognised;
  const { source } = statement;
  const text = frame.slice(clause.start, clause.end);
  if (SECOND_HAND.test(text)) return null;
  const isRight = (name: string): boolean => occasionsOf(story).isNameOf(name, source);
  if (
    occasionsOf(story)
      .mentionsIn(text)
      .some((mention) => mention.sources.includes(source))
  )
    return null;
  const venues = venuesIn(text, clause.start).filter((venue) => isBeside(frame, venue, speaker));
  if (venues.length === 0 || venues.some(({ text: name, isName }) => isName && isRight(name)))
    return null;
  const isWhole = prepared.words.length >= FEWEST_WORDS && comparison.coverage >= NEARLY_ALL;
  const wrong = venues.find((venue) =>
    venue.isName
      ? isOtherOutlet(venue.text, source, story, isWhole)
      : isOtherKind(venue, source, frame, story),
  );
  if (!wrong) return null;
  return {
    kind: 'misdating',
    severity: 'minor',
    confidence: wrong.isName ? 0.7 : 0.6,
    start: Math.min(passage.start, speaker.start, wrong.start),
    end: Math.max(passage.end, speaker.end, wrong.end),
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    why: `The page gives these words to another occasion (${wrong.text}); on the record they were said elsewhere (${sourceInWords(statement)}).`,
  };
}

function venuesIn(text: string, from: number): readonly VenuePhrase[] {
  const named = [...text.matchAll(CUE)].flatMap(({ index, 0: cue }): VenuePhrase[] => {
    const at = index + cue.length;
    const venue = VENUE.exec(text.slice(at))?.[0] ?? '';
    const isName = /^[\p{Lu}\d]/u.test(venue);
    if (venue === '' || (isName && NO_OUTLET.test(venue))) return [];
    return [{ start: from + at, end: from + at + venue.length, text: venue, isName }];
  });
  const same = [...text.matchAll(SAME)].map(({ index, 0: phrase }) => ({
    start: from + index,
    end: from + index + phrase.length,
    text: phrase,
    isName: false,
  }));
  const posted = [...text.matchAll(TWEETED)].map(({ index, 0: verb }) => ({
    start: from + index,
    end: from + index + verb.length,
    text: verb,
    isName: false,
  }));
  const byKind = [...text.matchAll(BY_KIND)].map(({ index, 0: phrase, groups }) => ({
    start: from + index,
    end: from + index + phrase.length,
    text: groups?.noun ?? phrase,
    isName: false,
  }));
  const opening = [...text.matchAll(OPENING)].flatMap(({ index, 0: phrase, groups }) => {
    const name = groups?.name ?? '';
    if (!OUTLET_NAME.test(name)) return [];
    const start = from + index + phrase.indexOf(name);
    return [{ start, end: start + name.length, text: name, isName: true }];
  });
  return [...named, ...same, ...posted, ...byKind, ...opening];
}

/** Whether a name is that of an outlet other than the source's, and not of somebody who was merely listening. */
function isOtherOutlet(name: string, source: Source, story: Story, isWhole: boolean): boolean {
  if (isPlatform(name)) return outletKindOf(source) !== null && outletKindOf(source) !== 'posted';
  const others = occasionsOf(story).mentionsIn(name);
  if (others.length > 0) return others.every(({ sources }) => !isSisterOf(sources, source));
  if (namePeople(story).personOf(name)) return false;
  return isWhole;
}

/** A magazine and its podcast, two programmes of one broadcaster: pages do not keep them apart. */
function isSisterOf(sources: readonly Source[], source: Source): boolean {
  return sources.some(({ publisher }) => publisher === source.publisher);
}

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
  tweeted: 'posted',
  tweets: 'posted',
  tweeting: 'posted',
  tweet: 'posted',
  thread: 'posted',
  speech: 'staged',
  rally: 'staged',
  concert: 'staged',
  'press conference': 'staged',
  'news conference': 'staged',
  memoir: 'written',
  autobiography: 'written',
  essay: 'written',
  'op-ed': 'written',
  column: 'written',
};

/**
 * "The magazine" is the outlet of that kind named last, and no podcast
 * whichever it is. "The outlet" can be any.
 */
function isOtherKind(venue: VenuePhrase, source: Source, frame: string, story: Story): boolean {
  const kind = KIND_OF_NOUN[venue.text.toLowerCase()];
  const own = outletKindOf(source);
  if (own === null) return false;
  if (kind !== undefined && kind !== own) {
    // A newspaper's podcast, a programme's account: its name may hold the noun itself.
    return !occasionsOf(story).isNameOf(venue.text, source);
  }
  const from = Math.max(0, venue.start - LOOK_BACK);
  const meant = occasionsOf(story)
    .mentionsIn(frame.slice(from, venue.start))
    .findLast(({ sources }) =>
      sources.some((other) => kind === undefined || outletKindOf(other) === kind),
    );
  return (
    meant !== undefined && !meant.sources.includes(source) && !isSisterOf(meant.sources, source)
  );
}
