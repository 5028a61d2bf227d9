/** Words that turn a clause into its denial, contractions taken apart ("n't" is "not"). */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'none',
  'neither',
  'nor',
  'nothing',
  'without',
  'hardly',
  'barely',
]);
