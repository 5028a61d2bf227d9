import { interfaceLanguage } from './interface-language';

/** `12345` gives “12,345”, as the language of the interface groups its digits. */
export function formatNumber(number: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(number);
}
