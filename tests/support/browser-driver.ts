import type { Page } from 'puppeteer-core';
import type { Web } from './web';

export type BrowserName = 'Chromium' | 'Firefox';

export const browserNames: readonly BrowserName[] = ['Chromium', 'Firefox'];

/**
 * Something that shows a document and can be asked about it: a tab, or the toolbar popup (which
 * Firefox does not offer as a page).
 */
export interface View {
  /** Runs a function inside the document; arguments and result must survive JSON. */
  evaluate<Arguments extends readonly unknown[], Result>(
    work: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Runs a whole script inside the document, whatever its policy says about scripts. */
  run(script: string): Promise<void>;
  /** A PNG of what it shows. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** One running browser with a new profile; every journey is written once against this. */
export interface BrowserDriver {
  readonly name: BrowserName;
  readonly web: Web;
  /** Opens a page of the web in a new tab in front. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `options.html`, in a new tab in front. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the toolbar popup over a tab, as a click on the button does. */
  openPopup(over: Page): Promise<View>;
  /** Opens the panel in the browser's own dock, beside the tab in front. */
  openPanel(over: Page): Promise<View>;
  /**
   * Answers the browser's own question for a permission; `null` where that is out of a driver's reach.
   *
   * @throws Error when no question is shown within five seconds
   */
  readonly answerPermission: ((answer: 'allow' | 'refuse') => Promise<void>) | null;
  /**
   * Runs a function on the closed shadow root of an element of the page; `null` while there is no
   * such element. The result must survive JSON. Pages themselves cannot look in there.
   */
  insideClosedRoot<Result>(
    page: Page,
    selector: string,
    work: (root: ShadowRoot) => Result,
  ): Promise<Result | null>;
  /** Does what the extension's keyboard shortcut of this name does, on the tab in front. */
  pressShortcut(command: string): Promise<void>;
  /** The addresses of all open tabs. */
  tabs(): Promise<readonly string[]>;
  /** Ends the extension's background the way the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Installs the extension anew over itself, as an update does. */
  updateExtension(): Promise<void>;
  removeExtension(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; none is installed when left out. */
  readonly extension?: string;
  /** Opens a window instead of running unseen. */
  readonly window?: boolean;
  /** Colours that pages see; light if left out. */
  readonly colours?: 'light' | 'dark';
}

/** Width and height of every tab, in CSS pixels. */
export const tabSize = { width: 1100, height: 900 } as const;
