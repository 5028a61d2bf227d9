import { gateOf } from '../../record/compile-gate';
import type { StoryIndex } from '../../record/index-stories';
import { keptWith } from '../../record/kept-with';
import { asCompared, namesStory } from '../../record/names-story';
import type { Story } from '../../record/schema';
import { isContentWord } from '../../text/function-words';
import type { FoldedArticle } from '../passage';

interface NameIndex {
  /** Stories by the first telling word of each name of the people by whom they are known or whom their framings are about. */
  readonly byWord: ReadonlyMap<string, readonly Story[]>;
  /** Stories with names in scripts that put no spaces between words. */
  readonly unspaced: readonly Story[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The stories that an article may be about by its words. Names are looked up in
 * one pass, however many stories are on file; for the few whose names may stand
 * here the tiny form of the gate decides, as it does on the page itself.
 */
export function storiesPerhapsNamed(article: FoldedArticle, index: StoryIndex): ReadonlySet<Story> {
  const { byWord, unspaced } = nameIndexOf(index);
  const text = asCompared(`${article.address}\n${article.text}`);
  const found = new Set<Story>(UNSPACED.test(text) ? unspaced : []);
  for (const [word] of text.matchAll(WORD)) {
    for (const story of byWord.get(word) ?? []) found.add(story);
  }
  return new Set([...found].filter((story) => namesStory(text, gateOf(story))));
}

const nameIndexOf = keptWith(({ stories }: StoryIndex): NameIndex => {
  const byWord = new Map<string, Story[]>();
  const unspaced: Story[] = [];
  for (const story of stories) {
    const names = gateOf(story).people.flatMap(({ names: own, works }) => [...own, ...works]);
    for (const word of new Set(names.flatMap(firstWord))) {
      const list = byWord.get(word);
      if (list) list.push(story);
      else byWord.set(word, [story]);
    }
    if (names.some((name) => UNSPACED.test(name))) unspaced.push(story);
  }
  return { byWord, unspaced };
});

function firstWord(name: string): readonly string[] {
  const words: readonly string[] = name.match(WORD) ?? [];
  const first = words.find(isContentWord) ?? words[0];
  return first === undefined ? [] : [first];
}
