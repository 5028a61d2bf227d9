import { type MarkAppearance, markStyleIn } from './mark-style';

/**
 * Brings the marks' stylesheet into one of the extension's own documents; on a
 * page of the web the background does. @returns changes it to other looks
 */
export function adoptMarkStyle(
  document: Document,
  appearance: MarkAppearance,
): (appearance: MarkAppearance) => void {
  const sheet = new CSSStyleSheet();
  const wear = (looks: MarkAppearance): void => sheet.replaceSync(markStyleIn(looks));
  wear(appearance);
  document.adoptedStyleSheets.push(sheet);
  return wear;
}
