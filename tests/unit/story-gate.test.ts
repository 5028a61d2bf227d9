import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type LabelledSet, ownSetFiles, readLabelledSet } from '../../scripts/score/labelled-sets';
import { checkArticle } from '../../utils/checking/check-article';
import type { Article } from '../../utils/model';
import { pageWords } from '../../utils/reading/page-words';
import { readArticle } from '../../utils/reading/read-article';
import { savedEnvironment } from '../../utils/reading/saved-environment';
import { compileGate } from '../../utils/record/compile-gate';
import type { StoryIndex } from '../../utils/record/index-stories';
import { asCompared, type GateStory, storiesNamedIn } from '../../utils/record/names-story';
import { addressWords } from '../../utils/text/address-words';
import { plainText } from '../../utils/text/plain-text';
import { printedPart } from '../../utils/text/unprinted';
import { anyRecord } from '../support/properties/any-record';
import { restyle, typography } from '../support/properties/restyle';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../support/properties/runs';
import { OWN_SENTENCES, paragraphFrom } from '../support/properties/stories-in-print';
import { sharedPath } from '../support/shared-folder';

const gates = new WeakMap<StoryIndex, readonly GateStory[]>();

/** Whether the tiny form opens for the words that the page of an article shows. */
function opens({ url, text }: Pick<Article, 'url' | 'text'>, index: StoryIndex): boolean {
  let gate = gates.get(index);
  if (!gate) {
    gate = compileGate(index.stories);
    gates.set(index, gate);
  }
  return storiesNamedIn(asCompared(`${addressWords(url)} ${text}`), gate).length > 0;
}

const shared = ['dev-real', 'dev-synthetic', 'dev-seeds']
  .map((name) => sharedPath(`eval/${name}.jsonl`))
  .filter((path) => path !== null);
const sets: readonly LabelledSet[] = [...ownSetFiles(), ...shared].map(readLabelledSet);

describe.each(sets.map((set) => [set.name, set] as const))(
  'on the articles of %s, the tiny form of the gate',
  (_name, { cases, index }) => {
    it('lets through whatever the full form accepts', { timeout: PROPERTY_TIMEOUT }, () => {
      const lost = cases.filter(
        ({ article }) =>
          checkArticle(article, index).story?.detected === true && !opens(article, index),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
    });
  },
);

/** A story of some forty pages is too few to tell one in fifty by; the invented ones are counted together. */
const INVENTED = /-story$/u;
const counted: readonly (readonly [string, readonly LabelledSet[]])[] = [
  ...sets.filter(({ name }) => !INVENTED.test(name)).map((set) => [set.name, [set]] as const),
  ['the invented stories', sets.filter(({ name }) => INVENTED.test(name))],
];

describe.each(counted)('on the articles of %s, the tiny form of the gate', (_name, together) => {
  it('keeps out at most one in fifty of the pages that an editor calls the story', () => {
    const story = together.flatMap(({ cases, index }) =>
      cases.filter(({ isStory }) => isStory).map(({ article }) => ({ article, index })),
    );
    const lost = story.filter(({ article, index }) => !opens(article, index));
    expect(lost.length).toBeLessThanOrEqual(0.02 * story.length);
  });
});

describe('on any page about any record, the tiny form of the gate', () => {
  const page = anyRecord.chain((record) =>
    fc.record({
      record: fc.constant(record),
      paragraphs: fc.array(paragraphFrom(record), { minLength: 1, maxLength: 3 }),
      own: fc.constantFrom(...OWN_SENTENCES, null, null),
      typography,
    }),
  );

  it('lets through whatever the full form accepts', { timeout: PROPERTY_TIMEOUT }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(page, ({ record, paragraphs, own, typography: how }) => {
        const printed = [...paragraphs, ...(own === null ? [] : [own])].map(
          (paragraph) => restyle(paragraph, how).text,
        );
        // A browser has decoded what it shows; `asCompared` says why it leaves the rest.
        if (printed.some((paragraph) => UNDECODED.test(paragraph))) return;
        const report = record.checkAlone(printed);
        if (report.story?.detected !== true) return;
        reached.note('accepted');
        if (!printed.join(' ').includes('Legend')) reached.note('without a name');
        expect(opens({ url: null, text: printed.join('\n\n') }, record.index)).toBe(true);
      }),
      { numRuns: RUNS * 3 },
    );
    reached.expectShares({ accepted: 0.08, 'without a name': 0.01 }, RUNS * 3);
  });
});

/** Character references and UTF-8 taken for another encoding, which only the full form reads. */
const UNDECODED = /&|[âÂÃ]/u;

describe('words as the gate compares them', () => {
  it('are folded words, hyphens aside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !UNDECODED.test(text)),
        (text) => {
          const straight = plainText(text)
            .replace(/[\s-]+/gu, ' ')
            .trim();
          expect(asCompared(text).trim()).toBe(straight);
        },
      ),
      { numRuns: RUNS * 5 },
    );
  });
});

const pages = sharedPath('pages');

describe.skipIf(pages === null)('on real pages, saved, the words that the gate looks at', () => {
  const slugs = pages === null ? [] : readdirSync(pages);

  it.each(slugs)('hold the article, as far as they go: %s', (slug) => {
    const file = join(pages ?? '', slug, 'source.html');
    if (!existsSync(file)) throw new Error(`${file} is missing: the folder of pages is not whole`);
    const { document } = new JSDOM(readFileSync(file, 'utf8'), {
      virtualConsole: new VirtualConsole(),
    }).window;
    const words = lettersOf(pageWords(document));
    const article = readArticle(document, savedEnvironment(null))?.article;
    if (!article) throw new Error(`${slug} holds no article`);
    const blocks = printedPart(article)
      .blocks.filter(({ end }) => end < AT_A_GLANCE)
      .map(({ start, end }) => lettersOf(article.text.slice(start, end)));
    const missing = blocks.filter((block) => !words.includes(block));
    expect(missing.join('').length).toBeLessThanOrEqual(0.06 * blocks.join('').length);
  });
});

/** The gate looks at the head of very long pages only; in UTF-16 units. */
const AT_A_GLANCE = 30_000;

function lettersOf(text: string): string {
  return asCompared(text).replace(/[^\p{L}\p{N}]/gu, '');
}
