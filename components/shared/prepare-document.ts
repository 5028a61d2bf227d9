/** Gives a surface its title and the language that its words are in. */
import { i18n } from '#i18n';

/** @param title what tab and window are called */
export function prepareDocument(title: string): void {
  document.title = title;
  // The language of the words that are there, which need not be the browser's.
  document.documentElement.lang = i18n.t('dateLocale');
}
