import { describe } from 'vitest';
import { check } from './check';

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
