import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../utils/model';
import { storyInWhich } from '../../support/said-and-printed';
import { checkText, findingsIn } from '../../support/stories';

/** The findings on a paragraph about a mayor who said something else, or more, to the council. */
function findingsOn(said: string, paragraph: string): readonly Finding[] {
  return checkText(
    'Mayor Okafor on the bridge toll',
    ['Ada Okafor spoke to the city council about the toll.', paragraph],
    '2031-03-05',
    storyInWhich([said]),
  ).findings;
}

interface Row {
  readonly rule: string;
  readonly said: string;
  readonly page: string;
}

const unfair: readonly Row[] = [
  {
    rule: 'a denial right before the marks',
    said: 'I am not going to promise that the toll will fall.',
    page: 'Okafor went to the council to “promise that the toll will fall.”',
  },
  {
    rule: 'a denial handed on by a verb of thinking',
    said: 'I don’t think the harbour board is corrupt or lazy.',
    page: 'The board, Okafor told the council, “is corrupt or lazy.”',
  },
  {
    rule: '“not” swallowed by an ellipsis',
    said: 'I did not agree with everything that the engineers told me.',
    page: '“I did … agree with everything that the engineers told me,” Okafor said.',
  },
  {
    rule: 'what others wrote, disowned in the same breath',
    said: 'It was written up as if I closed the ramp over the toll, and that is not what I said.',
    page: '“I closed the ramp over the toll,” Okafor told the council.',
  },
  {
    rule: 'the condition on which it was said',
    said: 'If the levy is lost, we close the eastern ramp for good.',
    page: '“We close the eastern ramp for good,” Okafor assured the council.',
  },
  {
    rule: 'the words that limit a sweeping claim',
    said: 'He has never asked me anything about the colour of the lamps.',
    page: 'Some deputy. “He has never asked me anything,” Okafor told the council.',
  },
  {
    rule: 'the denial of the reason quoted',
    said: 'I did not raise the fare because the ferry was losing money.',
    page: 'The fare went up “because the ferry was losing money,” Okafor told the council.',
  },
  {
    rule: 'that others say it and she denies it',
    said: 'It has been reported that I promised free crossings to every family, and that is a distortion of my words.',
    page: '“I promised free crossings to every family,” Okafor told the council at last.',
  },
  {
    rule: 'a condition after “but”, where the page tells of giving way',
    said: 'I could accept a second lane, but only if the ferry keeps running.',
    page: 'The mayor has come round to the idea. “I could accept a second lane,” Okafor told the council.',
  },
  {
    rule: 'a refusal after “but”, where the page tells of giving way',
    said: 'I respect the opinion of the board but I stand by my plan.',
    page: 'The mayor backed down at last. “I respect the opinion of the board,” Okafor told the council.',
  },
];

describe('real words are cut so that the sense turns, leaving out', () => {
  it.each(unfair)('$rule', ({ said, page }) => {
    expect(findingsOn(said, page)).toContainEqual(
      expect.objectContaining({ kind: 'contextomy', severity: 'material' }),
    );
  });
});

it('is minor where the words cut off stand in the next paragraph', () => {
  const report = checkText(
    'Mayor Okafor on the bridge toll',
    [
      'Ada Okafor spoke to the city council about the toll.',
      'The board, Okafor told the council, “is corrupt or lazy.”',
      'In full: “I don’t think the harbour board is corrupt or lazy.”',
    ],
    '2031-03-05',
    storyInWhich(['I don’t think the harbour board is corrupt or lazy.']),
  );
  expect(report.findings).toEqual([
    expect.objectContaining({ kind: 'contextomy', severity: 'minor' }),
  ]);
});

const fair: readonly Row[] = [
  {
    rule: 'the page itself denies',
    said: 'I am not going to promise that the toll will fall.',
    page: 'Okafor refused to “promise that the toll will fall.”',
  },
  {
    rule: 'the page keeps the condition',
    said: 'If the levy is lost, we close the eastern ramp for good.',
    page: 'Should the levy be lost, “we close the eastern ramp for good,” Okafor told the council.',
  },
  {
    rule: 'the page says in its own words what limits the claim',
    said: 'He has never asked me anything about the colour of the lamps.',
    page: 'On the colour of the new lamps, “he has never asked me anything,” Okafor told the council.',
  },
  {
    rule: 'the quotation stops before a “but” and the page draws no conclusion',
    said: 'I respect the opinion of the board but I stand by my plan.',
    page: '“I respect the opinion of the board,” Okafor told the council.',
  },
  {
    rule: 'the quotation keeps the words that disown what is reported',
    said: 'It has been reported that I promised free crossings to every family, and that is a distortion of my words.',
    page: '“It has been reported that I promised free crossings to every family, and that is a distortion,” Okafor told the council.',
  },
  {
    rule: 'the page says who else says it',
    said: 'It has been reported that I promised free crossings to every family, and that is a distortion of my words.',
    page: 'Okafor denied reports that “I promised free crossings to every family.”',
  },
  {
    rule: 'the denied verb is left outside with its denial',
    said: 'I did not know that the ferry had stopped for the winter.',
    page: 'Okafor told the council that “the ferry had stopped for the winter.”',
  },
];

describe('a cut is fair where', () => {
  it.each(fair)('$rule', ({ said, page }) => {
    expect(findingsOn(said, page)).toEqual([]);
  });
});

describe('a page may not put something else in the place of what was spoken of', () => {
  it('as the object of the quoted verb', () => {
    expect(
      findingsIn('“He was upset that I didn’t support” the then president, Legend told Axelrod.'),
    ).toContainEqual(
      expect.objectContaining({ kind: 'contextomy', framing: 'trump-ended-friendship' }),
    );
  });

  it('as what “that” points back at', () => {
    expect(
      findingsIn(
        'West had embraced Trump for years. “Kanye was upset with that, and we haven’t been friends since, really,” Legend said.',
      ),
    ).toContainEqual(
      expect.objectContaining({ kind: 'contextomy', framing: 'trump-ended-friendship' }),
    );
  });

  it('by telling of another year before “that”', () => {
    expect(
      findingsIn(
        'In the spring of 2018 Legend wrote a long thread on history. “He was not happy about that. And we really haven’t been close since then,” he said on The Axe Files.',
      ),
    ).toContainEqual(expect.objectContaining({ kind: 'contextomy', severity: 'material' }));
  });

  it.each([
    'West’s presidential campaign followed in 2018 and after. “He was not happy about that. And we really haven’t been close since then,” Legend said on The Axe Files.',
    'The two met in 2001. Legend did not endorse his old friend, and West was upset. “He was not happy about that. And we really haven’t been close since then,” he said on The Axe Files.',
    'Legend had a word about West. “He was not happy about that. And we really haven’t been close since then,” he said on The Axe Files.',
  ])('but is fair where it takes up what was spoken of, or tells of no other time: %s', (page) => {
    expect(findingsIn(page)).not.toContainEqual(expect.objectContaining({ kind: 'contextomy' }));
  });

  it('but may name what was spoken of', () => {
    expect(
      findingsIn(
        'West ran for president with Trump’s people behind him, and Legend refused to back the run. “Kanye was upset with that, and we haven’t been friends since, really,” Legend said.',
      ),
    ).toEqual([]);
  });
});
