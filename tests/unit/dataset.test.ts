import { describe, expect, it } from 'vitest';
import type { DepartureKind } from '../../scripts/score/labelled-case';
import { type LabelledSet, ownSetFiles, readLabelledSet } from '../../scripts/score/labelled-sets';
import {
  f1Of,
  precisionOf,
  type Scores,
  type Share,
  scoreCases,
  sumOf,
} from '../../scripts/score/score-cases';
import { checkArticle } from '../../utils/checking/check-article';
import type { Sensitivity } from '../../utils/model';

const sets = ownSetFiles().map(readLabelledSet);

function scoresAt(sensitivity: Sensitivity): readonly Scores[] {
  return sets.map((set: LabelledSet) =>
    scoreCases(set.cases, ({ article }) => checkArticle(article, set.index), sensitivity),
  );
}

const high = scoresAt('high');
const balanced = scoresAt('balanced');
const share = (scores: readonly Scores[], of: (scores: Scores) => Share): number =>
  scores.reduce((sum, each) => sum + of(each).right, 0) /
  scores.reduce((sum, each) => sum + of(each).of, 0);

/** F1 at high sensitivity below which a change has broken something; a little under what is measured. */
const FLOORS: readonly (readonly [DepartureKind, number])[] = [
  ['misquote', 0.9],
  ['splice', 0.9],
  ['contextomy', 0.8],
  ['misattribution', 0.7],
  ['misdating', 0.7],
  ['unsourced', 0.5],
  ['mischaracterization', 0.7],
];

/** The same for framings of the invented stories, each of which the checker knows by its record alone. */
const STORY_FLOORS: readonly (readonly [set: string, number])[] = [
  ['second-story', 0.9],
  ['third-story', 0.85],
  ['fourth-story', 0.9],
  ['fifth-story', 0.8],
  ['sixth-story', 0.85],
  ['seventh-story', 0.88],
  ['eighth-story', 0.8],
  ['ninth-story', 0.88],
  ['tenth-story', 0.7],
  ['eleventh-story', 0.85],
  ['twelfth-story', 0.85],
  ['thirteenth-story', 0.65],
  ['fourteenth-story', 0.8],
  ['fifteenth-story', 0.9],
  ['sixteenth-story', 0.85],
  ['seventeenth-story', 0.65],
  ['eighteenth-story', 0.9],
  ['nineteenth-story', 0.9],
  ['twentieth-story', 0.9],
  ['twenty-first-story', 0.88],
  ['twenty-second-story', 0.92],
  ['twenty-third-story', 0.92],
  ['twenty-fourth-story', 0.85],
  ['twenty-fifth-story', 0.8],
  ['twenty-sixth-story', 0.88],
  ['twenty-seventh-story', 0.84],
  ['twenty-eighth-story', 0.88],
  ['twenty-ninth-story', 0.88],
  ['thirtieth-story', 0.85],
  ['thirty-first-story', 0.92],
  ['thirty-second-story', 0.92],
  ['thirty-third-story', 0.92],
  ['thirty-fourth-story', 0.8],
  ['thirty-fifth-story', 0.94],
  ['thirty-sixth-story', 0.86],
  ['thirty-seventh-story', 0.92],
];

describe('on the labelled articles of the project', () => {
  it.each(FLOORS)('%s is found with an F1 of at least %f', (kind, floor) => {
    const tally = sumOf(high.flatMap(({ kinds }) => kinds.get(kind) ?? []));
    expect(f1Of(tally)).toBeGreaterThanOrEqual(floor);
  });

  it.each(STORY_FLOORS)('framings of the %s are found with an F1 of at least %f', (name, floor) => {
    const scores = high[sets.findIndex((set) => set.name === name)];
    const tally = scores?.kinds.get('mischaracterization');
    expect(tally && f1Of(tally)).toBeGreaterThanOrEqual(floor);
  });

  it('hardly anything that a reader is shown at balanced is a false alarm', () => {
    const tally = sumOf(balanced.flatMap(({ kinds }) => [...kinds.values()]));
    expect(precisionOf(tally)).toBeGreaterThanOrEqual(0.9);
    expect(share(balanced, ({ cleanPages }) => cleanPages)).toBeGreaterThanOrEqual(0.95);
  });

  it('faithful quotations are recognised, and the right words shown', () => {
    expect(share(high, ({ faithful }) => faithful)).toBeGreaterThanOrEqual(0.96);
    expect(share(high, ({ reference }) => reference)).toBeGreaterThanOrEqual(0.97);
    expect(share(high, ({ severity }) => severity)).toBeGreaterThanOrEqual(0.95);
  });

  it('pages are told to be on the story or not', () => {
    expect(share(high, ({ story }) => story)).toBeGreaterThanOrEqual(0.94);
  });

  it('there are as many look-alikes as departures, of every kind', () => {
    const labels = sets.flatMap(({ cases }) => cases.flatMap(({ expected }) => expected));
    const alike = sets.flatMap(({ cases }) =>
      cases.flatMap(({ faithful, clean }) => [...faithful, ...clean]),
    );
    expect(sets.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(200);
    expect(new Set(labels.map(({ kind }) => kind)).size).toBe(FLOORS.length);
    expect(alike.length).toBeGreaterThan(labels.length);
  });
});
