/**
 * Finds the phrases of a word list in a run of words, all in one pass.
 *
 * The lists of the package are written in a small notation:
 *
 *   end              any form of the word: ends, ended, ending
 *   friend*          any word that begins so
 *   final/last nail  one word or the other
 *   be               any form of it, as of "have" and "do"
 *   put ~ end to     up to six words in the gap, within one clause
 *
 * Phrases are parted by semicolons. Records hold plain words: nothing in them
 * is notation.
 */
import { fold } from '../../text/fold';
import { numberVariants } from '../../text/number-variants';
import { type Word, words as wordsOf } from '../../text/words';
import { formsOf } from './irregular-forms';

/** Where a phrase stands among the words of a sentence: first word, and the word after the last. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** The phrase as its list has it. */
  readonly phrase: string;
}

/** The phrases of a list, ready to be found. */
export interface PhraseBook {
  /**
   * Every place where a phrase of the list stands, in order, the longest first
   * where several begin at one word.
   *
   * @param clauses for each word the number of its clause; gaps do not cross clauses
   */
  find(words: readonly Word[], clauses?: readonly number[]): readonly Found[];
}

type Token = { readonly gap: number } | { readonly any: readonly Form[] };
type Form =
  | { readonly by: 'stem'; readonly stem: string; readonly text: string }
  | { readonly by: 'beginning'; readonly beginning: string };
interface Pattern {
  readonly phrase: string;
  readonly tokens: readonly Token[];
}

/** Words that a gap of the notation may hold. */
const GAP = 6;
/** Beginnings are looked up by this many letters. */
const KEY_LETTERS = 2;

/** A list of the package, in the notation above. */
export function phraseBook(list: string): PhraseBook {
  return bookOf(
    list
      .split(';')
      .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ phrase, tokens: phrase.split(' ').flatMap(tokensOf) })),
  );
}

/** The phrases of a record, plain words compared by stem, numbers in words as in digits. */
export function plainPhrases(phrases: readonly string[]): PhraseBook {
  return bookOf(
    phrases.flatMap((phrase) =>
      numberVariants(phrase).flatMap((variant) => {
        const tokens = wordsOf(fold(variant).text).map(formOfWord);
        return tokens.length === 0 ? [] : [{ phrase, tokens }];
      }),
    ),
  );
}

/** Particles that may stand behind the object: "force out", "forced the mayor out". */
const PARTICLES = new Set('out off down up away aside apart through'.split(' '));
/** Verbs that take no object before their particle. */
const WITHOUT_OBJECT = new Set('walk step stand bow back drop fall bail go come part'.split(' '));
/** Words between a verb and its particle: "the long-serving mayor". */
const OBJECT = 4;

/** Verbs by which somebody is made to do something: "ask to resign", "make resign". */
const BIDS = new Set(
  'ask tell order force push press urge make let have get compel oblige invite instruct'.split(' '),
);

/** The phrases of a record with room for an object: before a particle ("forced the mayor out"), or whom somebody asked to go. */
export function partedPhrases(phrases: readonly string[]): PhraseBook {
  return bookOf(
    phrases.flatMap((phrase) => {
      const list = wordsOf(fold(phrase).text);
      const [verb, ...rest] = list;
      const last = list.at(-1);
      if (!verb || !last) return [];
      const isToVerb = rest.length === 2 && rest[0]?.text === 'to';
      if (BIDS.has(verb.text) && (isToVerb || (rest.length === 1 && last.isContent)))
        return [{ phrase, tokens: [formOfWord(verb), { gap: OBJECT }, ...rest.map(formOfWord)] }];
      if (rest.length !== 1) return [];
      if (!PARTICLES.has(last.text) || WITHOUT_OBJECT.has(verb.stem)) return [];
      return [{ phrase, tokens: [formOfWord(verb), { gap: OBJECT }, formOfWord(last)] }];
    }),
  );
}

/** What any of several lists finds, in order. */
export function joinedBooks(...books: readonly PhraseBook[]): PhraseBook {
  return {
    find: (words, clauses) =>
      books
        .flatMap((book) => book.find(words, clauses))
        .sort((one, other) => one.from - other.from || other.to - one.to),
  };
}

/** A word of a record in all of its forms. */
function formOfWord({ stem, text }: Word): Token {
  return {
    any: formsOf(text).map((form): Form => {
      const [word] = form === text ? [] : wordsOf(form);
      return { by: 'stem', stem: word?.stem ?? stem, text: form };
    }),
  };
}

/** Words that may part the content words of a phrase that is not fixed: "the ward in Wrenfield was closed". */
const SPREAD = 4;

/** The phrases of a record whose content words small words part, with other words in their place. */
export function spreadPhrases(phrases: readonly string[]): PhraseBook {
  return bookOf(
    phrases.flatMap((phrase) => {
      const list = wordsOf(fold(phrase).text);
      const content = list.flatMap((word, at) => (word.isContent ? [{ word, at }] : []));
      const tokens = content.flatMap(({ word: { stem, text }, at }, index): Token[] => {
        const token: Token = { any: [{ by: 'stem', stem, text }] };
        const isParted = index > 0 && at > (content[index - 1]?.at ?? 0) + 1;
        return isParted ? [{ gap: SPREAD }, token] : [token];
      });
      return tokens.length > content.length ? [{ phrase, tokens }] : [];
    }),
  );
}

/** Those of whom something is said, with room for what they are: "nobody with an account will lose". */
const WHOM = new Set(
  'nobody no none everybody everyone every all each any anyone anybody whoever'.split(' '),
);

/** The phrases of a record that begin with "nobody" or "everyone", with words behind it that tell of them. */
export function describedPhrases(phrases: readonly string[]): PhraseBook {
  return bookOf(
    phrases.flatMap((phrase) => {
      const [whom, ...rest] = wordsOf(fold(phrase).text);
      const noun = whom?.text === 'no' ? rest.shift() : undefined;
      if (!whom || !WHOM.has(whom.text) || rest.length === 0) return [];
      const head = [formOfWord(whom), ...(noun ? [formOfWord(noun)] : [])];
      return [{ phrase, tokens: [...head, { gap: GAP }, ...rest.map(formOfWord)] }];
    }),
  );
}

function tokensOf(written: string): readonly Token[] {
  if (written === '~') return [{ gap: GAP }];
  // Hyphens part words on a page.
  if (written.includes('-')) return written.split('-').filter(Boolean).map(tokenOf);
  return [tokenOf(written)];
}

function tokenOf(written: string): Token {
  return {
    any: written
      .split('/')
      .flatMap(formsOf)
      .map((form): Form => {
        if (form.endsWith('*'))
          return { by: 'beginning', beginning: fold(form.slice(0, -1)).text.toLowerCase() };
        // A clitic is a word by itself: "'s", "'d".
        if (form.startsWith("'")) return { by: 'stem', stem: form, text: form };
        const [word] = wordsOf(fold(form).text);
        return { by: 'stem', stem: word?.stem ?? form, text: form };
      }),
  };
}

function bookOf(patterns: readonly Pattern[]): PhraseBook {
  const byStem = new Map<string, Pattern[]>();
  const byBeginning = new Map<string, Pattern[]>();
  const add = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const pattern of patterns) {
    const [first] = pattern.tokens;
    if (!first || 'gap' in first) continue;
    for (const form of first.any) {
      if (form.by === 'stem') add(byStem, form.stem, pattern);
      else add(byBeginning, form.beginning.slice(0, KEY_LETTERS), pattern);
    }
  }
  // Most words begin no phrase of a list.
  const hasBeginnings = byBeginning.size > 0;
  return {
    find(words, clauses) {
      const found: Found[] = [];
      words.forEach((word, from) => {
        const stems = byStem.get(word.stem);
        const beginnings = hasBeginnings
          ? byBeginning.get(word.text.slice(0, KEY_LETTERS))
          : undefined;
        if (!stems && !beginnings) return;
        const candidates =
          stems && beginnings ? new Set([...stems, ...beginnings]) : (stems ?? beginnings ?? []);
        for (const { tokens, phrase } of candidates) {
          const to = endOfMatch(tokens, 0, words, from, clauses);
          if (to > 0) found.push({ from, to, phrase });
        }
      });
      return found.sort((a, b) => a.from - b.from || b.to - a.to);
    },
  };
}

/** The word after a pattern that begins at a word, or -1. Gaps are as short as they can be. */
function endOfMatch(
  tokens: readonly Token[],
  at: number,
  words: readonly Word[],
  from: number,
  clauses: readonly number[] | undefined,
): number {
  const token = tokens[at];
  if (!token) return from;
  if ('any' in token) {
    const word = words[from];
    return word && token.any.some((form) => matches(form, word))
      ? endOfMatch(tokens, at + 1, words, from + 1, clauses)
      : -1;
  }
  for (let skipped = 0; skipped <= token.gap && from + skipped < words.length; skipped++) {
    if (clauses && clauses[from + skipped] !== clauses[from - 1]) return -1;
    const to = endOfMatch(tokens, at + 1, words, from + skipped, clauses);
    if (to >= 0) return to;
  }
  return -1;
}

function matches(form: Form, word: Word): boolean {
  return form.by === 'stem' ? form.stem === word.stem : word.text.startsWith(form.beginning);
}
