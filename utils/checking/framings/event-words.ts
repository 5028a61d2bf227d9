import { type PhraseBook, plainPhrases } from '../languages/phrase-book';

/** The phrases of a framing, ready to be found. */
export interface FramingBooks {
  readonly bond: PhraseBook;
  readonly ended: PhraseBook;
  readonly strained: PhraseBook;
  /** True where what ends is a post: the package knows more words for that. */
  readonly isDeparture: boolean;
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
  };
  books.set(event, built);
  return built;
}

const DEPARTURE = /^(?:resign|quit|step down|stand down|leave office)/iu;
