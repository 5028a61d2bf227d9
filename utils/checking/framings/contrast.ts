import type { Found } from '../languages/phrase-book';
import type { Event } from './events';
import { findWithin, type OwnSentence, type Stretch } from './sentence';
import { textBetween } from './text-between';

/** "It wasn't money that ended it but Trump": the cause right behind "but", a negation before the ending. */
export function contrastTo(sentence: OwnSentence, event: Event, cause: Found): Found | null {
  const { words, grammar } = sentence;
  const but = words.findLastIndex(
    ({ text }, at) => text === 'but' && at >= event.to && at < cause.from,
  );
  if (but < 0 || cause.from - but > BUT_REACH) return null;
  const side = findWithin(sentence, grammar.links.side, but, cause.from);
  const isBare = words
    .slice(but + 1, cause.from)
    .every(
      ({ isContent }, at) =>
        !isContent || isIn(sentence.mentions, but + 1 + at) || isIn(side, but + 1 + at),
    );
  const not = words.findLastIndex(({ text }, at) => text === 'not' && at < event.from);
  // "Not for the first time: …"
  const isDenied = not >= 0 && !/[:;]/u.test(textBetween(sentence, not, event.from));
  return isBare && isDenied ? { from: but, to: but + 1, phrase: 'but' } : null;
}

function isIn(spans: readonly Stretch[], at: number): boolean {
  return spans.some(({ from, to }) => from <= at && to > at);
}

/** Words from "but" to the cause: "but the rapper's support for". */
const BUT_REACH = 6;
