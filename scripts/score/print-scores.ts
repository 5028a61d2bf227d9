import {
  f1Of,
  precisionOf,
  recallOf,
  type Scores,
  type Share,
  sumOf,
  type Tally,
} from './score-cases';

/** Scores as a table for a person to read, ending in a line break. */
export function printScores(name: string, cases: number, scores: Scores): string {
  const rows = [...scores.kinds].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const lines = [
    `${name}: ${cases} articles`,
    `${'kind'.padEnd(20)}  hit false missed  precision recall    F1`,
    ...rows.map(([kind, tally]) => row(kind, tally)),
    row('all', sumOf(scores.kinds.values())),
    [
      `story right ${share(scores.story)}`,
      `clean pages unmarked ${share(scores.cleanPages)}`,
      `faithful quotations recognised ${share(scores.faithful)}`,
      `right reference ${share(scores.reference)}`,
      `severity right ${share(scores.severity)}`,
    ].join('; '),
  ];
  return `${lines.join('\n')}\n`;
}

function row(name: string, tally: Tally): string {
  const { hit, falseAlarm, missed } = tally;
  return [
    name.padEnd(20),
    String(hit).padStart(5),
    String(falseAlarm).padStart(6),
    String(missed).padStart(7),
    percent(precisionOf(tally)).padStart(11),
    percent(recallOf(tally)).padStart(7),
    percent(f1Of(tally)).padStart(6),
  ].join('');
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function share({ right, of }: Share): string {
  return `${right}/${of}`;
}
