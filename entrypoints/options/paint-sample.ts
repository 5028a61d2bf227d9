import type { OptionsActions } from '../../components/options/options-props';
import { adoptMarkStyle } from '../../utils/marking/adopt-mark-style';
import { type Highlights, takeHighlights } from '../../utils/marking/highlights';
import type { MarkAppearance } from '../../utils/marking/mark-style';

let sample: { readonly highlights: Highlights; wear(looks: MarkAppearance): void } | null = null;

/** Paints the lines of the sample as marks are painted on a page. */
export const paintSample: OptionsActions['paintSample'] = (lines, appearance) => {
  sample ??= start(appearance);
  sample.wear(appearance);
  for (const look of ['material', 'minor', 'faithful'] as const) {
    const line = lines[look];
    sample.highlights.paint(look, line === null ? [] : [rangeOf(line)]);
  }
};

function start(appearance: MarkAppearance): NonNullable<typeof sample> {
  const wearStyle = adoptMarkStyle(document, appearance);
  const highlights = takeHighlights(window, new AbortController().signal);
  return {
    highlights,
    wear: (looks) => {
      wearStyle(looks);
      highlights.wear(looks);
    },
  };
}

function rangeOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
