import type { Span } from '../../model';
import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { sentences } from '../../text/sentences';
import { type Word, words } from '../../text/words';
import type { Grammar } from '../languages/grammar';
import { DEFAULT_GRAMMAR, grammarOf } from '../languages/grammar-of';
import type { Found, PhraseBook } from '../languages/phrase-book';
import { wordsOf } from '../languages/words-of';
import { findMentionsInHeadline } from '../mentions-in-headline';
import { findMentions, longestApart, type Mention } from '../mentions-of';
import { isNamesake } from '../namesake';
import type { FoldedArticle } from '../passage';
import { QUOTED } from '../speakers/frame';
import { withOwnLines } from './label-lines';
import { meantByPronouns } from './meant-by-pronouns';
import { firstReadersBlock } from './readers-words';

/** A run of the words of a sentence, by number; `to` is the first word behind it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A mention as a place among the words of its sentence. */
export interface PlacedMention extends Stretch {
  readonly person: string;
}

/** A sentence in the page's own voice, ready to be read for a framing. */
export interface OwnSentence extends Span {
  readonly block: number;
  /** The page's own letters; quoted words are blanked out, single words in scare quotes kept. */
  readonly text: string;
  readonly words: readonly Word[];
  /** All of its words, quoted ones too. */
  readonly allWords: readonly Word[];
  /** For each word the number of its clause. */
  readonly clauses: readonly number[];
  readonly mentions: readonly PlacedMention[];
  /** Ids of the people of the story named or described in it. */
  readonly people: ReadonlySet<string>;
  /** The same, with those named before it in its paragraph. */
  readonly peopleSoFar: ReadonlySet<string>;
  /** The same, with those of the headline and of the paragraphs right before; for a headline, of its lead. */
  readonly peopleAround: ReadonlySet<string>;
  /** Those whom its "he", "she" or "her" can mean: the only ones of their gender named so far around it. */
  readonly peopleMeant: ReadonlySet<string>;
  readonly isQuestion: boolean;
  readonly isHeadline: boolean;
  readonly grammar: Grammar;
}

/** The sentences of an article, quotations blanked out, in order. Readers' words and empty rests are left out. */
export function ownSentences(
  article: FoldedArticle,
  frame: string,
  story: Story,
): readonly OwnSentence[] {
  const grammar = grammarOf(article) ?? DEFAULT_GRAMMAR;
  const own = withScareQuotes(article.text, withOwnLines(article, frame, story), story);
  const inBlocks = article.blocks.map(({ role, start, end }) =>
    mentionsIn(own.slice(start, end), story, grammar, role === 'headline'),
  );
  const readers = firstReadersBlock(article);
  const byBlock = inBlocks.map((mentions) => new Set(mentions.map(({ person }) => person.id)));
  return article.blocks.flatMap((block, number) => {
    if (block.role === 'block-quotation' || number >= readers) return [];
    const soFar = new Set<string>();
    const inBlock = inBlocks[number] ?? [];
    let next = 0;
    const near =
      block.role === 'headline'
        ? byBlock.slice(number, number + NEAR_BLOCKS)
        : [byBlock[0], ...byBlock.slice(Math.max(0, number - NEAR_BLOCKS), number)];
    const earlier = new Set(near.flatMap((people) => [...(people ?? [])]));
    return sentences(article.text, block).flatMap(({ start, end }): OwnSentence[] => {
      const text = own.slice(start, end);
      const list = placedWords(text, start, grammar);
      if (list.length === 0) return [];
      const within: Mention[] = [];
      for (; (inBlock[next]?.start ?? Infinity) < end - block.start; next++) {
        const mention = inBlock[next];
        if (mention && mention.start >= start - block.start && mention.end <= end - block.start)
          within.push(mention);
      }
      const mentions = placed(within, list, block.start);
      for (const { person } of mentions) soFar.add(person);
      const printed = article.text.slice(start, end);
      return [
        {
          start,
          end,
          block: number,
          text,
          words: list,
          allWords: text === printed ? list : placedWords(printed, start, grammar),
          clauses: clausesOf(list, own),
          mentions,
          people: new Set(mentions.map(({ person }) => person)),
          peopleSoFar: new Set(soFar),
          peopleAround: new Set([...earlier, ...soFar]),
          peopleMeant: meantByPronouns(list, new Set([...earlier, ...soFar]), story, grammar),
          isQuestion:
            /\?["”’»'\s]*$/u.test(printed) || (text.includes('?') && !text.includes(QUOTED)),
          isHeadline: block.role === 'headline',
          grammar,
        },
      ];
    });
  });
}

/** The people named; where names take an ending ("Wests Freund"), with it too. */
function mentionsIn(
  text: string,
  story: Story,
  grammar: Grammar,
  isHeadline: boolean,
): readonly Mention[] {
  const found =
    isHeadline && grammar.smallWords === null
      ? findMentionsInHeadline(text, story)
      : findMentions(text, story);
  const printed = found.filter((mention) => !isNamesake(text, mention, story.gate.topics));
  if (!grammar.capitalizesNouns) return printed;
  const bare = findMentions(text.replace(GENITIVE, "'"), story);
  return longestApart([...printed, ...bare]);
}

const GENITIVE = /(?<=\p{Lu}\p{L}+)s(?![\p{L}\p{N}])/gu;
/** Paragraphs before a sentence whose people it may mean without naming them. */
const NEAR_BLOCKS = 2;

function placedWords(text: string, offset: number, grammar: Grammar): readonly Word[] {
  return wordsOf(text, grammar).map((word) => ({
    ...word,
    start: word.start + offset,
    end: word.end + offset,
  }));
}

/** Scare quotes and titles of works are the page's own words. */
const SCARE_QUOTES = 2;
/** Letters that two words hardly have, in UTF-16 units. */
const LONGEST_SCARE = 60;

function withScareQuotes(text: string, frame: string, story: Story): string {
  const works = new Set(story.people.flatMap((person) => person.works.map(plain)));
  return withAsides(text, frame).replace(BLANKED, (blank: string, at: number) => {
    const printed = text.slice(at, at + blank.length);
    const isShort = printed.length <= LONGEST_SCARE && words(printed).length <= SCARE_QUOTES;
    return isShort || works.has(plain(printed)) ? printed : blank;
  });
}

/** What stands in brackets parts no speaker from a verb, but may name a cause. */
function withAsides(text: string, frame: string): string {
  return frame.replace(/ {3,}/gu, (blank: string, at: number) => {
    const printed = text.slice(at, at + blank.length);
    return /^\s*\(.*\)\s*$/u.test(printed) ? printed : blank;
  });
}

const BLANKED = new RegExp(`${QUOTED}+[.!?]?`, 'gu');

function plain(title: string): string {
  return title
    .replace(/["“”„«»'‘’,.]/gu, '')
    .trim()
    .toLowerCase();
}

/** Words that begin a clause of their own. */
const CLAUSE_WORDS = new Set(
  `but while whereas although though who whom whose which pero mientras aunque sino aber sondern
  obwohl mais tandis quoique enquanto embora mentre sebbene benche`.split(/\s+/u),
);

function clausesOf(list: readonly Word[], text: string): readonly number[] {
  let clause = 0;
  return list.map((word, at) => {
    const before = list[at - 1];
    const gap = before ? text.slice(before.end, word.start) : '';
    if (/[,;:–—()\uE000]|\s-{1,2}\s/u.test(gap) || CLAUSE_WORDS.has(word.text)) clause++;
    return clause;
  });
}

function placed(
  mentions: readonly Mention[],
  list: readonly Word[],
  offset: number,
): readonly PlacedMention[] {
  return mentions.flatMap(({ start, end, person }) => {
    const from = list.findIndex((word) => word.end > start + offset);
    if (from < 0) return [];
    const after = list.findIndex((word) => word.start >= end + offset);
    return [{ from, to: after < 0 ? list.length : after, person: person.id }];
  });
}

/** Every place in a sentence where a phrase of a list stands, found once. */
export function findIn(sentence: OwnSentence, book: PhraseBook): readonly Found[] {
  return placesIn(sentence)(book);
}

const placesIn = keptWith(({ words, clauses }: OwnSentence) =>
  keptWith((book: PhraseBook) => book.find(words, clauses)),
);

/** Those of them that stand between two words, in order; the longest where several begin at one word. */
export function findWithin(
  sentence: OwnSentence,
  book: PhraseBook,
  from: number,
  to: number,
): readonly Found[] {
  return findIn(sentence, book)
    .filter((found) => found.from >= from && found.to <= to)
    .filter((found, at, all) => all[at - 1]?.from !== found.from);
}
