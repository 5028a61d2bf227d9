import { plainText } from '../../text/plain-text';
import { type Found, type PhraseBook, plainPhrases } from '../languages/phrase-book';
import { findIn, type OwnSentence } from './sentence';

/** The phrases of a framing, ready to be found. */
export interface FramingBooks {
  readonly bond: PhraseBook;
  readonly ended: PhraseBook;
  readonly strained: PhraseBook;
  /** True where what ends is a post: the package knows more words for that. */
  readonly isDeparture: boolean;
  /** The same where what ends was planned, or was open. */
  readonly isCancellation: boolean;
  readonly isClosure: boolean;
}

/** The word lists of a record's event, with the package's own words for bonds of that kind. */
export interface EventWords {
  readonly bond: readonly string[];
  readonly ended: readonly string[];
  readonly strained: readonly string[];
}

const books = new WeakMap<EventWords, FramingBooks>();

/** The phrases of an event, made ready once. */
export function booksOf(event: EventWords): FramingBooks {
  const ready = books.get(event);
  if (ready) return ready;
  const built = {
    bond: plainPhrases(event.bond),
    ended: plainPhrases(event.ended),
    strained: plainPhrases(event.strained),
    isDeparture: event.ended.some((phrase) => DEPARTURE.test(phrase)),
    isCancellation: event.ended.some((phrase) => CANCELLATION.test(phrase)),
    isClosure: event.ended.some((phrase) => CLOSURE.test(phrase)),
  };
  books.set(event, built);
  return built;
}

/**
 * Where a sentence has the record's words for an ending or a strain. In another
 * language only words that are written alike count: "Ende" is no form of "end".
 */
export function findOwn(sentence: OwnSentence, book: PhraseBook): readonly Found[] {
  const found = findIn(sentence, book);
  if (sentence.grammar.smallWords === null) return found;
  return found.filter(
    ({ from, to, phrase }) =>
      plainText(phrase) ===
      sentence.words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
  );
}

const CANCELLATION = /^(?:cancel|call(?:ed)? off|scrap|postpone)/iu;
const CLOSURE = /^(?:clos(?:e|ure|ing)|shut|go bust|cease trading)/iu;
const DEPARTURE = /^(?:resign|quit|step down|stand down|leave office)/iu;
