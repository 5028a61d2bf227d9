import { describe } from 'vitest';
import { check } from './check';

describe('a venue or outlet other than that of the record', () => {
  check([
    [
      '“We really haven’t been close since then,” Legend told The New Yorker.',
      '2022-09-20',
      'minor',
    ],
    ['“We really haven’t been close since then,” Legend told Vanity Fair.', '2022-09-20', 'minor'],
    ['“We were never the closest of friends,” Legend told Esquire.', '2019-12-20', 'minor'],
    [
      '“We were never the closest of friends,” Legend tells Harper’s Bazaar.',
      '2019-12-20',
      'minor',
    ],
    [
      'In an interview with The Guardian, Legend said: “We were never the closest of friends.”',
      '2019-12-20',
      'minor',
    ],
    ['“I was stunned when he posted the texts,” Legend told Kara Swisher.', '2022-12-20', 'minor'],
    [
      '“We have not been friends for a while now,” Legend said on Good Morning Britain.',
      '2022-12-20',
      'minor',
    ],
    [
      '“I don’t rock with neither of them, and I need my apologies,” West said on The Tonight Show.',
      '2021-12-20',
      'minor',
    ],
    ['“We really haven’t been close since then,” Legend tweeted.', '2022-09-20', 'minor'],
    [
      '“That was the real impetus for us having a strain in our friendship,” Legend told David Axelrod.',
      '2022-09-20',
      'minor',
    ],
    [
      'Legend had talked to The New Yorker. “We really haven’t been close since then,” Legend told the magazine.',
      '2022-09-20',
      'minor',
    ],
    [
      '“We really haven’t been close since then,” Legend told the newspaper.',
      '2022-09-20',
      'minor',
    ],
  ]);
});

describe('venues that are right, passed on, or merely listening', () => {
  check([
    ['“We really haven’t been close since then,” Legend told David Axelrod.', '2022-09-20', null],
    [
      '“We really haven’t been close since then,” Legend said on Axelrod’s podcast.',
      '2022-09-20',
      null,
    ],
    [
      '“We really haven’t been close since then,” Legend said on a CNN podcast.',
      '2022-09-20',
      null,
    ],
    [
      '“We really haven’t been close since then,” Legend told CNN’s David Axelrod.',
      '2022-09-20',
      null,
    ],
    ['“We really haven’t been close since then,” Legend told the podcast.', '2022-09-20', null],
    [
      '“We really haven’t been close since then,” Legend told Axelrod, The Times reported.',
      '2022-09-20',
      null,
    ],
    [
      '“We really haven’t been close since then,” Legend told Axelrod, according to Billboard.',
      '2022-09-20',
      null,
    ],
    ['“We were never the closest of friends,” Legend told the magazine.', '2019-12-20', null],
    [
      'Legend spoke to The New Yorker. “It’s up to him whether he can get past that,” he told the magazine.',
      '2022-09-20',
      null,
    ],
    [
      '“I don’t think we’re less friends because of the Trump thing,” Legend told The Times.',
      '2020-06-20',
      null,
    ],
    [
      '“You bringing up my fans or my legacy is a tactic based on fear used to manipulate my free thought,” West told Legend.',
      '2018-05-01',
      null,
    ],
    [
      '“We have not been friends for a while now,” Legend told Swisher on her show.',
      '2022-11-20',
      null,
    ],
    ['“We really haven’t been close since then,” Legend told the outlet.', '2022-09-20', null],
    [
      '“I respect everyone’s opinion but I stand my ground,” West wrote on Twitter.',
      '2018-05-20',
      null,
    ],
  ]);
});

describe('a venue named in marks, by its kind or by who asked', () => {
  check([
    [
      '“A lot of people are concerned about him,” Legend said on “The View.”',
      '2022-12-20',
      'minor',
    ],
    ['“A lot of people are concerned about him,” Legend told “60 Minutes.”', '2022-12-20', 'minor'],
    [
      'During an appearance on “The Late Show,” Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      'In a Vanity Fair profile, Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      'Taking to Twitter, Legend wrote: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      '“A lot of people are concerned about him,” Legend posted on Instagram.',
      '2022-12-20',
      'minor',
    ],
    [
      'In a text message to West, Legend wrote: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      'From the stage, Legend told the crowd: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      '“A lot of people are concerned about him,” Legend said when he sat down with Gayle King.',
      '2022-12-20',
      'minor',
    ],
    [
      'Asked by David Axelrod about West, Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
  ]);
});

describe('a programme of the speaker’s own, a town, or the right venue', () => {
  check([
    [
      '“A lot of people are concerned about him,” Legend said on “On with Kara Swisher.”',
      '2022-12-20',
      null,
    ],
    [
      'Asked by Kara Swisher about West, Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      null,
    ],
    ['“A lot of people are concerned about him,” Legend said in Philadelphia.', '2022-12-20', null],
    [
      'In an interview in Malibu, Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      null,
    ],
    [
      '“A lot of people are concerned about him,” Legend, whose hits include “All of Me,” said.',
      '2022-12-20',
      null,
    ],
    [
      '“A lot of people are concerned about him,” Legend, who is a coach on “The Voice,” said.',
      '2022-12-20',
      null,
    ],
    [
      '“A lot of people are concerned about him,” Legend told “All of Me” fans.',
      '2022-12-20',
      null,
    ],
  ]);
});
