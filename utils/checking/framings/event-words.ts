import { keptWith } from '../../record/kept-with';
import { plainText } from '../../text/plain-text';
import {
  type Found,
  joinedBooks,
  type PhraseBook,
  partedPhrases,
  plainPhrases,
} from '../languages/phrase-book';
import { findIn, type OwnSentence } from './sentence';
import { thingsLike } from './things';

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
  /** The same where somebody is made to go. */
  readonly isRemoval: boolean;
}

/** The word lists of a record's event, with the package's own words for bonds of that kind. */
export interface EventWords {
  readonly bond: readonly string[];
  readonly ended: readonly string[];
  readonly strained: readonly string[];
}

/** The phrases of an event, made ready once. */
export const booksOf = keptWith((event: EventWords): FramingBooks => {
  const isOf = (kind: RegExp): boolean => event.ended.some((phrase) => kind.test(phrase));
  return {
    bond: plainPhrases([...event.bond, ...thingsLike(event.bond)]),
    ended: joinedBooks(plainPhrases(event.ended), partedPhrases(event.ended)),
    strained: plainPhrases(event.strained),
    isDeparture: isOf(DEPARTURE),
    isCancellation: isOf(CANCELLATION),
    isClosure: isOf(CLOSURE),
    isRemoval: isOf(REMOVAL),
  };
});

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

const CANCELLATION =
  /^(?:cancel|call(?:ed)? off|scrap|postpone|axe|shelve|abandon|fall through|fell through|pull the plug|recall|pulp)/iu;
const CLOSURE = /^(?:clos(?:e|ure|ing)|shut|go bust|cease trading|fold$|wind up|go under)/iu;
const DEPARTURE =
  /^(?:resign|quit|st(?:ep|and) (?:down|aside)|leave|left|leaving|depart|exit|go$|gone$|withdraw|drop(?:ped)? out|pull out|bow out|walk (?:out|away)|part company|retire|sack|fire|oust|dismiss|give up (?:his|her|the) (?:post|job|seat)|lose (?:his|her|the) (?:post|job|seat))/iu;
const REMOVAL =
  /^(?:(?:force|push|drive|hound|edge|squeeze|kick) out|oust|sack|fire|dismiss|topple|unseat|depose|remove|bring down|get rid of)/iu;
