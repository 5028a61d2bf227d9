import type { Span } from '../../model';
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

interface EventNames {
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
const BOTH = /\b(?:they|their|them|the (?:two|pair|duo|friends|couple|men|women|stars))\b/iu;

const known = new WeakMap<Story, EventNames>();

/** The events of a story that a sentence names by the record's own words for them, one mention of each. */
export function namedEvents(frame: string, sentence: Span, story: Story): readonly EventMention[] {
  const { pattern, byWords } = namesOf(story);
  if (!pattern) return [];
  // The frame is folded already; only case and marks change here, so that offsets stay.
  const text = frame.slice(sentence.start, sentence.end).toLowerCase().replace(/[‘’]/gu, "'");
  const found = new Map<StoryEvent, EventMention>();
  for (const match of text.matchAll(pattern)) {
    for (const event of byWords.get(match[0]) ?? []) {
      if (found.has(event)) continue;
      const start = sentence.start + match.index;
      found.set(event, { event, start, end: start + match[0].length });
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
  const named = namedEvents(frame, sentence, story);
  const endings = namesOf(story).endings.filter(
    ({ event }) => !named.some((mention) => mention.event === event),
  );
  if (endings.length === 0) return named;
  const text = frame.slice(sentence.start, sentence.end);
  const list = words(text);
  const ended = endings.flatMap((ending) => {
    const place = endingIn(text, list, ending, story);
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

function namesOf(story: Story): EventNames {
  const ready = known.get(story);
  if (ready) return ready;
  const byWords = new Map<string, StoryEvent[]>();
  for (const event of story.events) {
    for (const phrase of event.words) {
      const plain = plainText(phrase);
      byWords.set(plain, [...(byWords.get(plain) ?? []), event]);
    }
  }
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const built: EventNames = {
    byWords,
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
              bond: cause.event.bond,
              ended: cause.event.ended.filter((phrase) => !STATE.test(phrase)),
            },
          ]
        : [];
    }),
  };
  known.set(story, built);
  return built;
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
    if (!isOfBond && !(BETWEEN_PEOPLE.test(phrase) && isOfBoth(text, event, story))) continue;
    const last = list[at + phraseStems(phrase).length - 1];
    return { start: list[at]?.start ?? 0, end: last?.end ?? 0 };
  }
  return null;
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
