import type { OptionsActions } from '../../components/options/options-props';
import { adoptMarkStyle } from '../../utils/marking/adopt-mark-style';
import { type Highlights, takeHighlights } from '../../utils/marking/highlights';

let highlights: Highlights | null = null;

/** Paints the lines of the sample as marks are painted on a page. */
export const paintSample: OptionsActions['paintSample'] = (lines, appearance) => {
  highlights ??= start();
  highlights.wear(appearance);
  for (const look of ['material', 'minor', 'faithful'] as const) {
    const line = lines[look];
    highlights.paint(look, line === null ? [] : [rangeOf(line)]);
  }
};

function start(): Highlights {
  adoptMarkStyle(document);
  return takeHighlights(window, new AbortController().signal);
}

function rangeOf(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
