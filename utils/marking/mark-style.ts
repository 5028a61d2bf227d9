/**
 * How marks look. They differ by the shape of the underline first and by colour
 * second, follow the colour of the text they stand under (so that they hold on
 * light and dark pages alike), and never fill the background: a mark must not
 * be louder than a link. No red: nothing here is a verdict.
 */

/**
 * The looks a mark can have. `quiet` is for single marks on a page that a notice
 * speaks for as a whole; `open` lies over the mark whose card is open; `flash`
 * is shown for a moment after a jump.
 */
export const MARK_LOOKS = ['faithful', 'quiet', 'minor', 'material', 'open', 'flash'] as const;

export type MarkLook = (typeof MARK_LOOKS)[number];

/**
 * The name under which a look is registered with the page's highlights. Scripts
 * of the page can see it; that they can tell a marked page is accepted, since
 * names that change would need a stylesheet that changes with them.
 */
export function highlightName(look: MarkLook): string {
  return `on-the-record-${look}`;
}

const OCHRE = '#b36b00';
const SLATE = '#4f7f96';

// Mixed with the text's own colour, so that contrast with the background is never less than halfway to the text's.
const departs = `color-mix(in oklab, currentcolor 35%, ${OCHRE})`;
const matches = `color-mix(in oklab, currentcolor 35%, ${SLATE})`;

const lines: Readonly<Record<Exclude<MarkLook, 'flash'>, string>> = {
  faithful: `underline solid 1px ${matches}`,
  quiet: `underline dotted 1px ${departs}`,
  minor: `underline dotted 2px ${departs}`,
  material: `underline wavy 1px ${departs}`,
  open: 'underline solid 2px color-mix(in srgb, currentcolor 70%, transparent)',
};

const rules = Object.entries(lines)
  .map(
    ([look, line]) =>
      `::highlight(${highlightName(look as MarkLook)}) { text-decoration: ${line}; text-underline-offset: 0.22em; text-decoration-skip-ink: none; }`,
  )
  .join('\n');

const flash = `::highlight(${highlightName('flash')})`;

/**
 * The stylesheet of the marks, for the document and for every shadow root that
 * holds one. Under forced colours the line takes the colour of text; Chromium
 * paints every highlight as selected text there, whatever a stylesheet asks.
 */
export const markStyle = `${rules}
@media (prefers-reduced-motion: no-preference) { ${flash} { background-color: color-mix(in srgb, #e0a83a 34%, transparent); } }
@media (forced-colors: active) {
${Object.keys(lines)
  .map(
    (look) =>
      `::highlight(${highlightName(look as MarkLook)}) { text-decoration-color: CanvasText; }`,
  )
  .join('\n')}
}
@media print { ${MARK_LOOKS.map((look) => `::highlight(${highlightName(look)}) { text-decoration: none; background: none; }`).join(' ')} }
`;
