import { runScore } from './score/run-score';

process.exitCode = await runScore(process.argv.slice(2), process);
