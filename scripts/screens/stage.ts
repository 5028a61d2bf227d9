/**
 * One browser with the built extension and the sample articles, ready to have its picture taken.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ArticleText, readArticleFile } from '../../tests/support/article-file';
import type { BrowserDriver, BrowserName } from '../../tests/support/browser-driver';
import { type ExtensionConsole, openConsole } from '../../tests/support/extension-console';
import { launchWithExtension } from '../../tests/support/launch';
import { newsPage } from '../../tests/support/news-page';

export type Colours = 'light' | 'dark';

/** A browser in which surfaces can be opened and looked at. */
export interface Stage {
  readonly browser: BrowserDriver;
  readonly extension: ExtensionConsole;
  readonly colours: Colours;
  /** Opens a sample article by name, laid out as a news page, in a tab in front, and waits until it is checked if it is read at all. */
  openArticle(name: ArticleName, isRead?: boolean): Promise<Page>;
  /** Opens an extension page that looks at a tab, such as the popup, in a tab of its own. */
  openOver(article: Page, path: string): Promise<Page>;
}

interface Sample {
  readonly file: string;
  readonly outlet: string;
  /** Below one of the named news hosts, so that the extension reads it without being asked. */
  readonly url: string;
  readonly published: string;
  /** As the page declares it; English if left out. */
  readonly language?: string;
  readonly sharedTitle?: string;
  readonly pictureDescription?: string;
}

const samples = {
  departing: {
    file: 'friendship-over-trump',
    outlet: 'The Morning Ledger',
    url: 'http://morning-ledger.today.com/music/legend-west',
    published: '2022-09-06',
  },
  reworded: {
    file: 'reworded-copy',
    outlet: 'Star Digest',
    url: 'http://star-digest.people.com/legend-opens-up',
    published: '2022-09-08',
  },
  faithful: {
    file: 'strain-explained',
    outlet: 'The Evening Courier',
    url: 'http://evening-courier.today.com/legend-explains',
    published: '2022-09-05',
  },
  /** Fair in all that it prints, and not in the title of its social cards. */
  shared: {
    file: 'strain-explained',
    outlet: 'The Evening Courier',
    url: 'http://evening-courier.today.com/legend-explains-shared',
    published: '2022-09-05',
    sharedTitle: 'Trump ended John Legend’s friendship with Kanye West',
  },
  /** The same, in the description of its picture. */
  pictured: {
    file: 'strain-explained',
    outlet: 'The Evening Courier',
    url: 'http://evening-courier.today.com/legend-explains-pictured',
    published: '2022-09-05',
    pictureDescription:
      'The hall in which John Legend sang with Kanye West before Trump ended their friendship',
  },
  spanish: {
    file: 'amistad-rota',
    outlet: 'El Correo de la Mañana',
    url: 'http://correo.today.com/musica/legend-west',
    published: '2022-09-06',
    language: 'es',
  },
  /** On a site that is not read unless asked. */
  unlisted: {
    file: 'friendship-over-trump',
    outlet: 'The Small Gazette',
    url: 'http://www.example-gazette.test/legend-west',
    published: '2022-09-06',
  },
  unrelated: {
    file: 'library-hours',
    outlet: 'The Morning Ledger',
    url: 'http://morning-ledger.today.com/city/library-hours',
    published: '2022-09-06',
  },
} as const satisfies Record<string, Sample>;

export type ArticleName = keyof typeof samples;

const articles = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'articles');

/** In the extension's pages, where the functions below run. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
  };
};

/** Starts a browser that prefers these colours. The stage ends with its browser. */
export async function setStage(name: BrowserName, colours: Colours): Promise<Stage> {
  const browser = await launchWithExtension(name, { colours });
  const extension = await openConsole(browser);
  for (const sample of Object.values<Sample>(samples)) {
    browser.web.publish(sample.url, newsPage(textOf(sample), { ...sample, plainParagraphs: true }));
  }
  return {
    browser,
    extension,
    colours,
    async openArticle(article, isRead = article !== 'unrelated' && article !== 'unlisted') {
      const { url } = samples[article];
      const page = await browser.openPage(url);
      if (isRead) await extension.checked(url);
      return page;
    },
    async openOver(article, path) {
      const tab = await extension.page.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        // The addresses of sites that it may not read are hidden from the extension.
        const found = tabs.find((one) => one.url === url) ?? tabs.findLast((one) => !one.url);
        return found?.id ?? null;
      }, article.url());
      if (tab === null) throw new Error(`no tab shows ${article.url()}; open it first`);
      return browser.openExtensionPage(`${path}?tab=${tab}`);
    },
  };
}

function textOf({ file, published }: Sample): ArticleText {
  return { ...readArticleFile(join(articles, `${file}.txt`)), published };
}
