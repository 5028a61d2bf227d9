import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { createArticleReader } from '../../../utils/reading/article-reader';
import { PageChanges } from '../../../utils/reading/page-changes';
import { type PageArticle, readArticle } from '../../../utils/reading/read-article';
import { savedEnvironment } from '../../../utils/reading/saved-environment';

const sentence =
  'The orchestra, which had not played in the hall since spring, opened with a suite, and nobody left early.';
const page = `<html lang="en"><head><title>The hall opens again</title></head><body>
<header class="site-header"><nav><a href="/">Home</a></nav></header>
<div class="wrap"><main><article><h1>The hall opens again</h1><p class="standfirst">After a year of repairs, it sounds as before.</p>
<div class="body">${Array.from({ length: 8 }, (_, at) => `<p id="p${at}">${at}. ${sentence} <em>So it was said</em>, and <a href="#">written</a>.</p>`).join('')}
<blockquote><p>“We waited a year,” said the conductor, “and we would have waited two.”</p></blockquote>
<ul><li>One list item about the hall, its seats and its organ.</li><li>Another.</li></ul>
<div class="shadow-host"><p slot="first">Given to the first slot, which shows it.</p><p>Given to the other slot.</p></div></div>
<aside class="related"><h2>Related</h2><ul><li><a href="/a">Another hall</a></li></ul></aside></article></main>
<section class="comments"><p>${sentence}</p></section></div></body></html>`;

/** What a step works on: elements and text are chosen among the page's own. */
interface Target {
  readonly document: Document;
  readonly element: Element;
  readonly other: Element;
  readonly text: Text | undefined;
  readonly fresh: HTMLElement;
  readonly odd: boolean;
}

/** The things that a page's scripts do. */
const performs = {
  'append a paragraph': ({ element, fresh }) => element.append(fresh),
  'insert a paragraph before': ({ element, fresh }) => element.before(fresh),
  remove: ({ element }) => element.remove(),
  move({ element, other }) {
    if (!element.contains(other)) other.append(element);
  },
  'replace the text'({ element }) {
    element.textContent = `${sentence} Again.`;
  },
  'rewrite a text node'({ text, odd }) {
    if (text) text.data = odd ? `${sentence} Rewritten.` : 'J';
  },
  'split a text node': ({ text }) => void text?.splitText(Math.floor(text.length / 2)),
  'join text nodes': ({ element }) => element.normalize(),
  hide({ element, odd }) {
    if (odd) element.setAttribute('hidden', '');
    else element.setAttribute('style', 'display: none');
  },
  show({ element }) {
    element.removeAttribute('hidden');
    element.removeAttribute('style');
  },
  'become a text for screen readers': ({ element }) => element.setAttribute('class', 'sr-only'),
  wrap({ document, element, odd }) {
    const wrapper = document.createElement(odd ? 'div' : 'a');
    element.replaceWith(wrapper);
    wrapper.append(element);
  },
  'add a comment': ({ document, element }) => element.append(document.createComment('a note')),
  'change the slot': ({ element, odd }) => element.setAttribute('slot', odd ? 'first' : ''),
  'change in the shadow tree': ({ document, fresh }) =>
    document.querySelector('.shadow-host')?.shadowRoot?.prepend(fresh),
  'begin to edit': ({ element }) => element.setAttribute('contenteditable', 'true'),
  'swap the headline'({ document, odd }) {
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = odd ? 'The hall is open' : 'The hall opens again, at last';
  },
} satisfies Readonly<Record<string, (target: Target) => void>>;

const step = fc.record({
  kind: fc.constantFrom(...(Object.keys(performs) as (keyof typeof performs)[])),
  at: fc.nat(),
  to: fc.nat(),
});

function perform(
  { kind, at, to }: typeof step extends fc.Arbitrary<infer Step> ? Step : never,
  document: Document,
): void {
  const elements = [...document.body.querySelectorAll('*')];
  const element = elements[at % elements.length];
  const other = elements[to % elements.length];
  if (!element || !other) return;
  const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === 3);
  const fresh = document.createElement('p');
  fresh.textContent = `${to}. ${sentence}`;
  performs[kind]({
    document,
    element,
    other,
    text: texts[to % texts.length],
    fresh,
    odd: to % 2 === 1,
  });
}

/** All that a reading says, with the words on the page that each block leads to. */
function account(read: PageArticle | null): unknown {
  if (!read) return null;
  const { article, elements, shadowRoots } = read;
  const places = article.blocks.map((block) => read.rangesOf(block).map(String));
  return {
    article,
    places,
    elements: elements.map((one) => one.outerHTML),
    roots: shadowRoots.length,
  };
}

describe('a reading of what changed', () => {
  it('says the same as a reading of the whole page, whatever its scripts do', {
    timeout: 60_000,
  }, () => {
    let differed = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 4 }),
        (bursts) => {
          const { window } = new JSDOM(page);
          const { document } = window;
          const root = document.querySelector('.shadow-host')?.attachShadow({ mode: 'open' });
          if (root)
            root.innerHTML = `<div><slot name="first"></slot></div><p>${sentence}</p><slot></slot>`;
          const changes = new PageChanges();
          const observer = new window.MutationObserver(() => undefined);
          const everything = {
            childList: true,
            characterData: true,
            attributes: true,
            subtree: true,
          };
          for (const node of [document, root]) if (node) observer.observe(node, everything);

          const environment = () => savedEnvironment('https://www.example-news.test/hall');
          const reader = createArticleReader(document, environment);
          let before = JSON.stringify(account(reader.read('everything')));
          for (const burst of bursts) {
            for (const one of burst) perform(one, document);
            for (const record of observer.takeRecords()) changes.add(record);
            const again = account(reader.read(changes.take()));
            expect(again).toEqual(account(readArticle(document, environment())));
            if (JSON.stringify(again) !== before) differed += 1;
            before = JSON.stringify(again);
          }
          window.close();
        },
      ),
      { numRuns: 50 },
    );
    // Steps that change nothing would prove nothing.
    expect(differed).toBeGreaterThan(60);
  });
});
