import type { Word } from '../../text/words';
import type { Step } from './align';
import type { Piece } from './compare';

/** A sentence this long that stands word for word elsewhere on the record is no accident. */
const SHORTEST_SENTENCE = 5;

/**
 * Pieces in which a whole sentence that another statement holds word for word is
 * given to that statement, where the pieces so far only resemble it: what an
 * interviewer said, run together with the answer.
 *
 * @param starts numbers of the words with which the passage's sentences begin
 * @param bestOf the place on the record that explains a run of words best
 */
export function withWholeSentences(
  passage: readonly Word[],
  starts: readonly number[],
  pieces: readonly Piece[],
  bestOf: (sentence: readonly Word[]) => Piece | null,
): readonly Piece[] {
  if (starts.length < 2) return pieces;
  const agreed = new Set(
    pieces.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.printed !== null && step.agreement === 'same' ? [step.printed] : [],
      ),
    ),
  );
  return starts.reduce<readonly Piece[]>((standing, from, number) => {
    const to = starts[number + 1] ?? passage.length;
    const numbers = Array.from({ length: to - from }, (_, at) => from + at);
    if (to - from < SHORTEST_SENTENCE || numbers.every((at) => agreed.has(at))) return standing;
    const sentence = passage.slice(from, to);
    const whole = bestOf(sentence);
    if (!whole?.steps.every((step) => step.agreement === 'same')) return standing;
    return inserted(standing, shifted(whole, from), from, to);
  }, pieces);
}

/** Pieces with a stretch of the passage taken from those that held it and given to another, in printed order. */
function inserted(
  pieces: readonly Piece[],
  piece: Piece,
  from: number,
  to: number,
): readonly Piece[] {
  const parts = pieces.flatMap((other) => {
    const before = other.steps.filter(({ printed }) => printed !== null && printed < from);
    const after = other.steps.filter(({ printed }) => printed !== null && printed >= to);
    return [before, after]
      .filter((steps) => steps.length > 0)
      .map((steps) => {
        const first = other.steps.indexOf(steps[0] as Step);
        const last = other.steps.indexOf(steps.at(-1) as Step);
        return { ...other, steps: other.steps.slice(first, last + 1) };
      });
  });
  const firstPrinted = ({ steps }: Piece): number =>
    steps.find(({ printed }) => printed !== null)?.printed ?? 0;
  return [...parts, piece].sort((a, b) => firstPrinted(a) - firstPrinted(b));
}

function shifted(piece: Piece, by: number): Piece {
  return {
    ...piece,
    steps: piece.steps.map((step) =>
      step.printed === null ? step : { ...step, printed: step.printed + by },
    ),
  };
}
