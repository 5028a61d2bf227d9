import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../utils/record/parse-story';
import { RecordError } from '../../../utils/record/record-error';
import { recordText } from '../../support/stories';

type Json = Record<string, unknown>;

/** The shipped record with one thing changed, as text. */
function changed(change: (story: Json) => void): string {
  const story = JSON.parse(recordText) as Json;
  change(story);
  return JSON.stringify(story);
}

function list(story: Json, key: string): Json[] {
  return story[key] as Json[];
}

function problemOf(text: string): RecordError {
  try {
    parseStory(text, 'mine.json');
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
  throw new Error('the record was accepted');
}

describe('a record that can be used', () => {
  it('holds 25 sources, 52 statements and both sides of the disputed framing', () => {
    const story = parseStory(recordText, 'legend-west.json');
    expect(story.sources).toHaveLength(25);
    expect(story.statements).toHaveLength(52);
    const framing = story.framings.find(({ id }) => id === 'trump-ended-friendship');
    expect(framing?.sides.map(({ statement }) => statement)).toEqual(
      expect.arrayContaining(['legend-axe-files-2022-1', 'legend-new-yorker-2022-1']),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(parseStory(`\uFEFF${recordText}`, 'bom.json').id).toBe('legend-west');
  });

  it('never compares word by word what is known only in gist or translation', () => {
    const story = parseStory(recordText, 'legend-west.json');
    for (const id of story.policy.cannotCheck) {
      expect(story.statements.find((statement) => statement.id === id)?.wording).not.toBe('known');
    }
  });
});

const broken: readonly {
  readonly why: string;
  readonly text: string;
  readonly path: string;
  readonly says: RegExp;
}[] = [
  { why: 'an empty file', text: '  ', path: '', says: /file is empty/ },
  {
    why: 'a file that is not JSON',
    text: '{"id": ',
    path: '',
    says: /not valid JSON .*check quotation marks/,
  },
  { why: 'a list where an object belongs', text: '[]', path: '', says: /must be an object/ },
  {
    why: 'a missing title',
    text: changed((story) => delete story.title),
    path: 'title',
    says: /missing/,
  },
  {
    why: 'an unknown key',
    text: changed((story) => {
      story.pattern = '.*';
    }),
    path: 'pattern',
    says: /not part of a record/,
  },
  {
    why: 'a statement without sentences',
    text: changed((story) => {
      (list(story, 'statements')[3] as Json).sentences = [];
    }),
    path: 'statements[3].sentences',
    says: /at least one sentence/,
  },
  {
    why: 'a date that is none',
    text: changed((story) => {
      (list(story, 'sources')[0] as Json).date = 'last May';
    }),
    path: 'sources[0].date',
    says: /YYYY/,
  },
  {
    why: 'a link that is no web address',
    text: changed((story) => {
      (list(story, 'sources')[0] as Json).url = 'javascript:alert(1)';
    }),
    path: 'sources[0].url',
    says: /https/,
  },
  {
    why: 'an id used twice',
    text: changed((story) => {
      (list(story, 'statements')[1] as Json).id = list(story, 'statements')[0]?.id;
    }),
    path: 'statements[1].id',
    says: /used twice/,
  },
  {
    why: 'a source that is not there',
    text: changed((story) => {
      (list(story, 'statements')[2] as Json).source = 'nowhere';
    }),
    path: 'statements[2].source',
    says: /no source "nowhere"/,
  },
  {
    why: 'a framing that rests on a missing statement',
    text: changed((story) => {
      (list(story, 'framings')[0] as Json).statement = 'unsaid';
    }),
    path: 'framings[0].statement',
    says: /no statement "unsaid"/,
  },
  {
    why: 'a person who is not there',
    text: changed((story) => {
      (story.gate as Json).people = ['nobody'];
    }),
    path: 'gate.people[0]',
    says: /no person "nobody"/,
  },
  {
    why: 'a __proto__ key',
    text: recordText.replace('"format"', '"__proto__": {"polluted": true}, "format"'),
    path: '__proto__',
    says: /not allowed/,
  },
];

describe('a record that cannot be used', () => {
  it.each(broken)('names the place and the remedy: $why', ({ text, path, says }) => {
    const error = problemOf(text);
    expect(error.input).toBe('mine.json');
    expect(error.path).toBe(path);
    expect(error.message).toContain('mine.json');
    expect(error.message).toMatch(says);
  });

  it('leaves no trace in the prototypes of everything else', () => {
    expect(() =>
      parseStory(recordText.replace('"format"', '"__proto__": {"polluted": true}, "format"'), 'x'),
    ).toThrow();
    expect(({} as Json).polluted).toBeUndefined();
  });
});
