import { markStyle } from './mark-style';

/**
 * Brings the marks' stylesheet into one of the extension's own documents. On a
 * page of the web the background inserts it.
 */
export function adoptMarkStyle(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markStyle);
  document.adoptedStyleSheets.push(sheet);
}
