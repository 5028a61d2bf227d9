import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../utils/reading/article-reader';
import { type PageArticle, readArticle } from '../../utils/reading/read-article';
import { savedEnvironment } from '../../utils/reading/saved-environment';
import { isUnprinted, printedPart } from '../../utils/text/unprinted';

const title = 'How to plant bulbs in the autumn';
const paragraph =
  'Bulbs are planted in the autumn, before the first frost, in soil that drains well; most of them like a sunny place.';
const body = `<p>${paragraph}</p><p>Most flower in the spring, and a few of them wait for the summer or even for the autumn after.</p>`;

interface Parts {
  readonly head?: string;
  /** Between headline and text. */
  readonly opening?: string;
  readonly within?: string;
  /** Above the article. */
  readonly above?: string;
  /** Below it. */
  readonly below?: string;
}

function documentOf({
  head = '',
  opening = '',
  within = '',
  above = '',
  below = '',
}: Parts): Document {
  return new JSDOM(
    `<html lang="en"><head><meta property="og:title" content="${title}">${head}</head><body>${above}<main><article><h1>${title}</h1>${opening}<div class="text">${body}${within}${body.replaceAll('Bulbs', 'Tulips').replaceAll('Most', 'All')}</div></article></main>${below}</body></html>`,
  ).window.document;
}

function read(parts: Parts): PageArticle {
  const page = readArticle(
    documentOf(parts),
    savedEnvironment('https://www.example-news.test/bulbs'),
  );
  if (page === null) throw new Error('no article was found');
  return page;
}

const unprintedOf = ({ article: { text, blocks } }: Pick<PageArticle, 'article'>) =>
  blocks.filter(isUnprinted).map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);

const gardener = 'A gardener in Ghent plants the first bulbs of the year';
const image = `<img src="a.jpg" alt="${gardener}">`;

describe('the descriptions of pictures', () => {
  it.each<[string, Parts]>([
    ['in the text', { within: image }],
    [
      'in a figure',
      { within: `<figure>${image}<figcaption>Bulbs in Ghent.</figcaption></figure>` },
    ],
    ['between headline and text', { opening: `<figure>${image}</figure>` }],
    ['that can be enlarged', { within: `<a href="/pictures/a.jpg?w=2000">${image}</a>` }],
    ['drawn by other means', { within: `<div role="img" aria-label="${gardener}"></div>` }],
    [
      'with white space of the markup',
      { within: `<img alt="A gardener in Ghent\n   plants the first bulbs of the year">` },
    ],
    ['shown twice count once', { opening: image, within: image }],
  ])('are read: pictures %s', (_, parts) => {
    expect(unprintedOf(read(parts))).toEqual([`alt-text: ${gardener}`]);
  });

  it.each<[string, Parts]>([
    ['that are labels', { within: '<img alt="A gardener in Ghent">' }],
    [
      'that repeat a caption',
      { within: `<figure>${image}<figcaption>${gardener}.</figcaption></figure>` },
    ],
    ['that repeat the headline', { within: `<img alt="${title}">` }],
    ['that repeat the title in another case', { within: `<img alt="${title.toUpperCase()}">` }],
    ['of pictures that lead to other stories', { within: `<a href="/ghent">${image}</a>` }],
    ['of pictures in posts', { within: `<blockquote>${image}</blockquote>` }],
    ['of hidden pictures', { within: `<div hidden>${image}</div>` }],
    ['of pictures in navigation', { above: `<nav>${image}</nav>` }],
    ['of pictures beside the article', { within: `<aside class="related">${image}</aside>` }],
    ['of pictures below it', { below: `<section class="more-stories">${image}</section>` }],
    ['of comments', { below: `<section class="comments">${image}</section>` }],
    ['for browsers without scripts', { within: `<noscript>${image}</noscript>` }],
  ])('are not read: those %s', (_, parts) => {
    expect(unprintedOf(read(parts))).toEqual([]);
  });

  it('lead to the picture, and nowhere once it is gone or described in other words', () => {
    const page = read({ within: image });
    const { blocks } = page.article;
    const block = blocks.find(isUnprinted);
    if (!block) throw new Error('no picture was read');
    const [range] = page.rangesOf(block);
    const picture = range?.startContainer.childNodes[range.startOffset] as Element | undefined;
    expect(picture?.getAttribute('alt')).toBe(gardener);
    picture?.setAttribute('alt', 'Another gardener in another town, much later');
    expect(page.rangesOf(block)).toEqual([]);
    picture?.setAttribute('alt', gardener);
    expect(page.rangesOf(block)).toHaveLength(1);
    picture?.remove();
    expect(page.rangesOf(block)).toEqual([]);
  });
});

const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${content}">`;

describe('the words of social cards', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a title of their own, without the name of the site',
      meta('og:site_name', 'The Almanac') +
        meta('twitter:title', 'Ten bulbs you will love | The Almanac'),
      ['shared-title: Ten bulbs you will love'],
    ],
    [
      'a summary of their own',
      meta('og:description', 'Bulbs want sun.'),
      ['shared-summary: Bulbs want sun.'],
    ],
    [
      'the description for search engines, where no other is given',
      '<meta name="description" content="Bulbs want sun.">',
      ['shared-summary: Bulbs want sun.'],
    ],
    [
      'that description not, where another is given',
      `<meta name="description" content="All of our gardening.">${meta('og:description', 'Bulbs want sun.')}`,
      ['shared-summary: Bulbs want sun.'],
    ],
    [
      'a headline not, whatever shows nothing in it',
      meta('twitter:title', 'How to plant bu\u00ADlbs in the au\u200Btumn'),
      [],
    ],
    ['a first sentence not, which the page prints', meta('og:description', paragraph), []],
    ['nor one that is cut off', meta('og:description', paragraph.slice(0, 70)), []],
    ['nor one that ends in an ellipsis', meta('twitter:title', 'How to plant bulbs…'), []],
    [
      'a shorter headline that goes on in print',
      meta('twitter:title', 'How to plant bulbs'),
      ['shared-title: How to plant bulbs'],
    ],
    [
      'the same words once',
      meta('twitter:title', 'Ten bulbs you will love') +
        meta('og:description', 'Ten bulbs you will love.'),
      ['shared-title: Ten bulbs you will love'],
    ],
  ])('%s', (_, head, expected) => {
    expect(unprintedOf(read({ head }))).toEqual(expected);
  });

  it('stand on no page', () => {
    const page = read({ head: meta('twitter:title', 'Ten bulbs you will love') });
    const block = page.article.blocks.find(isUnprinted);
    expect(block && page.rangesOf(block)).toEqual([]);
  });

  it.each<[string, string, boolean]>([
    ['the page itself', 'https://www.example-news.test/bulbs?from=feed', true],
    ['the page, relative', '/bulbs', true],
    ['the same under another section', 'https://www.example-news.test/amp/bulbs', true],
    ['the first of its pages', 'https://www.example-news.test/', true],
    ['no address', 'https://', true],
    ['another story', 'https://www.example-news.test/roses', false],
  ])('are believed unless they are of another page: %s', (_, address, isBelieved) => {
    const head = meta('og:url', address) + meta('og:description', 'Bulbs want sun.');
    expect(unprintedOf(read({ head }))).toHaveLength(isBelieved ? 1 : 0);
  });

  it('are not believed at another address, where scripts left them behind', () => {
    const document = documentOf({ head: meta('og:description', 'Bulbs want sun.') });
    let url = 'https://www.example-news.test/bulbs';
    const reader = createArticleReader(document, () => savedEnvironment(url));
    const shown = () => {
      const page = reader.read('everything');
      return page && unprintedOf(page);
    };
    expect(shown()).toEqual(['shared-summary: Bulbs want sun.']);
    url = 'https://www.example-news.test/bulbs?page=2#top';
    expect(shown()).toEqual(['shared-summary: Bulbs want sun.']);
    url = 'https://www.example-news.test/roses';
    expect(shown()).toEqual([]);
    document
      .querySelector('[property="og:description"]')
      ?.setAttribute('content', 'Roses want rain.');
    expect(shown()).toEqual(['shared-summary: Roses want rain.']);
  });
});

it('what is not printed comes last, and leaves the printed text as it would be without', () => {
  const plain = read({}).article;
  const more = read({ within: image, head: meta('og:description', 'Bulbs want sun.') }).article;
  expect(printedPart(more)).toEqual({ text: plain.text, blocks: plain.blocks });
  expect(more.text.startsWith(`${plain.text}\n\n`)).toBe(true);
});
