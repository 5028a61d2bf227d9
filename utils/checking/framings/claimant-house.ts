import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { type PhraseBook, plainPhrases } from '../languages/phrase-book';
import type { OwnSentence, Stretch } from './sentence';

/**
 * "Northern Rail: no fare will rise": the house of which a claimant is the head,
 * where it stands as the speaker before a colon or a dash at the head of a line
 * that names nobody.
 *
 * @param claimants ids of people of the story
 */
export function houseAtHead(
  { mentions, text, words, start }: OwnSentence,
  claimants: readonly string[],
  story: Story,
): Stretch | undefined {
  if (mentions.length > 0) return undefined;
  const house = claimants.flatMap((id) => houses(story).get(id)?.find(words) ?? [])[0];
  if (!house || house.from > 0) return undefined;
  const behind = text.slice((words[house.to - 1]?.end ?? 0) - start);
  return /^\s*[:–—]/u.test(behind) ? house : undefined;
}

/** For each person of a story the names in the words for his or her post: "Northern Rail" of "Northern Rail's chief executive". */
const houses = keptWith(
  ({ people }: Story): ReadonlyMap<string, PhraseBook> =>
    new Map(
      people.map(({ id, epithets }) => [
        id,
        plainPhrases(
          epithets.flatMap(
            (epithet) => epithet.match(/\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)*/gu) ?? [],
          ),
        ),
      ]),
    ),
);
