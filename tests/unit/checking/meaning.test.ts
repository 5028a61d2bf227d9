import { describe, expect, it } from 'vitest';
import { findingsOn } from '../../support/said-and-printed';

interface Row {
  readonly rule: string;
  readonly said: string;
  readonly printed: string;
}

const turned: readonly Row[] = [
  {
    rule: 'a negation put in',
    said: 'We will open the bridge to lorries before the winter begins.',
    printed: 'We will not open the bridge to lorries before the winter begins.',
  },
  {
    rule: 'a negation left out',
    said: 'I have never asked the harbour board for a single favour.',
    printed: 'I have asked the harbour board for a single favour.',
  },
  {
    rule: 'a limit left out',
    said: 'This charge only applies to lorries that weigh more than seven tonnes.',
    printed: 'This charge applies to lorries that weigh more than seven tonnes.',
  },
  {
    rule: 'doubt made certainty',
    said: 'The second lane will probably be finished by the end of summer.',
    printed: 'The second lane will be finished by the end of summer.',
  },
  {
    rule: 'what may be made what will be',
    said: 'The ferry company might lose half of its morning passengers.',
    printed: 'The ferry company will lose half of its morning passengers.',
  },
  {
    rule: 'what must be made what can be',
    said: 'The contractor must repair the railing at its own expense.',
    printed: 'The contractor may repair the railing at its own expense.',
  },
  {
    rule: 'some made all',
    said: 'Some drivers complained about the new lanes last week.',
    printed: 'All drivers complained about the new lanes last week.',
  },
  {
    rule: 'often made always',
    said: 'The harbour office often answers letters within a month.',
    printed: 'The harbour office always answers letters within a month.',
  },
  {
    rule: 'an opposite',
    said: 'I oppose the second crossing and I have said so in public.',
    printed: 'I support the second crossing and I have said so in public.',
  },
  {
    rule: 'an opposite by its prefix',
    said: 'The inspectors called the old pillars safe and the cables reliable.',
    printed: 'The inspectors called the old pillars safe and the cables unreliable.',
  },
  {
    rule: 'another number',
    said: 'The repairs cost the city eleven million last year.',
    printed: 'The repairs cost the city seventeen million last year.',
  },
  {
    rule: 'another name',
    said: 'I asked Brandt to look into the contracts in March.',
    printed: 'I asked Okafor to look into the contracts in March.',
  },
  {
    rule: 'who did it to whom',
    said: 'He warned me about the cables long before the storm.',
    printed: 'I warned him about the cables long before the storm.',
  },
  {
    rule: 'a name and a pronoun that change places',
    said: 'The board was upset about his leaving the office and his praising Brandt.',
    printed: 'The board was upset about Brandt leaving the office and praising him.',
  },
  {
    rule: 'a cause where none was given',
    said: 'The bridge was closed in May and the ferry raised its fares.',
    printed: 'The bridge was closed in May because the ferry raised its fares.',
  },
  {
    rule: 'a cause taken away',
    said: 'The deputy left the chamber because the budget was decided without him.',
    printed: 'The deputy left the chamber and the budget was decided without him.',
  },
  {
    rule: 'cause and effect exchanged',
    said: 'The shops on the quay closed because the bridge works drove customers away.',
    printed: 'The bridge works drove away because the shops on the quay closed.',
  },
  {
    rule: 'past made future',
    said: 'The harbour board was responsible for the lighting on the pier.',
    printed: 'The harbour board will be responsible for the lighting on the pier.',
  },
  {
    rule: 'an attempt made a deed',
    said: 'They tried to sell the toll booths to a private company.',
    printed: 'They sold the toll booths to a private company.',
  },
  {
    rule: 'never more for not',
    said: 'The council and the harbour board have not been close since then.',
    printed: 'The council and the harbour board have never been closer since then.',
  },
  {
    rule: 'nothing left of what somebody was said to be',
    said: 'My deputy was not honest about the cost of the second crossing.',
    printed: 'My deputy was not there about the cost of the second crossing.',
  },
  {
    rule: 'a guess made a fact',
    said: 'The new lights seem to have slowed the traffic on the quay.',
    printed: 'The new lights have slowed the traffic on the quay.',
  },
  {
    rule: 'what would have been made what was',
    said: 'He told the board that he would have closed the old pier.',
    printed: 'He told the board that he closed the old pier.',
  },
  {
    rule: 'in spite of made because of',
    said: 'The market on the quay survived because of our new bridge.',
    printed: 'The market on the quay survived despite our new bridge.',
  },
  {
    rule: 'what still is made what once was',
    said: 'I still love that ferry and everything that it stood for.',
    printed: 'I once loved that ferry and everything that it stood for.',
  },
  {
    rule: 'a place for another place',
    said: 'The steel for the second lane was bought in Norway last spring.',
    printed: 'The steel for the second lane was bought in Turkey last spring.',
  },
  {
    rule: 'a name for another name at the very end',
    said: 'The engineers have moved their office to the Old Granary.',
    printed: 'The engineers have moved their office to the New Brewery.',
  },
  {
    rule: '“less” left out',
    said: 'I do not think that the ferry is less reliable because of the bridge.',
    printed: 'I do not think that the ferry is reliable because of the bridge.',
  },
  {
    rule: 'a word that speaks ill made one that speaks well',
    said: 'That letter was a tactic based on fear and meant to slow the works.',
    printed: 'That letter was a tactic based on love and meant to slow the works.',
  },
  {
    rule: '“I” made “they” beside another “my”',
    said: 'I do not deal with either of them and I need my apologies.',
    printed: 'I do not deal with either of them and they got my apologies.',
  },
  {
    rule: '“not” put before the other of two things',
    said: 'The vote on the crossing was mine to call, not the deputy’s.',
    printed: 'The vote on the crossing was the deputy’s to call, not mine.',
  },
  {
    rule: 'three words and a quarter of all that are not the speaker’s',
    said: 'The council will publish every contract before the autumn session starts.',
    printed: 'The authority will release every document before the autumn session starts.',
  },
];

describe('the sense is turned, which is material, by', () => {
  it.each(turned)('$rule', ({ said, printed }) => {
    expect(findingsOn(said, printed)).toEqual([
      expect.objectContaining({ kind: 'misquote', severity: 'material' }),
    ]);
  });
});

const kept: readonly Row[] = [
  {
    rule: 'one word for another of the same sense',
    said: 'I was shocked when the board published our letters.',
    printed: 'I was stunned when the board published our letters.',
  },
  {
    rule: 'another ending',
    said: 'It became too hard for us to sustain the ferry through the winter.',
    printed: 'It becomes too hard for us to sustain the ferry through the winter.',
  },
  {
    rule: 'a small word dropped',
    said: 'So many people who use the bridge feel so betrayed right now.',
    printed: 'So many people who use the bridge feel betrayed right now.',
  },
  {
    rule: 'two small words exchanged',
    said: 'We disagreed publicly on the toll and on the budget for the quay.',
    printed: 'We publicly disagreed about the toll and about the budget for the quay.',
  },
  {
    rule: 'two words of eleven replaced by their like',
    said: 'The ferry company has asked the council for help with its oldest boats.',
    printed: 'The ferry firm has asked the council for assistance with its oldest boats.',
  },
  {
    rule: 'a name spelt in another way',
    said: 'The steel for the second lane was bought in Gothenburg last spring.',
    printed: 'The steel for the second lane was bought in Göteborg last spring.',
  },
  {
    rule: 'another first word, capital or not',
    said: 'Weird how all the lamps on the quay go out on the same day.',
    printed: 'Funny how all the lamps on the quay go out on the same day.',
  },
  {
    rule: '“each” for “every”',
    said: 'I will stand outside these gates every Saturday until they open.',
    printed: 'I will stand outside these gates each Saturday until they open.',
  },
  {
    rule: '“because” for “since”',
    said: 'The stalls moved to the square since the quay was flooded every spring.',
    printed: 'The stalls moved to the square because the quay was flooded every spring.',
  },
];

describe('the sense is kept, which is minor, in spite of', () => {
  it.each(kept)('$rule', ({ said, printed }) => {
    expect(findingsOn(said, printed)).toEqual([
      expect.objectContaining({ kind: 'misquote', severity: 'minor' }),
    ]);
  });
});

const reworded: readonly Row[] = [
  {
    rule: 'every second word replaced by its like',
    said: 'I talked to the board with patience and with respect, and tried to help them see another way of paying for it.',
    printed:
      'I spoke to the committee with patience and with regard, and attempted to assist them to see one more way of paying for it.',
  },
  {
    rule: 'clauses moved and words replaced',
    said: 'We publicly disagreed on the toll because the board supported the ferry, and it became too much for my deputy.',
    printed:
      'Honestly, since the board backed the ferry it got too much for my deputy, we had a public disagreement on the toll.',
  },
];

describe('a passage is recognised as a statement, and as none of its words, with', () => {
  it.each(reworded)('$rule', ({ said, printed }) => {
    expect(findingsOn(said, printed)).toEqual([
      expect.objectContaining({ kind: 'misquote', severity: 'material' }),
    ]);
  });

  it('less likeness where the page quotes the same occasion beside it', () => {
    const said = [
      'The first winter will tell us whether the crossing pays for itself.',
      'My people in the harbour office have counted every lorry since May.',
    ];
    const reworded = 'My cousins down in the port office have tallied nearly every van since May.';
    expect(findingsOn(said, reworded)).not.toContainEqual(
      expect.objectContaining({ kind: 'misquote' }),
    );
    expect(
      findingsOn(
        said,
        `The first winter will tell us whether the crossing pays for itself,” she said. “${reworded}`,
      ),
    ).toContainEqual(expect.objectContaining({ kind: 'misquote', severity: 'material' }));
  });

  it('no likeness but the subject, it is not the statement', () => {
    expect(
      findingsOn(
        'The toll will be looked at again by the council after two years.',
        'Our town has waited long enough for a council that listens.',
      ),
    ).not.toContainEqual(expect.objectContaining({ kind: 'misquote' }));
  });
});
