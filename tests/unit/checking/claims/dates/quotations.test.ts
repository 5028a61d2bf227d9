import { describe } from 'vitest';
import { check } from './check';

describe('a date of what the words are about', () => {
  const said =
    '“I talked to him with love and with empathy, and tried to help him see another way of looking at things.”';
  check([
    [`Of his attempt to reason with the rapper in 2018 Legend said: ${said}`, '2022-09-05', null],
    [`About the messages of April 2018, Legend said: ${said}`, '2022-09-05', null],
    [`Of West, whom he had texted in 2018, Legend said: ${said}`, '2022-09-05', null],
    [`On the loss of a friend in 2018 Legend said: ${said}`, '2022-09-05', null],
    [`On the podcast in 2018 Legend said: ${said}`, '2022-09-05', 'material'],
    [`Of West, Legend said in 2018: ${said}`, '2022-09-05', 'material'],
    [`In 2018 Legend said of West: ${said}`, '2022-09-05', 'material'],
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
