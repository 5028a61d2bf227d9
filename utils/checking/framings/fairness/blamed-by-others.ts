import { contentHead } from '../clause-head';
import type { Place } from '../place';
import type { Reading } from '../readings/reading';

/**
 * "The opposition blames the new offices for the end of the freeze": whoever
 * does the blaming is nobody of the story, and it is a claim of theirs.
 */
export function isBlamedByOthers(
  { sentence, story, framing }: Place,
  { link, causeIn }: Reading,
): boolean {
  const { words, mentions, grammar } = sentence;
  if (grammar.smallWords !== null || causeIn !== sentence || link === null) return false;
  const verb = link.from;
  if (!BLAMES.test(words[verb]?.text ?? '')) return false;
  const head = contentHead(sentence, verb);
  const subject = words.slice(head, verb);
  const own = [...story.gate.people, ...framing.people, framing.disputedBy];
  if (mentions.some(({ from, person }) => from >= head && from < verb && own.includes(person)))
    return false;
  return subject.some(
    ({ text, isCapitalized, isContent }, at) =>
      OTHERS.test(text) || (isContent && isCapitalized && head + at > 0),
  );
}

const BLAMES = /^(?:blam(?:es?|ed|ing)|fault(?:s|ed)|credit(?:s|ed))$/u;
/** Bodies and groups of people that take sides. */
const OTHERS =
  /^(?:opposition|council|party|union|board|ministry|government|ministers?|mps?|senators?|councill?ors?|critics?|opponents?|rivals?|fans?|supporters?|residents?|locals|neighbou?rs?|workers|staff|employees|analysts?|experts?|economists?|lawyers?|families|relatives|tenants?|parents|teachers|campaigners?|activists?|protesters?|investors?|shareholders?|customers?|viewers?|readers?|listeners?|insiders?|sources?|pundits?|columnists?|commentators?|historians?|tabloids?|papers?|newspapers?|press|media|outlets?|bloggers?|conservatives|liberals|republicans|democrats|many|some|most|others|everyone|everybody|people)$/u;
