import { describe } from 'vitest';
import { check } from './check';

describe('a date that the page only implies', () => {
  check([
    [
      'This week Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      '2022-09-20',
      'minor',
    ],
    ['“We were never the closest of friends,” Legend said last week.', '2022-09-20', 'minor'],
    [
      '“We were never the closest of friends,” Legend told Vanity Fair on Monday.',
      '2021-11-20',
      'minor',
    ],
    ['“It is sad to see his devolution,” Legend told The Times last year.', '2025-06-01', 'minor'],
    [
      'Earlier this month, Legend said: “We have not been friends for a while now.”',
      '2024-11-20',
      'minor',
    ],
    ['“There was definitely a difference,” Legend said two years ago.', '2025-06-01', 'minor'],
    [
      'Three months ago, Legend said: “I just think we’re doing our own thing.”',
      '2022-09-20',
      'minor',
    ],
    [
      'Yesterday Legend said: “Much love. Think freely. Think with empathy and context too.”',
      '2022-09-20',
      'minor',
    ],
    ['Last summer Legend said: “I just think we’re doing our own thing.”', '2025-09-20', 'minor'],
    [
      '“I was stunned when he posted the texts,” Legend said five years ago.',
      '2020-09-20',
      'minor',
    ],
    [
      'Two weeks later he takes it back: this week Legend said, “I don’t think we’re less friends because of the Trump thing.”',
      '2022-08-20',
      'material',
    ],
    [
      'After last week’s podcast, Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      '2022-08-12',
      'material',
    ],
  ]);
});

describe('relative dates that fit, and those that cannot be told', () => {
  check([
    [
      'This week Legend said: “It became too much for us to sustain our friendship, honestly.”',
      '2022-08-08',
      null,
    ],
    [
      '“We really haven’t been close since then,” Legend told Axelrod on Thursday.',
      '2022-08-06',
      null,
    ],
    [
      'Last month, Legend said: “It became too much for us to sustain our friendship, honestly.”',
      '2022-09-06',
      null,
    ],
    ['Earlier this year Legend said: “It is sad to see his devolution.”', '2025-11-02', null],
    [
      'Two years ago Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      '2022-08-20',
      null,
    ],
    ['A few years ago Legend said: “We were never the closest of friends.”', '2022-08-20', null],
    [
      'Last year West said: “I don’t rock with neither of them, and I need my apologies.”',
      '2022-01-20',
      null,
    ],
    [
      'This week Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      null,
      null,
    ],
    [
      '“I don’t think we’re less friends because of the Trump thing,” Legend told the Sunday Times.',
      '2020-06-01',
      null,
    ],
    [
      '“We were never the closest of friends,” Legend said of West, whom he met with last week.',
      '2019-11-20',
      null,
    ],
    [
      'Legend, asked about last week’s tweets, repeated: “We were never the closest of friends.”',
      '2021-11-20',
      null,
    ],
    [
      'Last November West said: “I don’t rock with neither of them, and I need my apologies.”',
      '2022-09-05',
      null,
    ],
    ['“Agree to disagree,” West tweeted over the weekend. “We got love.”', '2018-04-30', null],
  ]);
});
