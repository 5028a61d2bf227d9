import type { Word } from '../../../text/words';
import { NEGATIONS } from '../../negations';
import type { Step } from '../align';
import type { SenseTurn } from './sense-turn';

const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * The same words with "not" before another of them: "the chief's to call, not
 * mine" for "mine to call, not the chief's".
 *
 * @param sentenceOf number of the sentence that each word of the statement stands in
 */
export function movedNegation(
  passage: readonly Word[],
  said: readonly Word[],
  steps: readonly Step[],
  sentenceOf: readonly number[],
): SenseTurn | null {
  for (const { printed, said: spoken, agreement } of steps) {
    if (printed === null || spoken === null || agreement !== 'same') continue;
    if (!NEGATIONS.has(said[spoken]?.text ?? '')) continue;
    const sentence = said.filter((_, at) => sentenceOf[at] === sentenceOf[spoken]);
    const before = said.filter((_, at) => at < spoken && sentenceOf[at] === sentenceOf[spoken]);
    const denied = denies(passage.slice(printed + 1));
    const meant = denies(sentence.slice(before.length + 1));
    if (!denied || !meant || denied.stem === meant.stem) continue;
    const isSwapped =
      before.some(({ stem }) => stem === denied.stem) &&
      passage.slice(0, printed).some(({ stem }) => stem === meant.stem);
    if (isSwapped) return { turn: 'denied', printed: denied.text, said: meant.text };
  }
  return null;
}

/** The first word of what a negation denies. */
function denies(next: readonly Word[]): Word | undefined {
  return next.find(({ text }) => !ARTICLES.has(text));
}
