import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import { keptWith } from '../../record/kept-with';
import type { Source, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { areSynonyms } from '../../text/synonyms';
import type { Word } from '../../text/words';
import { findCandidates } from '../wording/find-candidates';
import { phraseStems } from '../words-held';

/** How much of what a page reports in its own words stands in one place on the record. */
export interface Likeness {
  readonly statement: IndexedStatement;
  /** The sentences of the statement that hold most of it. */
  readonly said: string;
  /** Different content words of the report that stand there. */
  readonly shared: number;
  /** The same without names and words for the subject, which any report of the story holds. */
  readonly telling: number;
  /** Share of the report's different content words that stand there, 0–1. */
  readonly share: number;
  /** Content words of the report for which a word of the same sense stands there. */
  readonly alike: number;
}

/** A report spans no more sentences of a statement than these. */
const SENTENCES = 2;

/**
 * The statements of a story that a report may be of, likest first. Found by
 * seeds, and among those of a source where the report names one: the cost does
 * not grow with the record.
 */
export function likeStatements(
  report: readonly Word[],
  story: Story,
  source: Source | null,
  index: StoryIndex,
): readonly Likeness[] {
  const common = commonStems(story);
  const stems = new Set(report.filter((word) => word.isContent).map(plainStem));
  if (stems.size === 0) return [];
  const statements = new Set([
    ...findCandidates(report, index).flatMap(({ statement }) => index.statements[statement] ?? []),
    ...((source && bySource(index).get(source.id)) ?? []),
  ]);
  return [...statements]
    .filter((statement) => statement.story === story && statement.statement.wording === 'known')
    .map((statement) => likenessOf(stems, statement, common))
    .sort((a, b) => b.telling - a.telling || b.shared - a.shared);
}

/** The statements on file by the id of their source. */
const bySource = keptWith(
  ({ statements }: StoryIndex): ReadonlyMap<string, readonly IndexedStatement[]> => {
    const grouped = new Map<string, IndexedStatement[]>();
    for (const statement of statements) {
      const list = grouped.get(statement.source.id);
      if (list) list.push(statement);
      else grouped.set(statement.source.id, [statement]);
    }
    return grouped;
  },
);

function likenessOf(
  stems: ReadonlySet<string>,
  statement: IndexedStatement,
  common: ReadonlySet<string>,
): Likeness {
  const { words, sentenceOf } = readStatement(statement.statement);
  const bySentence: Set<string>[] = statement.statement.sentences.map(() => new Set());
  words.forEach((word, at) => {
    const stem = plainStem(word);
    if (word.isContent && stems.has(stem)) bySentence[sentenceOf[at] ?? 0]?.add(stem);
  });
  let best: ReadonlySet<string> = new Set();
  let from = 0;
  bySentence.forEach((_, at) => {
    const here = new Set(bySentence.slice(at, at + SENTENCES).flatMap((found) => [...found]));
    if (here.size > best.size) {
      best = here;
      from = at;
    }
  });
  // A second sentence that adds nothing is not what is reported.
  const length = (bySentence[from]?.size ?? 0) === best.size ? 1 : SENTENCES;
  const said = words.filter(
    ({ isContent }, at) =>
      isContent && (sentenceOf[at] ?? 0) >= from && (sentenceOf[at] ?? 0) < from + length,
  );
  return {
    statement,
    alike: [...stems].filter(
      (stem) => !best.has(stem) && said.some((word) => areSynonyms(stem, word.stem)),
    ).length,
    said: statement.statement.sentences.slice(from, from + length).join(' '),
    shared: best.size,
    telling: [...best].filter((stem) => !common.has(stem)).length,
    share: best.size / stems.size,
  };
}

/** "Publicly" and "in public" say the same. */
function plainStem({ stem }: Word): string {
  return stem.length > 4 ? stem.replace(/li$/u, '') : stem;
}

/** Stems of names and of words for the subject of a story. */
const commonStems = keptWith(({ people, gate }: Story): ReadonlySet<string> => {
  const phrases = [...people.flatMap(({ names }) => names), ...gate.topics];
  return new Set(phrases.flatMap((phrase) => phraseStems(phrase)));
});
