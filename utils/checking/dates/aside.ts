const OPENS = /,\s(?:\p{L}+\s)?(?:whom?|whose|which)\s[^,;:]*$/iu;
const CLOSES = /^[^,;:]*,/u;

/**
 * Whether something stands in a clause about one of the names before it, which is
 * over before the speaker comes: "of West, whom he had texted in 2018, he said".
 *
 * @param before the sentence up to it
 * @param after the sentence from it on, up to the speaker
 */
export function isInAside(before: string, after: string): boolean {
  return OPENS.test(before) && CLOSES.test(after);
}
