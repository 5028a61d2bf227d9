import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../utils/checking/check-article';
import { grammarOf } from '../../../../utils/checking/languages/grammar-of';
import type { FoldedArticle, Passage } from '../../../../utils/checking/passage';
import { translatedStatements } from '../../../../utils/checking/translations/translated-statements';
import { preparePassage } from '../../../../utils/checking/wording/prepare';
import { indexStories, type StoryIndex } from '../../../../utils/record/index-stories';
import { pageReport } from '../../../../utils/record/page-report';
import { parseStory } from '../../../../utils/record/parse-story';
import { articleFromBlocks } from '../../../../utils/text/article-text';
import { fold } from '../../../../utils/text/fold';
import { legendWestIndex } from '../../../support/stories';
import { type Language, type Story, translated, unrecorded } from './quoted-abroad';

function indexOf(name: string): StoryIndex {
  const file = join(import.meta.dirname, `../../../dataset/${name}-story.record.json`);
  return indexStories([parseStory(readFileSync(file, 'utf8'), file)]);
}

const indexes: Readonly<Record<Story, StoryIndex>> = {
  legend: legendWestIndex,
  second: indexOf('second'),
  third: indexOf('third'),
  fourth: indexOf('fourth'),
};

interface Circumstances {
  readonly published?: string;
  /** What the page says beside the words. */
  readonly beside?: string;
  /** Id of the one whom the page gives them to. */
  readonly speaker?: string;
}

/** Id of the statement that quoted words are taken to translate, `null` where none is sure. */
function statementOf(
  story: Story,
  language: Language,
  quoted: string,
  { published, beside = '', speaker }: Circumstances = {},
): string | null {
  const index = indexes[story];
  const [only] = index.stories;
  const { text } = fold(`«${quoted}» ${beside}`);
  const end = text.indexOf('»') + 1;
  const page: FoldedArticle = {
    text,
    blocks: [{ role: 'paragraph', start: 0, end: text.length }],
    language,
    published: published ?? null,
    address: '',
  };
  const grammar = grammarOf({ ...page, text: '' });
  if (!only || !grammar) throw new Error(`there is no story or no grammar for ${language}`);
  const passage: Passage = {
    start: 0,
    end,
    inner: { start: 1, end: end - 1 },
    form: 'marks',
    block: 0,
    isClosed: true,
    isContinuation: false,
    label: null,
  };
  const judged = {
    passage,
    prepared: preparePassage(text, passage.inner),
    recognised: null,
    speaker: speaker
      ? {
          start: end,
          end,
          text: '',
          person: speaker,
          form: 'clause' as const,
          clause: { start: end, end },
          isNamed: true,
        }
      : null,
  };
  const [found] = translatedStatements(page, [judged], grammar, only, index);
  return found?.statement ?? null;
}

describe('a translated quotation', () => {
  it.each(translated)('of the %s story in %s leads to %s: %s', (story, language, id, quoted) => {
    expect(statementOf(story, language, quoted)).toBe(id);
  });

  it.each(unrecorded)('of the %s story in %s leads nowhere: %s', (story, language, quoted) => {
    expect(statementOf(story, language, quoted)).toBeNull();
    const beside = 'The New Yorker, The Axe Files, Vanity Fair';
    expect(statementOf(story, language, quoted, { beside })).toBeNull();
  });

  const alone = 'Ich war damit nicht allein, aber er war nicht glücklich darüber';
  it('of few words is known where the page names the occasion beside it', () => {
    expect(statementOf('legend', 'de', alone)).toBeNull();
    expect(statementOf('legend', 'de', alone, { beside: 'sagte Legend in „The Axe Files“.' })).toBe(
      'legend-axe-files-2022-3',
    );
  });

  const angry = 'Estaba muy molesto conmigo porque no lo apoyé y apoyé a Joe Biden';
  it('is nobody’s but the speaker’s', () => {
    expect(statementOf('legend', 'es', angry, { speaker: 'john-legend' })).toBe(
      'legend-new-yorker-2022-1',
    );
    expect(statementOf('legend', 'es', angry, { speaker: 'kanye-west' })).toBeNull();
  });

  it('does not lead to what was said after the page came out', () => {
    expect(statementOf('legend', 'es', angry, { published: '2022-09-04' })).toBe(
      'legend-new-yorker-2022-1',
    );
    expect(statementOf('legend', 'es', angry, { published: '2022-08-20' })).not.toBe(
      'legend-new-yorker-2022-1',
    );
  });
});

describe('on a page in another language', () => {
  const page = (paragraphs: readonly string[]) => {
    const article = articleFromBlocks(
      { id: 'test', language: 'es', published: { date: '2022-09-06', from: 'given' } },
      [
        { role: 'headline', text: 'John Legend habla de su amistad con Kanye West' },
        ...paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
      ],
    );
    const report = checkArticle(article, legendWestIndex);
    return { report, page: pageReport(article, report, legendWestIndex, 'es') };
  };
  const quoted =
    '«Estaba muy molesto conmigo porque no lo apoyé y apoyé a Joe Biden», dijo Legend.';

  it('the statement is offered, and the quotation is not said to match it', () => {
    const { report, page: shown } = page([quoted]);
    const [quotation] = report.quotations;
    expect(quotation).toMatchObject({
      match: null,
      translates: {
        statement: 'legend-new-yorker-2022-1',
        original:
          'I don’t know what will happen in the future, but he was very upset with me that I didn’t support him and I supported Joe Biden.',
      },
    });
    expect(report.findings).toEqual([]);
    expect(shown.statements['legend-new-yorker-2022-1']?.text).toContain('Joe Biden');
  });

  it('statements of the occasions that the page names are listed, without those already offered', () => {
    const { page: shown } = page([
      quoted,
      'El cantante ya había hablado de la ruptura en el pódcast The Axe Files.',
    ]);
    const venues = new Set(shown.translation?.originals.map(({ source }) => source.venue));
    expect([...venues]).toEqual(['The Axe Files']);
  });

  it('the statements that the framings turn on are listed where it names no occasion', () => {
    const { page: shown } = page(['El cantante habló de la ruptura con su amigo.']);
    const venues = shown.translation?.originals.map(({ source }) => source.venue) ?? [];
    expect(venues).toContain('The New Yorker');
    expect(venues).toContain('The Axe Files');
  });
});
