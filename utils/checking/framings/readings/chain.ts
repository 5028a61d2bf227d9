/** An ending and somebody's side with the cause in one clause, joined by words that no list holds. */
import type { Found } from '../../languages/phrase-book';
import type { Event } from '../events';
import { areBothThere, isOneThere } from '../people-there';
import type { Place } from '../place';
import { findIn, type OwnSentence } from '../sentence';
import type { Reading } from './reading';

/** Words between the two. */
const REACH = 12;
/** Words between a word for somebody's side and what it is with: "backing of the former". */
const SIDE_REACH = 3;

/** "West's love of Trump turned a friend into a stranger": the cause as the subject, or an order in time. */
export function inOneChain({ sentence, partsOf, framing }: Place): Reading | null {
  // Only of English are the words known that part what stands in one clause.
  if (sentence.grammar.smallWords !== null || framing.people.length < 2) return null;
  if (!areBothThere(sentence, framing.people) && !isOneThere(sentence, framing.people)) return null;
  const { causes, events } = partsOf(sentence);
  for (const cause of causes) {
    if (!isSide(sentence, cause)) continue;
    const event = events.find((one) => !one.isStrain && isJoined(sentence, one, cause));
    if (event) {
      const isCausal = cause.from < event.from;
      return { event, cause, link: null, isCausal, eventIn: sentence, causeIn: sentence };
    }
  }
  return null;
}

/** "support for Trump", "the MAGA hat": somebody's side, and not merely a person. */
export function isSide(sentence: OwnSentence, { from, to, phrase }: Found): boolean {
  if (phrase.includes(' ')) return true;
  return findIn(sentence, sentence.grammar.links.side).some(
    (side) =>
      (side.to <= from &&
        from - side.to <= SIDE_REACH &&
        NOUN.has(sentence.words[side.to]?.text ?? '')) ||
      side.from === to,
  );
}

const NOUN = new Set('for of to with on in at'.split(' '));

function isJoined({ words, clauses }: OwnSentence, event: Event, cause: Found): boolean {
  const [first, second] = event.from < cause.from ? [event, cause] : [cause, event];
  if (second.from < first.to || second.from - first.to > REACH) return false;
  if (clauses[first.to - 1] !== clauses[second.from]) return false;
  const between = words.slice(first.to, second.from);
  // "Trump dropped West": the subject of its verb, and no link in a chain.
  if (first === cause && between.length === 0) return false;
  // "His support grew after they broke up": what came later caused nothing.
  if (first === cause && between.some(({ text }) => LATER.test(text))) return false;
  return between.every(({ text }) => !PARTING.test(text));
}

const LATER = /^(?:after|once|following|because)$/u;

/** What contrasts, adds, denies, reports, supposes or puts earlier, and so joins nothing. */
const PARTING =
  /^(?:and|or|but|nor|yet|while|whereas|although|though|despite|also|too|not|never|no|without|who|whose|whom|which|that|if|unless|whether|when|where|before|until|till|prior|since|like|as|than|rather|instead|besides|says?|said|saying|tells?|told|asks?|asked|thinks?|thought|believes?|believed|knows?|knew|about|regarding|concerning|during|despite|amid|against|from|into|towards?|he|she|they|i|we|you|it)$/u;
