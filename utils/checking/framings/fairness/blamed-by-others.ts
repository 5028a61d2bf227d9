import { contentHead } from '../clause-head';
import type { Place } from '../place';
import type { Reading } from '../readings/reading';
import type { OwnSentence } from '../sentence';

/**
 * "The opposition blames the new offices for the end of the freeze": whoever
 * does the blaming is nobody of the story, and it is a claim of theirs.
 */
export function isBlamedByOthers(
  { sentence, story, framing }: Place,
  { cause, link, causeIn }: Reading,
): boolean {
  const { words, mentions, grammar } = sentence;
  if (grammar.smallWords !== null || causeIn !== sentence) return false;
  if (isBlaming(sentence, cause)) return true;
  if (link === null) return false;
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

/** "Putting it down to Trump is lazy", "To blame Trump for it would be unfair": the blaming is what is judged. */
function isBlaming({ words }: OwnSentence, { to }: Reading['cause']): boolean {
  const [first, second] = words;
  const verb = first?.text === 'to' ? second : first;
  const isVerb =
    first?.text === 'to'
      ? /^(?:blame|put|pin|lay|attribute|ascribe|credit|fault)$/u.test(verb?.text ?? '')
      : /^(?:blaming|putting|pinning|laying|attributing|ascribing|crediting|faulting)$/u.test(
          verb?.text ?? '',
        );
  return isVerb && words.slice(to).some(({ text }) => JUDGES.test(text));
}

const JUDGES = /^(?:is|was|would|seems|sounds|misses|ignores|overlooks|gets|will|may|might|has)$/u;
const BLAMES = /^(?:blam(?:es?|ed|ing)|fault(?:s|ed)|credit(?:s|ed))$/u;
/** Bodies and groups of people that take sides. */
const OTHERS =
  /^(?:opposition|council|party|union|board|ministry|government|ministers?|mps?|senators?|councill?ors?|critics?|opponents?|rivals?|fans?|supporters?|residents?|locals|neighbou?rs?|workers|staff|employees|analysts?|experts?|economists?|lawyers?|families|relatives|tenants?|parents|teachers|campaigners?|activists?|protesters?|investors?|shareholders?|customers?|viewers?|readers?|listeners?|insiders?|sources?|pundits?|columnists?|commentators?|historians?|tabloids?|papers?|newspapers?|press|media|outlets?|bloggers?|conservatives|liberals|republicans|democrats|many|some|most|others|everyone|everybody|people)$/u;
