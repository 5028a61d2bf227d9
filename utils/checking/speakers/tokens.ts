/** A word of the frame, letters as printed. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of the frame between two offsets. */
export function tokensOf(frame: string, start: number, end: number): readonly Token[] {
  return [...frame.slice(start, end).matchAll(/[\p{L}][\p{L}'’-]*/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
  }));
}
