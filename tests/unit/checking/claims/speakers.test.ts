import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../../utils/model';
import { checkText, findingsIn } from '../../../support/stories';

type Row = readonly [words: string, expected: Severity | null];

const severities = (findings: readonly Finding[]): readonly Severity[] =>
  findings.filter(({ kind }) => kind === 'misattribution').map(({ severity }) => severity);

function check(rows: readonly Row[]): void {
  it.each(rows)('%s: %s', (words, expected) => {
    expect(severities(findingsIn(words))).toEqual(expected === null ? [] : [expected]);
  });
}

describe('words given to another person of the record', () => {
  check([
    [
      '“It became too much for us to sustain our friendship,” was West’s reply to Legend.',
      'material',
    ],
    [
      '“It became too much for us to sustain our friendship,” came the reply from West.',
      'material',
    ],
    ['“It became too much for us to sustain our friendship,” reads West’s tweet.', 'material'],
    ['“It became too much for us to sustain our friendship,” West has since conceded.', 'material'],
    ['In West’s telling, it “became too much for us to sustain our friendship.”', 'material'],
    [
      'Unlike Legend, West was blunt: “It became too much for us to sustain our friendship.”',
      'material',
    ],
    [
      'West was asked about Legend. “It became too much for us to sustain our friendship,” he said.',
      'material',
    ],
    ['“I’m saying the worst thing I’ve ever did was sign Big Sean,” Legend said.', 'material'],
    ['“We really haven’t been close since then,” West was quoted as saying.', 'material'],
    ['The paper quoted West as saying, “We really haven’t been close since then.”', 'material'],
    ['“It became too much for us to sustain our friendship” – Kanye West, 2022', 'material'],
    ['“It became too much for us to sustain our friendship” is how West described it.', 'material'],
    [
      '“I will say I have definitely been in touch with Kim more than John has been in touch with Kanye,” Legend said.',
      'material',
    ],
    ['“We really haven’t been close since then,” West said.', 'material'],
    ['“It’s up to him whether he can get past that,” the rapper said.', 'material'],
    [
      '“I don’t rock with neither of them, and I need my apologies,” Legend complained.',
      'material',
    ],
    [
      'Chrissy Teigen said: “It became too much for us to sustain our friendship, honestly.”',
      'material',
    ],
    ['“We are both dragon energy. He is my brother,” Legend tweeted.', 'material'],
    [
      'West told the magazine: “Values matter and character matters and moral compass matter.”',
      'material',
    ],
    ['“You’re way too powerful and influential to endorse who he is,” West texted.', 'material'],
    ['“So many people who love you feel so betrayed right now,” Big Sean wrote.', 'material'],
    [
      'As Trump put it: “You don’t have to agree with trump but the mob can’t make me not love him.”',
      'material',
    ],
    ['West: “And we really haven’t been close since then.”', 'material'],
  ]);
});

describe('words given to somebody outside the record', () => {
  check([
    ['“We never talked about politics before,” said Marge Tollefson, 61.', 'material'],
    [
      '“We never talked about politics before,” said Jamal Okonkwo, who runs a record shop in Dayton.',
      'material',
    ],
    ['“We never talked about politics before,” said Dana Whitlock, a friend of both.', 'material'],
    ['“We never talked about politics before,” Legend’s manager said.', 'material'],
    ['“We never talked about politics before,” a mutual friend said.', 'material'],
    ['“We never talked about politics before,” friends of the pair say.', 'material'],
    ['“We never talked about politics before,” the insider added.', 'material'],
    ['“We never talked about politics before,” a fan wrote under the post.', 'material'],
    ['“It became too much for us to sustain our friendship,” a source told Page Six.', 'material'],
    ['“It became too much for us to sustain our friendship,” an insider said.', 'material'],
    [
      '“We never talked about politics before,” one member of his old entourage told the paper.',
      'material',
    ],
    [
      '“It became too much for us to sustain our friendship,” said a person close to the two men.',
      'material',
    ],
    [
      'A source close to West said: “He was very upset with me that I didn’t support him.”',
      'material',
    ],
    ['According to an aide, “it became too much for us to sustain our friendship.”', 'material'],
    ['“We never talked about politics before,” said someone who knows them both.', 'material'],
    ['“We never talked about politics before,” a friend of Legend said.', 'material'],
    ['“We never talked about politics before,” one associate recalled.', 'material'],
    [
      'Several insiders said: “There was so much Trump personnel throughout his campaign.”',
      'material',
    ],
    ['“We really haven’t been close since then,” said Kim Kardashian.', 'material'],
    ['“It’s up to him whether he can get past that,” the interviewer said.', 'material'],
    ['“A lot of people are concerned about him,” Kara Swisher said.', 'material'],
    [
      '“There was so much Trump personnel throughout his campaign,” rapper Pusha T said.',
      'material',
    ],
    ['“It is sad to see his devolution,” said Michael Brennan.', 'material'],
    ['“I don’t rock with neither of them, and I need my apologies,” Jason Lee said.', 'material'],
    ['“We never talked about politics before,” the host said.', 'material'],
    ['“We publicly disagreed on his running for office,” Axelrod said.', 'material'],
    [
      '“He was upset that I didn’t support his run for presidency,” Kris Jenner told the podcast.',
      'material',
    ],
    ['“I think life happens to people,” a spokesman said.', 'material'],
  ]);
});

describe('words that the page leaves with the one who spoke them', () => {
  check([
    ['“We never talked about politics before,” was Legend’s answer to West.', null],
    ['“We never talked about politics before,” was the answer to West’s question.', null],
    ['“We never talked about politics before,” came the reply from Legend.', null],
    ['West posted the line on X: “We never talked about politics before.”', null],
    ['West’s former artist said: “We never talked about politics before.”', null],
    ['“We never talked about politics before,” his former protégé said.', null],
    ['Unlike West, Legend was blunt: “We never talked about politics before.”', null],
    ['“We never talked about politics before,” said Rolling Stone, a magazine.', null],
    ['“We never talked about politics before,” the friend said.', null],
    ['“We never talked about politics before,” an old friend of West said.', null],
    ['“We never talked about politics before,” a member of a small club said.', null],
    ['“We never talked about politics before,” one half of the duo said.', null],
    ['“It became too much for us to sustain our friendship,” a source quoted him as saying.', null],
    ['“We really haven’t been close since then,” Legend was quoted as saying.', null],
    [
      'Legend texted him, “I hope you’ll reconsider aligning yourself with Trump,” and West replied by posting it.',
      null,
    ],
    [
      'Legend sent West a text about it, “I hope you’ll reconsider aligning yourself with Trump,” and West answered by putting it on Twitter.',
      null,
    ],
    [
      'Three weeks after Legend told Axelrod that it “became too much for us,” the rapper posted a reply.',
      null,
    ],
    [
      'Legend, who texted West before his 2020 run, said: “Everyone saw how I talked to him about it.”',
      null,
    ],
    [
      'The feeling was West’s as well: “Kanye was upset with that, and we haven’t been friends since, really.”',
      null,
    ],
    ['“We really haven’t been close since then,” Legend said of West.', null],
    ['“We really haven’t been close since then,” the Oscar winner told David Axelrod.', null],
    ['“We really haven’t been close since then,” he told Axelrod, who had asked about West.', null],
    ['“You weren’t alone in that, by the way,” Axelrod said.', null],
    ['“We really haven’t been close since then,” Billboard quoted him as saying.', null],
    ['“We really haven’t been close since then,” Rolling Stone reported.', null],
    ['“We really haven’t been close since then,” according to People.', null],
    ['West shared a text that read: “Don’t let this be part of your legacy.”', null],
    ['West posted a screenshot of a message: “Don’t let this be part of your legacy.”', null],
    ['Kim Kardashian quoted Legend’s line that “values matter and character matters”.', null],
    ['“We really haven’t been close since then,” Johnny Legend said.', null],
    ['“We really haven’t been close since then,” the star said.', null],
    ['“We really haven’t been close since then,” said the 43-year-old.', null],
    [
      'Professor Dana Whitlock sets her class an essay on “the right to independent thought”.',
      null,
    ],
    ['“We hear that every day,” Kim Kardashian said.', null],
    ['Kanye was told: “It’s up to him whether he can get past that.”', null],
  ]);
});

describe('a pronoun', () => {
  it('gives words to the only person who has come up', () => {
    const { findings } = checkText('John Legend answers Kanye West’s posts', [
      'The “All of Me” singer did not hold back. He complained of “a tactic based on fear used to manipulate my free thought”.',
      'West posted the exchange, and the falling-out was public.',
    ]);
    expect(severities(findings)).toEqual(['material']);
  });

  it('is left open where both have come up', () => {
    const { findings } = checkText('John Legend on his friendship with Kanye West', [
      'John Legend spoke about the falling-out.',
      'Kanye West was not amused. “We really haven’t been close since then,” he said.',
    ]);
    expect(severities(findings)).toEqual([]);
  });

  it.each([
    'Asked how he had dealt with his critic, West was all sweetness. “I talked to him with love and with empathy,” he said.',
    'West spoke to reporters about it on Monday. “I talked to him with love and with empathy,” he said.',
    'West told fans that he was hurt. “I talked to him with love and with empathy,” he added.',
  ])('gives words to whoever the sentence before reports as speaking: %s', (words) => {
    expect(severities(findingsIn(words))).toEqual(['material']);
  });

  it.each([
    'Asked about West, Legend was calm. “I talked to him with love and with empathy,” he said.',
    'Legend said that West told fans he was hurt. “I talked to him with love and with empathy,” he added.',
    'West ran for president. “I talked to him with love and with empathy,” he said.',
    'West told fans that he was hurt. “I talked to him with love and with empathy,” he told The New Yorker.',
  ])('is left open, or means the speaker: %s', (words) => {
    expect(severities(findingsIn(words))).toEqual([]);
  });
});
