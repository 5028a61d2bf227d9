import { describe, expect, it } from 'vitest';
import { checkText } from '../../../support/stories';

const HEADLINES = {
  es: 'John Legend habla de su amistad con Kanye West',
  de: 'John Legend über die Freundschaft mit Kanye West',
  fr: 'John Legend parle de son amitié avec Kanye West',
  pt: 'John Legend fala da amizade com Kanye West',
  it: 'John Legend parla dell’amicizia con Kanye West',
} as const;

const turned: readonly (readonly [keyof typeof HEADLINES, string])[] = [
  ['es', '“Dejamos de ser amigos porque apoyó a Trump”, dijo Legend en el pódcast.'],
  ['de', '„Wir sind keine Freunde mehr, weil er Trump unterstützt hat“, sagte Legend im Podcast.'],
  ['fr', '« Nous ne sommes plus amis parce qu’il a soutenu Trump », a déclaré Legend.'],
  ['pt', '“Deixamos de ser amigos porque ele apoiou Trump”, disse Legend ao podcast.'],
  ['it', '«Non siamo più amici perché ha sostenuto Trump», ha detto Legend al podcast.'],
];

const kept: readonly (readonly [keyof typeof HEADLINES, string])[] = [
  [
    'es',
    '“Dejamos de ser amigos porque discrepamos sobre su candidatura y su apoyo a Trump”, dijo Legend en el pódcast.',
  ],
  ['es', '“No creo que seamos menos amigos por lo de Trump”, dijo Legend en el pódcast.'],
  [
    'es',
    '“Dejamos de ser amigos porque apoyó a Trump”: esa versión es una tergiversación, dijo Legend.',
  ],
  [
    'de',
    '„Ich glaube nicht, dass wir wegen der Trump-Sache weniger befreundet sind“, sagte Legend.',
  ],
  [
    'de',
    '„Wir sind keine Freunde mehr, weil er Trump unterstützt hat“ – das habe er nie gesagt, sagte Legend.',
  ],
  [
    'fr',
    '« On a raconté que nous n’étions plus amis parce qu’il soutenait Trump, ce qui déforme mes propos », a déclaré Legend.',
  ],
  [
    'pt',
    '“Discordamos publicamente sobre a candidatura dele e o apoio a Trump, e ficou difícil manter nossa amizade”, disse Legend.',
  ],
  ['it', '«Non penso che siamo meno amici per la faccenda di Trump», ha detto Legend.'],
  [
    'it',
    '«Non siamo più così vicini: lui era arrabbiato perché non ho sostenuto la sua candidatura», ha detto Legend. Poi ha parlato di Trump.',
  ],
  // The page says itself that it is no account of his.
  [
    'fr',
    '« Nous ne sommes plus amis parce qu’il a soutenu Trump » : Legend dément avoir dit cela.',
  ],
  // A phrase that the page builds into a denial.
  ['de', 'Sie hätten sich nicht „wegen der Trump-Sache“ auseinandergelebt, sagte Legend.'],
];

function findingsOn(language: keyof typeof HEADLINES, paragraph: string) {
  return checkText(HEADLINES[language], [paragraph], '2022-09-06').findings;
}

describe('a translated quotation', () => {
  it.each(turned)('makes the disputed cause his own words (%s): %s', (language, paragraph) => {
    expect(findingsOn(language, paragraph)).toMatchObject([
      { kind: 'contextomy', severity: 'material', framing: 'trump-ended-friendship' },
    ]);
  });

  it.each(kept)(
    'keeps the sense, and is not compared word by word (%s): %s',
    (language, paragraph) => {
      expect(findingsOn(language, paragraph)).toEqual([]);
    },
  );

  it('offers the words of the record', () => {
    const [finding] = findingsOn('es', turned[0]?.[1] ?? '');
    expect(finding?.original).toContain('which was a mischaracterization of what I said');
  });

  it('is never called unsourced', () => {
    const paragraph = '“Cada uno siguió su camino y le deseo lo mejor a Kanye”, dijo John Legend.';
    expect(findingsOn('es', paragraph)).toEqual([]);
  });
});
