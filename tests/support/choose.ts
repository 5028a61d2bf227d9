import type { View } from './browser-driver';

/**
 * Clicks the control whose label or text begins with these words.
 *
 * @throws Error when the view shows no such control
 */
export function choose(view: View, words: string): Promise<void> {
  return view.evaluate((beginning) => {
    const controls = [...document.querySelectorAll<HTMLElement>('label, button')];
    const control = controls.find(({ textContent }) => textContent?.trim().startsWith(beginning));
    if (control === undefined) throw new Error(`nothing here is called "${beginning}"`);
    control.click();
  }, words);
}

/** Whether the box or button of the label that begins with these words is chosen; `null` without one. */
export function isChosen(view: View, words: string): Promise<boolean | null> {
  return view.evaluate((beginning) => {
    const labels = [...document.querySelectorAll('label')];
    const label = labels.find(({ textContent }) => textContent?.trim().startsWith(beginning));
    const control = label?.control;
    return control instanceof HTMLInputElement ? control.checked : null;
  }, words);
}
