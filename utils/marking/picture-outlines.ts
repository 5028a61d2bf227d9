/**
 * Marks pictures by their outline, as words are marked by a line. No stylesheet
 * can point at a picture without changing it, and an animation can: one that
 * stands still from the start leaves the document as it is.
 */
import { type MarkAppearance, type MarkLook, tintOf } from './mark-style';

/** Drawn inside the picture, whose frame may cut off what lies beyond its edge. */
const OUTLINES: Readonly<Record<MarkLook, { readonly shape: string; readonly width: number }>> = {
  faithful: { shape: 'solid', width: 2 },
  quiet: { shape: 'dotted', width: 2 },
  minor: { shape: 'dotted', width: 3 },
  material: { shape: 'dashed', width: 3 },
  open: { shape: 'solid', width: 3 },
  flash: { shape: 'solid', width: 6 },
};

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

  /** Replaces every outline of a look. */
  paint(look: MarkLook, pictures: readonly Element[], appearance: MarkAppearance): void {
    for (const outline of this.drawn.get(look) ?? []) outline.cancel();
    const { shape, width } = OUTLINES[look];
    const tint = tintOf(look, 'dark', appearance);
    const drawn = {
      outline: `${width}px ${shape} ${tint ? `rgb(${tint})` : 'currentcolor'}`,
      outlineOffset: `${-width}px`,
    };
    this.drawn.set(
      look,
      pictures.map((picture) =>
        picture.animate([drawn, drawn], { id: OWN, duration: 1, fill: 'both' }),
      ),
    );
  }
}
