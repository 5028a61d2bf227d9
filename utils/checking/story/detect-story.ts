import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import { blockAt } from '../../text/block-at';
import { escapePattern } from '../../text/escape-pattern';
import { isContentWord } from '../../text/function-words';
import { plainText } from '../../text/plain-text';
import { words } from '../../text/words';
import type { FoldedArticle } from '../passage';

/** How surely an article covers a story. */
export interface StoryDetection {
  readonly story: Story;
  readonly isDetected: boolean;
  /** 0–1; detected from 0.5. */
  readonly score: number;
}

/** What other stages have seen that opens the gate by itself. */
export interface OtherEvidence {
  /** A statement about the story stands on the page, five words in a row or more. */
  readonly quotesStatement: boolean;
  /** A sentence asserts one of the story's framings. */
  readonly assertsFraming: boolean;
}

const THRESHOLD = 0.5;

/**
 * Whether an article covers a story: all of its central people are named, and a
 * passage that names them is about its subject. Statements of the record, or an
 * asserted framing, open the gate by themselves.
 *
 * @param places where the article names them, from {@link centralPeopleIn}
 */
export function detectStory(
  article: FoldedArticle,
  story: Story,
  places: readonly CentralPerson[],
  other: OtherEvidence,
): StoryDetection {
  const central = story.gate.people;
  const areAllNamed = central.every((id) => places.some(({ person }) => person.id === id));
  let score = 0;
  if (areAllNamed) {
    score = 0.25 + 0.75 * topicality(article, story, places);
    if (score < THRESHOLD && !isEnglish(article) && areTogether(article, places, central.length))
      score = 0.6;
  }
  if (other.assertsFraming) score = Math.max(score, 0.9);
  if (other.quotesStatement) score = Math.max(score, areAllNamed ? 0.95 : 0.6);
  return {
    story,
    isDetected: score >= THRESHOLD,
    score: Math.min(1, Math.round(score * 100) / 100),
  };
}

/** A place where an article names a central person of a story. */
export interface CentralPerson {
  readonly person: Person;
  /** Number of the block. */
  readonly block: number;
}

/** Where the central people are named, bare surnames and first names counting only where nobody else can be meant. */
export function centralPeopleIn(article: FoldedArticle, story: Story): readonly CentralPerson[] {
  const central = new Set(story.gate.people);
  const mentions = namePeople(story)
    .mentionsIn(article.text)
    .filter(({ person }) => central.has(person.id));
  const surelyNamed = new Set(
    mentions
      .filter(({ start, end }) => isFullName(article.text.slice(start, end)))
      .map(({ person }) => person.id),
  );
  // Once the page has introduced Jerry West, its bare "West" is Jerry.
  const strangers = new Set(
    mentions
      .filter(({ start, end }) => isPartOfAnotherName(article.text, start, end))
      .map(({ start, end }) => article.text.slice(start, end)),
  );
  return mentions.flatMap(({ person, start, end }) => {
    const text = article.text.slice(start, end);
    const isFull = isFullName(text);
    if (!isFull && isPartOfAnotherName(article.text, start, end)) return [];
    if (!isFull && !surelyNamed.has(person.id) && strangers.has(text)) return [];
    if (!isFull && !surelyNamed.has(person.id) && isCommonWord(article.text, start, text))
      return [];
    return [{ person, block: blockAt(article.blocks, start) }];
  });
}

/** Topic words are English: in another language the people of the story in one paragraph must do. */
function areTogether(
  article: FoldedArticle,
  places: readonly CentralPerson[],
  people: number,
): boolean {
  return article.blocks.some(
    (_, number) =>
      new Set(places.filter((place) => place.block === number).map(({ person }) => person.id))
        .size >= people,
  );
}

/** Function words make up two fifths of English prose, and next to none of another language's. */
function isEnglish({ text }: FoldedArticle): boolean {
  const list = words(text.slice(0, 4000));
  return list.filter((word) => !word.isContent).length >= 0.2 * list.length;
}

function isFullName(text: string): boolean {
  return /[\s@]/u.test(text.trim()) && /^[@\p{Lu}]/u.test(text)
    ? !/^(?:the|a|an)\s/iu.test(text)
    : /^@/u.test(text);
}

/** "Jerry West", "West Ham", "Elton John": a capitalized neighbour makes it somebody or something else. */
function isPartOfAnotherName(text: string, start: number, end: number): boolean {
  const before = /\b(\p{Lu}[\p{L}.]*)\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = /^\s(\p{Lu}[\p{L}]+)/u.exec(text.slice(end, end + 24))?.[1];
  return isNameWord(before) || isNameWord(after);
}

/** Whether a capitalized word beside a name can belong to it: no title, no word that begins a sentence, no verb of a headline. */
function isNameWord(word: string | undefined): boolean {
  if (word === undefined) return false;
  const plain = word.toLowerCase().replace(/\.$/u, '');
  return isContentWord(plain) && !NEIGHBOURS.has(plain) && !/(?:s|ed|ing|ly)$/u.test(plain);
}

const NEIGHBOURS = new Set(
  'mr mrs ms mx dr rapper singer musician producer artist crooner star hitmaker former fellow meanwhile however yesterday today monday tuesday wednesday thursday friday saturday sunday feud friendship'.split(
    ' ',
  ),
);

/** "the West", "a legend": a bare word that is also a common noun names nobody by itself. */
function isCommonWord(text: string, start: number, word: string): boolean {
  if (/\s/u.test(word)) return false;
  return /\b(?:the|a|an|this|that|wild|old|american|living|true|nba|club|local)\s$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** How much of what is said near the people is about the subject, 0–1. */
function topicality(
  article: FoldedArticle,
  story: Story,
  places: readonly CentralPerson[],
): number {
  const topics = story.gate.topics.map((topic) => plainText(topic));
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${topics.map(escapePattern).join('|')})(?![\\p{L}])`,
    'gu',
  );
  let best = 0;
  let total = 0;
  article.blocks.forEach((block, number) => {
    const people = new Set(
      places.filter((place) => place.block === number).map(({ person }) => person.id),
    );
    const nearby = new Set(
      places.filter((place) => Math.abs(place.block - number) <= 1).map(({ person }) => person.id),
    );
    if (nearby.size < story.gate.people.length) return;
    const text = plainText(article.text.slice(block.start, block.end));
    const hits = new Set([...text.matchAll(pattern)].map((match) => match[0])).size;
    if (hits === 0) return;
    const together = people.size >= story.gate.people.length ? 1 : people.size > 0 ? 0.6 : 0.3;
    const weight =
      together *
      (block.role === 'headline' || block.role === 'standfirst' ? 1.2 : 1) *
      Math.min(1, 0.35 + 0.2 * hits);
    best = Math.max(best, weight);
    total += weight;
  });
  return Math.min(1, best * 0.7 + total * 0.25);
}
