import * as v from 'valibot';
import { RecordError } from './record-error';
import { type Story, storySchema } from './schema';

/** Keys that reach an object's prototype; no honest record holds one. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The story that a record file holds.
 *
 * @param text the file's text (JSON)
 * @param input the file's name, for messages
 * @throws RecordError naming the path of the first problem and its remedy
 */
export function parseStory(text: string, input: string): Story {
  const value = parseJson(text, input);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RecordError(
      input,
      '',
      'must be an object with "id", "title", "statements" and the rest',
    );
  }
  const result = v.safeParse(storySchema, value, { abortEarly: true });
  if (!result.success) {
    const issue = result.issues[0];
    const path = pathOf(issue);
    throw new RecordError(input, path, describe(issue));
  }
  checkReferences(result.output, input);
  return result.output;
}

function parseJson(text: string, input: string): unknown {
  if (text.trim() === '') {
    throw new RecordError(input, '', 'the file is empty; a record is a JSON object');
  }
  try {
    return JSON.parse(
      text.replace(/^\uFEFF/u, ''),
      function (this: unknown, key: string, value: unknown) {
        if (FORBIDDEN_KEYS.has(key)) {
          throw new RecordError(input, key, 'this key is not allowed in a record; remove it');
        }
        return value;
      },
    );
  } catch (error) {
    if (error instanceof RecordError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecordError(
      input,
      '',
      `not valid JSON (${reason}); check quotation marks and commas near there`,
    );
  }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const item of issue.path ?? []) {
    if (typeof item.key === 'number') path += `[${item.key}]`;
    else path += path === '' ? String(item.key) : `.${String(item.key)}`;
  }
  return path;
}

function describe(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never')
    return 'this key is not part of a record; remove it or correct its spelling';
  if (issue.received === 'undefined') return `missing; it must be ${plain(issue.expected)}`;
  if (issue.kind === 'schema' && issue.type !== 'literal') {
    return `must be ${plain(issue.expected)}, not ${issue.received}`;
  }
  return `${issue.message}${issue.received ? ` (found ${issue.received})` : ''}`;
}

function plain(expected: string | null): string {
  switch (expected) {
    case 'Array':
      return 'a list';
    case 'Object':
      return 'an object';
    case null:
      return 'another value';
    default:
      return expected.startsWith('"') || expected.startsWith('(')
        ? `one of ${expected}`
        : `a ${expected}`;
  }
}

/** Every id is used once and every reference leads somewhere. */
function checkReferences(story: Story, input: string): void {
  const people = uniqueIds(story.people, 'people', input);
  const sources = uniqueIds(story.sources, 'sources', input);
  const statements = uniqueIds(story.statements, 'statements', input);
  const framings = uniqueIds(story.framings, 'framings', input);
  const events = uniqueIds(story.events, 'events', input);

  const must = (
    known: ReadonlySet<string>,
    id: string | null | undefined,
    path: string,
    what: string,
  ): void => {
    if (id == null || known.has(id)) return;
    throw new RecordError(
      input,
      path,
      `there is no ${what} "${id}"; add it to the record or correct the id`,
    );
  };
  const mustAll = (
    known: ReadonlySet<string>,
    ids: readonly string[],
    path: string,
    what: string,
  ): void => {
    for (const [at, id] of ids.entries()) must(known, id, `${path}[${at}]`, what);
  };

  mustAll(people, story.gate.people, 'gate.people', 'person');
  mustAll(statements, story.policy.cannotCheck, 'policy.cannotCheck', 'statement');
  story.statements.forEach((statement, at) => {
    const path = `statements[${at}]`;
    must(people, statement.speaker, `${path}.speaker`, 'person');
    must(sources, statement.source, `${path}.source`, 'source');
    must(statements, statement.follows, `${path}.follows`, 'statement');
  });
  story.framings.forEach((framing, at) => {
    const path = `framings[${at}]`;
    must(people, framing.disputedBy, `${path}.disputedBy`, 'person');
    must(statements, framing.statement, `${path}.statement`, 'statement');
    for (const [at, side] of framing.sides.entries()) {
      must(statements, side.statement, `${path}.sides[${at}].statement`, 'statement');
    }
    if ('people' in framing) mustAll(people, framing.people, `${path}.people`, 'person');
    if (framing.kind === 'agency') must(people, framing.agent, `${path}.agent`, 'person');
    if (framing.kind === 'claim') must(people, framing.claimant, `${path}.claimant`, 'person');
    if (framing.kind === 'dating') must(events, framing.event, `${path}.event`, 'event');
    if (framing.kind === 'cause' || framing.kind === 'overcorrection') {
      mustAll(people, framing.cause.people, `${path}.cause.people`, 'person');
      mustAll(people, framing.otherCause.people, `${path}.otherCause.people`, 'person');
    }
  });
  story.events.forEach((event, at) => {
    const path = `events[${at}]`;
    mustAll(people, event.people, `${path}.people`, 'person');
    must(statements, event.statement, `${path}.statement`, 'statement');
    must(framings, event.framing, `${path}.framing`, 'framing');
    must(people, event.doneBy, `${path}.doneBy`, 'person');
  });
  story.timeline.forEach((entry, at) => {
    mustAll(statements, entry.statements, `timeline[${at}].statements`, 'statement');
  });
}

function uniqueIds(
  items: readonly { readonly id: string }[],
  path: string,
  input: string,
): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach((item, at) => {
    if (seen.has(item.id)) {
      throw new RecordError(
        input,
        `${path}[${at}].id`,
        `"${item.id}" is used twice; every id must be its own`,
      );
    }
    seen.add(item.id);
  });
  return seen;
}
