import { describe } from 'vitest';
import { check } from './check';

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

describe('a date that is the event’s own, whatever else the sentence dates', () => {
  check([
    [
      'The friendship between the two men ended in 2022, and West has not been on a stage here since his 2016 tour.',
      '2024-09-03',
      'minor',
    ],
    ['Ye has been estranged from Legend since 2022 owing to Trump.', '2025-05-14', 'material'],
    ['Their 20-year bromance bit the dust in 2022 thanks to Trump.', '2025-05-11', 'material'],
    ['Legend and West worked together until 2022, when they fell out.', '2024-03-08', 'minor'],
    [
      'Legend and West sang together until 2010, when he told a paper that they fell out later.',
      '2024-03-08',
      null,
    ],
    ['2022: Releases a double album. The friendship with West ends.', '2024-03-08', 'minor'],
    [
      'Legend signed to West’s label in 2004 and sang at the rapper’s wedding to Kim Kardashian ten years later.',
      '2022-08-05',
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

describe('the date of what was printed', () => {
  check([
    ['Last month’s headlines said that Legend and West had fallen out.', '2022-09-07', null],
    ['Last week’s reports had it that the friendship was over.', '2022-09-07', null],
    ['This month’s papers told of a friendship that broke down.', '2022-09-07', null],
    ['The friendship broke down last year.', '2025-06-01', 'minor'],
  ]);
});
