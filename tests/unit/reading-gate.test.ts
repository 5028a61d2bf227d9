import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageWords } from '../../utils/reading/page-words';
import { compileGate } from '../../utils/record/compile-gate';
import { asCompared, storiesNamedIn } from '../../utils/record/names-story';
import { legendWest } from '../support/stories';

const gate = [
  {
    story: 'legend-west',
    people: [
      { names: ['john legend', 'legend'], works: [] },
      { names: ['kanye west', 'ye'], works: [] },
    ],
    makers: [],
    subjects: ['trump', 'friendship'],
    runs: [],
  },
];
const named = (text: string): boolean => storiesNamedIn(asCompared(text), gate).length > 0;

describe('the gate', () => {
  it.each([
    ['two people of the story', 'John Legend speaks of Kanye West', true],
    ['a person and the subject', 'Legend on a friendship that ended', true],
    ['one person alone', 'John Legend sings at the inauguration', false],
    ['the subject alone', 'Trump holds a rally', false],
    ['parts of longer words', 'Legends of the eye', false],
    ['a name beside a no-break space', 'John\u00A0Legend met Kanye\u00A0West', true],
    ['a name with an apostrophe', 'Ye’s friend John Legend', true],
    ['a name with accents', 'John Légend and Kanyé West', true],
    ['nothing', '', false],
  ])('answers to %s', (_what, text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe('the gate, compiled from a record', () => {
  const compiled = compileGate([legendWest]);
  const opens = (text: string): boolean => storiesNamedIn(asCompared(text), compiled).length > 0;

  it.each([
    [
      'a statement quoted with nobody named',
      '“It’s up to him whether he can get past that,” he said.',
      true,
    ],
    [
      'words that anybody says',
      'He said that it was up to him and that he would think about it.',
      false,
    ],
    [
      'an epithet and the subject',
      'Yeezy has lost a friend, writes our critic of friendship.',
      true,
    ],
  ])('answers to %s', (_what, text, expected) => {
    expect(opens(text)).toBe(expected);
  });
});

describe('the words that the gate looks at', () => {
  const wordsOf = (html: string): string => pageWords(new JSDOM(html).window.document);

  it('are title, descriptions, headings and the article', () => {
    const words = wordsOf(
      '<title>T</title><meta name="description" content="D"><h1>H</h1><article><p>A</p><p>B</p></article>',
    );
    expect(words.split(/\s+/).filter(Boolean)).toEqual(['T', 'D', 'H', 'A', 'B']);
  });

  it('are not those of navigation, related links and scripts', () => {
    const words = wordsOf(
      '<nav><p>N</p></nav><main><p>A</p><aside><p>R</p></aside><script>S</script></main><footer><h2>F</h2></footer>',
    );
    expect(words).not.toMatch(/[NRS]/);
  });

  it('are the paragraphs where the page marks no article', () => {
    expect(wordsOf('<div><p>A</p><blockquote>B</blockquote></div>')).toMatch(/A.*B/);
  });

  it.each([
    ['text between line breaks, in no paragraph', '<div class="post">A<br><br>B</div>'],
    ['a page that stands in one form', '<form><div><p>A</p><p>B</p></div></form>'],
    ['an article beside cards of others', '<div><p>A</p><p>B</p></div><article>C</article>'],
    [
      'several articles in one',
      '<main><article><p>A</p></article><article><p>B</p></article></main>',
    ],
    ['a table', '<main><table><tr><td>A</td><td>B</td></tr></table></main>'],
    ['a quotation', '<article><p>A</p></article><blockquote><p>B</p></blockquote>'],
    ['a caption', '<article><figure><figcaption>A</figcaption></figure>B</article>'],
    ['a section of headings', '<main><h4>A</h4><h5>B</h5></main>'],
  ])('hold %s', (_what, html) => {
    expect(wordsOf(html)).toMatch(/A\s+B/);
  });

  it('hold what stands in an open shadow tree, and each word once', () => {
    const { document } = new JSDOM('<main><p>A</p><div></div></main>').window;
    const tree = document.querySelector('div')?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = '<p>B</p>';
    expect(pageWords(document).split(/\s+/).filter(Boolean)).toEqual(['A', 'B']);
  });

  it('hold what a web component shows, and what it has slots for', () => {
    const { document } = new JSDOM('<main><news-text><p>B</p></news-text></main>').window;
    const tree = document.querySelector('news-text')?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = '<p>A</p><slot></slot>';
    expect(pageWords(document).split(/\s+/).filter(Boolean)).toEqual(['A', 'B']);
  });

  it('are no more than can be read at a glance', () => {
    expect(wordsOf(`<article>${'<p>word </p>'.repeat(25_000)}</article>`).length).toBeLessThan(
      101_000,
    );
  });
});
