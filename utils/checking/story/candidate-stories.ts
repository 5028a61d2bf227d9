import type { StoryIndex } from '../../record/index-stories';
import type { Framing, Story } from '../../record/schema';
import { isContentWord } from '../../text/function-words';
import { plainText } from '../../text/plain-text';
import type { FoldedArticle } from '../passage';

interface NameIndex {
  /** Stories by the first telling word of each name of the people by whom they are known or whom their framings are about. */
  readonly byWord: ReadonlyMap<string, readonly Story[]>;
  /** Stories with names in scripts that put no spaces between words. */
  readonly unspaced: readonly Story[];
}

const indexes = new WeakMap<StoryIndex, NameIndex>();

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The stories one of whose people may be named in an article. One pass
 * over its words, however many stories are on file; a story too many does no harm.
 */
export function storiesPerhapsNamed(article: FoldedArticle, index: StoryIndex): ReadonlySet<Story> {
  const { byWord, unspaced } = nameIndexOf(index);
  const found = new Set<Story>(UNSPACED.test(article.text) ? unspaced : []);
  for (const [word] of plainText(article.text).matchAll(WORD)) {
    for (const story of byWord.get(word) ?? []) found.add(story);
  }
  return found;
}

function nameIndexOf(index: StoryIndex): NameIndex {
  const ready = indexes.get(index);
  if (ready) return ready;
  const byWord = new Map<string, Story[]>();
  const unspaced: Story[] = [];
  for (const story of index.stories) {
    const names = namesIn(story);
    for (const word of new Set(names.flatMap(firstWord))) {
      const list = byWord.get(word);
      if (list) list.push(story);
      else byWord.set(word, [story]);
    }
    if (names.some((name) => UNSPACED.test(name))) unspaced.push(story);
  }
  const built = { byWord, unspaced };
  indexes.set(index, built);
  return built;
}

function namesIn(story: Story): readonly string[] {
  const central = new Set([...story.gate.people, ...story.framings.flatMap(peopleOf)]);
  return story.people
    .filter(({ id }) => central.has(id))
    .flatMap(({ name, names, works, epithets, machineTranslated, misspellings }) => [
      name,
      ...names,
      ...works,
      ...epithets,
      ...machineTranslated,
      ...misspellings,
    ]);
}

function peopleOf(framing: Framing): readonly string[] {
  return 'people' in framing ? framing.people : [];
}

function firstWord(name: string): readonly string[] {
  const words: readonly string[] = plainText(name).match(WORD) ?? [];
  const first = words.find(isContentWord) ?? words[0];
  return first === undefined ? [] : [first];
}
