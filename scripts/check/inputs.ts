import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Article } from '../../utils/model';
import { articleFromHtml } from './read-html';
import { articleFromJson, articleFromLines, decodeUtf8, InputError } from './read-inputs';

/** One article to be checked, or why it could not be read. */
export type Input =
  | { readonly id: string; readonly article: Article; readonly isHtml: boolean }
  | { readonly id: string; readonly error: string };

const READABLE = new Set(['.html', '.htm', '.txt', '.jsonl']);

/**
 * The articles of files, folders and standard input (`-`), one after the other,
 * in the order given; JSONL is read line by line. What cannot be read yields an
 * error and the next input.
 */
export async function* readInputs(
  paths: readonly string[],
  standardInput: Readable,
): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === '-') yield* linesOf(standardInput, 'standard input');
    else yield* readPath(path);
  }
}

async function* readPath(path: string): AsyncGenerator<Input> {
  try {
    if ((await stat(path)).isDirectory()) {
      const names = (await readdir(path))
        .filter((name) => READABLE.has(extname(name).toLowerCase()))
        .sort();
      if (names.length === 0) throw new InputError(`${path} holds no .html, .txt or .jsonl file`);
      for (const name of names) yield* readPath(join(path, name));
      return;
    }
    const kind = extname(path).toLowerCase();
    if (kind === '.jsonl') {
      yield* linesOf(createReadStream(path), path);
      return;
    }
    if (!READABLE.has(kind)) throw new InputError(`${path} is not a .html, .txt or .jsonl file`);
    const text = decodeUtf8(await readFile(path), path);
    const id = basename(path);
    const isHtml = kind !== '.txt';
    yield {
      id,
      isHtml,
      article: isHtml ? await articleFromHtml(text, id) : articleFromLines(text, id),
    };
  } catch (error) {
    yield { id: basename(path), error: problemOf(error, path) };
  }
}

/** The lines of a stream as articles. A line break inside a UTF-8 sequence cannot occur, so lines are cut as bytes. */
async function* linesOf(stream: Readable, name: string): AsyncGenerator<Input> {
  let number = 0;
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      let bytes = Buffer.concat([
        rest,
        typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer),
      ]);
      for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a)) {
        number++;
        yield* lineOf(bytes.subarray(0, end), name, number);
        bytes = bytes.subarray(end + 1);
      }
      rest = bytes;
    }
    if (rest.length > 0) yield* lineOf(rest, name, number + 1);
  } catch (error) {
    yield { id: name, error: problemOf(error, name) };
  }
}

function* lineOf(bytes: Buffer, name: string, number: number): Generator<Input> {
  const place = `${name}, line ${number}`;
  let id = place;
  try {
    const line = decodeUtf8(bytes, place).trim();
    if (line === '') return;
    const value: unknown = parseJson(line, place);
    if (
      typeof value === 'object' &&
      value !== null &&
      'id' in value &&
      typeof value.id === 'string'
    )
      id = value.id;
    yield { id, isHtml: false, article: articleFromJson(value, place) };
  } catch (error) {
    yield { id, error: problemOf(error, place) };
  }
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(
      `${place} is not JSON (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function problemOf(error: unknown, path: string): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof Error && 'code' in error) {
    switch (error.code) {
      case 'ENOENT':
        return `${path} does not exist`;
      case 'EACCES':
        return `${path} may not be read; check its permissions`;
      default:
        return `${path} could not be read (${String(error.code)})`;
    }
  }
  throw error;
}
