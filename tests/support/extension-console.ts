import type { Page } from 'puppeteer-core';
import type { PageState } from '../../utils/extension/messages';
import type { PageReport } from '../../utils/model';
import type { BrowserDriver } from './browser-driver';

/** The extension's own view of things, asked through one of its pages in a tab of its own. */
export interface ExtensionConsole {
  /** What the reader in a tab knows at this moment; `null` where no reader runs. */
  stateOf(url: string): Promise<PageState | null>;
  /**
   * What a tab's page was found to hold, once it has been checked.
   *
   * @throws Error when that takes longer than fifteen seconds
   */
  checked(url: string): Promise<PageReport>;
  /** The browser's number of the tab that shows an address. */
  tabId(url: string): Promise<number>;
  /** Changes a setting the way the options page does: in the browser's storage, the one that follows the reader unless told. */
  changeSetting(name: string, value: unknown, area?: 'sync' | 'local'): Promise<void>;
  /** The types of all messages that web pages' scripts have sent to the extension, oldest first. */
  messagesHeard(): Promise<readonly string[]>;
  /** The files of all pages of the extension that are open: tabs, popup and panel. */
  openViews(): Promise<readonly string[]>;
  readonly page: Page;
}

interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    sendMessage(
      tab: number,
      message: object,
      options: object,
    ): Promise<{ readonly res?: unknown } | undefined>;
  };
  readonly runtime: {
    readonly onMessage: {
      addListener(hear: (message: unknown, sender: { readonly tab?: unknown }) => void): void;
    };
  };
  readonly extension: {
    getViews(): readonly { readonly location: { readonly pathname: string } }[];
  };
  readonly storage: Readonly<Record<'sync' | 'local', { set(items: object): Promise<void> }>>;
}

/** In the extension's pages, where the functions below run; Chromium has only `chrome` in older versions. */
declare const chrome: Api;
declare const heard: string[];

const patience = 15_000;

/** Opens the console. Pages opened afterwards are in front of it. */
export async function openConsole(driver: BrowserDriver): Promise<ExtensionConsole> {
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(() => {
    const types: string[] = [];
    Object.assign(globalThis, { heard: types });
    chrome.runtime.onMessage.addListener((message, sender) => {
      const isMessage = typeof message === 'object' && message !== null && 'type' in message;
      if (sender.tab) types.push(isMessage ? String(message.type) : JSON.stringify(message));
    });
  });
  const stateOf = (url: string): Promise<PageState | null> =>
    page.evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const named = tabs.filter((one) => one.url === address);
      // The addresses of sites that it may not read are hidden from the extension.
      const possible = named.length > 0 ? named : tabs.filter((one) => one.url === undefined);
      if (possible.length === 0) throw new Error(`no tab shows ${address}`);
      const question = { id: 1, type: 'getPageState', timestamp: Date.now() };
      for (const { id } of possible) {
        // Browsers report a tab without a reader as an error of the question.
        const answer = await chrome.tabs
          .sendMessage(id, question, { frameId: 0 })
          .catch(() => undefined);
        if (answer?.res) return answer.res as PageState;
      }
      return null;
    }, url);
  return {
    page,
    stateOf,
    async checked(url) {
      const end = Date.now() + patience;
      for (;;) {
        const state = await stateOf(url);
        if (state?.status === 'checked') return state.page;
        if (Date.now() > end) {
          throw new Error(
            `${url} was not checked within ${patience} ms; its reader says ${JSON.stringify(state)}`,
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    tabId: (url) =>
      page.evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        const found = tabs.find((one) => one.url === address);
        if (found === undefined) throw new Error(`no tab shows ${address}`);
        return found.id;
      }, url),
    changeSetting: (name, value, area = 'sync') =>
      page.evaluate(
        (key, json, place) => chrome.storage[place].set({ [key]: JSON.parse(json) }),
        name,
        JSON.stringify(value),
        area,
      ),
    openViews: () =>
      page.evaluate(() => chrome.extension.getViews().map(({ location }) => location.pathname)),
    messagesHeard: () => page.evaluate(() => [...heard]),
  };
}
