import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../utils/model';
import { recordText } from '../../support/stories';

const ROOT = join(import.meta.dirname, '../../..');
// Every check starts a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly status: number | null;
  readonly reports: readonly (Report & { readonly text?: string; readonly error?: string })[];
  readonly stdout: string;
  readonly stderr: string;
}

function check(args: readonly string[], input = ''): Run {
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'check', ...args], {
    input,
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1 << 28,
  });
  const lines = args.includes('--json') ? run.stdout.split('\n').filter(Boolean) : [];
  return {
    status: run.status,
    stdout: run.stdout,
    stderr: run.stderr,
    reports: lines.map((line) => JSON.parse(line) as Report),
  };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = [
  'John Legend on his friendship with Kanye West',
  'John Legend spoke about his falling-out with Kanye West.',
  '“I was shocked when he posted the texts,” Legend told Dan Wootton.',
].join('\n\n');

const line = (id: string, paragraph: string): string =>
  JSON.stringify({
    id,
    headline: 'John Legend and Kanye West: a friendship',
    paragraphs: ['Legend spoke of his friendship with West.', paragraph],
  });

describe('the command line', () => {
  it('counts offsets in headline, blank line and paragraphs', () => {
    const run = check(['--json', '--sensitivity', 'high', file('one.txt', ARTICLE)]);
    expect(run.status).toBe(0);
    const finding = run.reports[0]?.findings[0];
    expect(finding?.kind).toBe('misquote');
    expect(ARTICLE.slice(finding?.start, finding?.end)).toBe(
      '“I was shocked when he posted the texts,”',
    );
    expect(finding?.edits).toContainEqual({ op: 'replace', printed: 'shocked', said: 'stunned' });
  });

  it('shows material findings only unless asked for more', () => {
    expect(check(['--json', file('two.txt', ARTICLE)]).reports[0]?.findings).toEqual([]);
  });

  it('keeps the order of JSONL on standard input', () => {
    const input = [line('a', '“It’s up to him,” Legend said.'), '', line('b', 'Nothing.')].join(
      '\n',
    );
    expect(check(['--json', '-'], input).reports.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('counts offsets of bare text in the text itself', () => {
    const text = 'The vote was close.\n\n“It was hard,” Maria Lopez said.';
    const [report] = check(
      ['--json', '--quotations', '-'],
      JSON.stringify({ id: 'bare', text }),
    ).reports;
    const [quotation] = report?.quotations ?? [];
    expect(text.slice(quotation?.start, quotation?.end)).toBe('“It was hard,”');
    expect(quotation?.speaker?.name).toBe('Maria Lopez');
  });

  it('reads a saved page, and prints the text that its offsets count in', () => {
    const page = `<!doctype html><html lang="en"><head><title>x</title><meta property="article:published_time" content="2022-09-06T10:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>John Legend on his friendship with Kanye West</h1><p>John Legend spoke at some length about his long friendship with Kanye West, and about the falling-out that ended it in the end.</p><p>“I was shocked when he posted the texts,” Legend told Dan Wootton in the interview.</p></article></body></html>`;
    const [report] = check(['--json', '--sensitivity', 'high', file('page.html', page)]).reports;
    const finding = report?.findings[0];
    expect(report?.published).toEqual({ date: '2022-09-06', from: 'meta' });
    expect(report?.text?.slice(finding?.start, finding?.end)).toBe(
      '“I was shocked when he posted the texts,”',
    );
    expect(report?.text).not.toContain('Home');
  });

  it('ends quietly when whoever reads its output stops reading', () => {
    const input = Array.from({ length: 400 }, (_, number) =>
      line(`a${number}`, '“It’s up to him whether he can get past that,” Legend said.'),
    ).join('\n');
    const run = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${join(ROOT, 'scripts/run.mjs')}" check --json - | head -1`],
      { input, encoding: 'utf8' },
    );
    expect(run.stdout.split('\n').filter(Boolean)).toHaveLength(1);
    expect(run.stderr).not.toContain('EPIPE');
  });

  it('prints how the sentence of a framing was read', () => {
    const headline = 'John Legend ended his friendship with Kanye West because of Trump';
    expect(check([file('read-as.txt', `${headline}\n\nThey were friends.`)]).stdout).toMatch(
      /mischaracterization .*\n.*\n {4}read as: .*“.*Trump.*”/u,
    );
  });

  it('prints reports for a person without --json', () => {
    expect(check(['--sensitivity', 'high', file('three.txt', ARTICLE)]).stdout).toMatch(
      /misquote \(minor\).*\n.*stands for.*\n.*said: /u,
    );
  });
});

const bad: readonly {
  readonly why: string;
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly says: RegExp;
}[] = [
  {
    why: 'is not UTF-8',
    name: 'latin.txt',
    content: Uint8Array.from([0x41, 0xe9, 0x20, 0xff]),
    says: /latin\.txt is not UTF-8/,
  },
  { why: 'has no text', name: 'empty.txt', content: ' \n\n ', says: /empty\.txt has no text/ },
  {
    why: 'is a page without an article',
    name: 'bare.html',
    content: '<!doctype html><title>x</title><nav><a href="/">Home</a></nav>',
    says: /bare\.html holds no article/,
  },
  {
    why: 'is not JSON',
    name: 'broken.jsonl',
    content: '{"id": "a", ',
    says: /broken\.jsonl, line 1 is not JSON/,
  },
  {
    why: 'lacks its paragraphs',
    name: 'lacking.jsonl',
    content: '{"id": "a"}',
    says: /line 1: has no text/,
  },
  {
    why: 'is of another kind',
    name: 'picture.png',
    content: Uint8Array.from([0x89, 0x50]),
    says: /picture\.png is not a \.html, \.txt or \.jsonl file/,
  },
];

describe('an input that cannot be read', () => {
  it.each(bad)(
    '$why: it is named, the others go on, and the exit status says so',
    ({ name, content, says }) => {
      const run = check(['--json', file(name, content), file('good.txt', ARTICLE)]);
      expect(run.status).toBe(1);
      expect(run.reports).toHaveLength(2);
      expect(run.reports[0]?.error).toMatch(says);
      expect(run.reports[1]?.error).toBeUndefined();
      expect(run.stderr).toBe('');
    },
  );

  it('may be missing altogether', () => {
    const run = check(['--json', join(folder, 'nowhere.txt')]);
    expect(run.status).toBe(1);
    expect(run.reports[0]?.error).toMatch(/nowhere\.txt does not exist/u);
  });

  it('may be a page of ten megabytes, which is refused with its length', () => {
    const paragraph = `<p>${'John Legend and Kanye West were friends for many years, and then they were not. '.repeat(12)}</p>`;
    const html = `<!doctype html><html><body><article><h1>A long page</h1>${paragraph.repeat(Math.ceil(10_000_000 / paragraph.length))}</article></body></html>`;
    const run = check(['--json', file('long.html', html)]);
    expect(run.reports).toHaveLength(1);
    expect(run.reports[0]?.error).toMatch(/long\.html is too long for an article/u);
  });
});

describe('bad usage', () => {
  const misuses: readonly {
    readonly why: string;
    readonly args: readonly string[];
    readonly says: RegExp;
  }[] = [
    { why: 'no input', args: ['--json'], says: /nothing to check/ },
    { why: 'an unknown option', args: ['--loud', '-'], says: /--loud/ },
    {
      why: 'an unknown sensitivity',
      args: ['--sensitivity', 'extreme', '-'],
      says: /low, balanced or high/,
    },
    {
      why: 'a record that is not there',
      args: ['--record', 'nowhere.json', '-'],
      says: /nowhere\.json.*check the path/,
    },
  ];
  it.each(misuses)('exits with 2 and says what is wrong: $why', ({ args, says }) => {
    const run = check(args);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stdout).toBe('');
  });

  it('names the first problem of a broken record', () => {
    const record = file(
      'record.json',
      recordText.replace('"source": "axe-files-2022"', '"source": "nowhere"'),
    );
    const run = check(['--record', record, '-']);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/statements\[\d+\]\.source: there is no source "nowhere"/u);
  });
});
