/** What befalls one person: a post that is left, freely or not, and somebody who is brought down. */

import type { Found } from '../languages/phrase-book';
import { hasOtherObject } from './bond-beside';
import { endingAt } from './ending-at';
import type { Event } from './events';
import { isInList } from './object-of';
import { findIn, type OwnSentence, type Stretch } from './sentence';

/**
 * Endings that say of one person that he or she went, was made to go, or was
 * brought down; what was left need not be named.
 *
 * @param ended where the sentence has the record's own words for the ending
 * @param isDeparture whether those are words for leaving a post
 */
export function eventsOfOne(
  sentence: OwnSentence,
  person: string,
  ended: readonly Found[],
  isDeparture: boolean,
  bonds: readonly Found[],
): readonly Event[] {
  const { events } = sentence.grammar;
  const own = isDeparture
    ? [
        ...outInHeadline(sentence),
        ...ended,
        ...findIn(sentence, events.departures),
        ...findIn(sentence, events.removing),
      ]
    : ended;
  const isMeant = isOfOne(sentence, person);
  return [
    ...own.filter(
      (found) =>
        isMeant &&
        !isOfThing(sentence, found) &&
        (OPEN.has(sentence.words[found.to - 1]?.text ?? '') || !hasOtherObject(sentence, found)) &&
        !isOfMany(sentence, found) &&
        !isOfAnother(sentence, found, person),
    ),
    ...[...own, ...findIn(sentence, events.endings)].filter((found) =>
      hasAsObject(sentence, found, person, bonds),
    ),
  ].map((found) => ({ ...endingAt(found), isLeaving: isGoing(sentence, found) }));
}

/** "Manager out over missed bonus": in a headline, without its verb. */
function outInHeadline({ words, isHeadline, grammar }: OwnSentence): readonly Found[] {
  if (!isHeadline || grammar.smallWords !== null) return [];
  return words.flatMap(({ text }, at): readonly Found[] =>
    text === 'out' && AFTER_OUT.test(words[at + 1]?.text ?? '')
      ? [{ from: at, to: at + 1, phrase: text }]
      : [],
  );
}

const AFTER_OUT = /^(?:over|after|amid|as|following|because|due|thanks|in)$/u;

/** "The company's shares fell", "stock had lost a third": what befalls a thing, and nobody. */
function isOfThing(
  { words, clauses, mentions, grammar }: OwnSentence,
  { from, to }: Found,
): boolean {
  if (grammar.smallWords !== null || to - from > 1 || !BEFALLS.test(words[from]?.text ?? ''))
    return false;
  const at = words.findLastIndex(
    ({ isContent, text }, index) => index < from && isContent && !/ly$/u.test(text),
  );
  return (
    at >= 0 &&
    clauses[at] === clauses[from] &&
    !words[at]?.isCapitalized &&
    !mentions.some((one) => one.from <= at && one.to > at) &&
    words
      .slice(at + 1, from)
      .every(({ text }) => /^(?:ha[sd]|have|then|also|\p{L}+ly)$/u.test(text))
  );
}

/** Verbs of which a share price may be the subject as well as somebody. */
const BEFALLS = /^(?:fell|falls?|fallen|los(?:t|es|e)|went|goes|gone|collapsed?|dropped|drops)$/u;

/** A sentence about the one person of a framing, by name or by a pronoun. */
function isOfOne(sentence: OwnSentence, person: string): boolean {
  return (
    sentence.people.has(person) ||
    sentence.peopleMeant.has(person) ||
    (sentence.mentions.length === 0 &&
      findIn(sentence, sentence.grammar.people.one).some(
        ({ from }) => !/^who/u.test(sentence.words[from]?.text ?? ''),
      ))
  );
}

/** "Jones left because of Smith": whoever went is somebody else. */
function isOfAnother(sentence: OwnSentence, found: Found, person: string): boolean {
  if (!isGoing(sentence, found)) return false;
  const { mentions, clauses } = sentence;
  const subject = mentions.findLast(
    ({ from, to }) => to <= found.from && clauses[from] === clauses[found.from],
  );
  return subject !== undefined && subject.person !== person;
}

/** "Why parties lose elections": what happens to many is nobody's story. */
export function isOfMany({ words, mentions, grammar }: OwnSentence, { from }: Found): boolean {
  const before = words[from - 1];
  return (
    grammar.smallWords === null &&
    before?.isContent === true &&
    !before.isCapitalized &&
    /[^s']s$/u.test(before.text) &&
    !/^(?:is|was|has)$/u.test(before.text) &&
    !mentions.some((one) => one.from < from && one.to >= from)
  );
}

/** Whether somebody goes of his own accord: whoever is the subject leaves, and is no cause. */
export function isGoing({ words, grammar }: OwnSentence, { from, to }: Found): boolean {
  return (
    grammar.smallWords === null &&
    GOING.test(
      words
        .slice(from, to)
        .map(({ stem }) => stem)
        .join(' '),
    )
  );
}

const GOING =
  /^(?:resign|quit|step|stand|walk|leav|go|depart|exit|bow|bail|retir|vacat|withdr|pull out|drop out|storm|jump|hand|tender)/u;

/** Phrases that end so say of what: "drove Smith from". */
const OPEN = new Set('from of at'.split(' '));
/** Words between a verb and the person as its object: "did for poor". */
const OBJECT_REACH = 2;

/** "finished Smith", "Undone by the vote, Smith …": the person is what was ended. */
function hasAsObject(
  sentence: OwnSentence,
  found: Found,
  person: string,
  bonds: readonly Found[],
): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  const isFelled = words[found.from]?.text === 'felled';
  if (grammar.smallWords !== null || isGoing(sentence, found)) return false;
  const listed = mentions.filter((mention) => mention.person === person);
  // "cost the club its captain, a sponsor and Smith"
  if (/^(?:cost|los[et])\b/u.test(found.phrase))
    return listed.some(
      (mention) =>
        mention.from >= found.to &&
        words[mention.to]?.text !== "'s" &&
        closesList(sentence, found, mention),
    );
  if (TAKES_OTHERS.test(found.phrase) && !isFelled) return false;
  const isOwnBond = (at: number): boolean => bonds.some(({ from }) => from === at);
  const own = mentions.filter((mention) => mention.person === person);
  const isObject = ({ from, to }: Stretch): boolean =>
    from >= found.to &&
    from - found.to <= OBJECT_REACH &&
    clauses[from] === clauses[found.to - 1] &&
    words.slice(found.to, from).every(({ isContent, text }) => !isContent && !ASIDE.has(text)) &&
    words[to]?.text !== "'s" &&
    !isOwnBond(to);
  const isSubject = ({ from, to }: Stretch): boolean =>
    to <= found.from &&
    clauses[from] === clauses[found.from] &&
    words.slice(to, found.from).some(({ text }) => PASSIVE.has(text)) &&
    words.slice(to, found.from).every(({ isContent }) => !isContent);
  return (
    own.some((mention) => isObject(mention) || isSubject(mention)) || isLed(sentence, found, own)
  );
}

/** Whether "and" and a list stand between a verb and the last of what it took. */
function closesList(sentence: OwnSentence, verb: Found, { from }: Stretch): boolean {
  const { words, clauses } = sentence;
  return (
    words[from - 1]?.text === 'and' &&
    isInList(sentence, verb, { from, to: from + 1 }) &&
    (clauses[from] ?? 0) > (clauses[verb.to - 1] ?? 0)
  );
}

/** "Undone by the vote, Smith …": a participle at the head, whose subject follows. */
function isLed({ words, clauses }: OwnSentence, found: Found, own: readonly Stretch[]): boolean {
  if (found.from > 0 || words[found.to]?.text !== 'by') return false;
  const next = clauses.findIndex((clause) => clause > (clauses[found.from] ?? 0));
  return own.some(({ from }) => from === next);
}

/** Verbs whose object goes on to something else: "cost Smith votes", "left Smith in the rain". */
const TAKES_OTHERS =
  /^(?:cost|lose|lost|leave|left|cut|drop|stop|pull|go|fall|fell|call|give|parting|end up)\b/u;
const PASSIVE = new Set("is was were are been being be get got 's".split(' '));
const ASIDE = new Set('with for in on at by from to into about against over as of'.split(' '));

/** "The closure was his doing": a noun for what happened, and nothing to say of what else. */
export function isNounForAll({ words, grammar }: OwnSentence, { from, to }: Found): boolean {
  return (
    grammar.smallWords === null &&
    to - from === 1 &&
    EVENT_NOUNS.test(words[from]?.text ?? '') &&
    /^(?:the|this|that|her|his|its|their)$/u.test(words[from - 1]?.text ?? '') &&
    !/^(?:of|by|from|'s)$/u.test(words[to]?.text ?? '') &&
    words[to]?.isContent !== true
  );
}

const EVENT_NOUNS =
  /^(?:\p{L}+(?:tion|ure|al|ment|out)|collapse|exit|end|failure|demise|parting|split|divorce|rift|break-?up|bust-?up|schism|breakdown|defeat|shutdown|recall|loss|fall|sacking|firing|axing|pulping)$/u;
