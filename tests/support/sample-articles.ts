import { join } from 'node:path';
import { type ArticleText, readArticleFile } from './article-file';

const folder = join(import.meta.dirname, '..', 'fixtures', 'articles');
const sample = (name: string, published: string): ArticleText => ({
  ...readArticleFile(join(folder, `${name}.txt`)),
  published,
});

/** On the story: a framing in the headline, a cut that turns the sense, a misquotation. */
export const departingArticle = sample('friendship-over-trump', '2022-09-06');

/** The passages of the departing article that a reader is shown at balanced, in reading order. */
export const departures: readonly string[] = [
  'John Legend ends friendship with Kanye West because of Trump',
  '“We stopped being friends because he supported Trump,”',
  '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,”',
];

/** On the story, and every quotation as it was said. */
export const faithfulArticle = sample('strain-explained', '2022-09-06');

/** On the story, in Spanish: the framing in the headline, and quotations that only a translation has. */
export const spanishArticle = sample('amistad-rota', '2022-09-06');

/** Another story, with some of the record's words in it: only the full check tells that it is another. */
export const nearMissArticle = sample('another-friendship', '2022-09-06');

/** Another story altogether. */
export const unrelatedArticle = sample('library-hours', '2022-09-06');
