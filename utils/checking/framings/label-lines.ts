import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import { blockAt } from '../../text/block-at';
import { isContentWord } from '../../text/function-words';
import { isSetAsTitle } from '../../text/set-as-title';
import { grammarOf } from '../languages/grammar-of';
import type { FoldedArticle } from '../passage';
import { endsInTitle, FIRST_PERSON, isGivenName, isUnnamedSource } from '../people-words';
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
export function withOwnLines(article: FoldedArticle, frame: string, story: Story): string {
  let own = '';
  let at = 0;
  const replace = (start: number, words: string): void => {
    own += frame.slice(at, start) + words;
    at = start + words.length;
  };
  const { text } = article;
  for (const line of text.matchAll(LINE)) {
    const { label = '', words = '' } = line.groups ?? {};
    const end = line.index + line[0].length;
    const start = end - words.length;
    const isBlanked = frame.slice(start, end - 1) === QUOTED.repeat(words.length - 1);
    if (EXAMINED.test(label)) {
      replace(start, QUOTED.repeat(words.length));
    } else if (isBlanked && !FIRST_PERSON.test(words) && !isSomebody(label, article, story)) {
      replace(start, withoutMarked(text, start, end));
    }
  }
  return own + frame.slice(at);
}

/** A name of the story, a given name, two names, a surname that the page prints as one, or what somebody is. */
function isSomebody(label: string, article: FoldedArticle, story: Story): boolean {
  const names = label.split(/\s/u);
  const { printed, inCapitals } = surnamesOn(article);
  return (
    namePeople(story).mentionsIn(label).length > 0 ||
    names.some((name) => isGivenName(name) || printed.has(name) || inCapitals.has(name)) ||
    names.filter((name) => /^\p{Lu}\p{Ll}/u.test(name)).length > 1 ||
    isUnnamedSource(label, '', [])
  );
}

interface Surnames {
  readonly printed: ReadonlySet<string>;
  /** The same as a transcript sets them: "OKORO". */
  readonly inCapitals: ReadonlySet<string>;
}

/** What a page prints as surnames: "Okoro" of "Ada Okoro" and "mayor Okoro", and nothing of "the reason". */
const surnamesOn = keptWith((article: FoldedArticle): Surnames => {
  const { text, blocks } = article;
  const small = grammarOf(article)?.smallWords;
  const isName = (word: string): boolean =>
    /^\p{Lu}/u.test(word) && isContentWord(word.toLowerCase()) && !small?.has(word.toLowerCase());
  // "The Real Reason They Split": a list of names in the text is set no otherwise, and is one.
  const isInTitle = (at: number): boolean =>
    HEADINGS.has(blocks[blockAt(blocks, at)]?.role ?? '') && isSetAsTitle(text, at);
  const printed = [...text.matchAll(WORD_AND_CAPITAL)].flatMap(
    ({ 1: first = '', 2: last = '', index }) =>
      endsInTitle(`${first} `) || (isName(first) && !isInTitle(index)) ? [last] : [],
  );
  return {
    printed: new Set(printed),
    inCapitals: new Set(printed.map((name) => name.toUpperCase())),
  };
});

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'standfirst', 'heading']);

/** A word and the next, if that has a capital; it may begin another pair: "Ada Mary Okoro". */
const WORD_AND_CAPITAL = /(?<![\p{L}’'-])(\p{L}+)[^\S\n](?=(\p{Lu}\p{L}*(?:[’'-]\p{L}{2,})*))/gu;

function withoutMarked(text: string, start: number, end: number): string {
  return findMarked(text, { start, end }).reduce(
    (line, marked) =>
      line.slice(0, marked.start - start) +
      QUOTED.repeat(marked.end - marked.start) +
      line.slice(marked.end - start),
    text.slice(start, end),
  );
}
