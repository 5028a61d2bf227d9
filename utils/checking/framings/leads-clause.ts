import type { Found } from '../languages/phrase-book';
import type { OwnSentence } from './sentence';

/** Only at the head of its clause does "over", "by" or "with" introduce a cause for what follows. */
export function isLead({ words, clauses }: OwnSentence, found: Found): boolean {
  return (
    found.from <= 2 ||
    words[found.from - 1]?.text === 'that' ||
    clauses[found.from] !== clauses[found.from - 1] ||
    !/^(?:by|over|for|in|with|through)$/u.test(words[found.from]?.text ?? '')
  );
}
