import { describe } from 'vitest';
import { check } from './check';

describe('an occasion meant by “the same interview”', () => {
  check([
    [
      'In The New Yorker he spoke of his music. In the same interview, Legend said: “We really haven’t been close since then.”',
      '2022-09-20',
      'minor',
    ],
    [
      'On The Axe Files he spoke of his music. In the same interview, Legend said: “We really haven’t been close since then.”',
      '2022-09-20',
      null,
    ],
  ]);
});

describe('an occasion of the record that the page dates in its own words', () => {
  check([
    [
      'In March 2019 Legend told David Axelrod that he and West were no longer close.',
      '2025-06-20',
      'material',
    ],
    [
      'Legend told The New Yorker in 2020 that he and West had fallen out over the campaign.',
      '2025-06-20',
      'material',
    ],
    ['Legend spoke of West on The Axe Files in 2018.', '2025-06-20', 'material'],
    ['This week Legend told Kara Swisher that he had lost touch with West.', '2025-06-20', 'minor'],
    [
      'Back in 2020, Legend sat down with Kara Swisher and talked about West.',
      '2025-06-20',
      'material',
    ],
    [
      'Legend told The New Yorker in 2022 that he and West had fallen out over the campaign.',
      '2025-06-20',
      null,
    ],
    [
      'Legend told The New Yorker in September 2022 that West ran in 2020 and fell out with him.',
      '2025-06-20',
      null,
    ],
    [
      'Legend told The New Yorker that in 2020 West ran for president against Biden.',
      '2025-06-20',
      null,
    ],
    ['In 2016 Legend told The New Yorker about his new album.', '2025-06-20', null],
    ['Legend tweeted in 2018 about West and slavery.', '2025-06-20', null],
    ['West told The New Yorker in 2010 about Legend’s first album.', '2025-06-20', null],
    ['Legend spoke to The Times last month about West.', '2025-06-20', null],
    [
      'The New Yorker wrote in 2010 that Legend and West had talked about a tour.',
      '2025-06-20',
      null,
    ],
    ['Legend, who met West in 2001, told The New Yorker that he was upset.', '2025-06-20', null],
    ['Legend told The Sunday Times in 2020 that he and West were busy.', '2025-06-20', null],
    ['In 2018 and again in The New Yorker, Legend talked about West.', '2025-06-20', null],
    [
      'In a New Yorker interview, Legend recalled how West reacted in 2020 when he backed Biden.',
      '2025-06-20',
      null,
    ],
    ['Legend told The New Yorker of what West did in 2018.', '2025-06-20', null],
    [
      'Legend told The New Yorker, which profiled West in 2010, that they had fallen out.',
      '2025-06-20',
      null,
    ],
  ]);
});
