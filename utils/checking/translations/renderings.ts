/**
 * Compares a translated quotation with statements of the record: not its words,
 * but their senses, each with whatever has the same in one passage of a statement.
 */

import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { Word } from '../../text/words';
import type { Grammar } from '../languages/grammar';
import { wordsOf } from '../languages/words-of';
import { keysOf } from './senses';

/** A word that carries meaning, by what it shares with its translations. */
interface Term {
  readonly keys: readonly string[];
  /** Number of its word in the text. */
  readonly at: number;
}

/** The statements of a story by the keys of their terms. */
interface Senses {
  readonly entries: readonly IndexedStatement[];
  /** How many of them have a key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Numbers of those that have it; of a key that many have, the first. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

/** How well a statement answers to a quotation, 0–1. */
export interface Rendering {
  readonly entry: IndexedStatement;
  readonly likeness: number;
  /** How many of the quotation's terms have a counterpart. */
  readonly matched: number;
  /** What these say: the rarer a term is on the record, the more. */
  readonly evidence: number;
  /** Where they stand: numbers of the first word of the statement and of the last. */
  readonly from: number;
  readonly to: number;
}

/** Looked at closely, of all statements that share a key. */
const CLOSEST = 12;
/** A key in more statements than this tells none of them apart, and following it would take long. */
const MOST_STATEMENTS = 200;
/** What a term weighs that has no counterpart anywhere: the lists do not hold every word. */
const UNKNOWN = 0.8;

/** The statements of a story that a quotation may render, likeliest first. */
export function renderingsOf(
  quoted: string,
  grammar: Grammar,
  story: Story,
  index: StoryIndex,
  isPossible: (entry: IndexedStatement) => boolean,
): readonly Rendering[] {
  const senses = sensesIn(index)(story);
  const terms = termsOf(wordsOf(quoted, grammar), grammar.language);
  const weightOf = (key: string): number => {
    const count = senses.counts.get(key) ?? 0;
    return count === 0 ? 0 : Math.log(1 + senses.entries.length / count);
  };
  const shared = new Map<number, number>();
  for (const { keys } of terms) {
    const best = new Map<number, number>();
    for (const key of keys) {
      if ((senses.counts.get(key) ?? 0) > MOST_STATEMENTS) continue;
      for (const number of senses.having.get(key) ?? [])
        best.set(number, Math.max(best.get(number) ?? 0, weightOf(key)));
    }
    for (const [number, weight] of best) shared.set(number, (shared.get(number) ?? 0) + weight);
  }
  return [...shared]
    .flatMap(([number, weight]) => {
      const entry = senses.entries[number];
      return entry && isPossible(entry) ? [{ entry, weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, CLOSEST)
    .map(({ entry }) => compare(terms, entry, weightOf))
    .sort((a, b) => b.likeness - a.likeness);
}

function compare(
  terms: readonly Term[],
  entry: IndexedStatement,
  weightOf: (key: string) => number,
): Rendering {
  const said = termsIn(entry);
  const own = (term: Term): number =>
    Math.max(UNKNOWN, ...term.keys.map(weightOf).filter((weight) => weight > 0));
  const worth = terms.map(own);
  const whole = worth.reduce((sum, each) => sum + each, 0);
  const wanted = numbersByKey(terms);
  const matches = said.map(({ keys }) => new Set(keys.flatMap((key) => wanted.get(key) ?? [])));
  const weights = said.map(own);
  const longest = terms.length * 2 + 3;
  let best: Rendering = { entry, likeness: 0, matched: 0, evidence: 0, from: 0, to: 0 };
  for (let from = 0; from < said.length; from += 1) {
    if (matches[from]?.size === 0) continue;
    const found = new Set<number>();
    let evidence = 0;
    let passed = 0;
    let answered = 0;
    for (let to = from; to < Math.min(said.length, from + longest); to += 1) {
      const weight = weights[to] ?? 0;
      passed += weight;
      const here = matches[to];
      if (!here || here.size === 0) continue;
      answered += weight;
      for (const at of here) {
        if (!found.has(at)) evidence += worth[at] ?? 0;
        found.add(at);
      }
      const covered = evidence / whole;
      const likeness = (2 * covered * answered) / (covered * passed + answered);
      if (likeness > best.likeness)
        best = {
          entry,
          likeness,
          matched: found.size,
          evidence,
          from: said[from]?.at ?? 0,
          to: said[to]?.at ?? 0,
        };
    }
  }
  return best;
}

const sensesIn = keptWith(({ statements }: StoryIndex) =>
  keptWith((story: Story) => sensesOf(statements.filter((entry) => entry.story === story))),
);

function sensesOf(entries: readonly IndexedStatement[]): Senses {
  const counts = new Map<string, number>();
  const having = new Map<string, number[]>();
  entries.forEach((entry, number) => {
    for (const key of new Set(termsIn(entry).flatMap(({ keys }) => keys))) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count === 1) having.set(key, [number]);
      else if (count <= MOST_STATEMENTS) having.get(key)?.push(number);
    }
  });
  return { entries, counts, having };
}

function termsIn(entry: IndexedStatement): readonly Term[] {
  return termsOf(readStatement(entry.statement).words, languageOf(entry));
}

/** For each key, the numbers of the terms that have it. */
function numbersByKey(terms: readonly Term[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  terms.forEach(({ keys }, number) => {
    for (const key of keys) {
      const known = numbers.get(key);
      if (known) known.push(number);
      else numbers.set(key, [number]);
    }
  });
  return numbers;
}

function termsOf(list: readonly Word[], language: string): readonly Term[] {
  return list.flatMap(({ text, isContent }, at) =>
    isContent ? [{ keys: keysOf(text, language), at }] : [],
  );
}

/** ISO 639-1 code of the language in which a statement was made. */
export function languageOf({ story, statement }: IndexedStatement): string {
  return (statement.language ?? story.language).split('-')[0] ?? '';
}
