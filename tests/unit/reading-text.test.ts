import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/reading/read-article';
import { savedEnvironment } from '../../utils/reading/saved-environment';
import { collectBlocks } from '../../utils/reading/text-blocks';
import { PROPERTY_TIMEOUT } from '../support/properties/runs';

const filler =
  '<p>Bulbs are planted in the autumn, before the first frost, in soil that drains well; most of them like a sunny place.</p>'.repeat(
    3,
  );

function blocksOf(html: string): readonly string[] {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  return collectBlocks(document.body, savedEnvironment(null)).blocks.map(({ text }) => text);
}

function read(body: string, head = '') {
  const { document } = new JSDOM(
    `<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`,
  ).window;
  const page = readArticle(document, savedEnvironment('https://www.example-news.test/story'));
  if (page === null) throw new Error('no article was found');
  return { document, ...page };
}

describe('the text of a page', () => {
  it.each([
    ['white space is collapsed as rendered', '<p> one\n   two\t three </p>', ['one two three']],
    ['no-break spaces stay', '<p>one\u00A0two</p>', ['one\u00A0two']],
    ['a drop cap belongs to its word', '<p><span class="cap">J</span>ohn</p>', ['John']],
    ['soft hyphens are left out', '<p>friend\u00ADship</p>', ['friendship']],
    ['one line break is a line feed', '<p>one<br>two</p>', ['one\ntwo']],
    ['two line breaks begin a paragraph', '<div>one<br><br>two</div>', ['one', 'two']],
    [
      'loose text beside blocks is a paragraph',
      '<div>one<p>two</p>three</div>',
      ['one', 'two', 'three'],
    ],
    [
      'quotation elements get the marks that browsers draw',
      '<p>He said <q>no</q>.</p>',
      ['He said “no”.'],
    ],
    ['quotation elements with marks keep theirs', '<p>He said <q>“no”</q>.</p>', ['He said “no”.']],
    [
      'hidden text is not read',
      '<p>one <b hidden>two</b><i style="display: none">three</i></p>',
      ['one'],
    ],
    [
      'text for screen readers alone is not read',
      '<p>one<span class="sr-only"> two</span></p>',
      ['one'],
    ],
    [
      'scripts, styles and navigation are not read',
      '<nav>a</nav><p>b<script>c</script><style>d</style></p>',
      ['b'],
    ],
  ])('%s', (_rule, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it('is not misled by a form whose fields are called like properties', () => {
    expect(blocksOf('<form><input name="id"><input name="parentNode"><p>one</p></form>')).toEqual([
      'one',
    ]);
  });
});

describe('the way back from words to the page', () => {
  it('leads to the same words however the text nodes are split', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    let crossed = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 12 }),
        fc.nat(),
        fc.nat({ max: 60 }),
        (cuts, from, length) => {
          const { document, article, rangesOf } = read(
            `<article><h1>Of bulbs</h1>${filler}</article>`,
          );
          for (const [which, where] of cuts) {
            const walker = document.createTreeWalker(document.body, 4);
            const nodes: Text[] = [];
            while (walker.nextNode()) nodes.push(walker.currentNode as Text);
            const node = nodes[which % nodes.length];
            node?.splitText(where % (node.length + 1));
          }
          const start = from % article.text.length;
          const span = { start, end: Math.min(start + length, article.text.length) };
          const ranges = rangesOf(span);
          if (cuts.length > 0 && ranges.length > 0) crossed += 1;
          expect(ranges.map(String).join('')).toBe(
            article.text.slice(span.start, span.end).replaceAll('\n', ''),
          );
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
    );
    expect(crossed).toBeGreaterThan(10);
  });

  it('and the article are the same however the text nodes were split before', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    const html = `<article><h1>Of bulbs</h1>${filler}<p>He said “we were\u00A0friends, once”, and <b>meant</b> it\u00ADself, as\n  people do.<br>Then he left.</p></article>`;
    const whole = read(html).article;
    const words = [...whole.text.matchAll(/\S+/g)];
    let cut = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }), (cuts) => {
        const document = new JSDOM(`<html lang="en-GB"><body>${html}</body></html>`).window
          .document;
        for (const [which, where] of cuts) {
          const walker = document.createTreeWalker(document.body, 4);
          const nodes: Text[] = [];
          while (walker.nextNode()) nodes.push(walker.currentNode as Text);
          const node = nodes[which % nodes.length];
          node?.splitText(where % (node.length + 1));
        }
        if (cuts.length > 0) cut += 1;
        const page = readArticle(document, savedEnvironment('https://www.example-news.test/story'));
        expect(page?.article).toEqual(whole);
        for (const { 0: word, index } of words) {
          const ranges = page?.rangesOf({ start: index, end: index + word.length }) ?? [];
          expect(ranges.map(String).join('').replaceAll('\u00AD', '')).toBe(word);
        }
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 20) },
    );
    expect(cut).toBeGreaterThan(3);
  });

  it('leads nowhere once the page has changed the words', () => {
    const { document, article, rangesOf } = read(`<article><h1>Of bulbs</h1>${filler}</article>`);
    const start = article.text.indexOf('before the first frost');
    const span = { start, end: start + 22 };
    expect(rangesOf(span)).toHaveLength(1);
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = node.data.replace('before', 'after!');
    expect(rangesOf(span)).toEqual([]);
    node.remove();
    expect(rangesOf(span)).toEqual([]);
  });

  it('passes over what stands between the words', () => {
    const html = `<article><h1>Of bulbs</h1>${filler}<p>He said “we were <span hidden>ADVERTISEMENT</span>friends” then, and many more words.</p></article>`;
    const { article, rangesOf } = read(html);
    const start = article.text.indexOf('“we were friends”');
    expect(rangesOf({ start, end: start + 17 }).map(String)).toEqual(['“we were ', 'friends”']);
  });
});

describe('an article', () => {
  it('is the headline, the standfirst and the paragraphs, each with its role', () => {
    const { article } = read(
      `<header><h1>How to plant bulbs</h1><p class="standfirst">An old gardener explains what has worked for him.</p></header>
       <main><article>${filler}<h2>When</h2><blockquote><p>In autumn, I have always said, and never in spring.</p></blockquote>
       <ul><li>Dig a hole, deep enough for the bulb to be covered.</li></ul>
       <figure><figcaption>A tulip in April, photographed by a neighbour.</figcaption></figure></article></main>
       <aside><p>Subscribe to our newsletter, which comes every week, and is free.</p></aside>
       <div class="comments"><p>First! I have never read such a thing, in all my years.</p></div>`,
      '<meta property="og:title" content="How to plant bulbs | The Gardener"><meta property="og:site_name" content="The Gardener">',
    );
    expect(article.blocks.map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'block-quotation',
      'list-item',
      'caption',
    ]);
    expect(article.outlet).toBe('The Gardener');
    expect(article.language).toBe('en-gb');
    expect(
      article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n'),
    ).toBe(article.text);
  });

  it('takes the headline from the metadata where the page prints none, and has no place for it', () => {
    const { article, rangesOf } = read(
      `<article>${filler}</article>`,
      '<title>How to plant bulbs | The Gardener</title><meta property="og:site_name" content="The Gardener">',
    );
    expect(article.text.startsWith('How to plant bulbs\n\nBulbs are')).toBe(true);
    expect(rangesOf({ start: 0, end: 18 })).toEqual([]);
  });

  it('keeps embedded posts, which are somebody’s words, and leaves share bars', () => {
    const { article } = read(
      `<article class="story-body">${filler}<div class="social-embed"><blockquote>“We were friends once,” he wrote.</blockquote></div>
       <div class="article-share">Share this story with everyone you know</div>${filler}</article>`,
    );
    expect(article.text).toContain('“We were friends once,”');
    expect(article.text).not.toContain('Share this story');
  });

  it('is not found on a page without one', () => {
    const { document } = new JSDOM('<nav><a href="/">Home</a></nav><p>Loading …</p>').window;
    expect(readArticle(document, savedEnvironment(null))).toBeNull();
  });
});
