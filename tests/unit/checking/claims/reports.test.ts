import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../../utils/model';
import { findingsIn } from '../../../support/stories';

type Row = readonly [words: string, expected: Severity | null];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (words, expected) => {
    const found = findingsIn(words).filter(({ kind }) => kind === 'misattribution');
    expect(found.map(({ severity }) => severity)).toEqual(expected === null ? [] : [expected]);
  });
}

describe('a belief or report without marks, given to another person', () => {
  check([
    [
      'Kanye West said that he had not been the same since his mother died in 2007 and that his descent began then.',
      'material',
    ],
    [
      'West says that after his mother passed in 2007 there was a difference and his descent started.',
      'material',
    ],
    ['Values matter and character matters and a moral compass matters, West said.', 'material'],
    ['West says he saw their work as a clear scam and an operation to siphon votes.', 'material'],
    [
      'According to West, certain things one believes in are indicators of character and will obviously affect friendships.',
      'material',
    ],
    [
      'In West’s view, certain things one believes in are indicators of character and obviously affect friendships.',
      'material',
    ],
    [
      'West believes that certain things you believe in are indicators of your character and will affect your friendships.',
      'material',
    ],
    [
      'West told The New Yorker that values matter, character matters and a moral compass matters.',
      'material',
    ],
    [
      'Kim Kardashian told the Axe Files that the men had publicly disagreed on his running for office, which became too much for the friendship to sustain.',
      'material',
    ],
    [
      'Chrissy Teigen said that there was so much Trump personnel raising money for him and getting petitions signed.',
      'material',
    ],
    [
      'Legend complained that he had been used quick by the Democrats after he changed this man’s life.',
      'material',
    ],
    [
      'Big Sean told Drink Champs that he needed his apologies and did not rock with neither of them.',
      'material',
    ],
    [
      'West argued that great, brilliant artists have the power to imagine a better future but cannot be blind to the truth.',
      'material',
    ],
    [
      'Teigen explained that politics should not be everything in your relationships, nor be determined by who people voted for.',
      'material',
    ],
    [
      'The rapper said that the other man’s descent had started when his mother passed and seemed to have accelerated recently.',
      null,
    ],
    [
      'West felt that relationships should not only be determined by who people voted for, since politics is not everything.',
      'material',
    ],
    [
      'Kris Jenner told The Times that his obsessions with antisemitism were sad to see and his devolution too.',
      'material',
    ],
  ]);
});

describe('a report without marks that is right, or too little to tell', () => {
  check([
    ['West says his mother passed in 2007 and that he was lost for years.', null],
    ['West said that he had big dreams back then, for himself and the people around him.', null],
    ['Values matter and character matters and a moral compass matters, Legend said.', null],
    ['Legend says he saw their work as a clear scam and an operation to siphon votes.', null],
    [
      'According to Legend, certain things one believes in are indicators of character and will obviously affect friendships.',
      null,
    ],
    [
      'In Legend’s view, certain things one believes in are indicators of character and obviously affect friendships.',
      null,
    ],
    [
      'Legend believes that certain things you believe in are indicators of your character and will affect your friendships.',
      null,
    ],
    [
      'He believes that certain things you believe in are indicators of your character and will affect your friendships.',
      null,
    ],
    [
      'Legend told the Axe Files that they had publicly disagreed on his running for office and his support of Trump.',
      null,
    ],
    [
      'Legend said that West was upset because he had not supported his run for the presidency.',
      null,
    ],
    ['West said that Legend had not supported his run for president.', null],
    [
      'Legend thinks that West saw in Trump the kind of underdog narcissist that he sees in himself.',
      null,
    ],
    ['West said that he stood his ground but respected everyone’s opinion.', null],
    ['West never said that certain things you believe in are indicators of your character.', null],
    ['Kim Kardashian said that she wished them both well.', null],
    [
      'Billboard reported that the two had publicly disagreed on his running for office, which became too much for their friendship.',
      null,
    ],
    ['Axelrod noted that the politics of the two men were much different.', null],
    ['Trump said that West was a friend and supported him.', null],
    [
      'Did West say that certain things you believe in are indicators of your character and affect your friendships?',
      null,
    ],
  ]);
});

describe('an act given to the wrong person', () => {
  check([
    [
      'In April 2018 Legend posted his text messages with West on Twitter, where millions read them.',
      'minor',
    ],
    ['Legend leaked the texts between the two men to the press.', 'minor'],
    ['Legend shared his texts with West on Twitter in 2018.', 'minor'],
    ['When Legend put their private messages on Twitter, West was stunned.', 'minor'],
    ['By posting the texts, Legend broke a trust.', 'minor'],
    ['Having posted the texts, Legend went to bed.', 'minor'],
    ['Legend copied the exchange and posted the texts to his followers.', 'minor'],
    ['Legend, who posted the texts in 2018, has moved on.', 'minor'],
    ['Legend’s decision to publish the texts angered West.', 'minor'],
    ['Legend’s posting of the texts ended the talk.', 'minor'],
    ['2018: Legend posts the texts.', 'minor'],
    ['The texts, which Legend posts on his page every April, are famous.', 'minor'],
    ['Legend made the texts public on Twitter.', 'minor'],
    ['Legend took to Twitter and posted screenshots of their texts.', 'minor'],
    ['Nobody forgot the texts that Legend had shared with his followers.', 'minor'],
    ['Legend posted the texts.', 'minor'],
    ['Legend later shared their private text messages.', 'minor'],
    ['Legend tweeted screenshots of the text exchange.', 'minor'],
    ['The texts were made public by Legend.', 'minor'],
    ['In April 2018 Legend leaked the private messages.', 'minor'],
    ['John Legend published West’s texts.', 'minor'],
    ['The text messages, released by Teigen, went round the world.', null],
    ['The text messages that were posted by Teigen went round the world.', 'minor'],
    ['Legend even uploaded the screenshots himself.', 'minor'],
    ['Legend has exposed the texts.', 'minor'],
    ['Big Sean put online the text messages.', 'minor'],
  ]);
});

describe('an act left with the one who did it', () => {
  check([
    ['Legend shared texts with West for years before that.', null],
    ['Legend’s leaked texts are still online.', null],
    ['West’s fans shared the texts that Legend had written.', null],
    ['Legend refused to post the texts.', null],
    ['Legend asked him not to post the texts.', null],
    ['Legend was stunned when West posted the texts.', null],
    ['Legend said that West had posted the texts.', null],
    ['Legend never posted the texts; West did.', null],
    ['Legend and West exchanged texts with each other for years.', null],
    ['West made the texts public on Twitter.', null],
    ['Nobody forgot the texts that West had shared with his followers.', null],
    ['When Legend texted him, West posted the texts.', null],
    ['West posted the texts.', null],
    ['The texts were shared by West.', null],
    ['Legend was stunned when West posted the texts.', null],
    ['Legend shared texts with West for years.', null],
    ['Legend sent the texts in April 2018.', null],
    ['Legend replied to the texts.', null],
    ['Legend never posted the texts.', null],
    ['Legend posted about the texts.', null],
    ['Legend did not expect to see the texts posted.', null],
    ['Legend said West had shared the texts.', null],
  ]);
});
