import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexStories, type StoryIndex } from '../../utils/record/index-stories';
import { parseStory } from '../../utils/record/parse-story';
import { InputError } from '../check/read-inputs';
import { type LabelledCase, labelledCase } from './labelled-case';

const SHIPPED = fileURLToPath(new URL('../../public/records/legend-west.json', import.meta.url));
const DATASET = fileURLToPath(new URL('../../tests/dataset', import.meta.url));
const SUFFIX = '.jsonl';

/** Labelled articles and the record that they are labelled by. */
export interface LabelledSet {
  readonly name: string;
  readonly cases: readonly LabelledCase[];
  readonly index: StoryIndex;
}

/** The files of the project's own set. */
export function ownSetFiles(): readonly string[] {
  return readdirSync(DATASET)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => join(DATASET, name));
}

/**
 * A file of labelled articles, one a line. Its record is the file beside it named
 * `….record.json`; where there is none, the record that ships.
 *
 * @throws InputError where the file or a line cannot be read
 */
export function readLabelledSet(file: string): LabelledSet {
  if (!existsSync(file)) throw new InputError(`${file} does not exist`);
  const beside = file.replace(/\.jsonl$/u, '.record.json');
  const record = beside !== file && existsSync(beside) ? beside : SHIPPED;
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [labelledCase(line, `${file}, line ${at + 1}`)],
    );
  return {
    name: basename(file, SUFFIX),
    cases,
    index: indexStories([parseStory(readFileSync(record, 'utf8'), record)]),
  };
}
