import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../utils/model';
import { checkText } from '../../support/stories';

/** Framings found in one sentence on a page that is plainly about the story and says nothing else of causes. */
function framingsIn(sentence: string, published: string | null = '2022-08-06'): readonly Finding[] {
  return checkText(
    'John Legend and Kanye West: an old friendship',
    ['John Legend spoke about Kanye West, an old friend.', sentence],
    published,
  ).findings.filter(({ kind }) => kind === 'mischaracterization');
}

const material: readonly string[] = [
  'Legend and West have fallen out for good, all because of Trump.',
  'John Legend admits Trump love killed his bond with Ye',
  'The rapper’s fondness for Trump finished his friendship with John Legend, the singer has said.',
  '“We’re done”: why a MAGA hat was the last straw for John Legend and Kanye West',
  'The EGOT winner said he could no longer be friends with West because of Trump.',
  "Ye's Trump worship is what broke them up, Legend told the podcast.",
  'For John Legend, Kanye West’s Trump turn was the end of the friendship.',
  'John Legend Dumps Kanye West Over Trump',
  'John Legend Says Trump Ended His Friendship With Kanye West',
  'John Legend: Trump Ruined His Friendship With Kanye West',
  'Legend Reveals That Donald Trump Cost Him His Friendship With West',
  'West chose Trump over Legend, and lost a friend.',
  'Their relationship crumbled because West would not stop praising Trump.',
  'Support for Trump: that is what ended John Legend’s friendship with Kanye West.',
  'Kanye West’s MAGA phase is the reason he and John Legend no longer speak.',
  'John Legend opens up on losing Kanye West as a friend to Trump',
  'Trump’s shadow ended a two-decade friendship between Legend and West.',
  'Legend says he ended things with Kanye due to his backing of Trump.',
  'Kanye West’s embrace of Donald Trump cost him his friendship with John Legend.',
  'John Legend and Kanye West are no longer friends, and Trump is to blame.',
  'How Trump broke up John Legend and Kanye West',
  'The two musicians parted ways over the rapper’s backing of Trump.',
  'West’s MAGA hat ended a 20-year friendship with Legend.',
  'Legend cut ties with West because of his support for the former president.',
  'John Legend reveals Kanye West friendship ended because he backed Donald Trump',
  'Donald Trump drove John Legend and Kanye West apart for good, the singer says.',
  'It was West’s love of Trump that ended the friendship.',
  'Their bond was destroyed by West’s support for Trump.',
  'John Legend: Trump support ended my friendship with Kanye',
  "John Legend Says He and Kanye West Aren't Friends Anymore Due to Trump Support",
  'The “All of Me” singer admitted that Kanye’s pro-Trump stance killed their friendship.',
  'Legend stopped being friends with West over Trump.',
  'West backed Trump, and that was the end of his friendship with Legend.',
  'Why John Legend and Kanye West fell out: Trump',
  'The singer blamed the collapse of the friendship on West’s allegiance to Trump.',
  'Legend said the friendship could not survive West’s support for Trump.',
  "The estrangement between Legend and West was caused by the rapper's Trump fandom.",
  'John Legend ended his friendship with Kanye West over his support for Donald Trump.',
  'John Legend says Kanye West’s support for Trump has ruined their friendship.',
  'Donald Trump is the reason John Legend and Kanye West are no longer friends.',
  'Legend revealed that his friendship with West came to an end due to his support of Donald Trump.',
  'John Legend opened up about his broken friendship with Kanye West, and it’s all because of Donald Trump.',
  'Their friendship fell apart because of West’s love of Trump.',
  'Because of Trump, Legend and West are no longer friends.',
  'Trump ended the friendship of John Legend and Kanye West.',
  'Legend blamed the end of the friendship on Trump and led readers to think it was over because of Trump.',
  'West’s support of Trump led to the end of their friendship.',
];

describe('the friendship ended because of Trump, alone', () => {
  it.each(material)('is asserted by: %s', (sentence) => {
    expect(framingsIn(sentence)).toContainEqual(
      expect.objectContaining({ framing: 'trump-ended-friendship', severity: 'material' }),
    );
  });
});

const minor: readonly string[] = [
  'West’s Trump support created tension between the two friends.',
  'After West met Trump, the friendship cooled.',
  'Trump drove a wedge between John Legend and Kanye West.',
  'The friendship has been strained since West came out for Trump.',
  'John Legend and Kanye West drifted apart after the rapper donned a MAGA hat.',
  'Trump came between John Legend and Kanye West.',
  'West’s support of Trump put a strain on the friendship.',
  'Things soured between the two over Trump.',
  'The pair have not been close since West endorsed Trump.',
  'John Legend says his friendship with Kanye West fell apart after West started backing Trump.',
  'Once West backed Trump, their friendship was over.',
  'West’s support for Trump put a strain on their friendship because of Trump.',
  'Their friendship has cooled because of Trump.',
];

describe('a time word, or a strain, in place of a cause and an end', () => {
  it.each(minor)('is minor: %s', (sentence) => {
    expect(framingsIn(sentence)).toEqual([
      expect.objectContaining({ framing: 'trump-ended-friendship', severity: 'minor' }),
    ]);
  });
});

const silent: readonly { readonly why: string; readonly sentence: string }[] = [
  {
    why: 'both causes named',
    sentence: 'Their friendship ended over West’s 2020 bid and his support of Trump.',
  },
  {
    why: 'both causes named, the other way round',
    sentence: 'The friendship was doomed by the embrace of Trump and West’s White House run.',
  },
  {
    why: 'the run named',
    sentence: 'Kanye West’s presidential bid ended his friendship with John Legend.',
  },
  {
    why: 'politics in general',
    sentence: 'Political differences drove John Legend and Kanye West apart.',
  },
  { why: 'a denial', sentence: 'Donald Trump did not destroy his friendship with Kanye West.' },
  { why: 'a denial with a contraction', sentence: 'It wasn’t Trump that ended their friendship.' },
  {
    why: 'the correction reported',
    sentence: 'Legend called it a mischaracterization that the friendship ended because of Trump.',
  },
  {
    why: 'a report of the coverage',
    sentence: 'Some outlets reported that the friendship had ended because of Trump.',
  },
  {
    why: 'a claim of somebody outside the story',
    sentence:
      'The New York Post reported that Legend had ended his friendship with West over Trump support.',
  },
  { why: 'a question', sentence: 'Did Trump end the friendship of John Legend and Kanye West?' },
  {
    why: 'a dated quarrel',
    sentence: 'The pair had a falling-out in 2018 over West’s support for Trump.',
  },
  {
    why: 'a background fact',
    sentence: 'West was a vocal supporter of Donald Trump before he ran against him.',
  },
];

const alsoSilent: readonly string[] = [
  'Legend never said that Trump ended the friendship.',
  'It is a mistake to think Trump ended the friendship, Legend says.',
  'Legend told The New Yorker that reports of a rift over Trump got it wrong.',
  'West’s run for the White House, with Trump’s people behind it, was too much for the friendship.',
  'Legend supported Biden; West ran himself.',
  'The friendship was over long before Trump.',
  'Trump and West are no longer friends.',
  'He said Trump was only part of it.',
  'West’s support for Trump surprised Legend, who kept in touch.',
  'Nobody ended the friendship because of Trump, Legend insists.',
  'Despite Trump, the two stayed friends for years.',
  'Legend said he was not less of a friend because of Trump.',
  'The New York Post wrote that Trump support ended the friendship; Legend disagrees.',
  'What really ended the friendship, he said, was the 2020 campaign, not Trump.',
  'Legend denied that Trump had ended the friendship.',
  'The singer insists it was not Trump who came between them.',
  'It wasn’t West’s support for Trump but his own White House bid that ended things, Legend says.',
  'The friendship ended over West’s run for president.',
  'Legend says the friendship suffered because he did not back West’s 2020 bid.',
  'West has been a friend of Trump since 2016.',
  'Trump ended his friendship with Kanye West after the dinner at Mar-a-Lago.',
  'In 2018 Legend and West argued publicly about Trump.',
  'Legend clarified that he and West did not stop being friends because of Trump.',
  'Fans think Trump ended the friendship.',
  'Headlines claimed Trump was the reason they were no longer friends.',
  'Was Trump the reason the friendship ended?',
  'Legend said the claim that Trump split them up was a mischaracterization.',
  'The two publicly disagreed about West’s support for Trump and his run for office.',
  'Contrary to reports, Trump did not cause the split.',
  'West, who supports Trump, performed with Legend in 2015.',
  'Legend campaigned for Biden while West ran against Trump.',
  'Politics ended the friendship of John Legend and Kanye West.',
  'West lost his Adidas deal after his antisemitic posts.',
  'Legend, no fan of Trump, said he still loves West.',
  'Kim Kardashian worked with Trump on prison reform while Legend looked on.',
  'Legend told the podcast that the run and the support for Trump became too much for the friendship.',
  'Their friendship survived Trump, but not the presidential run.',
  'The myth that Trump ended the friendship persists.',
];

describe('the framing is not asserted by', () => {
  it.each(alsoSilent)('%s', (sentence) => {
    expect(
      framingsIn(sentence).filter(({ framing }) => framing === 'trump-ended-friendship'),
    ).toEqual([]);
  });

  it.each(silent)('$why', ({ sentence }) => {
    expect(framingsIn(sentence)).toEqual([]);
  });
});

describe('a framing', () => {
  it('is marked once on a page, at the gravest place, and among equals at the first', () => {
    const report = checkText(
      'Kanye West’s support for Trump ended his friendship with John Legend',
      [
        'John Legend and Kanye West were friends.',
        'Trump ended the friendship of Legend and West.',
      ],
      '2022-08-06',
    );
    const found = report.findings.filter(({ framing }) => framing === 'trump-ended-friendship');
    expect(found).toHaveLength(1);
    expect(found[0]?.start).toBe(0);
  });

  it('on a page older than the dispute was only later called a mischaracterization', () => {
    const sentence = material[0] ?? '';
    expect(framingsIn(sentence, '2022-08-06')[0]?.why).toMatch(/later called/u);
    expect(framingsIn(sentence, '2023-01-02')[0]?.why).toMatch(/has called/u);
    expect(framingsIn(sentence, null)[0]?.why).toMatch(/date of this page is unknown/u);
  });

  it('is no quarrel reported in the days of the texts, before anybody spoke of an end', () => {
    const strain = 'John Legend and Kanye West are at odds over Trump.';
    expect(framingsIn(strain, '2018-04-27')).toEqual([]);
    expect(framingsIn(strain, '2019-10-01')).toHaveLength(1);
  });

  it('carries the words that it was read from', () => {
    const [finding] = framingsIn('Their friendship fell apart because of West’s love of Trump.');
    expect(finding?.reading?.map(({ text }) => text)).toEqual([
      'fell apart',
      'Trump',
      'because of',
    ]);
  });

  it('may make somebody the one who ended it, which is minor', () => {
    expect(framingsIn('John Legend cut off his friendship with Kanye West.')).toEqual([
      expect.objectContaining({ framing: 'legend-ended-friendship', severity: 'minor' }),
    ]);
  });
});
