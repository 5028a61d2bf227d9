import type { Framing, Story } from '../../record/schema';
import type { Word } from '../../text/words';
import { looselyNames } from '../framings/loose-naming';
import type { Grammar } from '../languages/grammar';
import { grammarOf } from '../languages/grammar-of';
import { wordsOf } from '../languages/words-of';
import type { FoldedArticle } from '../passage';
import { castsOf } from './casts';
import type { CentralPerson } from './central-people';
import { holdsTellingCause, holdsTellingTopic } from './topic-words';
import { EXCERPT, topicality } from './topicality';

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
  /** Whether a sentence joins what befell the people to a cause in dispute, be it to deny it; asked only where nothing else tells. */
  speaksOfCause(): boolean;
}

const THRESHOLD = 0.5;
/**
 * Two names meet in an article for many reasons, so that theirs must be told
 * there; one name beside its subject means that story (EDITORIAL.md, Story
 * gate). Measured on 24 stories: it lets in ten pages more, one of them wrongly.
 */
const ALONE = 5 / 3;

/**
 * Whether an article covers a story: all of its central people are named, and a
 * passage that names them is about its subject. Statements of the record, or an
 * asserted framing, open the gate by themselves.
 *
 * @param places where the article names them, from `centralPeopleIn`
 */
export function detectStory(
  article: FoldedArticle,
  story: Story,
  places: readonly CentralPerson[],
  other: OtherEvidence,
): StoryDetection {
  const isNamed = (id: string): boolean => places.some(({ person }) => person.id === id);
  const named = castsOf(story).filter(
    (cast) =>
      cast.every(isNamed) &&
      (story.gate.people.some(isNamed) ||
        holdsTellingTopic(article.text, story) ||
        holdsTellingCause(article.text, story, cast)),
  );
  const areAllNamed = named.length > 0;
  let score = 0;
  for (const cast of named) {
    const about = topicality(article, story, cast, places) * (cast.length === 1 ? ALONE : 1);
    score = Math.max(score, 0.25 + 0.75 * Math.min(1, about));
    if (score < THRESHOLD && isToldAbroad(article, story, cast, places)) score = 0.6;
  }
  if (other.assertsFraming) score = Math.max(score, 0.9);
  if (other.quotesStatement) score = Math.max(score, areAllNamed ? 0.95 : 0.6);
  if (score < THRESHOLD && other.speaksOfCause()) score = 0.6;
  return {
    story,
    isDetected: score >= THRESHOLD,
    score: Math.min(1, Math.round(score * 100) / 100),
  };
}

/**
 * Topic words are English. In a language that the checker reads, a word for a
 * bond, or for what the story's framings dispute, must stand near the people; in
 * one that it does not read, the people in one paragraph must do.
 */
function isToldAbroad(
  article: FoldedArticle,
  story: Story,
  cast: readonly string[],
  places: readonly CentralPerson[],
): boolean {
  if (cast.length < 2) return false;
  const grammar = grammarOf(article);
  if (grammar?.language === 'en') return false;
  const isExcerpt = article.text.length <= EXCERPT;
  const reach = grammar ? (isExcerpt ? article.blocks.length : 1) : 0;
  return article.blocks.some((block, number) => {
    const near = new Set(
      places
        .filter((place) => Math.abs(place.block - number) <= reach)
        .map(({ person }) => person.id),
    );
    if (!cast.every((id) => near.has(id))) return false;
    return !grammar || namesSubject(article.text.slice(block.start, block.end), grammar, story);
  });
}

/** "Legend, ein Freund des Bräutigams, sang": what somebody is to somebody else, in passing. */
const IN_PASSING =
  /,\s(?:eine?|une?|una|uma?)\s(?:\p{L}+\s)?\p{L}+\s(?:des|der|du|de|del|do|da|della|dello|dell['’])\s?\p{L}+(?=[,.])/gu;

function namesSubject(text: string, grammar: Grammar, story: Story): boolean {
  const words = wordsOf(text.replace(IN_PASSING, ''), grammar);
  const { relational, strains } = grammar.events;
  return (
    [...Object.values(grammar.bonds), relational, strains].some(
      (book) => book.find(words).length > 0,
    ) || story.framings.some((framing) => namesCauses(words, framing))
  );
}

function namesCauses(words: readonly Word[], framing: Framing): boolean {
  return (
    framing.kind === 'cause' &&
    (looselyNames(words, framing.cause.words) || looselyNames(words, framing.otherCause.words))
  );
}
