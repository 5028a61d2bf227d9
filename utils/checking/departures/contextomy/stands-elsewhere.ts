import type { IndexedStatement } from '../../../record/index-stories';
import { readStatement } from '../../../record/statement-text';
import type { Word } from '../../../text/words';

/**
 * Whether the speaker said the very words in another statement too: then it is
 * open which of the two was quoted, and nothing need have been cut from either.
 * Looks at every statement of the story, so ask only where a cut turns the sense.
 */
export function standsElsewhere(
  passage: readonly Word[],
  { statement, story }: IndexedStatement,
): boolean {
  return story.statements.some(
    (other) =>
      other !== statement &&
      other.speaker === statement.speaker &&
      other.wording === 'known' &&
      holdsRun(readStatement(other).words, passage),
  );
}

function holdsRun(all: readonly Word[], run: readonly Word[]): boolean {
  return all.some((_, at) => run.every((word, offset) => all[at + offset]?.key === word.key));
}
