/** Runs in a page under test: all of the reader but its messages, with a check that finds fault with every block. */
import { USUAL_APPEARANCE } from '../../../utils/marking/mark-style';
import { type StoryPage, startStoryPage } from '../../../utils/marking/story-page';
import type { Finding, PageReport } from '../../../utils/model';
import { createArticleReader } from '../../../utils/reading/article-reader';
import { liveEnvironment } from '../../../utils/reading/live-environment';
import { type PageArticle, readArticle } from '../../../utils/reading/read-article';
import { translationTest } from '../../../utils/reading/translated';
import { watchArticle } from '../../../utils/reading/watch-article';
import { printedPart } from '../../../utils/text/unprinted';

/** What reading and marking have cost so far. */
export interface Cost {
  readonly readings: number;
  /** All readings together, and the longest of them, in milliseconds. */
  readonly milliseconds: number;
  readonly longest: number;
}

export interface StoryPageProgram {
  start(): void;
  /** The article's text as last read; `null` without one. */
  text(): string | null;
  /** How many ranges are painted, and pictures outlined, now. */
  painted(): number;
  openCard(): void;
  cost(): Cost;
  /** How long a reading of the whole page takes, nothing kept from earlier ones, in milliseconds. */
  wholeReading(): number;
  forgetCost(): void;
  /** Ends everything, as switching the extension off does. */
  end(): void;
}

let life = new AbortController();
let storyPage: StoryPage | null = null;
let last: PageArticle | null = null;
let times: number[] = [];

const program: StoryPageProgram = {
  start() {
    life = new AbortController();
    const reader = createArticleReader(document, () => liveEnvironment(window));
    storyPage = startStoryPage(
      {
        view: window,
        signal: life.signal,
        isConnected: () => true,
        end: () => life.abort(),
        read(changes) {
          last = reader.read(changes);
          return last;
        },
        isTranslated: translationTest(document),
        watch({ onChange, ...watching }) {
          const watch = watchArticle({
            ...watching,
            document,
            onChange(changes) {
              const start = performance.now();
              const didChange = onChange(changes);
              times.push(performance.now() - start);
              return didChange;
            },
          });
          return { follow: (page) => watch.follow(page, reader.shadowRoots()) };
        },
        check: async (page) => ({ status: 'checked', page: faultWithAll(page) }),
        reportShown: () => undefined,
        reportPlace: () => undefined,
        openFindings: null,
        dismiss: () => undefined,
        restore: () => undefined,
      },
      {
        marksShown: true,
        faithfulMarks: false,
        cardOn: 'hover',
        pageNotice: true,
        markAppearance: USUAL_APPEARANCE,
        isShown: () => true,
        isDismissed: () => false,
      },
    );
  },
  text: () => last && printedPart(last.article).text,
  painted: () =>
    [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0) +
    document.getAnimations().filter(({ id }) => id === 'on-the-record').length,
  openCard: () => storyPage?.walk(1),
  cost: () => ({
    readings: times.length,
    milliseconds: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
  }),
  wholeReading() {
    const start = performance.now();
    readArticle(document, liveEnvironment(window));
    return performance.now() - start;
  },
  forgetCost() {
    times = [];
  },
  end: () => life.abort(),
};

/** At most twenty, which is more than any page of the web has. */
function faultWithAll({ article }: PageArticle): PageReport {
  const findings = article.blocks.slice(0, 20).map(
    ({ start, end }): Finding => ({
      start,
      end,
      text: article.text.slice(start, end),
      kind: 'misquote',
      severity: 'material',
      confidence: 1,
      statement: null,
      framing: null,
      original: 'Something else.',
      why: 'It was said otherwise.',
      reason: { kind: 'reworded' } as unknown as Finding['reason'],
    }),
  );
  return {
    url: article.url,
    headline: '',
    outlet: null,
    story: { id: 'story', title: 'Story' },
    report: {
      id: article.id,
      published: null,
      story: null,
      notice: null,
      quotations: [],
      findings,
    },
    language: article.language,
    recordLanguage: 'en',
    translation: null,
    statements: {},
    framings: {},
  };
}

Object.assign(globalThis, { storyPage: program });
