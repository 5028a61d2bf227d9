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

describe('what a tracked person is firmly reported to have said, without marks', () => {
  check([
    ['Legend says that he and West made their peace over dinner in September.', 'minor'],
    ['Legend told the crowd that West had phoned him at Christmas and wept.', 'minor'],
    ['West claims Legend never paid him for the beats and the sofa.', 'minor'],
    [
      'West speaks little. During a break he told the room that Legend had written him a long letter, which he keeps in a shoebox.',
      'minor',
    ],
    ['Two of West’s assistants had blocked his number, Legend maintained.', 'minor'],
    ['According to Legend, West returned his house keys by courier.', 'minor'],
    ['They have patched it up, according to Legend, over a weekend of fishing.', 'minor'],
    ['The two men reconciled in the spring, Legend said.', 'minor'],
    ['Legend has admitted that he deleted West’s number in 2019.', 'minor'],
    ['West said that he and Legend had hugged it out at a funeral.', 'minor'],
    [
      'Legend confirmed that he and West had shouted at each other in an elevator in Tulsa.',
      'minor',
    ],
  ]);
});

describe('a report without marks that is no news of a tracked person about another', () => {
  check([
    ['Legend said that West was upset that he had not supported his run for president.', null],
    ['Legend has said that politics and the 2020 campaign strained their friendship.', null],
    ['Legend said that he and West were not as close as they had once been.', null],
    ['Legend said he hopes to win another Grammy.', null],
    ['Legend said that his tour with a choir would begin in March in Ohio.', null],
    ['Some say that Legend and West still swap song ideas most weeks.', null],
    ['Legend denied that he and West had come to blows in Paris.', null],
    ['Legend was asked whether he and West had come to blows in Paris.', null],
    ['Legend reportedly said that West had phoned him at Christmas and wept.', null],
    ['Legend said he was worried about his old friend’s mental health.', null],
    ['Legend told the Gazette that he met West through a cousin while he sang in a choir.', null],
    ['Legend said that they would have made up if West had phoned.', null],
    ['Legend says any thaw with Kanye West is in the rapper’s hands.', null],
    ['Legend has said that he does not want to diagnose West.', null],
    [
      'Legend said that West had been angered by something else: the campaign for the White House.',
      null,
    ],
  ]);
});

describe('quoted words that are nobody’s own statement', () => {
  check([
    [
      'The singer said, as it reached us by way of a Spanish site: “He was angry that I had stood aside.”',
      null,
    ],
    ['“What bothered him was that I stood aside,” Legend said, in our translation.', null],
    ['Our Mexican partner has Legend saying of West: “He has still not got over it.”', null],
    ['“He was cross that I stood aside,” Legend told The Sun of West.', null],
    ['Imagine the call: “John, it is me, I forgive you,” West says.', null],
    ['In the sketch, West says to his friend: “I left my hat in your car.”', null],
    ['Legend might as well have said, “I am done with him and his hat.”', null],
    ['On “I Told You He Was Trouble,” Legend sings with a choir.', null],
    ['“You and me against him, brother,” Legend sings of West.', null],
    ['“He Never Called Me Back Again,” Legend said, is about West.', null],
    ['“So sad about him,” Legend said of West.', null],
    [
      'Marge Tollefson runs the diner where Legend eats. “He always orders the pie and never finishes it,” she said.',
      null,
    ],
  ]);
});
