/** Why the ledger cannot be read or written. Each has its own words for the reader. */
export type LedgerProblem = 'quota' | 'blocked' | 'newer' | 'unreadable';

/** A failure of the ledger. Checking never depends on it. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly problem: LedgerProblem;

  constructor(problem: LedgerProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** What the database said, as a {@link LedgerError}. */
export function asLedgerError(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return new LedgerError('quota', 'The ledger is full or the disk is; erase some of it.', {
        cause: error,
      });
    case 'VersionError':
      return new LedgerError(
        'newer',
        'The ledger was written by a newer version; update the extension.',
        {
          cause: error,
        },
      );
    default:
      return new LedgerError('unreadable', `The ledger cannot be used: ${String(error)}`, {
        cause: error,
      });
  }
}
