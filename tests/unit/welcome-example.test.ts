import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_ARTICLE } from '../../entrypoints/welcome/example-article';
import { checkArticle } from '../../utils/checking/check-article';
import { isShownAt } from '../../utils/checking/shown-at';
import { articleFrom } from '../../utils/extension/incoming-article';
import type { Article } from '../../utils/model';
import { indexStories } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';

const file = 'public/records/legend-west.json';
const index = indexStories([parseStory(readFileSync(file, 'utf8'), file)]);

const parts = [EXAMPLE_ARTICLE.headline, ...EXAMPLE_ARTICLE.paragraphs];
const text = parts.join('\n\n');
const article: Article = {
  id: 'example',
  url: null,
  outlet: null,
  language: EXAMPLE_ARTICLE.language,
  published: { date: EXAMPLE_ARTICLE.published, from: 'given' },
  text,
  blocks: parts.map((part, place) => ({
    role: place === 0 ? 'headline' : 'paragraph',
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  })),
};

describe('the example of the first run', () => {
  const { findings, quotations, notice } = checkArticle(article, index);

  it('shows one mark of each shape, and a framing', () => {
    expect(findings.map(({ kind, severity, text: words }) => [kind, severity, words])).toEqual([
      [
        'misquote',
        'material',
        '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,”',
      ],
      [
        'misquote',
        'minor',
        '“We made a lot of great music together, so I’ll always be grateful for that,”',
      ],
      ['mischaracterization', 'material', 'Their friendship ended because of Trump.'],
    ]);
    expect(
      quotations.filter(({ match }) => match?.kind === 'verbatim').map(({ text: words }) => words),
    ).toEqual(['“Our friendship definitely took a rough patch.”']);
    expect(notice).toBeNull();
  });

  it('shows what a reader of news sees by default, and more only in its small difference', () => {
    expect(findings.filter((finding) => isShownAt(finding, 'balanced'))).toHaveLength(2);
  });

  it('is taken by the background as an article', () => {
    expect(articleFrom(article)).toEqual({ status: 'article', article });
  });
});
