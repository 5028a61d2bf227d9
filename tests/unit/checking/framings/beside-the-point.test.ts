import { describe, expect, it } from 'vitest';
import { families } from './english-families';
import { plainRows } from './english-plain-wordings';
import { silentRows } from './english-silent-wordings';
import { rows } from './english-wordings';
import { severityOf } from './severity-of';

/** What reporters add to a sentence, and what says nothing of who ended what. */
const BEHIND = [
  ', and the concert is sold out.',
  '; he has not toured since 2019.',
  ', and no song will change that.',
  ', and nobody was surprised.',
  ' – not that it hurt the sales of his records.',
  ', and he has never looked back.',
  ', though he would not be drawn on details.',
  ', and the two have yet to speak.',
  ', and perhaps that is for the best.',
  ', and who could blame him?',
  ', and some people will never forgive him.',
  ' (neither would comment).',
  ', and this audience does not need to be told.',
] as const;

const BEFORE = [
  'More than a decade on, ',
  'Not for the first time: ',
  'Long before the tour began, ',
  'Nobody doubts that ',
  'There is no mystery here: ',
  'Sadly, ',
] as const;

/** The same, with somebody who tells it: "his" is his, and "among other things" what he holds. */
const TOLD = [
  'Speaking to reporters, he confirmed it: ',
  'As the singer told a podcast, ',
  'The singer told reporters in May that ',
] as const;
const TOLD_BEHIND = ', he told reporters in May.';
const TURNED_BY_TELLER = /\bhis friendship\b|\bamong other things\b/u;

const plain = (expected: 'material' | null): readonly string[] =>
  [...rows, ...families, ...plainRows, ...(expected === null ? silentRows : [])]
    .filter((row) => row.expected === expected)
    .flatMap(({ wordings }) => wordings)
    .filter(
      (wording) =>
        /^[^.?!:;“”]+\.$/u.test(wording) &&
        !/^(?:A|Headlines|Where|Your|The caption)\b/u.test(wording),
    );

const told = plain('material');
const silent = plain(null);

/** A name keeps its capital inside a sentence. */
const inside = (wording: string): string =>
  /^(?:John|Legend|West|Kanye|Ye|Trump|Donald|MAGA)\b/u.test(wording)
    ? wording
    : wording.charAt(0).toLowerCase() + wording.slice(1);

/** Every wording is tried with every so many of the additions, and every addition with as many wordings. */
const EVERY = 4;
const ADDITIONS: readonly string[] = [...BEHIND, ...BEFORE, ...TOLD, TOLD_BEHIND];
const inTurn = (list: readonly string[], addition: string): readonly string[] =>
  list.filter((_, at) => (at + ADDITIONS.indexOf(addition)) % EVERY === 0);

const led = (addition: string) => (wording: string) => addition + inside(wording);
const followed = (addition: string) => (wording: string) => wording.slice(0, -1) + addition;

const lost = (made: (wording: string) => string, addition: string): readonly string[] =>
  inTurn(told, addition).filter(
    (one) => severityOf(made(one), 'trump-ended-friendship') !== 'material',
  );
const raised = (
  made: (wording: string) => string,
  addition: string,
  tried = silent,
): readonly string[] =>
  inTurn(tried, addition).filter((one) => severityOf(made(one), 'trump-ended-friendship') !== null);

describe('what is beside the point', () => {
  it('is tried on many sentences', () => {
    expect(told.length).toBeGreaterThan(30 * EVERY);
    expect(silent.length).toBeGreaterThan(20 * EVERY);
  });

  it.each([...BEHIND, TOLD_BEHIND])('silences no assertion: “…%s”', (addition) => {
    expect(lost(followed(addition), addition)).toEqual([]);
  });

  it.each([...BEFORE, ...TOLD])('silences no assertion: “%s…”', (addition) => {
    expect(lost(led(addition), addition)).toEqual([]);
  });

  it.each(BEHIND)('makes no assertion: “…%s”', (addition) => {
    expect(raised(followed(addition), addition)).toEqual([]);
  });

  it.each(BEFORE)('makes no assertion: “%s…”', (addition) => {
    expect(raised(led(addition), addition)).toEqual([]);
  });

  const kept = silent.filter((wording) => !TURNED_BY_TELLER.test(wording));

  it.each(TOLD)('makes no assertion: “%s…”', (addition) => {
    expect(raised(led(addition), addition, kept)).toEqual([]);
  });

  it('makes no assertion of one that is told', () => {
    expect(raised(followed(TOLD_BEHIND), TOLD_BEHIND, kept)).toEqual([]);
  });
});
