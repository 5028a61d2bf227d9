import { readFile } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkArticle } from '../../utils/checking/check-article';
import { isShownAt } from '../../utils/checking/shown-at';
import type { Report, Sensitivity } from '../../utils/model';
import { indexStories, type StoryIndex } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';
import { RecordError } from '../../utils/record/record-error';
import { type Input, readInputs } from './inputs';
import { printReport } from './print-report';
import { decodeUtf8, InputError } from './read-inputs';

const USAGE = `usage: npm run --silent check -- [options] INPUT…
INPUT is a .html, .txt or .jsonl file, a folder of such files, or - for JSONL on standard input.
  --json                           one report a line on standard output, nothing else
  --record FILE                    the record to check against; may be given several times
  --sensitivity low|balanced|high  what to show (default balanced)
  --quotations                     every quotation and its speaker; no record is needed`;

const SHIPPED = ['legend-west.json'];
const SENSITIVITIES: readonly Sensitivity[] = ['low', 'balanced', 'high'];

interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

interface Options {
  readonly inputs: readonly string[];
  readonly json: boolean;
  readonly records: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly quotations: boolean;
}

class UsageError extends Error {}

/** Runs the command line; returns its exit status: 0 all inputs read, 1 some not, 2 bad usage. */
export async function runCheck(
  argv: readonly string[],
  { stdin, stdout, stderr }: Streams,
): Promise<0 | 1 | 2> {
  let options: Options;
  let index: StoryIndex;
  try {
    options = optionsFrom(argv);
    index = options.quotations ? indexStories([]) : await loadStories(options.records);
  } catch (error) {
    if (
      error instanceof UsageError ||
      error instanceof RecordError ||
      error instanceof InputError
    ) {
      stderr.write(`${error.message}\n${error instanceof UsageError ? `${USAGE}\n` : ''}`);
      return 2;
    }
    throw error;
  }
  let status: 0 | 1 = 0;
  for await (const input of readInputs(options.inputs, stdin)) {
    if ('error' in input) status = 1;
    await write(
      stdout,
      options.json
        ? `${JSON.stringify(reportOn(input, index, options.sensitivity))}\n`
        : printed(input, index, options),
    );
  }
  return status;
}

function optionsFrom(argv: readonly string[]): Options {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const sensitivity = SENSITIVITIES.find((known) => known === values.sensitivity);
  if (!sensitivity)
    throw new UsageError(`--sensitivity takes low, balanced or high, not "${values.sensitivity}"`);
  if (positionals.length === 0)
    throw new UsageError('nothing to check: name a file, a folder, or -');
  return {
    inputs: positionals,
    json: values.json,
    records: values.record,
    sensitivity,
    quotations: values.quotations,
  };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      record: { type: 'string', multiple: true, default: [] },
      sensitivity: { type: 'string', default: 'balanced' },
      quotations: { type: 'boolean', default: false },
    },
  });
}

async function loadStories(files: readonly string[]): Promise<StoryIndex> {
  const paths =
    files.length > 0
      ? files
      : SHIPPED.map((name) =>
          fileURLToPath(new URL(`../../public/records/${name}`, import.meta.url)),
        );
  const stories = [];
  for (const path of paths) {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      throw new RecordError(
        path,
        '',
        `cannot be read (${error instanceof Error ? error.message : String(error)}); check the path`,
      );
    }
    stories.push(parseStory(decodeUtf8(bytes, `record ${path}`), path));
  }
  const seen = new Set<string>();
  for (const [at, story] of stories.entries()) {
    if (seen.has(story.id))
      throw new RecordError(
        paths[at] ?? '',
        'id',
        `"${story.id}" is given by two records; give each record once`,
      );
    seen.add(story.id);
  }
  return indexStories(stories);
}

type PrintedReport = Report & { readonly text?: string; readonly error?: string };

/** A report as CONTRACT.md has it: only what a reader is shown, and the text that HTML was read as. */
function reportOn(input: Input, index: StoryIndex, sensitivity: Sensitivity): PrintedReport {
  if ('error' in input) {
    return {
      id: input.id,
      published: null,
      story: null,
      notice: null,
      quotations: [],
      findings: [],
      error: input.error,
    };
  }
  const report = checkArticle(input.article, index);
  const { id, ...rest } = report;
  return {
    id,
    ...(input.isHtml ? { text: input.article.text } : {}),
    ...rest,
    findings: report.findings.filter((finding) => isShownAt(finding, sensitivity)),
  };
}

function printed(input: Input, index: StoryIndex, options: Options): string {
  const report = reportOn(input, index, options.sensitivity);
  return printReport(report, index, options.quotations);
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
