import { type Found, phraseBook } from '../languages/phrase-book';
import { findIn, type OwnSentence } from './sentence';

const yielding = phraseBook(`
  bow to; bow before; give in to; gave in to; give way to; gave way to; cave in to; cave to; yield to; capitulate to; surrender to; succumb to; buckle under; bend to;
  back down before; back down to; cede to; climb down before; fold before; fold under; heed; respond to; react to; stung by; shaken by; spooked by; alarmed by; frightened by; scared by; moved by; under pressure from; faced with; confronted with`);

/** Words between such a verb and the cause: "bowed to a long and bitter". */
const REACH = 5;

/** "The firm bowed to a petition and pulled the book": a cause to which somebody gave way. */
export function gaveWayTo(sentence: OwnSentence, cause: Found, effectAt: number): Found | null {
  const { words, grammar } = sentence;
  if (grammar.smallWords !== null || effectAt <= cause.to) return null;
  const found = findIn(sentence, yielding).findLast(
    ({ to }) => to <= cause.from && cause.from - to <= REACH,
  );
  const isJoined = words.slice(cause.to, effectAt).some(({ text }) => /^(?:and|by)$/u.test(text));
  return found && (isJoined || found.from <= 1) ? found : null;
}
