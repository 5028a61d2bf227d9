/** Gives a surface its title and the language that its words are in. */
import { interfaceLanguage } from './interface-language';

/** @param title what tab and window are called */
export function prepareDocument(title: string): void {
  document.title = title;
  document.documentElement.lang = interfaceLanguage();
}
