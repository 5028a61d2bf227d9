import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Kind, UnprintedRole } from '../../utils/model';
import type { Web } from './web';

/** What a reader makes of a fixture page; written by hand beside it, as `expected.json`. */
export interface ExpectedReading {
  /** What makes the page hard to read, in a sentence. */
  readonly awkward: string;
  readonly headline: string;
  /** `YYYY-MM-DD` or `YYYY-MM`; `null` where the page does not say. */
  readonly published: string | null;
  /** Compared only where it is given. */
  readonly outlet?: string | null;
  /** The whole article as it is to be read: headline and blocks, a blank line between them. */
  readonly text: string;
  /** What the page says without printing it; compared only where it is given. */
  readonly unprinted?: readonly { readonly role: UnprintedRole; readonly text: string }[];
  /** What is to be marked at balanced sensitivity, in the order of the text; a mark may take more of the sentence. */
  readonly findings: readonly { readonly kind: Kind; readonly text: string }[];
  /** File of the frame that holds the article, where the page itself does not. */
  readonly frame?: string;
  /** The test that shows the page instead, from the project's folder, where a reader must act or the extension be there. */
  readonly journey?: string;
}

/** One folder of `tests/fixtures/pages`: a page of our own making with one thing awkward about it. */
export interface FixturePage {
  readonly slug: string;
  readonly expected: ExpectedReading;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export const fixturePages: readonly FixturePage[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: slug }) => ({
    slug,
    expected: JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')),
  }));

/** A file of a fixture page as text. */
export function fixtureFile(slug: string, name = 'page.html'): string {
  return readFileSync(join(folder, slug, name), 'utf8');
}

/**
 * Puts a fixture page on the web of a browser under test, with the files beside it.
 *
 * @param site where, such as `http://www.example-news.test`
 * @returns the address of its `page.html`
 */
export function publishFixture(web: Web, site: string, slug: string): string {
  for (const name of readdirSync(join(folder, slug))) {
    const type = contentTypes[extname(name)];
    if (type && name !== 'expected.json')
      web.publish(`${site}/${slug}/${name}`, fixtureFile(slug, name), { type });
  }
  return `${site}/${slug}/page.html`;
}
