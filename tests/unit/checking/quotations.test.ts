import { describe, expect, it } from 'vitest';
import { checkText, findingsIn, kindOfQuotation } from '../../support/stories';

/** The kind that the first quotation of a paragraph gets on a story page. */
function kindOf(paragraph: string): string | null {
  const report = checkText('John Legend on his friendship with Kanye West', [
    'John Legend has spoken about his falling-out with Kanye West.',
    paragraph,
  ]);
  return report.quotations[0]?.match?.kind ?? null;
}

const faithful: readonly {
  readonly why: string;
  readonly text: string;
  readonly kind: 'verbatim' | 'edited';
}[] = [
  {
    why: 'the words as they stand',
    text: '“It’s up to him whether he can get past that,” Legend told The New Yorker.',
    kind: 'verbatim',
  },
  {
    why: 'straight marks and no-break spaces',
    text: '"It\'s\u00A0up to him whether he can get\u00A0past that," Legend told The New Yorker.',
    kind: 'verbatim',
  },
  {
    why: 'a beginning and an end in mid-sentence',
    text: 'Legend said that “was the real impetus for us having a strain.”',
    kind: 'verbatim',
  },
  {
    why: 'a leading “Yeah” left out',
    text: '“What it got described as was, we stopped being friends because he supported Trump, which was a mischaracterization of what I said,” Legend said.',
    kind: 'verbatim',
  },
  {
    why: 'the hesitations of speech',
    text: '“I wasn’t alone in that, but, uh, he was not happy about that,” Legend said.',
    kind: 'verbatim',
  },
  {
    why: 'UK spelling',
    text: '“We stopped being friends because he supported Trump, which was a mischaracterisation of what I said,” Legend said.',
    kind: 'verbatim',
  },
  {
    why: 'a masked expletive',
    text: '“And that’s some sellout s***,” West said on Drink Champs.',
    kind: 'verbatim',
  },
  {
    why: 'a bracket for a pronoun',
    text: 'They “aren’t friends as much as [they] used to be,” Legend said.',
    kind: 'edited',
  },
  {
    why: 'an ellipsis for a cut',
    text: '“He was not happy about that … we really haven’t been close since then,” Legend said.',
    kind: 'edited',
  },
  {
    why: 'an explanation in brackets',
    text: '“I still love him [West] and love everything we’ve done together creatively,” Legend told Vanity Fair.',
    kind: 'edited',
  },
];

describe('a faithful quotation', () => {
  it.each(faithful)('may have $why', ({ text, kind }) => {
    expect(kindOf(text)).toBe(kind);
    expect(findingsIn(text)).toEqual([]);
  });
});

const material: readonly { readonly why: string; readonly text: string }[] = [
  {
    why: 'a negation left out',
    text: '“We’re less friends because of the Trump thing, I think it was said of us, and I do think he’s serious,” he said. “I do think we’re less friends because of the Trump thing,” Legend told the Sunday Times.',
  },
  {
    why: 'a negation put in',
    text: '“I don’t think he’s serious. I’d guess he’d run as an independent,” Legend told Dan Wootton.',
  },
  {
    why: 'one limit for another',
    text: 'Legend said “that was the only impetus for us having a strain in our friendship.”',
  },
  {
    why: 'another name',
    text: '“He was very upset with me that I didn’t support him and I supported Donald Trump,” Legend said.',
  },
  {
    why: 'somebody else acting',
    text: '“It became too much for me to sustain our friendship,” Legend said.',
  },
  {
    why: 'an attempt made a deed',
    text: '“I saw their work on his behalf as a clear scam and an operation to siphon Black votes away from Biden,” Legend said.',
  },
];

describe('a misquotation is material with', () => {
  it.each(material)('$why', ({ text }) => {
    expect(findingsIn(text)).toContainEqual(
      expect.objectContaining({ kind: 'misquote', severity: 'material' }),
    );
  });
});

const minor: readonly { readonly why: string; readonly text: string }[] = [
  {
    why: 'one word for another of the same sense',
    text: '“I was shocked when he posted the texts,” Legend told Dan Wootton.',
  },
  {
    why: 'another ending',
    text: '“It does feels sad, sometimes shocking, to see where he is now,” Legend told The Times.',
  },
  {
    why: 'the wording that other outlets copied',
    text: '“We publicly disagreed on his running for office and supporting Trump,” Legend said.',
  },
  {
    why: 'dialect made standard',
    text: '“Got used quick by the Democrats to come at their boy that actually changed their life,” West said.',
  },
];

describe('a misquotation is minor with', () => {
  it.each(minor)('$why', ({ text }) => {
    expect(findingsIn(text)).toEqual([
      expect.objectContaining({ kind: 'misquote', severity: 'minor' }),
    ]);
  });
});

describe('a splice', () => {
  it('joins two answers of one interview, and is minor', () => {
    expect(
      findingsIn(
        '“I think it became too much for us to sustain our friendship, honestly. Like he’s been pretty upfront with his opinions,” Legend said.',
      ),
    ).toEqual([expect.objectContaining({ kind: 'splice', severity: 'minor' })]);
  });

  it('fuses two words that stand apart into a phrase, and is minor', () => {
    expect(findingsIn('Legend spoke of a “sad devolution” of West.', '2025-05-11')).toEqual([
      expect.objectContaining({
        kind: 'splice',
        severity: 'minor',
        statement: 'legend-times-2025-2',
      }),
    ]);
  });

  it('is not seen in two words that stand together, or that are the page’s own', () => {
    expect(
      findingsIn('Legend called him “very real” and no “political animal” of West’s kind.'),
    ).toEqual([]);
  });

  it('is material where it joins two occasions', () => {
    expect(
      findingsIn(
        '“We were never the closest of friends. He’s up in Wyoming. I’m here in LA,” Legend said.',
      ),
    ).toEqual([expect.objectContaining({ kind: 'splice', severity: 'material' })]);
  });

  it('is material where it joins two people', () => {
    expect(
      findingsIn(
        '“You’re the greatest artist of our generation. I love you John and I appreciate your thoughts,” it read.',
      ),
    ).toEqual([expect.objectContaining({ kind: 'splice', severity: 'material' })]);
  });

  it('is material where an interviewer’s words run into the answer', () => {
    expect(
      findingsIn(
        '“You weren’t alone in that, by the way. And we really haven’t been close since then,” Legend said.',
      ),
    ).toContainEqual(expect.objectContaining({ kind: 'splice', severity: 'material' }));
  });

  it('is material where the sentence that “that” points back at is cut out', () => {
    expect(
      findingsIn(
        '“I talked to him with love and with empathy, and tried to help him see another way of looking at things. Kanye was upset with that, and we haven’t been friends since, really,” Legend told The New Yorker.',
      ),
    ).toEqual([expect.objectContaining({ kind: 'splice', severity: 'material' })]);
  });

  it('is material where what is left out of the middle turns the sense', () => {
    expect(
      findingsIn(
        '“We stopped being friends because he supported Trump, and that was the real impetus for us having a strain in our friendship,” Legend told The New Yorker.',
      ),
    ).toEqual([
      expect.objectContaining({
        kind: 'splice',
        severity: 'material',
        framing: 'trump-ended-friendship',
      }),
    ]);
  });
});

describe('a cut that turns the sense', () => {
  it('leaves the denial outside the marks', () => {
    expect(
      findingsIn(
        'They are now “less friends because of the Trump thing,” the singer has admitted.',
      ),
    ).toContainEqual(expect.objectContaining({ kind: 'contextomy', severity: 'material' }));
  });

  it('is fair where the page keeps the denial', () => {
    expect(
      findingsIn('Legend does not believe they are “less friends because of the Trump thing.”'),
    ).toEqual([]);
  });

  it('leaves out one of two causes named in one breath', () => {
    expect(
      findingsIn(
        '“We publicly disagreed on … his supporting Trump, I think it became too much for us to sustain our friendship,” Legend said.',
      ),
    ).toContainEqual(
      expect.objectContaining({ kind: 'contextomy', framing: 'trump-ended-friendship' }),
    );
  });
});

describe('who said it, and when', () => {
  it('is a material misattribution where another person is named', () => {
    expect(
      findingsIn('“I don’t rock with neither of them, and I need my apologies,” John Legend said.'),
    ).toContainEqual(expect.objectContaining({ kind: 'misattribution', severity: 'material' }));
  });

  it('is a material misdating where the clause that attributes it gives another year', () => {
    expect(
      findingsIn('“It is sad to see his devolution,” Legend told The Times in 2022.', '2025-06-01'),
    ).toContainEqual(expect.objectContaining({ kind: 'misdating', severity: 'material' }));
  });

  it('is no misdating where the year belongs to what the words are about', () => {
    expect(
      findingsIn('“Everyone saw how I talked to him about it,” Legend said of his 2018 texts.'),
    ).toEqual([]);
  });

  it('is a misdating where the page puts an event of the record in another year', () => {
    expect(
      findingsIn('West made public the text messages that they had exchanged in 2020.'),
    ).toEqual([
      expect.objectContaining({
        kind: 'misdating',
        severity: 'material',
        statement: 'legend-text-2018-1',
      }),
    ]);
  });
});

describe('a description of a speaker', () => {
  it.each([
    'the All of Me singer',
    'the All Of Me singer',
    'the “All of Me” singer',
    'the EGOT winner',
  ])('means him in “%s said”', (description) => {
    const [quotation] = checkText('John Legend on Kanye West', [
      `“It’s up to him whether he can get past that,” ${description} said.`,
    ]).quotations;
    expect(quotation?.speaker?.person).toBe('john-legend');
  });

  it.each(['a friend of Legend', 'the brother of the All of Me singer'])(
    'means somebody else in “%s said”',
    (description) => {
      const [quotation] = checkText('John Legend on Kanye West', [
        `“It’s up to him whether he can get past that,” ${description} said.`,
      ]).quotations;
      expect(quotation?.speaker?.person).toBeUndefined();
    },
  );
});

describe('what the record does not hold', () => {
  it('is unsourced, never a misquote', () => {
    expect(findingsIn('“I still pray for Kanye every single day,” Legend said.')).toEqual([
      expect.objectContaining({ kind: 'unsourced', severity: 'minor', original: '' }),
    ]);
  });

  it('is not compared where only the gist of the original is known', () => {
    expect(
      findingsIn(
        '“Most of my political work has been about encouraging people who already tend to think close to where I am,” Legend said.',
      ),
    ).toEqual([]);
  });

  it('is silent about other speakers', () => {
    expect(
      findingsIn('“Nobody in this town was surprised by any of it,” said Peter Smith.'),
    ).toEqual([]);
  });
});

describe('what the page itself corrects', () => {
  it('is silent where it says so in its own words', () => {
    expect(
      findingsIn(
        'An earlier version misquoted Legend as saying “it’s up to me whether he can get past that.” What he said is: “It’s up to him whether he can get past that.”',
      ),
    ).toEqual([]);
  });

  it('is marked where the right words merely follow', () => {
    expect(
      findingsIn(
        '“It’s up to me whether he can get past that,” Legend told The New Yorker. “It’s up to him whether he can get past that,” Legend said.',
      ),
    ).toEqual([expect.objectContaining({ kind: 'misquote', severity: 'material' })]);
  });
});

describe('a page most of whose quotations are reworded', () => {
  it('gets one notice', () => {
    const report = checkText('John Legend on Kanye West', [
      'John Legend spoke of his friendship with Kanye West.',
      '“Everybody saw how I talked to him about it,” Legend said.',
      '“I talked with him with affection and with empathy, and tried to help him see another way of looking at things,” Legend said.',
      '“I don’t know what will occur in the future, but he was really upset with me,” Legend said.',
      '“It’s up to him to get past that,” Legend said.',
    ]);
    expect(report.notice).toEqual({ kind: 'reworded', misquoted: 4, of: 4 });
  });
});

describe('off the story', () => {
  it('nothing is compared, whatever is quoted', () => {
    const report = checkText('Mayor opens new library', [
      '“The worst thing I’ve ever done was build a library,” said the mayor, Jerry West.',
    ]);
    expect(report.story?.detected).toBe(false);
    expect(report.findings).toEqual([]);
    expect(kindOfQuotation(report, 'library')).toBeNull();
  });
});
