/**
 * How marks look. They differ by the shape of the underline first and by colour
 * second, and never fill the background: a mark must not be louder than a link.
 * No red: nothing here is a verdict.
 */

/**
 * The looks a mark can have. `quiet` is for single marks on a page that a notice
 * speaks for as a whole; `open` lies over the mark whose card is open; `flash`
 * is shown for a moment after a jump.
 */
export const MARK_LOOKS = ['faithful', 'quiet', 'minor', 'material', 'open', 'flash'] as const;

export type MarkLook = (typeof MARK_LOOKS)[number];

/** What the reader has chosen for all marks. */
export interface MarkAppearance {
  /** `text`: the colour of the words themselves. */
  readonly colour: 'ochre' | 'blue' | 'text';
  readonly weight: 'fine' | 'regular' | 'strong';
}

/** Every look that a reader can choose. */
export const APPEARANCES: readonly MarkAppearance[] = (['ochre', 'blue', 'text'] as const).flatMap(
  (colour) => (['fine', 'regular', 'strong'] as const).map((weight) => ({ colour, weight })),
);

/** How marks look unless the reader chooses otherwise. */
export const USUAL_APPEARANCE: MarkAppearance = { colour: 'ochre', weight: 'regular' };

/** Whether marks look alike in both. */
export function isSameAppearance(one: MarkAppearance, other: MarkAppearance): boolean {
  return one.colour === other.colour && one.weight === other.weight;
}

/** What is behind the words of a line: something light, something dark, or nothing that a tint would stand out from. */
export type Backing = 'light' | 'dark' | 'unknown';

/** What the words at one place ask of the line under them. */
export interface Underlining {
  readonly backing: Backing;
  /** The line hangs lower, clear of one that the page itself draws. */
  readonly low: boolean;
}

export const UNDERLININGS: readonly Underlining[] = (['light', 'dark', 'unknown'] as const).flatMap(
  (backing) => [
    { backing, low: false },
    { backing, low: true },
  ],
);

/** For what has no line. */
export const PLAIN: Underlining = { backing: 'unknown', low: false };

type Channels = readonly [number, number, number];

const OCHRE = { light: [128, 81, 12], dark: [199, 152, 82] } as const;
const BLUE = { light: [41, 81, 135], dark: [111, 151, 206] } as const;
const SLATE = { light: [63, 94, 109], dark: [133, 165, 180] } as const;

/** The tint of a look: sRGB channels, 0 to 255; `null` where the line has the colour of the words. */
export function tintOf(
  look: MarkLook,
  backing: Backing,
  { colour }: MarkAppearance,
): Channels | null {
  if (backing === 'unknown' || colour === 'text' || look === 'open') return null;
  if (look === 'faithful') return SLATE[backing];
  return (colour === 'blue' ? BLUE : OCHRE)[backing];
}

/**
 * The name under which a look is registered with the page's highlights. Scripts
 * of the page can see it; that they can tell a marked page is accepted, since
 * names that change would need a stylesheet that changes with them.
 */
export function highlightName(look: MarkLook, { backing, low }: Underlining): string {
  return `on-the-record-${look}-on-${backing}${low ? '-low' : ''}`;
}

/** Shape of each line, and its thickness in pixels; dots need more body than lines to be seen as dots. */
const LINES = {
  faithful: ['solid', { fine: 1, regular: 1, strong: 2 }],
  quiet: ['dotted', { fine: 1, regular: 1, strong: 1.5 }],
  minor: ['dotted', { fine: 1.5, regular: 2, strong: 3 }],
  material: ['wavy', { fine: 0.75, regular: 1, strong: 2 }],
  open: ['solid', { fine: 2, regular: 2, strong: 3 }],
} as const;

const linedLooks = Object.keys(LINES) as readonly (keyof typeof LINES)[];

function selectorOf(look: MarkLook, underlining: Underlining): string {
  return `::highlight(${highlightName(look, underlining)})`;
}

function rules(
  looks: readonly (keyof typeof LINES)[],
  declarations: (look: keyof typeof LINES, underlining: Underlining) => string,
): string {
  return looks
    .flatMap((look) =>
      UNDERLININGS.map(
        (underlining) => `${selectorOf(look, underlining)} { ${declarations(look, underlining)} }`,
      ),
    )
    .join('\n');
}

function lineRules(appearance: MarkAppearance): string {
  return rules(linedLooks, (look, { backing, low }) => {
    const [shape, thickness] = LINES[look];
    const tint = tintOf(look, backing, appearance);
    // Not mixed with the colour of the words: Chromium takes that of other elements for it where rules are shared.
    const colour = tint ? `rgb(${tint})` : 'currentcolor';
    return [
      `text-decoration: underline ${shape} ${thickness[appearance.weight]}px ${colour};`,
      `text-underline-offset: ${low ? 0.42 : 0.22}em;`,
      // A wave or a row of dots that is broken at every descender loses its shape.
      `text-decoration-skip-ink: ${shape === 'solid' ? 'auto' : 'none'};`,
    ].join(' ');
  });
}

const flash = selectorOf('flash', PLAIN);

/**
 * The stylesheet of the marks in an appearance. Under forced colours the line
 * takes the colour of text; Chromium paints every highlight as selected text
 * there, whatever a stylesheet asks.
 */
export function markStyleIn(appearance: MarkAppearance): string {
  return `${lineRules(appearance)}
@media (prefers-reduced-motion: no-preference) { ${flash} { background-color: color-mix(in srgb, #e0a83a 34%, transparent); } }
@media (forced-colors: active) { ${rules(linedLooks, () => 'text-decoration-color: CanvasText;')} }
@media print { ${rules(linedLooks, () => 'text-decoration: none;')} ${flash} { background: none; } }
`;
}
