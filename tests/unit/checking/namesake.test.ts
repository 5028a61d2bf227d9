import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../utils/checking/mentions-of';
import { isNamesake } from '../../../utils/checking/namesake';
import { legendWest } from '../../support/stories';

/** Whether each bare name of a sentence is a namesake's, in order. */
function namesakes(sentence: string): readonly boolean[] {
  return findMentions(sentence, legendWest).map((mention) => isNamesake(sentence, mention));
}

describe('a bare name beside a capitalized word', () => {
  it.each([
    ['The Lakers mourned Jerry West.'],
    ['Jerry West signed the ball.'],
    ['Jerry Alan West signed the ball.'],
    ['They moved to West Virginia.'],
    ['She was born in West Ham.'],
    ['Fans of J. West disagree.'],
    ['A plaque for Odette West was unveiled.'],
    ['Jack Legend runs a bakery.'],
    ['Jerry West Remembered By Old Rivals'],
  ])('is part of somebody’s or something else’s: %s', (sentence) => {
    expect(namesakes(sentence)).toEqual([true]);
  });

  it('is the person’s with a middle name', () => {
    expect(namesakes('Kanye Omari West was born on this day.')).toContain(false);
  });

  it.each([
    ['a full name', 'Kanye West ran for president.'],
    ['a slip of the given name', 'Jon Legend ran no race.'],
    ['an office', 'Senator West lost the vote.'],
    ['a calling', 'The show had Grammy winner and singer Legend on it.'],
    ['a calling with a capital', 'Rapper West ran for president.'],
    ['the first word of a sentence', 'Once West ran, it was over.'],
    ['a link to the sentence before', 'Therefore Legend ended it.'],
    ['the end of the sentence before', 'He put it down to Texas. West did not.'],
    ['a day', 'He told it on Monday. Tuesday West replied.'],
    ['the words of a headline', 'Rift Between Legend Camp And Rivals Deepens'],
    ['a label on the line above', 'Speaker\nWest said so.'],
  ])('is still the person’s beside %s: %s', (_, sentence) => {
    expect(namesakes(sentence)).toEqual([false]);
  });

  it('is still the person’s beside another’s name, apart from it', () => {
    expect(namesakes('West and Legend met, and West left.')).toEqual([false, false, false]);
  });
});
