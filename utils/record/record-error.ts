/** A record file that cannot be used: which, where in it, and what to do about it. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  /** Name of the file or source of the record. */
  readonly input: string;
  /** Path of the first problem, such as `statements[3].source`; empty for the file as a whole. */
  readonly path: string;

  constructor(input: string, path: string, problem: string) {
    super(`record ${input}${path ? `, at ${path}` : ''}: ${problem}`);
    this.input = input;
    this.path = path;
  }
}
