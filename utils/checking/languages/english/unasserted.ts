/** How English asks, and holds something only possible. */
import { phraseBook } from '../phrase-book';

export const questions = phraseBook(
  'whether; ask if; wonder if; ask him if; ask her if; know if; ask ~ if; question of',
);

/** Verbs by which something is only held possible. */
export const possible = phraseBook(`
  may have; might have; could have; may well have; might well have; could well have; may be; might be; could be;
  may well be; might well be; could well be; may explain; might explain; could explain;
  threaten to; risk; in danger of; on the verge of; on the brink of; could soon; could still; could yet; may soon; might soon;
  may yet; might yet; may also; might also; may seem; might seem`);
