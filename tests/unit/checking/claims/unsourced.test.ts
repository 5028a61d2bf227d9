import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../utils/model';
import { findingsIn } from '../../../support/stories';

type Row = readonly [words: string, expected: Severity | null];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (words, expected) => {
    const found = findingsIn(words).filter(({ kind }) => kind === 'unsourced');
    expect(found.map(({ severity }) => severity)).toEqual(expected === null ? [] : [expected]);
  });
}

describe('words of a tracked person that the record does not hold', () => {
  check([
    ['“He will always have a seat at my table,” Legend said of West.', 'minor'],
    ['“I would take his call tomorrow,” Legend said when asked about Kanye West.', 'minor'],
    ['“That man owes me a phone call,” West said of Legend.', 'minor'],
    ['“I still root for the man,” Legend added.', 'minor'],
    ['“Trump broke something in him that night,” Legend said.', 'minor'],
    ['“He will never be welcome at my house again,” Legend said.', 'minor'],
    ['“We simply grew in other directions,” Legend said of their break.', 'minor'],
    ['“Nobody from that camp has called me,” West said of Legend.', 'minor'],
    ['“My husband cried over him,” Teigen said of West.', 'minor'],
    ['Legend told reporters: “Our friendship is in the hands of God.”', 'minor'],
  ]);
});

describe('what is no statement of a tracked person about the story', () => {
  check([
    ['“The album took me two years to finish,” Legend said.', null],
    ['“All artists feel that sort of pressure sometimes,” Legend said.', null],
    ['“He will always have a seat at my table,” said Peter Smith of West.', null],
    ['“He will always have a seat at my table,” Axelrod said of West.', null],
    ['“Old friend,” Legend said of West.', null],
    ['“Everybody saw how I spoke to him about all of it,” Legend said of West.', null],
    ['“Kanye, you were wonderful last night in Paris,” West was told.', null],
    ['“Ordinary People Live in Philadelphia” is Legend’s best recording.', null],
    ['“We really haven’t been close since then,” Legend said of West.', null],
    ['“The tour bus broke down in Ohio again,” West said.', null],
  ]);
});
