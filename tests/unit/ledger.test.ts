import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryFromPage } from '../../utils/ledger/entry-from-page';
import { ledgerAsCsv, ledgerAsJson } from '../../utils/ledger/export-ledger';
import {
  eraseLedger,
  erasePage,
  forgetOld,
  readLedger,
  recordVisit,
} from '../../utils/ledger/ledger';
import { asLedgerError, LedgerError } from '../../utils/ledger/ledger-error';
import type { NewEntry } from '../../utils/ledger/ledger-model';
import { LEDGER_NAME, type Ledger, MIGRATIONS, openLedger } from '../../utils/ledger/open-ledger';
import type { PageReport } from '../../utils/model';

const DAY = 24 * 60 * 60 * 1000;
const NOON = Date.UTC(2026, 10, 20, 12);

type NewFinding = NewEntry['findings'][number];

const finding = (printed: string, changes: Partial<NewFinding> = {}): NewFinding => ({
  kind: 'misquote',
  severity: 'material',
  printed,
  statement: 'legend-axe-files-2022-1',
  framing: null,
  framingLabel: null,
  original: 'his running for office, his supporting Trump',
  ...changes,
});

const entry = (url: string, findings: readonly NewFinding[] = []): NewEntry => ({
  url,
  host: 'nme.com',
  title: 'A headline',
  outlet: 'NME',
  published: '2022-08-08',
  story: 'legend-west',
  counts: { quotations: 2, faithful: 1, material: findings.length, minor: 0 },
  findings,
});

let ledger: Ledger;

beforeEach(async () => {
  ledger = await openLedger();
});

afterEach(async () => {
  ledger.close();
  await deleteDB(LEDGER_NAME);
});

describe('recording', () => {
  it('keeps a page with its findings in page order', async () => {
    await recordVisit(ledger, entry('https://a.example/1', [finding('one'), finding('two')]), NOON);
    const [page] = await readLedger(ledger);
    expect(page).toMatchObject({ url: 'https://a.example/1', firstSeen: NOON, lastSeen: NOON });
    expect(page?.findings.map(({ printed }) => printed)).toEqual(['one', 'two']);
  });

  it('merges a repeat visit: first date kept, findings of the corrected article only', async () => {
    await recordVisit(ledger, entry('https://a.example/1#top', [finding('old')]), NOON);
    await recordVisit(ledger, entry('https://a.example/1', [finding('new')]), NOON + DAY);
    const pages = await readLedger(ledger);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({ firstSeen: NOON, lastSeen: NOON + DAY });
    expect(pages[0]?.findings.map(({ printed }) => printed)).toEqual(['new']);
  });

  it('lists the page seen last first', async () => {
    await recordVisit(ledger, entry('https://a.example/later'), NOON + DAY);
    await recordVisit(ledger, entry('https://a.example/earlier'), NOON);
    expect((await readLedger(ledger)).map(({ url }) => url)).toEqual([
      'https://a.example/later',
      'https://a.example/earlier',
    ]);
  });
});

describe('forgetting', () => {
  it('forgets what is older than the days allowed, findings included, and nothing younger', async () => {
    await recordVisit(ledger, entry('https://a.example/old', [finding('x')]), NOON - 91 * DAY);
    await recordVisit(ledger, entry('https://a.example/limit', [finding('y')]), NOON - 90 * DAY);
    expect(await forgetOld(ledger, 90, NOON)).toBe(1);
    expect((await readLedger(ledger)).map(({ url }) => url)).toEqual(['https://a.example/limit']);
    expect(await ledger.count('findings')).toBe(1);
  });

  it('erases one page, or everything', async () => {
    await recordVisit(ledger, entry('https://a.example/1', [finding('x')]), NOON);
    await recordVisit(ledger, entry('https://a.example/2', [finding('y')]), NOON);
    await erasePage(ledger, 'https://a.example/1');
    expect((await readLedger(ledger)).map(({ url }) => url)).toEqual(['https://a.example/2']);
    expect(await ledger.count('findings')).toBe(1);
    await eraseLedger(ledger);
    expect(await readLedger(ledger)).toEqual([]);
    expect(await ledger.count('findings')).toBe(0);
  });
});

describe('the database', () => {
  it('keeps everything through an upgrade, and runs only the steps that are new', async () => {
    await recordVisit(ledger, entry('https://a.example/1', [finding('x')]), NOON);
    ledger.close();
    const steps: string[] = [];
    ledger = await openLedger([...MIGRATIONS, () => steps.push('second')]);
    expect(ledger.version).toBe(MIGRATIONS.length + 1);
    expect(steps).toEqual(['second']);
    expect(await readLedger(ledger)).toHaveLength(1);
  });

  it('says so when a newer version wrote it, and leaves it alone', async () => {
    ledger.close();
    const newer = await openDB(LEDGER_NAME, MIGRATIONS.length + 5);
    newer.close();
    await expect(openLedger()).rejects.toMatchObject({ name: 'LedgerError', problem: 'newer' });
  });

  it('steps aside for an upgrade elsewhere, and then fails with a reason', async () => {
    const next = await openLedger([...MIGRATIONS, () => undefined]);
    await expect(readLedger(ledger)).rejects.toBeInstanceOf(LedgerError);
    next.close();
  });

  it('says so when a window that does not step aside holds it', async () => {
    ledger.close();
    const stubborn = await openDB(LEDGER_NAME, MIGRATIONS.length);
    await expect(openLedger([...MIGRATIONS, () => undefined])).rejects.toMatchObject({
      problem: 'blocked',
    });
    stubborn.close();
  });

  it('tells a full disk from a database that cannot be read', () => {
    expect(asLedgerError(new DOMException('full', 'QuotaExceededError')).problem).toBe('quota');
    expect(asLedgerError(new DOMException('odd', 'InvalidStateError')).problem).toBe('unreadable');
  });
});

describe('export', () => {
  it('writes every page and finding as JSON, times in words of ISO 8601', async () => {
    await recordVisit(ledger, entry('https://a.example/1', [finding('x')]), NOON);
    const file: unknown = JSON.parse(ledgerAsJson(await readLedger(ledger), NOON));
    expect(file).toMatchObject({
      format: 'on-the-record-ledger/1',
      exported: '2026-11-20T12:00:00.000Z',
      pages: [{ firstSeen: '2026-11-20T12:00:00.000Z', findings: [{ printed: 'x' }] }],
    });
  });

  it('writes one CSV row for each finding, and one for a page without', async () => {
    await recordVisit(ledger, entry('https://a.example/1', [finding('x'), finding('y')]), NOON);
    await recordVisit(ledger, entry('https://a.example/2'), NOON - DAY);
    const rows = ledgerAsCsv(await readLedger(ledger))
      .trimEnd()
      .split('\r\n');
    expect(rows).toHaveLength(1 + 2 + 1);
    for (const row of rows) expect(row.replaceAll(/"[^"]*"/g, '').split(',')).toHaveLength(14);
  });

  it('quotes commas, quotation marks and lines, and disarms formulas', async () => {
    const printed = ['a, b', 'he said "no"', 'two\nlines', '=HYPERLINK("x")', '@sum', '-1'];
    await recordVisit(
      ledger,
      entry(
        'https://a.example/1',
        printed.map((words) => finding(words)),
      ),
      NOON,
    );
    const csv = ledgerAsCsv(await readLedger(ledger));
    for (const cell of [
      '"a, b"',
      '"he said ""no"""',
      '"two\nlines"',
      '"\'=HYPERLINK(""x"")"',
      ",'@sum,",
      ",'-1,",
    ]) {
      expect(csv).toContain(cell);
    }
  });
});

describe('what is kept of a page', () => {
  const page = (url: string | null): PageReport => ({
    url,
    language: 'en',
    headline: 'A headline',
    outlet: null,
    story: { id: 'legend-west', title: 'A story' },
    recordLanguage: 'en',
    translation: null,
    statements: {},
    framings: {
      f: {
        id: 'f',
        language: 'en',
        label: 'A framing',
        disputedBy: 'x',
        disputedSince: null,
        recordSupports: '',
        fairness: '',
        sides: [],
      },
    },
    report: {
      id: 'x',
      published: { date: '2022-08-08', from: 'meta' },
      story: { id: 'legend-west', detected: true, score: 1 },
      notice: null,
      quotations: [
        {
          start: 0,
          end: 1,
          text: 'a',
          speaker: null,
          match: { statement: 's', kind: 'edited', similarity: 1 },
        },
        {
          start: 2,
          end: 3,
          text: 'b',
          speaker: null,
          match: { statement: 's', kind: 'misquote', similarity: 0.5 },
        },
        { start: 4, end: 5, text: 'c', speaker: null, match: null },
      ],
      findings: [
        {
          start: 2,
          end: 3,
          text: 'b',
          kind: 'misquote',
          severity: 'minor',
          confidence: 1,
          statement: 's',
          framing: null,
          original: 'B',
          why: '',
          reason: { key: 'verbatim' },
        },
        {
          start: 6,
          end: 7,
          text: 'd',
          kind: 'mischaracterization',
          severity: 'material',
          confidence: 1,
          statement: 's',
          framing: 'f',
          original: '',
          why: '',
          reason: { key: 'verbatim' },
        },
      ],
    },
  });

  it('is its address, its date, its counts and its findings with the framing in words', () => {
    expect(entryFromPage(page('https://www.nme.com/1'))).toMatchObject({
      host: 'nme.com',
      published: '2022-08-08',
      counts: { quotations: 2, faithful: 1, material: 1, minor: 1 },
      findings: [
        { printed: 'b', framingLabel: null },
        { printed: 'd', framingLabel: 'A framing' },
      ],
    });
  });

  it.each([null, 'file:///home/me/a.html', 'about:blank'])('is nothing for %j', (url) => {
    expect(entryFromPage(page(url))).toBeNull();
  });
});
