/**
 * `npm run --silent check -- [options] INPUT…`: the engine of the extension on
 * files instead of pages. See docs/command-line.md.
 */
import { runCheck } from './check/run-check';

// Whoever reads the output may stop reading: `… | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runCheck(process.argv.slice(2), process);
