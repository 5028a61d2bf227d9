/** A pair of quotation marks. `loose` closers are accepted only where no proper one follows. */
export interface MarkPair {
  readonly open: string;
  readonly close: readonly string[];
  readonly loose: readonly string[];
  /** True where the closing mark is also an apostrophe. */
  readonly isSingle: boolean;
}

/**
 * The pairs by opening mark, longest opening first. German low-high and
 * reversed guillemets, Swedish same-way curls and the doubled single marks of
 * typewriters are pairs of their own.
 */
export const MARK_PAIRS: readonly MarkPair[] = [
  { open: '``', close: ["''", '``'], loose: ['"'], isSingle: false },
  { open: "''", close: ["''"], loose: [], isSingle: false },
  { open: '‘‘', close: ['’’'], loose: ["''", '"'], isSingle: false },
  { open: '“', close: ['”'], loose: ['"', '“', "''", '’'], isSingle: false },
  { open: '„', close: ['“', '”'], loose: ['"'], isSingle: false },
  { open: '"', close: ['"'], loose: ['”', "''"], isSingle: false },
  { open: '”', close: ['”'], loose: ['"'], isSingle: false },
  { open: '«', close: ['»'], loose: ['"'], isSingle: false },
  { open: '»', close: ['«'], loose: [], isSingle: false },
  { open: '‹', close: ['›'], loose: [], isSingle: false },
  { open: '「', close: ['」'], loose: [], isSingle: false },
  { open: '『', close: ['』'], loose: [], isSingle: false },
  { open: '‚', close: ['‘', '’'], loose: ["'"], isSingle: true },
  { open: '‘', close: ['’'], loose: ["'"], isSingle: true },
  { open: '’', close: ['’'], loose: [], isSingle: true },
  { open: "'", close: ["'"], loose: ['’'], isSingle: true },
  { open: '`', close: ["'", '’', '`'], loose: [], isSingle: true },
];

/** Marks that may open a paragraph of a quotation begun earlier. */
export const OPENING_MARKS = /^["“”„«»‘'「『‚`]/u;
