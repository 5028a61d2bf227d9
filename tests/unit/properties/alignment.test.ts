import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alignment, align, scoreOf } from '../../../utils/checking/wording/align';
import { type PreparedPassage, preparePassage } from '../../../utils/checking/wording/prepare';
import { readStatement } from '../../../utils/record/statement-text';
import { fold } from '../../../utils/text/fold';
import type { Word } from '../../../utils/text/words';
import { anyRecord } from '../../support/properties/any-record';
import { bestScore, costOfCut, costOfOwnWords } from '../../support/properties/full-matrix-aligner';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';

/** What an editor may do to a stretch of words, each kind as likely as the others. */
const editing = fc.oneof(
  fc.record({ do: fc.constant('keep' as const), words: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ do: fc.constant('drop' as const), words: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('mark a cut' as const), words: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    do: fc.constantFrom('put in' as const, 'put in brackets' as const, 'replace' as const),
    words: fc.constantFrom('the', 'really', 'friends', 'they said so', 'of the old harbour', 'not'),
  }),
);

/** A stretch of some statement, worked over by an editor. */
const edited = fc.record({
  record: anyRecord,
  statement: fc.nat(),
  start: fc.nat(),
  length: fc.integer({ min: 6, max: 22 }),
  editings: fc.array(editing, { minLength: 1, maxLength: 6 }),
});

function printed(said: readonly string[], editings: readonly Editing[]): string {
  const words: string[] = [];
  let at = 0;
  for (const one of editings) {
    if (one.do === 'keep') words.push(...said.slice(at, at + one.words));
    if (one.do === 'mark a cut') words.push('…');
    if (one.do === 'put in' || one.do === 'replace') words.push(one.words);
    if (one.do === 'put in brackets') words.push(`[${one.words}]`);
    at += typeof one.words === 'number' ? one.words : one.do === 'replace' ? 1 : 0;
  }
  return words.concat(said.slice(at)).join(' ');
}

type Editing = typeof editing extends fc.Arbitrary<infer T> ? T : never;

describe('the alignment of a passage with a statement', () => {
  it('scores what the best of all alignments scores, and its steps add up to that', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(edited, ({ record, statement: number, start, length, editings }) => {
        const statement = record.statements[number % record.statements.length];
        if (!statement) throw new Error('a record without statements');
        const said = readStatement(statement.statement).words.slice(0, 60);
        const from = start % Math.max(1, said.length - 6);
        const run = said.slice(from, from + length).map((word) => word.text);
        const passage = prepare(printed(run, editings));
        fc.pre(passage.words.length > 0);

        const found = align(passage.words, said, 0, said.length, passage.cuts);

        expect(found.score).toBe(bestScore(passage.words, said, passage.cuts));
        expect(scoreOfSteps(found, passage, said)).toBe(found.score);
        expect(numbers(found, 'printed')).toEqual(passage.words.map((_, at) => at));
        expect(numbers(found, 'said')).toEqual([...numbers(found, 'said')].sort((a, b) => a - b));
        if (found.steps.some((step) => step.printed === null)) reached.note('words left out');
        if (found.steps.some((step) => step.said === null)) reached.note('words put in');
        if (found.steps.some((step) => step.agreement === 'none' && step.said !== null))
          reached.note('words replaced');
        if (found.steps.every((step) => step.agreement === 'same')) reached.note('nothing changed');
        if (passage.cuts.size > 0) reached.note('an ellipsis');
        if (passage.words.some((word) => word.isBracketed)) reached.note('brackets');
      }),
      { numRuns: RUNS },
    );
    reached.expectShares({
      'words left out': 0.08,
      'words put in': 0.2,
      'words replaced': 0.2,
      'nothing changed': 0.1,
      'an ellipsis': 0.2,
      brackets: 0.1,
    });
  });

  it('looks at no more of the statement than it is given', { timeout: PROPERTY_TIMEOUT }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(
        edited,
        fc.nat(40),
        fc.nat(40),
        ({ record, statement: number, start, length, editings }, a, b) => {
          const statement = record.statements[number % record.statements.length];
          if (!statement) throw new Error('a record without statements');
          const said = readStatement(statement.statement).words.slice(0, 50);
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const at = start % Math.max(1, said.length - 6);
          const run = said.slice(at, at + length).map((word) => word.text);
          const passage = prepare(printed(run, editings));
          fc.pre(passage.words.length > 0);
          const found = align(passage.words, said, from, to, passage.cuts);
          const window = said.slice(from, to);
          expect(found.score).toBe(bestScore(passage.words, window, passage.cuts));
          expect(numbers(found, 'said').every((word) => word >= from && word < to)).toBe(true);
          if (at < from || at + length > to) reached.note('the words stand partly outside');
          if (numbers(found, 'said').length > 0) reached.note('some stand inside');
        },
      ),
      { numRuns: RUNS },
    );
    reached.expectShares({ 'the words stand partly outside': 0.2, 'some stand inside': 0.2 });
  });
});

function prepare(text: string): PreparedPassage {
  const folded = fold(text).text;
  return preparePassage(folded, { start: 0, end: folded.length });
}

function numbers({ steps }: Alignment, side: 'printed' | 'said'): readonly number[] {
  return steps.flatMap((step) => step[side] ?? []);
}

/** What the steps of an alignment cost and gain, gap by gap. */
function scoreOfSteps(
  { steps }: Alignment,
  { words, cuts }: PreparedPassage,
  said: readonly Word[],
): number {
  let score = 0;
  let at = 0;
  let row = 0;
  while (at < steps.length) {
    const step = steps[at];
    let end = at + 1;
    if (step && step.printed !== null && step.said !== null) {
      score += scoreOf(words[step.printed] as Word, said[step.said] as Word);
      row = step.printed + 1;
    } else if (step?.said === null) {
      while (steps[end]?.said === null) end++;
      const own = steps.slice(at, end).map(({ printed: number }) => words[number ?? -1] as Word);
      score += costOfOwnWords(own);
      row += own.length;
    } else {
      while (steps[end]?.printed === null) end++;
      score += costOfCut(end - at, cuts.has(row));
    }
    at = end;
  }
  return score;
}
