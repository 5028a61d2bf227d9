import type { Page } from 'puppeteer-core';

/**
 * Gives a file to the page's one file field, as choosing it in the browser's window would. (Driving
 * that window works in one of the two browsers only.)
 *
 * @throws Error when the page has no such field
 */
export function giveFile(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    (fileName, content) => {
      const field = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!field) throw new Error('this page takes no file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'application/json' }));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
}

/** The text of the file that the page hands over when `work` is done. */
export async function fileHandedOver(page: Page, work: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (thing) => {
      if (thing instanceof Blob) {
        void thing.text().then((text) => Object.assign(globalThis, { handedOver: text }));
      }
      return create.call(URL, thing);
    };
  });
  await work();
  const found = await page.waitForFunction(
    () => (globalThis as { readonly handedOver?: string }).handedOver,
    { timeout: 8_000 },
  );
  return String(await found.jsonValue());
}
