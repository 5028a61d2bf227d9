import { interfaceLanguage } from './interface-language';

/** What a language is called in the language of the interface; its code where it has no name there. */
export function languageName(code: string): string {
  return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
}
