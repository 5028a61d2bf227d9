import type { Found } from '../languages/phrase-book';
import { findIn, type OwnSentence } from './sentence';

/** "ended it with a red hat": the thing that is the cause, as the means; a person with it is something else. */
export function meansOf(sentence: OwnSentence, cause: Found): Found | null {
  const { words, grammar } = sentence;
  const isThing =
    cause.phrase.includes(' ') ||
    findIn(sentence, grammar.links.side).some(({ from }) => from === cause.to);
  if (!isThing) return null;
  const means = findIn(sentence, grammar.links.means).find(({ to }) => to === cause.from);
  const behind = words[cause.to];
  const isPerson = behind?.isContent === true && /(?:er|or|an|ist|fan)s?$/u.test(behind.text);
  return means && !isPerson && !PERIOD.test(behind?.text ?? '') ? means : null;
}

/** "through the Trump years": a time, and no means. */
const PERIOD = /^(?:years|era|presidency|administration|term|days)$/u;
