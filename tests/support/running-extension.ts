import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { ArticleText } from './article-file';
import type { BrowserDriver, BrowserName } from './browser-driver';
import { type ExtensionConsole, openConsole } from './extension-console';
import { launchWithExtension } from './launch';
import { type NewsPageOptions, newsPage } from './news-page';
import { newsSite } from './sites';

/** A browser with the extension in it, for the tests of one `describe`. */
export interface RunningExtension {
  readonly browser: BrowserDriver;
  readonly extension: ExtensionConsole;
  /** Opens an article as a news page at an address of its own. */
  open(
    article: ArticleText,
    options?: NewsPageOptions & { readonly site?: string; readonly strictPolicy?: boolean },
  ): Promise<Page>;
}

/** Launches the browser before the tests and closes it after them. */
export function runningExtension(browserName: BrowserName): RunningExtension {
  let browser: BrowserDriver | undefined;
  let extension: ExtensionConsole | undefined;
  let opened = 0;
  beforeAll(async () => {
    browser = await launchWithExtension(browserName);
    extension = await openConsole(browser);
  });
  afterAll(() => browser?.close());
  const started = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined)
      throw new Error(`${browserName} is not running yet: ask for it within a test`);
    return thing;
  };
  return {
    get browser() {
      return started(browser);
    },
    get extension() {
      return started(extension);
    },
    open(article, options = {}) {
      opened += 1;
      const url = `${options.site ?? newsSite}/story-${opened}`;
      const driver = started(browser);
      return driver.openPage(driver.web.publish(url, newsPage(article, options), options));
    },
  };
}
