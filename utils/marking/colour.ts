/** Colours as far as contrast needs them: parsing what browsers compute, laying over, comparing. */

/** sRGB channels and alpha, each 0 to 1. */
export interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

export const WHITE: Colour = { channels: [1, 1, 1], alpha: 1 };

/**
 * A computed CSS colour; `null` for a form not understood. Colours given by
 * their lightness (`oklch`, `lab` and their kin) come back as the grey that is as light.
 */
export function parseColour(css: string): Colour | null {
  const [, form = '', list = ''] =
    /^(rgba?|oklch|oklab|lch|lab|color)\(([^)]+)\)$/.exec(css.trim()) ?? [];
  const parts = list.replace(/^[a-z][\w-]* /, '').split(/[\s,/]+/);
  const [first = Number.NaN, second = Number.NaN, third = Number.NaN, alpha = 1] = parts.map(
    Number.parseFloat,
  );
  if (Number.isNaN(first + second + third + alpha)) return null;
  switch (form) {
    case 'oklch':
    case 'oklab':
      return grey(first ** 3, alpha);
    case 'lch':
    case 'lab':
      return grey(((first + 16) / 116) ** 3, alpha);
    case 'color':
      return { channels: [first, second, third], alpha };
    default:
      return { channels: [first / 255, second / 255, third / 255], alpha };
  }
}

/** What is seen of a colour that lies over an opaque one. */
export function layOver({ channels, alpha }: Colour, ground: Colour): Colour {
  const [red, green, blue] = channels;
  const [groundRed, groundGreen, groundBlue] = ground.channels;
  const between = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return {
    channels: [between(red, groundRed), between(green, groundGreen), between(blue, groundBlue)],
    alpha: 1,
  };
}

/** Contrast of two opaque colours by WCAG 2, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance by WCAG 2, 0 (black) to 1. */
export function luminance({ channels }: Colour): number {
  const [red, green, blue] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function grey(light: number, alpha: number): Colour {
  const channel = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return { channels: [channel, channel, channel], alpha };
}
