/**
 * What each rule for framings contributes on labelled articles:
 * `npm run --silent ablation -- --cases FILE.jsonl [--record FILE.json]`.
 *
 * Every rule is left out in turn. A reading left out loses hits, a reason for
 * silence left out lets false marks in. See docs/command-line.md for the cases.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ALL_RULES, type FramingRules } from '../utils/checking/framings/rules';
import { indexStories } from '../utils/record/index-stories';
import { parseStory } from '../utils/record/parse-story';
import { type Labelled, readLabelled, scoreFramings } from './ablation/score';

const DEFAULT_RECORD = new URL('../public/records/legend-west.json', import.meta.url);

const { values } = parseArgs({
  options: { cases: { type: 'string' }, record: { type: 'string' } },
});
if (values.cases === undefined) {
  console.error('usage: npm run --silent ablation -- --cases FILE.jsonl [--record FILE.json]');
  process.exitCode = 2;
} else {
  const record = values.record ?? DEFAULT_RECORD;
  const index = indexStories([parseStory(readFileSync(record, 'utf8'), String(record))]);
  printTable(readLabelled(readFileSync(values.cases, 'utf8')), index);
}

function printTable(cases: readonly Labelled[], index: ReturnType<typeof indexStories>): void {
  const all = scoreFramings(cases, index, ALL_RULES);
  console.log(row('rule left out', 'hit', 'missed', 'false'));
  console.log(row('none', all.hit, all.missed, all.false));
  for (const [name, rules] of eachLeftOut()) {
    const score = scoreFramings(cases, index, rules);
    console.log(row(name, score.hit, score.missed, score.false));
  }
}

function* eachLeftOut(): Generator<readonly [string, FramingRules]> {
  for (const left of ALL_RULES.readings)
    yield [
      `reading: ${left.name}`,
      { ...ALL_RULES, readings: ALL_RULES.readings.filter((rule) => rule !== left) },
    ];
  for (const left of ALL_RULES.fairness)
    yield [
      `silence: ${left.name}`,
      { ...ALL_RULES, fairness: ALL_RULES.fairness.filter((rule) => rule !== left) },
    ];
}

function row(name: string, ...numbers: readonly (string | number)[]): string {
  return name.padEnd(44) + numbers.map((number) => String(number).padStart(8)).join('');
}
