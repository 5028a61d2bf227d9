import fc from 'fast-check';

/** How a news page puts words into somebody's mouth: `QUOTE` with its comma, `WORDS` without a stop. */
const FRAMES: readonly string[] = [
  '“QUOTE” NAME said.',
  '“QUOTE” said NAME.',
  '“QUOTE” NAME told reporters.',
  '“QUOTE” NAME said in an interview, adding that there was more to tell.',
  'NAME said: “WORDS.”',
  'According to NAME, “WORDS.”',
  'In a long conversation, NAME said that “WORDS.”',
];

/** A paragraph round words, whoever spoke them. */
export type Frame = (words: string, name: string) => string;

/** One of the ways in which news pages attribute words. */
export const frame: fc.Arbitrary<Frame> = fc.constantFrom(...FRAMES).map(
  (pattern): Frame =>
    (words, name) => {
      const bare = words.replace(/[.,;:—–\s]+$/u, '');
      const endsItself = /[!?]$/u.test(bare);
      return pattern
        .replace('QUOTE', () => (endsItself ? bare : `${bare},`))
        .replace('WORDS.', () => (endsItself ? bare : `${bare}.`))
        .replace('NAME', () => name);
    },
);
/** Paragraphs that have nothing to do with any record. */
export const unrelated: fc.Arbitrary<string> = fc.constantFrom(
  'The council meets again on Thursday to discuss repairs to the swimming pool.',
  'Trains between the two cities were late for the third morning in a row.',
  '“Nobody expected so much rain at this time of the year,” said Peter Smith of the weather service.',
  'The museum will stay open until ten at night in the summer.',
  'A bakery on the main square has won a prize for its bread, the jury announced.',
  'Shares in the company closed slightly lower.',
  '“We are proud of the whole team,” coach Maria Rossi said after the match.',
  'Tickets cost 12 euros; children pay half.',
);
