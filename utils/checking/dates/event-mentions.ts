import type { Span } from '../../model';
import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Story, StoryEvent } from '../../record/schema';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import { type Word, words } from '../../text/words';
import { indexOfPhrase, phraseStems } from '../words-held';

/** A place where the page's own words mean an event of the record. */
export interface EventMention extends Span {
  readonly event: StoryEvent;
}

/** The words for a bond and for its ending that mean one event, from the framings about it. */
interface Ending {
  readonly event: StoryEvent;
  readonly bond: readonly string[];
  readonly ended: readonly string[];
}

/** The noun of an event that a record names by its people: the wedding in "wedding to Kim". */
interface Head {
  readonly event: StoryEvent;
  readonly pattern: RegExp;
}

interface EventNames {
  readonly heads: readonly Head[];
  readonly pattern: RegExp | null;
  readonly byWords: ReadonlyMap<string, readonly StoryEvent[]>;
  readonly endings: readonly Ending[];
}

/** An ending and the bond that ended stand this many words apart at most. */
const BOND_REACH = 8;
/** Endings that say by themselves that it was one between people. */
const BETWEEN_PEOPLE =
  /^(?:fall out|fell out|falling out|fallout|rift|estrange|estrangement|split|part ways|drift apart|grow apart|break up|breakup|stop being friends)$/u;
/** What has been so for any length of time has no date. */
const STATE = /^(?:no longer|not|less|over)\b/u;
/** Other words for a bond between two people, and for its end. */
const LIKE_FRIENDSHIP = ['bromance', 'friendship', 'double act', 'camaraderie'];
const ENDINGS = [
  'bite the dust',
  'bit the dust',
  'come to an end',
  'fall apart',
  'go south',
  'hit the rocks',
  'crumble',
  'implode',
  'fizzle out',
  'die',
  'blow up',
  'blew up',
];
/** Words for a bond that holds, besides the record's nouns for it. */
const LASTING = ['inseparable', 'on good terms', 'on speaking terms', 'thick as thieves', 'tight'];
const LASTED =
  /^(?:be|been|is|are|was|were|remain(?:ed)?|stay(?:ed)?|kept|lasted|survived|endured|continued|held)$/u;
const BOTH = /\b(?:they|their|them|the (?:two|pair|duo|friends|couple|men|women|stars))\b/iu;

/** The events of a story that a sentence names by the record's own words for them, one mention of each. */
export function namedEvents(frame: string, sentence: Span, story: Story): readonly EventMention[] {
  const { pattern, byWords, heads } = namesOf(story);
  if (!pattern) return [];
  // The frame is folded already; only case and marks change here, so that offsets stay.
  const printed = frame.slice(sentence.start, sentence.end);
  const text = printed.toLowerCase().replace(/[‘’]/gu, "'");
  const found = new Map<StoryEvent, EventMention>();
  for (const match of text.matchAll(pattern)) {
    for (const event of byWords.get(match[0]) ?? []) {
      if (found.has(event)) continue;
      const start = sentence.start + match.index;
      found.set(event, { event, start, end: start + match[0].length });
    }
  }
  for (const { event, pattern: owned } of heads) {
    if (found.has(event)) continue;
    for (const match of printed.matchAll(owned)) {
      const owner = namePeople(story).personOf(match.groups?.owner ?? match.groups?.of ?? '');
      if (!owner || !event.people.includes(owner.id)) continue;
      const start = sentence.start + match.index;
      found.set(event, { event, start, end: start + match[0].length });
      break;
    }
  }
  return [...found.values()];
}

/** The same, with the endings of a bond that a framing about an event has words for. */
export function eventMentions(
  frame: string,
  sentence: Span,
  story: Story,
): readonly EventMention[] {
  const named = [...namedEvents(frame, sentence, story)];
  const text = frame.slice(sentence.start, sentence.end);
  const list = words(text);
  for (const event of story.events) {
    const place = named.some((mention) => mention.event === event) ? null : inflected(list, event);
    if (!place) continue;
    named.push({ event, start: sentence.start + place.start, end: sentence.start + place.end });
  }
  const endings = namesOf(story).endings.filter(
    ({ event }) => !named.some((mention) => mention.event === event),
  );
  if (endings.length === 0) return named;
  const ended = endings.flatMap((ending) => {
    const place = endingIn(text, list, ending, story) ?? lastingUntil(list, ending);
    return place
      ? [
          {
            event: ending.event,
            start: sentence.start + place.start,
            end: sentence.start + place.end,
          },
        ]
      : [];
  });
  return [...named, ...ended];
}

const namesOf = keptWith((story: Story): EventNames => {
  const byWords = new Map<string, StoryEvent[]>();
  for (const event of story.events) {
    for (const phrase of event.words) {
      const plain = plainText(phrase);
      byWords.set(plain, [...(byWords.get(plain) ?? []), event]);
    }
  }
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  return {
    byWords,
    heads: story.events.flatMap((event) =>
      [...new Set(event.words.flatMap(headOf))].map((head) => ({ event, pattern: ownedBy(head) })),
    ),
    pattern:
      longestFirst.length === 0
        ? null
        : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    endings: story.framings.flatMap((framing): Ending[] => {
      if (framing.kind !== 'dating') return [];
      const event = story.events.find(({ id }) => id === framing.event);
      const cause = story.framings.find(
        (other) =>
          other.kind === 'cause' && event?.people.every((person) => other.people.includes(person)),
      );
      return event && cause?.kind === 'cause'
        ? [
            {
              event,
              bond: [...cause.event.bond, ...LIKE_FRIENDSHIP],
              ended: [...cause.event.ended.filter((phrase) => !STATE.test(phrase)), ...ENDINGS],
            },
          ]
        : [];
    }),
  };
});

/** "Wedding", of "wedding to Kim Kardashian". */
function headOf(phrase: string): readonly string[] {
  const head = /^(?<head>\p{Ll}+)\s(?:to|of|with|between)\s\p{Lu}/u.exec(phrase)?.groups?.head;
  return head === undefined ? [] : [head];
}

const NAME = String.raw`\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,3}`;

/** A noun right behind makes the event a description of something else: "wedding singer". */
const NO_MODIFIER = String.raw`(?=\s(?:to|in|on|at|with|was|were|is|had|has|which|where|when|that|and|by|back|last|took|came|ended|began|happened)(?!\p{L})|\s?[^\s\p{L}]|$)`;

/** "Smith's (lavish 2014) wedding", "the wedding of Ann Smith". */
function ownedBy(head: string): RegExp {
  return new RegExp(
    String.raw`(?:(?<owner>${NAME})['’]s?\s(?:(?:\p{Ll}[\p{L}-]*|\d{4})\s){0,2}${escapePattern(head)}${NO_MODIFIER}|(?<![\p{L}])${escapePattern(head)}\sof\s(?<of>${NAME}))`,
    'gu',
  );
}

/** Where a sentence says that the bond of an event's people ended. */
function endingIn(
  text: string,
  list: readonly Word[],
  { event, bond, ended }: Ending,
  story: Story,
): Span | null {
  const bonds = bond.map((phrase) => indexOfPhrase(list, phrase)).filter((at) => at >= 0);
  for (const phrase of ended) {
    const at = indexOfPhrase(list, phrase);
    if (at < 0) continue;
    const isOfBond = bonds.some((place) => Math.abs(place - at) <= BOND_REACH);
    if (isAdjective(list, at, bond)) continue;
    if (!isOfBond && !(BETWEEN_PEOPLE.test(phrase) && isOfBoth(text, event, story))) continue;
    const last = list[at + phraseStems(phrase).length - 1];
    return { start: list[at]?.start ?? 0, end: last?.end ?? 0 };
  }
  return null;
}

/** Between the words for an event these only set its time: "the ward had closed". */
const AUXILIARY = /^(?:had|has|have|was|were|been|being|is|got)$/u;

/** "through a closed door": what something else is like. */
function isAdjective(list: readonly Word[], at: number, bond: readonly string[]): boolean {
  const [before, own, next] = [list[at - 1], list[at], list[at + 1]];
  return (
    /^(?:an?|the|this|that|his|her|their|its)$/u.test(before?.text ?? '') &&
    /(?:ed|en)$/u.test(own?.text ?? '') &&
    next?.isContent === true &&
    !bond.some((phrase) => indexOfPhrase(list, phrase, at + 1) === at + 1)
  );
}

/** "Smith runs for president": the record's words, of which it takes several, in another form. */
function inflected(all: readonly Word[], event: StoryEvent): Span | null {
  const list = all.filter(({ text }) => !AUXILIARY.test(text));
  for (const phrase of event.words) {
    const { length } = phraseStems(phrase);
    const at = length < 2 ? -1 : indexOfPhrase(list, phrase);
    if (at < 0) continue;
    return { start: list[at]?.start ?? 0, end: list[at + length - 1]?.end ?? 0 };
  }
  return null;
}

/** "They were friends until 2022": what lasted until then ended then. */
function lastingUntil(list: readonly Word[], { bond }: Ending): Span | null {
  const until = list.findIndex(({ text }) => text === 'until' || text === 'till');
  if (until < 0 || list.slice(0, until).some(({ text }) => /^(?:not|never|no)$/u.test(text)))
    return null;
  const at = Math.max(
    ...[...bond, ...LASTING].map((phrase) => indexOfPhrase(list.slice(0, until), phrase)),
  );
  if (at < 0 || until - at > BOND_REACH) return null;
  if (list.slice(at, until).some(({ text }) => text === 'and')) return null;
  if (!list.slice(Math.max(0, at - 4), until).some(({ text }) => LASTED.test(text))) return null;
  return { start: list[at]?.start ?? 0, end: list[until]?.end ?? 0 };
}

function isOfBoth(text: string, event: StoryEvent, story: Story): boolean {
  if (BOTH.test(text)) return true;
  const named = new Set(
    namePeople(story)
      .mentionsIn(text)
      .map(({ person }) => person.id),
  );
  return event.people.length > 1 && event.people.every((id) => named.has(id));
}
