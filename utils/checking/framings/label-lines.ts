import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import type { FoldedArticle } from '../passage';
import { FIRST_PERSON, isGivenName } from '../people-words';
import { findMarked } from '../quotations/find-marked';
import { QUOTED } from '../speakers/frame';

/** "Q: …", "Anchor: …", "VERDICT: …": a line behind a label of one or two words. */
const LINE =
  /^[^\S\n]*(?<label>\p{Lu}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*)?):[^\S\n]+(?<words>\S.*)$/gmu;
/** What is to be examined, not what the page says. */
const EXAMINED =
  /^(?:the )?(?:claims?|rumou?rs?|myths?|theory|allegations?|accusation|fiction|hoax|viral post|mito|bulo|boato|bufala|mythe|mythos|intox|rumeur|gerücht|geruecht|behauptung|afirmación|afirmação|affirmation|affermazione|alegação)$/iu;

/**
 * A frame in which lines behind a label that is nobody's name are the page's own
 * words again: questions and answers of the paper, a broadcaster's script, the
 * entries of a list. Lines in the first person stay somebody's, and so do words
 * in quotation marks; a claim or rumour to be examined becomes somebody's.
 *
 * @param frame the article's text with quotations blanked out
 * @returns a text of the same length
 */
export function withOwnLines({ text }: FoldedArticle, frame: string, story: Story): string {
  let own = '';
  let at = 0;
  const replace = (start: number, words: string): void => {
    own += frame.slice(at, start) + words;
    at = start + words.length;
  };
  const known = new Map<string, boolean>();
  const isKnown = (label: string): boolean => {
    const is = known.get(label) ?? isSomebody(label, text, story);
    known.set(label, is);
    return is;
  };
  for (const line of text.matchAll(LINE)) {
    const { label = '', words = '' } = line.groups ?? {};
    const end = line.index + line[0].length;
    const start = end - words.length;
    const isBlanked = frame.slice(start, end - 1) === QUOTED.repeat(words.length - 1);
    if (EXAMINED.test(label)) {
      replace(start, QUOTED.repeat(words.length));
    } else if (isBlanked && !FIRST_PERSON.test(words) && !isKnown(label)) {
      replace(start, withoutMarked(text, start, end));
    }
  }
  return own + frame.slice(at);
}

/** A name of the story, a given name, two names, or a surname of which the page prints the whole name. */
function isSomebody(label: string, text: string, story: Story): boolean {
  const names = label.split(/\s/u);
  return (
    namePeople(story).mentionsIn(label).length > 0 ||
    names.some(isGivenName) ||
    names.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)).length > 1 ||
    new RegExp(`\\p{Lu}\\p{Ll}+\\s${label}(?!\\p{L})`, 'iu').test(text)
  );
}

function withoutMarked(text: string, start: number, end: number): string {
  return findMarked(text, { start, end }).reduce(
    (line, marked) =>
      line.slice(0, marked.start - start) +
      QUOTED.repeat(marked.end - marked.start) +
      line.slice(marked.end - start),
    text.slice(start, end),
  );
}
