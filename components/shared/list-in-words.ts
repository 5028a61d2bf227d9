import { interfaceLanguage } from './interface-language';

/** “a, b and c”, in the language of the interface. */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(interfaceLanguage()).format(items);
}
