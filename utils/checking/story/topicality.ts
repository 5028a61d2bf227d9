import type { Block } from '../../model';
import type { Story } from '../../record/schema';
import { sentences } from '../../text/sentences';
import type { Word } from '../../text/words';
import { looselyNames } from '../framings/loose-naming';
import type { Grammar } from '../languages/grammar';
import { grammarOf } from '../languages/grammar-of';
import { wordsOf } from '../languages/words-of';
import type { FoldedArticle } from '../passage';
import type { CentralPerson } from './central-people';
import { recordWordsIn } from './record-words';
import { isWithStranger, namesAnother, namesStrangers, strangersIn } from './strangers';
import { meansOne, type Named, togetherness } from './togetherness';
import {
  holdsTellingTopic,
  isOnesOwnTale,
  type TopicWord,
  toldWords,
  topicWordsIn,
} from './topic-words';

/** Letters of an excerpt: people named anywhere in it are near each other. */
export const EXCERPT = 1200;

/** How much of what is said near the people of a cast is about the story's subject, 0–1. */
export function topicality(
  article: FoldedArticle,
  story: Story,
  cast: readonly string[],
  everybody: readonly CentralPerson[],
): number {
  const all = cast.length;
  const places = everybody.filter(({ person }) => cast.includes(person.id));
  const reach = article.text.length <= EXCERPT ? article.blocks.length : 1;
  const isIntroduced =
    places.some(({ person }) => article.text.includes(person.name)) ||
    areCoupled(article.text, places);
  const headed = headlineName(article, places);
  const strangers = strangersIn(article)(story);
  const language = grammarOf(article);
  const grammar = isIntroduced ? language : null;
  let best = 0;
  let total = 0;
  article.blocks.forEach((block, number) => {
    const near = places.filter((place) => Math.abs(place.block - number) <= reach);
    if (peopleAmong(near) < all) return;
    const here = near.filter((place) => place.block === number);
    const isAnnounced = isHeadline(block) && areNamedNext(article, number, places, all);
    const isHeaded = all === 1 && headed !== null && MEANT.test(textOf(article, block));
    const hits = new Set<string>();
    let strength = 0;
    for (const { start, end } of sentences(article.text, block)) {
      const text = article.text.slice(start, end);
      const inside = here.filter((place) => place.start >= start && place.start < end);
      const named: Named = {
        inside: peopleAmong(inside),
        inBlock: peopleAmong(here),
        soFar: peopleAmong(near.filter((place) => place.start < end)),
        all,
      };
      const topics = topicWordsIn(
        text,
        story,
        named.inside >= all,
        language?.capitalizesNouns === true,
      );
      const isInPassing = topics.every(({ isAside }) => isAside);
      const inRecordWords =
        (isInPassing || isHeaded) && language !== null && meansSomebody(text, named)
          ? recordWordsIn(wordsOf(toldWords(text), language), story, cast)
          : [];
      const isTold =
        inRecordWords.length > 0 ||
        (isInPassing && grammar !== null && isToldOf(text, named, story, grammar));
      if (topics.length === 0 && !isTold) continue;
      for (const { word } of topics) hits.add(word);
      for (const part of isTold ? ['subject', ...inRecordWords] : []) hits.add(part);
      const together =
        isAnnounced && named.inBlock === 0 && !namesStrangers(text)
          ? ANNOUNCED
          : (isHeaded &&
                named.inside === 0 &&
                (inRecordWords.length > 0 || holdsTellingTopic(text, story)) &&
                !namesAnother(text, strangers)) ||
              (all > 1 && isEntryOf(headed, here, text, strangers))
            ? ENTRY
            : togetherness(
                named,
                text,
                isWithStranger(text, inside, start) ||
                  (named.inside < all && strangers.has(SUBJECT.exec(text)?.[1] ?? '')),
              );
      strength = Math.max(strength, worthOf(isTold && isInPassing ? [] : topics, together));
    }
    if (hits.size === 0) return;
    const weight = strength * (isHeadline(block) ? 1.2 : 1) * Math.min(1, 0.35 + 0.2 * hits.size);
    best = Math.max(best, weight);
    total += weight;
  });
  return Math.min(1, best * 0.7 + total * 0.25);
}

/** "Smith and West": names that stand side by side introduce each other. */
function areCoupled(text: string, places: readonly CentralPerson[]): boolean {
  return places.some(({ person, start }, at) => {
    const next = places[at + 1];
    return (
      next !== undefined &&
      next.person !== person &&
      /^\p{Lu}[\p{L}’'-]*\s(?:and|&)\s$/u.test(text.slice(start, next.start))
    );
  });
}

/** The one person whom the headline names: everything below it is about him. */
function headlineName(
  { blocks }: FoldedArticle,
  places: readonly CentralPerson[],
): CentralPerson['person'] | null {
  const named = new Set(
    places.filter(({ block }) => blocks[block]?.role === 'headline').map(({ person }) => person),
  );
  const [only] = named;
  return only !== undefined && named.size === 1 ? only : null;
}

/** "John Smith. Status: no longer friends": in a list about the one in the headline, an entry about another. */
function isEntryOf(
  headed: CentralPerson['person'] | null,
  here: readonly CentralPerson[],
  sentence: string,
  strangers: ReadonlySet<string>,
): boolean {
  return (
    headed !== null &&
    here.some(({ person }) => person !== headed) &&
    !namesAnother(sentence, strangers)
  );
}

/** A name and a verb at the beginning of a sentence. */
const SUBJECT = /^["“'‘]?(?:\p{Lu}\p{L}+\s)?(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{L}*)?)\s\p{Ll}+/u;

function isHeadline({ role }: Block): boolean {
  return role === 'headline' || role === 'standfirst';
}

/** Whether the block after a headline names everybody: "How a friendship ended", and then who. */
function areNamedNext(
  { blocks }: FoldedArticle,
  number: number,
  places: readonly CentralPerson[],
  all: number,
): boolean {
  const next = blocks.findIndex(({ role }, at) => at > number && role !== 'standfirst');
  return peopleAmong(places.filter(({ block }) => block === next)) >= all;
}

function textOf({ text }: FoldedArticle, { start, end }: Block): string {
  return text.slice(start, end);
}

/** Whoever a headline names alone is meant below it by a pronoun. */
const MEANT = /\b(?:he|him|his|she|her|hers|it|its|they|their)\b/iu;

/** How surely a sentence must mean both people for words that no record lists. */
const CLOSE = 0.9;
/** A name among the topics means the story wherever its people are near. */
const BY_NAME = 0.85;
/** What somebody named is to somebody else is hardly what a passage is about. */
const AN_ASIDE = 0.4;
/** A headline that names nobody means whom the first paragraph names. */
const ANNOUNCED = 0.7;
/** What an entry of a list says is about the one in the headline, too. */
const ENTRY = 0.8;

/**
 * Whether a sentence without a word for the subject tells of these people all
 * the same: in the package's own words for what happens between two people
 * ("politics drove them apart"), or by naming all of them with a cause on file.
 */
function isToldOf(text: string, named: Named, story: Story, grammar: Grammar): boolean {
  const { all, inside, inBlock, soFar } = named;
  if (all < 2 || isOnesOwnTale(text)) return false;
  const arePresent = inBlock >= all || soFar >= all;
  if (!arePresent) return false;
  const { relational, strains, amends, partings } = grammar.events;
  const told = toldWords(text);
  if (inside >= all) {
    // "A run-through", "long-running": part of a longer word.
    const whole = wordsOf(told.replace(COMPOUND, ' '), grammar);
    if (partings.find(whole).length > 0 || namesOtherCause(whole, story)) return true;
  }
  if (togetherness(named, text, false) < CLOSE) return false;
  const words = wordsOf(told, grammar);
  return [relational, strains, amends].some((book) => book.find(words).length > 0);
}

const COMPOUND = /\p{Ll}+(?:-\p{Ll}+)+/gu;

/** A sentence that can be about one of a cast: by name, by a pronoun once all are named, or alone on file. */
function meansSomebody(text: string, { all, inside, soFar }: Named): boolean {
  return !isOnesOwnTale(text) && (all === 1 || inside > 0 || (soFar >= all && meansOne(text)));
}

/** The cause whose naming makes a sentence fair is as much the story's subject as the disputed one. */
function namesOtherCause(words: readonly Word[], story: Story): boolean {
  return story.framings.some(
    (framing) => framing.kind === 'cause' && looselyNames(words, framing.otherCause.words),
  );
}

function worthOf(topics: readonly TopicWord[], together: number): number {
  const isAside = topics.length > 0 && topics.every((topic) => topic.isAside);
  const least = topics.some(({ isName }) => isName) ? BY_NAME : 0;
  return Math.max(least, isAside ? together * AN_ASIDE : together);
}

function peopleAmong(places: readonly CentralPerson[]): number {
  return new Set(places.map(({ person }) => person.id)).size;
}
