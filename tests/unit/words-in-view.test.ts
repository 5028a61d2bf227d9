import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { bareTexts } from '../support/visible-text';

/** Texts that are shown as they are in every language. */
const SAME_EVERYWHERE = [
  // A name of a site, kept free for examples in every language.
  'example.org',
];
/** Letters drawn by a stylesheet, silent when read aloud: something to underline. */
const SAMPLE_LETTERS = ['abc'];

const PRODUCT = 'On the Record';

const sources = import.meta.glob<string>(
  [
    '../../components/**/*.{ts,tsx}',
    '../../entrypoints/**/*.{ts,tsx}',
    '../../utils/extension/*.ts',
    '../../utils/marking/*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);
// Read from disk: imported, a stylesheet is empty here.
const styles = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
const pages = import.meta.glob<string>('../../entrypoints/*/index.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe('every word that a reader sees comes from the locale', () => {
  it.each(Object.entries(sources))('in %s', (path, source) => {
    const bare = bareTexts(path, source);
    expect(bare.filter(({ text }) => !SAME_EVERYWHERE.includes(text))).toEqual([]);
  });

  it('and nothing that may be bare is named here in vain', () => {
    const bare = Object.entries(sources).flatMap(([path, source]) => bareTexts(path, source));
    expect(bare.map(({ text }) => text)).toEqual(SAME_EVERYWHERE);
  });

  it('in stylesheets', () => {
    const drawn = styles.flatMap((css) =>
      [...css.matchAll(/content:\s*"([^"]*\p{L}[^"]*)"/gu)].map(([, text]) => text),
    );
    expect([...new Set(drawn)]).toEqual(SAMPLE_LETTERS);
  });

  it.each(Object.entries(pages))('in %s, but for the name', (path, html) => {
    const { document } = new JSDOM(html).window;
    expect(document.title).toBe(PRODUCT);
    expect(document.body.textContent?.trim()).toBe('');
    expect(sources[path.replace('index.html', 'main.tsx')]).toMatch(/prepareDocument\(i18n\.t\(/);
  });
});

describe('a bare word is seen', () => {
  it.each([
    ['between tags', 'const a = <p>Hello</p>;'],
    ['in an expression', "const a = <p>{open ? 'Hello' : null}</p>;"],
    ['beside a sign', 'const a = <p>{`· Hello`}</p>;'],
    ['added to something', "const a = <p>{count + 'Hello'}</p>;"],
    ['in what is read aloud', 'const a = <button aria-label="Hello" />;'],
    ['in an expression that is read aloud', "const a = <button title={one || 'Hello'} />;"],
    ['set on the document', "document.title = 'Hello';"],
    ['set as an attribute', "card.setAttribute('aria-label', 'Hello');"],
    ['given to the browser', "browser.contextMenus.create({ id: 'read', title: 'Hello' });"],
    ['told', "actions.tell('Hello');"],
  ])('%s', (_where, source) => {
    expect(bareTexts('a.tsx', source).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^(· )?Hello$/),
    ]);
  });

  it.each([
    ['a key', "const a = <p>{i18n.t('page.title')}</p>;"],
    ['a condition', "const a = <p>{state === 'open' && words}</p>;"],
    ['a class', 'const a = <p class="note">{words}</p>;'],
    ['a sign', 'const a = <p>{one} · {other}</p>;'],
  ])('and %s is none', (_what, source) => {
    expect(bareTexts('a.tsx', source)).toEqual([]);
  });
});
