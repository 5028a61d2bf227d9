import { isDenied } from '../denial';
import type { Place } from '../place';
import type { Reading } from '../readings/reading';
import { findIn, type OwnSentence, type Stretch } from '../sentence';
import { saysWrong, takesBack } from './retort';

/** A correction in the sentence; "years before" only where the ending or its cause stands behind it. */
export function isCorrected(
  sentence: OwnSentence,
  { event, cause }: Reading,
  events: readonly Stretch[],
): boolean {
  const { clauses, grammar } = sentence;
  const isPutRight = findIn(sentence, grammar.fairness.corrections).some(
    ({ from, to, phrase }) =>
      !isDoublyDenied(sentence, from, phrase) &&
      // "In 2005, long before the rift over Trump": when it was not yet, and why it came.
      !(
        EARLIER.test(phrase) &&
        from < event.from &&
        event.from - to <= 1 &&
        cause.from >= event.to &&
        !events.some((other) => other.to <= from)
      ) &&
      (!EARLIER.test(phrase) ||
        // "Long before the contract was torn up, Trump had …" tells of another time.
        ([event, cause].some((part) => from < part.from && clauses[part.from] === clauses[from]) &&
          // "years before Trump tore it apart": that he did is said outright.
          !(
            from < cause.from &&
            event.from >= cause.to &&
            isToldOf(sentence, cause.to, event.from)
          ))),
  );
  return isPutRight || endsInDissent(sentence);
}

/** "tore", "client that tore": the verb follows its subject, or the relative pronoun of it. */
function isToldOf({ words }: OwnSentence, from: number, to: number): boolean {
  return (
    to - from <= 1 ||
    (to - from <= RELATIVE && /^(?:that|which|who)$/u.test(words[to - 1]?.text ?? ''))
  );
}

/** Words from a cause to the verb of the relative clause about it: "(the mining) client that". */
const RELATIVE = 4;

/** Words from "nobody" to "doubts". */
const DOUBLE_REACH = 3;

/** "Nobody doubts that", "it cannot be denied that": what two negations affirm. */
function isDoublyDenied({ words }: OwnSentence, from: number, phrase: string): boolean {
  return (
    /^(?:doubt|deny|denie|dispute|contest|question|contradict|refute|rebut)/u.test(phrase) &&
    words
      .slice(Math.max(0, from - DOUBLE_REACH), from)
      .some(({ text }) => /^(?:not|no|nobody|none|never|hardly|cannot)$/u.test(text))
  );
}

const EARLIER = /\bbefore$/u;

/** Whether a sentence corrects in so many words, whatever it corrects. */
export function holdsCorrection(sentence: OwnSentence): boolean {
  return findIn(sentence, sentence.grammar.fairness.corrections).length > 0;
}

/** Paragraphs within which a page's own correction silences what it corrects (EDITORIAL.md). */
const NEAR = 2;

/** The next sentence takes it back, or one before it has denied that very cause of that very event. */
export function isCorrectedNearBy(place: Place): boolean {
  const { sentence, next, page, partsOf } = place;
  if (next && next.block === sentence.block && takesBack(next)) return true;
  // "It was Trump, he says." And below: "He is wrong, and …"
  if (next && next.block - sentence.block <= 1 && saysWrong(next)) return true;
  return page.some((other) => {
    if (other.start >= sentence.start || sentence.block - other.block > NEAR) return false;
    const { causes, events } = partsOf(other);
    if (causes.length === 0 || events.length === 0 || other.isQuestion) return false;
    return isDenied(other, events) || holdsCorrection(other);
  });
}

/** "…; Legend disagreed." */
function endsInDissent({ words }: OwnSentence): boolean {
  return DISSENT.test(words.at(-1)?.text ?? '');
}

const DISSENT = /^(?:disagree[sd]?|demur(?:s|red)?|dissent(?:s|ed)?|object(?:s|ed)?)$/u;
