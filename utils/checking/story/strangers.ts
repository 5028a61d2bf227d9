import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import type { FoldedArticle } from '../passage';
import type { CentralPerson } from './central-people';

/** For a page, the last words of names on it that are nobody's of a story: "Cudi" of "Kid Cudi". */
export const strangersIn = keptWith(({ text }: FoldedArticle) =>
  keptWith((story: Story): ReadonlySet<string> => {
    const own = new Set(
      namePeople(story)
        .mentionsIn(text)
        .map(({ end }) => end),
    );
    return new Set(
      [...text.matchAll(FULL_NAME)].flatMap(({ 0: name, index }) =>
        own.has(index + name.length) ? [] : (name.split(/\s/u).at(-1) ?? []),
      ),
    );
  }),
);

const FULL_NAME = /\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+|\p{Lu}\p{Ll}+-\p{Lu}\p{L}*/gu;

/** Whether a sentence names one of them. */
export function namesAnother(sentence: string, strangers: ReadonlySet<string>): boolean {
  return (sentence.match(CAPITALIZED) ?? []).some((word) => strangers.has(word));
}

const CAPITALIZED = /\p{Lu}\p{Ll}*(?:-\p{Lu}\p{L}*|\p{Ll})/gu;

/**
 * "Bob Stone and West": whether one of those named in a sentence stands beside a stranger.
 *
 * @param begin where the sentence begins
 */
export function isWithStranger(
  text: string,
  inside: readonly CentralPerson[],
  begin: number,
): boolean {
  return inside.some(
    ({ start }) =>
      NAME_BEFORE.test(text.slice(0, start - begin)) || NAME_BEHIND.test(text.slice(start - begin)),
  );
}

const NAME_BEFORE =
  /(?<!\p{L})\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)+\s(?:and|&|with)\s(?:\p{Ll}+\s){0,2}$/u;
const NAME_BEHIND =
  /^[\p{L}'’. -]{0,24}?\s(?:and|&|with)\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}'’-]+\s\p{Lu}/u;

/** Capitalized words inside a line that is not set like a title. */
export function namesStrangers(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capital = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  return capital.length > 0 && capital.length < words.length / 2;
}
