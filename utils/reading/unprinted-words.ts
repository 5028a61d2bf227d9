/**
 * Finds what an article says without printing it: the descriptions of its
 * pictures, and the title and summary that are shown where it is shared.
 * What only repeats the printed words, or each other, is left out.
 */
import type { UnprintedRole } from '../model';
import type { ReadingEnvironment } from './environment';
import { shownParent } from './flat-tree';
import { type Headline, withoutSiteName } from './headline';
import { isPictureShown, type Picture, picturesIn } from './pictures';
import type { SharedWords } from './shared-words';
import type { TextBlock } from './text-blocks';

/** Words that the page does not print. */
export interface UnprintedWords {
  readonly role: UnprintedRole;
  readonly text: string;
  /** The picture that they stand for. */
  readonly picture: Element | null;
}

/** What is known of the article when its unprinted words are looked for. */
interface Surroundings {
  readonly headline: Headline | null;
  /** The article's blocks, in reading order. */
  readonly own: readonly TextBlock[];
  /** Everything that it prints. */
  readonly printed: readonly string[];
  readonly elements: readonly Element[];
  readonly environment: ReadingEnvironment;
  readonly site: string | null;
  /** Whether what stands in an element is no part of the article. */
  isBeside(element: Element, description: string): boolean;
}

/** The unprinted words of an article: title and summary of its social cards, then its pictures in page order. */
export function unprintedWords(
  around: Surroundings,
  shared: SharedWords,
): readonly UnprintedWords[] {
  const known = new Set(around.printed.flatMap(sentencesOf));
  const candidates: readonly UnprintedWords[] = [
    ...shared.titles.map((title) => ({
      role: 'shared-title' as const,
      text: withoutSiteName(title, around.site),
      picture: null,
    })),
    ...shared.summaries.map((text) => ({ role: 'shared-summary' as const, text, picture: null })),
    ...picturesOf(around).map(({ element, description }) => ({
      role: 'alt-text' as const,
      text: description,
      picture: element,
    })),
  ];
  return candidates.filter(({ role, text }) => {
    const said = sentencesOf(text);
    const isCut = role === 'shared-summary' || CUT.test(text);
    const isNew = said.some(
      (sentence) => !known.has(sentence) && !(isCut && beginsOneOf(known, sentence)),
    );
    for (const sentence of said) known.add(sentence);
    return isNew;
  });
}

/** Summaries and long titles are cut off where their room ends. */
const CUT = /(?:…|\.\.\.)\W*$/u;

/** Pictures in the article, and those that open it beside its headline. */
function picturesOf(around: Surroundings): readonly Picture[] {
  const { elements, headline, own, environment } = around;
  const first = own[0]?.element;
  const heading = headline && 'block' in headline ? headline.block.element : null;
  const opening = first && heading ? commonAncestor(first, heading) : null;
  const scopes = opening ? [opening, ...elements] : elements;
  const seen = new Set<Element>();
  return scopes
    .flatMap((scope) => picturesIn(scope))
    .filter(({ element, description }) => {
      if (seen.has(element)) return false;
      const isInside = elements.some((root) => root.contains(element));
      if (!isInside && !(first && standsBefore(element, first))) return false;
      seen.add(element);
      return !around.isBeside(element, description) && isPictureShown(element, environment);
    })
    .sort((a, b) => (standsBefore(a.element, b.element) ? -1 : 1));
}

function commonAncestor(one: Element, other: Element): Element | null {
  for (let outer: Element | null = one; outer; outer = shownParent(outer))
    if (outer.contains(other)) return outer;
  return null;
}

// As `Node` names them, which is not there where saved pages are read.
const DISCONNECTED = 1;
const FOLLOWING = 4;

function standsBefore(one: Element, other: Element): boolean {
  const position = one.compareDocumentPosition(other);
  return (position & DISCONNECTED) === 0 && (position & FOLLOWING) !== 0;
}

/** The sentences of a text, as far as two prints of one are alike: letters and digits. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…]["'”’»)]*)\s+|\n+/u)
    .map((sentence) => (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))
    .filter((sentence) => sentence !== '');
}

function beginsOneOf(known: ReadonlySet<string>, words: string): boolean {
  for (const sentence of known) if (sentence.startsWith(words)) return true;
  return false;
}
