import type { Span } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import type { EventMention } from './event-mentions';

/** How far before an event's words, in UTF-16 units, the name of its owner may stand. */
const REACH = 90;
const PRONOUN =
  /\b(?:he|she|they|his|her|their|who|whose|the (?:pair|two|duo|friendship|relationship|bond|marriage|partnership))\b/iu;
/** A name right before an event's words is that of whoever it happened to: "Biden’s presidential run". */
const NAME_BEFORE =
  /(?<name>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)*)(?:\s(?:\p{Ll}+|(?:19|20)\d\d)){0,3}\s?$/u;

/**
 * Whether an event mentioned is that of its people in the record, and not
 * somebody else's of the same name.
 *
 * @param date the words that date it, which may stand inside its name
 * @param block the paragraph, which must name one of the people if the sentence does not
 */
export function isOfItsPeople(
  frame: string,
  mention: EventMention,
  date: string,
  sentence: Span,
  block: Span,
  story: Story,
): boolean {
  const namer = namePeople(story);
  const own = new Set(mention.event.people);
  const before = frame.slice(sentence.start, mention.start);
  const isOnesOwn = own.size === 1;
  if (isOnesOwn) {
    // "The 2016 presidential campaign" is everybody's.
    const bare = before.replace(date, '').replace(/\s+/gu, ' ');
    const isNamed = /^\p{Lu}/u.test(frame.slice(mention.start, mention.end));
    if (
      !isNamed &&
      /\bthe\s(?:\p{Ll}+\s)?$/iu.test(bare) &&
      !TO_WHOM.test(frame.slice(mention.end))
    )
      return false;
    const beside = NAME_BEFORE.exec(before.slice(-REACH));
    const isStart = beside?.index === 0 && !beside[0].includes(' ');
    const person = beside?.groups?.name ? namer.personOf(beside.groups.name) : null;
    if (
      person
        ? !own.has(person.id) && !story.gate.people.includes(person.id)
        : isAnothers(beside, isStart)
    )
      return false;
  }
  const named = new Set(
    namer.mentionsIn(frame.slice(block.start, block.end)).map(({ person }) => person.id),
  );
  if (PRONOUN.test(frame.slice(sentence.start, sentence.end))) return true;
  if (![...own].some((id) => named.has(id))) return false;
  // "Adidas ended its partnership" with one of two people: what the two had is another matter.
  const isBond = !isOnesOwn && mention.event.framing !== undefined;
  if (!isBond || [...own].every((id) => named.has(id))) return true;
  const subject = NAME_BEFORE.exec(before.slice(-REACH));
  const name = subject?.groups?.name;
  return name === undefined || namer.personOf(name) !== null || !isAnothers(subject, false);
}

const TO_WHOM = /^\s(?:of|by|between|that|which|where|when|at which)\b/iu;
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|In|On|After|When|While|The|A|An|Q\d*|And|But|White|House|Which|Who|What|How|Before|During|His|Her|Their|He|She|They|Since|Its|It)\b/u;

function isAnothers(beside: RegExpExecArray | null, isStart: boolean): boolean {
  const name = beside?.groups?.name;
  return name !== undefined && !isStart && !NO_NAME.test(name);
}
