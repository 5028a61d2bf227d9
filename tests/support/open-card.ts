import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from './browser-driver';

const cardTag = 'on-the-record-card';

/** Edges in the viewport's CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What can be seen of the card that is open on a page. Asked of the page in front. */
export interface OpenCard {
  /** Its words; empty while no card is open. */
  text(): Promise<string>;
  box(): Promise<Box | null>;
  /** The name of what has the focus in it: of a button its label, of anything else its element's. */
  focused(): Promise<string | null>;
  /** Moves the focus to the button of this name, as Tab would. */
  focus(button: string): Promise<void>;
  /** The middle of the button of this name. */
  placeOf(button: string): Promise<{ readonly x: number; readonly y: number }>;
  /** Everything that can be pressed in it, with its size. */
  targets(): Promise<
    readonly { readonly name: string; readonly width: number; readonly height: number }[]
  >;
}

/** The card on a page. */
export function openCard(browser: BrowserDriver, page: Page): OpenCard {
  const inside = <Result>(work: (root: ShadowRoot) => Result) =>
    browser.insideClosedRoot(page, cardTag, work);
  const buttons = async () =>
    (await inside((root) =>
      [...root.querySelectorAll<HTMLElement>('button, a[href], summary')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
          return { name, left, top, width, height };
        }),
    )) ?? [];
  return {
    text: async () => (await inside((root) => root.textContent ?? '')) ?? '',
    box: () =>
      inside((root) => {
        const card = root.querySelector<HTMLElement>('.card');
        const style = card?.ownerDocument.defaultView?.getComputedStyle(card);
        if (!card || style?.visibility === 'hidden') return null;
        const { left, top, right, bottom } = card.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    focused: () =>
      inside((root) => {
        const active = root.activeElement;
        if (!active) return null;
        if (active.localName !== 'button') return active.localName;
        return active.getAttribute('aria-label') ?? active.textContent;
      }),
    async focus(name) {
      // A function that is sent to a page takes nothing along: the order is all that it needs.
      const at = (await buttons()).findIndex((button) => button.name === name);
      if (at < 0) throw new Error(`the card has no “${name}”`);
      for (let step = 0; step <= at + 2; step += 1) {
        if ((await this.focused()) === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to “${name}”`);
    },
    async placeOf(name) {
      const button = (await buttons()).find((one) => one.name === name);
      if (!button) throw new Error(`the card has no “${name}”`);
      return { x: button.left + button.width / 2, y: button.top + button.height / 2 };
    },
    targets: buttons,
  };
}
