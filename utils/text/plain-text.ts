import { fold } from './fold';

/** A name or phrase as names and phrases are compared: folded, lower case, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
