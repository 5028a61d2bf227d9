import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../../utils/model';
import { findingsIn } from '../../../support/stories';

type Row = readonly [words: string, published: string | null, expected: Severity | null];

function misdatings(paragraph: string, published: string | null): readonly Finding[] {
  return findingsIn(paragraph, published).filter(({ kind }) => kind === 'misdating');
}

function check(rows: readonly Row[]): void {
  it.each(rows)('%s (published %s): %s', (words, published, expected) => {
    expect(misdatings(words, published).map(({ severity }) => severity)).toEqual(
      expected === null ? [] : [expected],
    );
  });
}

describe('a date of what the words are about', () => {
  const said =
    '“I talked to him with love and with empathy, and tried to help him see another way of looking at things.”';
  check([
    [`Of his attempt to reason with the rapper in 2018 Legend said: ${said}`, '2022-09-05', null],
    [`About the messages of April 2018, Legend said: ${said}`, '2022-09-05', null],
    [`Of West, whom he had texted in 2018, Legend said: ${said}`, '2022-09-05', null],
    [`Of West, Legend said in 2018: ${said}`, '2022-09-05', 'material'],
    [`In 2018 Legend said of West: ${said}`, '2022-09-05', 'material'],
  ]);
});

describe('a date in another clause than the event’s', () => {
  check([
    ['West put the text messages online, and he sang in Cody in 2021.', '2022-09-05', null],
    ['West shared the text messages, and it was in 2020 that he moved.', '2022-09-05', null],
    ['The text messages hurt Legend, but he went on tour in 2020.', '2022-09-05', null],
    ['West ran for president, and the party closed in 2021.', '2022-09-05', null],
    ['West put the text messages online in 2020.', '2022-09-05', 'material'],
    ['West, and nobody else, put the text messages online in 2020.', '2022-09-05', 'material'],
    ['In 2020 West put the text messages online, and he moved.', '2022-09-05', 'material'],
  ]);
});

describe('a year or month that the page states for a quotation', () => {
  check([
    // The Sunday Times, 30 May 2020.
    [
      '“I don’t think we’re less friends because of the Trump thing,” Legend told The Sunday Times in 2022.',
      '2022-09-20',
      'material',
    ],
    [
      'In 2018, Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      '2022-09-20',
      'material',
    ],
    [
      'In a 2019 interview, Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      '2022-09-20',
      'material',
    ],
    [
      '“I no longer have a formal business relationship with him as an artist,” Legend said in late 2021.',
      '2022-09-20',
      'material',
    ],
    // The Times, 10 May 2025.
    [
      '“There was definitely a difference,” Legend explained in October 2022.',
      '2025-06-01',
      'material',
    ],
    [
      'Back in 2023, Legend said: “It does feel sad, sometimes shocking, to see where he is now.”',
      '2025-06-01',
      'material',
    ],
    // Twitter, 9 October 2022.
    [
      'In March 2024 Legend wrote: “Weird how all these ‘free, independent thinkers’ always land at the same old anti-blackness”.',
      '2024-06-01',
      'material',
    ],
    // Drink Champs, 4 November 2021.
    [
      '“I don’t rock with neither of them, and I need my apologies,” West said in 2019.',
      '2022-06-01',
      'material',
    ],
    // The New Yorker, 4 September 2022: moved to before the correction was made.
    [
      '“That was the real impetus for us having a strain in our friendship,” Legend said in July 2022.',
      '2022-12-01',
      'material',
    ],
    // Vanity Fair, 28 October 2019: another month of the right year.
    [
      '“We were never the closest of friends,” Legend said in February 2019.',
      '2019-12-01',
      'minor',
    ],
    ['“We were never the closest of friends,” Legend said on 3 March 2019.', '2019-12-01', 'minor'],
    // Sense of order: words before the event that they are said to follow.
    [
      'After the 2020 election, Legend said: “We were never the closest of friends.”',
      '2021-12-01',
      'material',
    ],
    [
      'Before the 2018 texts, Legend said: “We were never the closest of friends.”',
      '2021-12-01',
      'material',
    ],
  ]);
});

describe('dates that agree with the record, or belong to something else', () => {
  check([
    [
      '“I don’t think we’re less friends because of the Trump thing,” Legend told The Sunday Times in 2020.',
      '2022-09-20',
      null,
    ],
    [
      '“I don’t think we’re less friends because of the Trump thing,” Legend said in May 2020.',
      '2022-09-20',
      null,
    ],
    [
      '“I don’t think we’re less friends because of the Trump thing,” Legend said on 31 May 2020.',
      '2022-09-20',
      null,
    ],
    [
      'In a 2020 interview, Legend said: “I don’t think we’re less friends because of the Trump thing.”',
      '2022-09-20',
      null,
    ],
    [
      '“Everyone saw how I talked to him about it,” Legend said of the texts he had sent in 2018.',
      '2022-09-20',
      null,
    ],
    ['“Kanye was upset with that,” Legend said, referring to West’s 2020 run.', '2022-09-20', null],
    [
      '“He was upset that I didn’t support his run for presidency of the United States of America,” Legend, who backed Biden in 2020, said.',
      '2022-09-20',
      null,
    ],
    [
      'After the 2020 election, Legend said: “We have not been friends for a while now.”',
      '2022-12-20',
      null,
    ],
    [
      'Before the 2020 election, Legend said: “We were never the closest of friends.”',
      '2022-12-20',
      null,
    ],
    [
      '“We were never the closest of friends,” Legend told Vanity Fair for its December 2019 issue.',
      '2019-11-20',
      null,
    ],
    [
      'Two years after the 2018 texts, Legend said: “I just think we’re doing our own thing.”',
      '2022-09-20',
      null,
    ],
    [
      '“It is sad to see his devolution,” Legend, 46, said of the man he met in 2001.',
      '2025-06-01',
      null,
    ],
    [
      '“After his mother passed in 2007 there was definitely a difference,” Legend said.',
      '2025-06-01',
      null,
    ],
    [
      '“I’m still the kid from the telethon,” West tweeted in 2018 of his 2005 appearance.',
      '2018-05-01',
      null,
    ],
    [
      'In August Legend said: “It became too much for us to sustain our friendship, honestly.”',
      '2022-08-20',
      null,
    ],
    ['“We have not been friends for a while now,” Legend said in November.', '2022-11-20', null],
  ]);
});

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

describe('an event of the record put in another year', () => {
  check([
    [
      'In November 2020, days after the election, West published the text messages.',
      '2022-09-07',
      'material',
    ],
    [
      'In 2019, on the Drink Champs podcast, Kanye West called John Legend a sellout.',
      '2022-08-06',
      'material',
    ],
    ['Legend sang at Kanye West’s wedding in Florence in 2011.', '2022-09-20', 'material'],
    ['At West’s lavish 2016 wedding, Legend sang.', '2022-09-20', 'material'],
    ['2016 – West runs for president, without Legend’s support.', '2022-09-20', 'material'],
    ['April 2020. West made the texts public, and Legend was stunned.', '2022-09-20', 'material'],
    ['They were friends until 2022.', '2023-08-16', 'minor'],
    ['Legend and West were inseparable until August 2022.', '2023-08-16', 'minor'],
    ['2020: West posts the private texts from Legend.', '2023-08-16', 'material'],
    ['West stands for president in 2022, and Legend will not help.', '2023-08-16', 'material'],
    [
      'The screenshots, which went up in the summer of 2019, showed Legend pleading with West.',
      '2022-12-20',
      'material',
    ],
    ['Legend and West stopped speaking in 2014.', '2022-12-20', 'minor'],
    ['The friendship broke down last year.', '2025-06-01', 'minor'],
    ['Legend’s 2020 texts to West urged him to think again.', '2022-09-20', 'material'],
    [
      'Legend texted West in 2020 and asked him to think again about Trump.',
      '2022-09-20',
      'material',
    ],
    ['West shared their private texts in 2019.', '2022-09-20', 'material'],
    ['In 2016, West ran for president and Legend would not back him.', '2022-09-20', 'material'],
    ['West’s presidential bid of 2022 annoyed Legend.', '2022-12-20', 'material'],
    ['West sought the presidency in 2018, without Legend’s help.', '2022-09-20', 'material'],
    [
      'In 2022, West’s support for Trump ended his friendship with Legend.',
      '2025-06-20',
      'material',
    ],
    ['Their friendship ended in 2023.', '2025-06-20', 'minor'],
    ['The two became estranged in 2024.', '2025-06-20', 'minor'],
    ['West went on Drink Champs in 2019 to complain about Legend.', '2022-09-20', 'material'],
    ['The baby shower where Legend and West posed was in 2020.', '2022-09-20', 'material'],
    ['Last year West ran for president, and Legend would not back him.', '2024-06-20', 'minor'],
  ]);
});

describe('events that the page dates rightly, or that are not those of the record', () => {
  check([
    [
      'Trump and the campaign finished off the friendship, Legend suggested this week.',
      '2022-08-06',
      null,
    ],
    [
      'John Legend and Kanye West, the best of friends in 2004, fell out over the campaign.',
      '2022-09-06',
      null,
    ],
    [
      'August 2022: John Legend discloses that his friendship with West is finished.',
      '2022-12-02',
      null,
    ],
    ['In October 2022 Adidas ended its partnership with Kanye West.', '2022-12-02', null],
    [
      'Contrary to what you may have read last month, Trump did not end the friendship of Legend and West.',
      '2022-09-07',
      null,
    ],
    ['Legend sang at Kanye West’s wedding in Florence in 2014.', '2022-09-20', null],
    ['Legend’s wedding in 2013 had West among its guests.', '2022-09-20', null],
    ['April 2018. West made the texts public, and Legend was stunned.', '2022-09-20', null],
    ['Four years after the texts, in 2022, Legend spoke of West again.', '2022-09-20', null],
    ['They were friends until 2020.', '2023-08-16', null],
    ['They did not become friends until 2001.', '2023-08-16', null],
    ['The two were close until 2020, and in 2022 Legend said why.', '2023-08-16', null],
    ['By 2022, their friendship had ended.', '2025-09-20', null],
    ['In 2022, Legend and West were no longer friends.', '2025-09-20', null],
    [
      'In November 2022, after their friendship had ended, Legend spoke to Kara Swisher.',
      '2025-09-20',
      null,
    ],
    ['West toasted the anniversary of Drink Champs in 2024.', '2024-09-20', null],
    ['Legend revealed in August 2022 that the friendship had fallen apart.', '2025-09-20', null],
    [
      'A 2022 interview in which Legend explained how their friendship ended went viral.',
      '2025-09-20',
      null,
    ],
    ['Legend texted West in April 2018.', '2022-09-20', null],
    ['Legend said in 2022 that the texts had been private.', '2022-12-20', null],
    ['In 2020 West ran for president.', '2022-09-20', null],
    ['Two years ago West ran for president.', '2022-09-20', null],
    ['Trump ran for president in 2016, and West cheered.', '2022-09-20', null],
    ['West cheered Trump’s presidential campaign in 2016.', '2022-09-20', null],
    ['West stayed out of the 2016 presidential campaign.', '2022-09-20', null],
    ['Joe Biden announced his candidacy in 2019 and Legend backed him.', '2022-09-20', null],
    ['They fell out in 2018 over Trump, for a while.', '2022-09-20', null],
    ['In 2022 Legend opened up about how the friendship ended.', '2022-12-20', null],
    ['Legend spoke in 2022 of the texts that West had shared.', '2022-12-20', null],
    [
      'In August 2022 Legend told Axelrod that their friendship ended when West ran for president.',
      '2022-12-20',
      null,
    ],
    ['The friendship ended after the run, Legend explained in 2022.', '2022-12-20', null],
    ['The pair, who met in 2001, fell out.', '2022-12-20', null],
  ]);
});

describe('a date or venue that stands outside the attribution', () => {
  check([
    [
      'Legend answered at once, in April 2018: “I think Trump has been corrosive,” he told Clique.',
      '2023-04-25',
      'material',
    ],
    [
      'In 2018 Legend answered: “I think Trump has been corrosive,” he told Clique.',
      '2023-04-25',
      'material',
    ],
    ['It was 2018: “I think Trump has been corrosive,” Legend said.', '2023-04-25', 'material'],
    ['2019: “I was stunned when he posted the texts,” Legend says.', '2023-04-25', 'material'],
    [
      'As early as 2017, Legend was saying: “I was stunned when he posted the texts.”',
      '2023-04-25',
      'material',
    ],
    [
      'It was in 2021 that Legend said: “I was stunned when he posted the texts.”',
      '2023-04-25',
      'material',
    ],
    ['“I was stunned when he posted the texts,” Legend said (2021).', '2023-04-25', 'material'],
    ['“I was stunned when he posted the texts” (John Legend, 2021)', '2023-04-25', 'material'],
    ['“I was stunned when he posted the texts” – John Legend, 2021', '2023-04-25', 'material'],
    ['Legend’s 2021 words: “I was stunned when he posted the texts.”', '2023-04-25', 'material'],
    [
      'Legend’s words of 2021, “I was stunned when he posted the texts,” aged badly.',
      '2023-04-25',
      'material',
    ],
    [
      'Legend spoke to The Times in 2023. “It is sad to see his devolution,” he said.',
      '2025-06-20',
      'material',
    ],
    [
      'In a chat published yesterday, Legend told The Times that it is hard to watch. “It is sad to see his devolution,” he said.',
      '2025-06-20',
      'minor',
    ],
    [
      'Legend sat down with Gayle King. “A lot of people are concerned about him,” he said.',
      '2022-12-20',
      'minor',
    ],
    [
      'On The Late Show, Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      'In his memoir Legend writes: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    ['In a tweet, Legend said: “A lot of people are concerned about him.”', '2022-12-20', 'minor'],
    [
      'In a speech in Ohio, Legend said: “A lot of people are concerned about him.”',
      '2022-12-20',
      'minor',
    ],
    [
      '“A lot of people are concerned about him,” Legend wrote in an essay for Esquire.',
      '2022-12-20',
      'minor',
    ],
  ]);
});

describe('a date or venue that is right, or that of something else', () => {
  check([
    [
      'In 2016 Legend answered: “I think Trump has been corrosive,” he told Clique.',
      '2023-04-25',
      null,
    ],
    [
      'On the texts of April 2018: “Everyone saw how I talked to him about it,” Legend said.',
      '2022-09-20',
      null,
    ],
    [
      'West had posted the exchange in April 2018: “Everyone saw how I talked to him about it,” Legend said.',
      '2022-09-20',
      null,
    ],
    [
      'He remembers 2018: “Everyone saw how I talked to him about it,” Legend said.',
      '2022-09-20',
      null,
    ],
    [
      '“Everyone saw how I talked to him about it,” Legend said (of the texts of April 2018).',
      '2022-09-20',
      null,
    ],
    [
      '“Everyone saw how I talked to him about it,” Legend said of West (Donda, 2021).',
      '2022-09-20',
      null,
    ],
    [
      'Legend talked to West in private in 2018. “Everyone saw how I talked to him about it,” he said.',
      '2022-09-20',
      null,
    ],
    [
      'Legend wrote to West in April 2018. “Everyone saw how I talked to him about it,” he said.',
      '2022-09-20',
      null,
    ],
    [
      'It was in 2018 that West put on the hat. Legend said: “Everyone saw how I talked to him about it.”',
      '2022-09-20',
      null,
    ],
    [
      'In 2023, Legend spoke to The Times about coffee. “It is sad to see his devolution,” he told the paper in May.',
      '2025-06-20',
      null,
    ],
    [
      'Legend appeared at the Grammys in March. “A lot of people are concerned about him,” he said.',
      '2022-12-20',
      null,
    ],
    [
      'Legend posted an album on Instagram in March. “A lot of people are concerned about him,” he said.',
      '2022-12-20',
      null,
    ],
    [
      'In a speech at a drive-in rally, Legend said: “Some of your former favorite rappers have been taken in by these lies.”',
      '2020-11-10',
      null,
    ],
    [
      'In a tweet, West wrote: “I love everyone. I don’t agree with everything anyone does.”',
      '2018-05-20',
      null,
    ],
  ]);
});

describe('words put in an order with an event of the record', () => {
  check([
    [
      '“That was the real impetus for us having a strain in our friendship,” Legend said the week West announced his run for president.',
      '2025-06-20',
      'material',
    ],
    [
      'As West ran for president, Legend said: “That was the real impetus for us having a strain in our friendship.”',
      '2025-06-20',
      'material',
    ],
    [
      'On the eve of West’s presidential campaign, Legend told The New Yorker: “That was the real impetus for us having a strain in our friendship.”',
      '2025-06-20',
      'material',
    ],
    [
      '“That was the real impetus for us having a strain in our friendship,” Legend said at the time of the 2018 texts.',
      '2025-06-20',
      'material',
    ],

    [
      'Once West had announced his run for president, Legend texted him: “I hope you’ll reconsider aligning yourself with Trump.”',
      '2022-10-22',
      'material',
    ],
    [
      'When West ran for president, Legend texted him: “I hope you’ll reconsider aligning yourself with Trump.”',
      '2022-10-22',
      'material',
    ],
    [
      '“I hope you’ll reconsider aligning yourself with Trump,” Legend texted after West announced his presidential run.',
      '2022-10-22',
      'material',
    ],
    [
      'Before West’s run for president, Legend said: “I saw their work on his behalf as a clear scam.”',
      '2022-10-22',
      'material',
    ],
    [
      'Before the texts became public, Legend said: “I was stunned when he posted the texts.”',
      '2022-10-22',
      'material',
    ],
    [
      '“I was stunned when he posted the texts,” Legend said two years after West ran for president.',
      '2022-10-22',
      'material',
    ],
    [
      'Before West’s run for president, Legend texted him: “I hope you’ll reconsider aligning yourself with Trump.”',
      '2022-10-22',
      null,
    ],
    [
      'Long before West ran for president, Legend texted him: “I hope you’ll reconsider aligning yourself with Trump.”',
      '2022-10-22',
      null,
    ],
    [
      'After West’s run for president, Legend said: “It’s up to him whether he can get past that.”',
      '2022-10-22',
      null,
    ],
    [
      'After the texts became public, Legend said: “I was stunned when he posted the texts.”',
      '2022-10-22',
      null,
    ],
    [
      'When asked about West’s run for president, Legend said: “I think he’s serious.”',
      '2018-09-20',
      null,
    ],
    [
      'After Trump’s presidential campaign, Legend texted West: “I hope you’ll reconsider aligning yourself with Trump.”',
      '2022-10-22',
      null,
    ],
    [
      'When West ran for president, Legend would not help. “I was stunned when he posted the texts,” he had said.',
      '2022-10-22',
      null,
    ],
  ]);
});

describe('a date of speaking, wherever the sentence puts it', () => {
  check([
    [
      'Asked in 2019 about West, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said of West in 2019.',
      '2025-06-20',
      'material',
    ],
    [
      '“What you see with him is pretty much what you get,” Legend told Axelrod during a 2019 taping.',
      '2025-06-20',
      'material',
    ],
    [
      'In the 2019 words of John Legend, “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'In 2019, months after the album, Legend told Axelrod: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'When, in 2019, Axelrod asked him about it, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'Legend (speaking in 2019) said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'Our file on Legend goes back to 2019, when he told a podcast: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'The words are from 2019: “What you see with him is pretty much what you get,” Legend said.',
      '2025-06-20',
      'material',
    ],
    [
      'Legend, 2019: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'John Legend (2019): “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'By 2019 Legend was saying: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'The 2019 interview in which Legend said “What you see with him is pretty much what you get” is still read.',
      '2025-06-20',
      'material',
    ],
    [
      '“What you see with him is pretty much what you get,” said Legend in the spring of 2019.',
      '2025-06-20',
      'material',
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said a week before the 2020 election.',
      '2025-06-20',
      'material',
    ],
    [
      'A 2019 interview had the line “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'In 2019 the magazine quoted him as saying “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'material',
    ],
    [
      'In a new interview, Legend says: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'minor',
    ],
    [
      'On Tuesday’s episode of his podcast, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'minor',
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said the other day.',
      '2025-06-20',
      'minor',
    ],
    [
      'West posted the texts in 2018. A year later, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      'minor',
    ],
  ]);
});

describe('a date of what is spoken of, or one that fits', () => {
  check([
    [
      'Asked about the texts in 2018, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      null,
    ],
    [
      'Asked about what happened in 2018, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      null,
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said of West’s run in 2020.',
      '2025-06-20',
      null,
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said about West’s tweets in 2018.',
      '2025-06-20',
      null,
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said of the West of 2018.',
      '2025-06-20',
      null,
    ],
    [
      '“What you see with him is pretty much what you get,” Legend said of West, whom he met in 2001.',
      '2025-06-20',
      null,
    ],
    [
      'In a podcast he recalled how West reacted in 2020 when Legend backed Biden. “What you see with him is pretty much what you get,” he said.',
      '2025-06-20',
      null,
    ],
    [
      'It was 2018, and West wore the hat. Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      null,
    ],
    [
      'Legend, who told Vanity Fair in 2019 that they were close, has cooled since. “What you see with him is pretty much what you get,” he said.',
      '2025-06-20',
      null,
    ],
    [
      'West posted the texts in 2018. Four years later, Legend said: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      null,
    ],
    [
      'He met West in 2001. Years later, he told Axelrod: “What you see with him is pretty much what you get.”',
      '2025-06-20',
      null,
    ],
    [
      'West’s 2018 tweets were one thing. “What you see with him is pretty much what you get.”',
      '2025-06-20',
      null,
    ],
    [
      'The 2018 texts prove it: “What you see with him is pretty much what you get.”',
      '2025-06-20',
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
