import type { Story } from '../../record/schema';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import { sentences } from '../../text/sentences';
import type { Grammar } from '../languages/grammar';
import { grammarOf } from '../languages/grammar-of';
import { wordsOf } from '../languages/words-of';
import { findMentions } from '../mentions-of';
import type { FoldedArticle } from '../passage';
import type { CentralPerson } from './central-people';

/** Letters of an excerpt: people named anywhere in it are near each other. */
export const EXCERPT = 1200;

const patterns = new WeakMap<Story, RegExp>();

function patternOf(story: Story): RegExp {
  let pattern = patterns.get(story);
  if (!pattern) {
    const topics = story.gate.topics.map((topic) => escapePattern(plainText(topic)));
    pattern = new RegExp(`(?<![\\p{L}])(?:${topics.join('|')})(?![\\p{L}])`, 'giu');
    patterns.set(story, pattern);
  }
  return pattern;
}

/** How much of what is said near the central people of a story is about its subject, 0–1. */
export function topicality(
  article: FoldedArticle,
  story: Story,
  places: readonly CentralPerson[],
): number {
  const all = story.gate.people.length;
  const reach = article.text.length <= EXCERPT ? article.blocks.length : 1;
  const isIntroduced = places.some(({ person }) => article.text.includes(person.name));
  const grammar = isIntroduced ? grammarOf(article) : null;
  let best = 0;
  let total = 0;
  article.blocks.forEach((block, number) => {
    const near = places.filter((place) => Math.abs(place.block - number) <= reach);
    if (peopleAmong(near) < all) return;
    const here = near.filter((place) => place.block === number);
    const hits = new Set<string>();
    let strength = 0;
    for (const { start, end } of sentences(article.text, block)) {
      const text = article.text.slice(start, end).replace(/[‘’`´]/gu, "'");
      const own = [...text.matchAll(patternOf(story))].filter(
        (match) => !isOfOthers(text, match.index + match[0].length, story),
      );
      const isTold = own.length === 0 && tellsOfBond(text, grammar);
      if (own.length === 0 && !isTold) continue;
      const inside = here.filter((place) => place.start >= start && place.start < end);
      const together = togetherness(
        {
          inside: peopleAmong(inside),
          inBlock: peopleAmong(here),
          soFar: peopleAmong(near.filter((place) => place.start < end)),
        },
        text,
        all,
      );
      if (isTold && (all < 2 || together < CLOSE || peopleAmong(here) < all)) continue;
      for (const match of own) hits.add(match[0].toLowerCase());
      if (isTold) hits.add('');
      strength = Math.max(strength, together);
    }
    if (hits.size === 0) return;
    const weight =
      strength *
      (block.role === 'headline' || block.role === 'standfirst' ? 1.2 : 1) *
      Math.min(1, 0.35 + 0.2 * hits.size);
    best = Math.max(best, weight);
    total += weight;
  });
  return Math.min(1, best * 0.7 + total * 0.25);
}

/** How surely a sentence must mean both people for words that no record lists. */
const CLOSE = 0.9;

/** "Politics drove them apart": the package's own words for what happens between people. */
function tellsOfBond(text: string, grammar: Grammar | null): boolean {
  if (grammar === null) return false;
  const words = wordsOf(text, grammar);
  const { relational, strains, amends } = grammar.events;
  return [relational, strains, amends].some((book) => book.find(words).length > 0);
}

function peopleAmong(places: readonly CentralPerson[]): number {
  return new Set(places.map(({ person }) => person.id)).size;
}

/** How many of the central people are named in a sentence, in its block, and near it up to its end. */
interface Named {
  readonly inside: number;
  readonly inBlock: number;
  readonly soFar: number;
}

/** How surely a sentence about the subject means the central people, 0–1. A pronoun means only whoever was named before. */
function togetherness(named: Named, sentence: string, all: number): number {
  const areKnown = named.soFar >= all;
  if (named.inside >= all) return 1;
  if (areKnown && named.inside > 0 && ONE.test(sentence)) return 0.9;
  if (PAIR.test(sentence) || (areKnown && THEY.test(sentence))) return 0.9;
  if (named.inBlock >= all) return areKnown && DEFINITE.test(sentence) ? 0.8 : 0.6;
  return named.inside > 0 ? 0.6 : 0.3;
}

const ONE = /\b(?:he|him|his|she|her|hers)\b/iu;
const DEFINITE =
  /\b(?:he|him|his|she|her|hers|the (?:friendship|bond|relationship|feud|rift|split|falling[ -]out|marriage|partnership|promise|resignation))\b/iu;
const PAIR = /\b(?:the two|the pair|the duo|each other|one another)\b/iu;
const THEY = /\b(?:they|their|them|both)\b/iu;

/** "his feud with Drake": somebody else's, where the name behind it is none of the story's. */
function isOfOthers(text: string, end: number, story: Story): boolean {
  const behind = /^\s+(?:with|between|of|and)\s+(?=\p{Lu})/u.exec(text.slice(end, end + 16));
  if (!behind) return false;
  const at = end + behind[0].length;
  return !findMentions(text.slice(at, at + LONGEST_NAME), story).some(({ start }) => start === 0);
}

const LONGEST_NAME = 40;
