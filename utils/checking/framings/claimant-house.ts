import type { Story } from '../../record/schema';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';
import type { OwnSentence, Stretch } from './sentence';

const houses = new WeakMap<Story, Map<string, PhraseBook>>();

/**
 * "Northern Rail: no fare will rise": the house of which a claimant is the head,
 * where it stands as the speaker before a colon or a dash at the head of a line
 * that names nobody.
 *
 * @param claimant id of a person of the story
 */
export function houseAtHead(
  { mentions, text, words, start }: OwnSentence,
  claimant: string,
  story: Story,
): Stretch | undefined {
  if (mentions.length > 0) return undefined;
  const house = houseOf(claimant, story).find(words)[0];
  if (!house || house.from > 0) return undefined;
  const behind = text.slice((words[house.to - 1]?.end ?? 0) - start);
  return /^\s*[:–—]/u.test(behind) ? house : undefined;
}

/** The names in the words for somebody's post: "Northern Rail" of "Northern Rail's chief executive". */
function houseOf(claimant: string, story: Story): PhraseBook {
  const known = houses.get(story) ?? new Map<string, PhraseBook>();
  houses.set(story, known);
  const ready = known.get(claimant);
  if (ready) return ready;
  const epithets = story.people.find(({ id }) => id === claimant)?.epithets ?? [];
  const built = plainPhrases(
    epithets.flatMap((epithet) => epithet.match(/\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*/gu) ?? []),
  );
  known.set(claimant, built);
  return built;
}
