/**
 * `npm run --silent check -- [options] INPUT…`: the engine of the extension on
 * files instead of pages. See docs/command-line.md.
 */
import { runCheck } from './check/run-check';

process.exitCode = await runCheck(process.argv.slice(2), process);
