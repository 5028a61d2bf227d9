import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { checkArticle } from '../../utils/checking/check-article';
import type { Sensitivity } from '../../utils/model';
import { RecordError } from '../../utils/record/record-error';
import { InputError } from '../check/read-inputs';
import { ownSetFiles, readLabelledSet } from './labelled-sets';
import { printScores } from './print-scores';
import { scoreCases } from './score-cases';

const USAGE = `usage: npm run --silent score -- [options] [FILE.jsonl …]
Scores the checker on labelled articles: the project's own set, or the files given.
  --sensitivity low|balanced|high  as in the settings (default high: everything must be found)
  --mistakes                       list every mistake`;
const SENSITIVITIES: readonly Sensitivity[] = ['low', 'balanced', 'high'];

/** Runs the command line; returns its exit status: 0 scored, 1 a file could not be read, 2 bad usage. */
export function runScore(
  argv: readonly string[],
  { stdout, stderr }: { readonly stdout: Writable; readonly stderr: Writable },
): 0 | 1 | 2 {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  const sensitivity = SENSITIVITIES.find((known) => known === values.sensitivity);
  if (!sensitivity) {
    stderr.write(
      `--sensitivity takes low, balanced or high, not "${values.sensitivity}"\n${USAGE}\n`,
    );
    return 2;
  }
  try {
    const files = positionals.length > 0 ? positionals : ownSetFiles();
    for (const set of files.map(readLabelledSet)) {
      const scores = scoreCases(
        set.cases,
        ({ article }) => checkArticle(article, set.index),
        sensitivity,
      );
      stdout.write(`${printScores(`${set.name}, ${sensitivity}`, set.cases.length, scores)}\n`);
      if (values.mistakes) stdout.write(`${scores.mistakes.join('\n')}\n\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof InputError) && !(error instanceof RecordError)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      sensitivity: { type: 'string', default: 'high' },
      mistakes: { type: 'boolean', default: false },
    },
  });
}
