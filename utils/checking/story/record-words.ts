import { keptWith } from '../../record/kept-with';
import type { Framing, Story } from '../../record/schema';
import { type Word, words as wordsIn } from '../../text/words';
import { booksOf } from '../framings/event-words';
import { looselyNames } from '../framings/loose-naming';

/**
 * What of a story's subject words are about, in the record's own words for what
 * it disputes of a cast: what somebody of the cast is said to have promised
 * ("degrees free for everybody" for "free degrees"), the subject in another order
 * or form ("waived her fees" for "fee waiver"), or, where more than one must be
 * named, that somebody went, was made to go, or closed, and why.
 */
export function recordWordsIn(
  words: readonly Word[],
  { gate, framings }: Story,
  cast: readonly string[],
): readonly ('subject' | 'cause')[] {
  const own = framings.filter((framing) => isSubjectOf(words, framing, cast));
  if (own.some((framing) => namesWhy(words, framing))) return ['subject', 'cause'];
  return own.length > 0 || (cast.length === 1 && looselyNames(words, phrasesOf(gate.topics)))
    ? ['subject']
    : [];
}

function namesWhy(words: readonly Word[], framing: Framing): boolean {
  return (
    'cause' in framing &&
    (looselyNames(words, framing.cause.words) || looselyNames(words, framing.otherCause.words))
  );
}

function isSubjectOf(words: readonly Word[], framing: Framing, cast: readonly string[]): boolean {
  switch (framing.kind) {
    case 'claim':
      return cast.includes(framing.claimant) && looselyNames(words, claimPhrasesOf(framing.claim));
    case 'cause':
    case 'agency':
    case 'overcorrection': {
      const { ended, isDeparture, isRemoval, isCancellation, isClosure } = booksOf(framing.event);
      const isOfItsKind = isDeparture || isRemoval || isCancellation || isClosure;
      // Of a friendship "ended" and "dropped" say no more than any other word.
      const isOfFeelings = framing.event.bond.some((bond) => FEELINGS.has(bond));
      return cast.length > 1 && isOfItsKind && !isOfFeelings && ended.find(words).length > 0;
    }
    case 'dating':
    case 'account':
      return false;
    default:
      throw new Error(`unhandled framing: ${JSON.stringify(framing satisfies never)}`);
  }
}

const FEELINGS = new Set(['friendship', 'marriage', 'love', 'romance', 'bromance']);

/** The phrases of a claim, longer ones without a word in the middle too: "scrap fees" for "scrap tuition fees". */
const claimPhrasesOf = keptWith((claim: readonly string[]): readonly string[] =>
  phrasesOf(claim).flatMap((phrase) => {
    const [first, ...others] = wordsIn(phrase).filter(({ isContent }) => isContent);
    const last = others.at(-1);
    return first && last && others.length > 1 ? [phrase, `${first.text} ${last.text}`] : [phrase];
  }),
);

/** The phrases of two words or more: one word alone may be anything's. */
const phrasesOf = keptWith((list: readonly string[]): readonly string[] =>
  list.filter((phrase) => /\p{L}[\s-]+\p{L}/u.test(phrase)),
);
