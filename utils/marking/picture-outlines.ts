/**
 * Marks pictures by their outline, as words are marked by a line. No stylesheet
 * can point at a picture without changing it, and an animation can: one that
 * stands still from the start leaves the document as it is.
 */
import { type MarkAppearance, type MarkLook, tintOf } from './mark-style';
import { outer } from './page-shade';
import type { UnderliningOf } from './underlining';

const SHAPES: Readonly<Record<MarkLook, string>> = {
  faithful: 'solid',
  quiet: 'dotted',
  minor: 'dotted',
  material: 'dashed',
  open: 'solid',
  flash: 'solid',
};
/** Half of it lies on the page, whose colour is known, and half on the picture, whose frame may cut off the rest. */
const WIDTH_PX = 4;
const FLASH = '#e0a83a';

/** By which outlines are known, whoever drew them. */
const OWN = 'on-the-record';

/** The picture that a range goes round; `null` for a range of words. */
export function pictureIn(range: Range): Element | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const isOne = startContainer === endContainer && endOffset === startOffset + 1;
  const node = isOne ? (startContainer.childNodes[startOffset] ?? null) : null;
  return node?.nodeType === 1 ? (node as Element) : null;
}

export class PictureOutlines {
  private readonly drawn = new Map<MarkLook, readonly Animation[]>();

  /** Takes over from a predecessor that died without cleaning up; paper shows no outlines, as it shows no marks. */
  constructor(view: Window, signal: AbortSignal) {
    for (const left of view.document.getAnimations()) if (left.id === OWN) left.cancel();
    const each = (act: (outline: Animation) => void): void => {
      for (const outlines of this.drawn.values()) for (const outline of outlines) act(outline);
    };
    view.addEventListener('beforeprint', () => each((outline) => outline.cancel()), { signal });
    view.addEventListener('afterprint', () => each((outline) => outline.play()), { signal });
    signal.addEventListener('abort', () => each((outline) => outline.cancel()));
  }

  /** Replaces every outline of a look; `underliningOf` knows what each picture stands on. */
  paint(
    look: MarkLook,
    pictures: readonly Element[],
    appearance: MarkAppearance,
    underliningOf: UnderliningOf,
  ): void {
    for (const outline of this.drawn.get(look) ?? []) outline.cancel();
    this.drawn.set(
      look,
      pictures.map((picture) => {
        const { backing } = underliningOf(outer(picture) ?? picture, look);
        const tint = tintOf(look, backing, appearance);
        const colour = look === 'flash' ? FLASH : tint ? `rgb(${tint})` : 'currentcolor';
        const drawn = {
          outline: `${WIDTH_PX}px ${SHAPES[look]} ${colour}`,
          outlineOffset: `${-WIDTH_PX / 2}px`,
        };
        return picture.animate([drawn, drawn], { id: OWN, duration: 1, fill: 'both' });
      }),
    );
  }
}
