import { beforeEach, describe, expect, it, vi } from 'vitest';

// The storage library takes the browser from the global when it is loaded.
const { fakeBrowser } = await vi.hoisted(async () => {
  const module = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { browser: module.fakeBrowser, chrome: module.fakeBrowser });
  Object.assign(module.fakeBrowser.runtime, { id: 'test' });
  return module;
});

const { changeSettings, settings, settingsNow } = await import('../../utils/extension/settings');
const { MOST_CHARACTERS, readSettingsFile, writeSettingsFile } = await import(
  '../../utils/extension/settings-file'
);

beforeEach(async () => {
  vi.restoreAllMocks();
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.storage.local.clear();
});

const moment = Date.UTC(2026, 10, 26, 12);
const fileOf = (entries: object, rest: object = {}): string =>
  JSON.stringify({ format: 'on-the-record/settings', version: 1, settings: entries, ...rest });

const dismissal = {
  scope: 'passage',
  url: 'https://news.example/1',
  kind: 'misquote',
  text: 'some words',
  at: moment,
} as const;

describe('a file of settings', () => {
  it('holds every setting, and gives each back as it was', async () => {
    await settings.sensitivity.setValue('high');
    await settings.addedHosts.setValue(['example.org', 'xn--bcher-kva.example']);
    await settings.hiddenKinds.setValue(['splice']);
    await settings.dismissed.setValue([dismissal]);
    const now = await settingsNow();
    const text = writeSettingsFile(now, moment);
    expect(Object.keys(JSON.parse(text).settings).sort()).toEqual(Object.keys(settings).sort());
    expect(JSON.parse(text).exported).toBe('2026-11-26T12:00:00.000Z');
    expect(readSettingsFile(text)).toEqual({ ok: true, settings: now });
  });

  it('may leave settings out, as those of an older version do', () => {
    expect(readSettingsFile(fileOf({ cardOn: 'click' }))).toEqual({
      ok: true,
      settings: { cardOn: 'click' },
    });
  });

  it('may begin with the mark that some editors put there, and have an older form of an entry', () => {
    const { url, kind, text } = dismissal;
    const file = `\uFEFF${fileOf({ dismissed: [{ url, kind, text }] })}\n`;
    expect(readSettingsFile(file)).toEqual({
      ok: true,
      settings: { dismissed: [{ scope: 'passage', url, kind, text, at: 0 }] },
    });
  });
});

describe('a file that is not what it says', () => {
  const whole = writeSettingsFile(
    {
      ...Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, one.fallback])),
    } as never,
    moment,
  );

  it.each([
    ['is empty', '', { fault: 'empty' }],
    ['is empty but for spaces', ' \n\t', { fault: 'empty' }],
    ['is a picture', '\u0089PNG\r\n\u001A\n', { fault: 'not-json' }],
    ['is a page of the web', '<!doctype html><title>Settings</title>', { fault: 'not-json' }],
    ['has a comma too many', '{"format": "on-the-record/settings",}', { fault: 'not-json' }],
    ['is something else in JSON', '{"name": "uBlock"}', { fault: 'not-settings' }],
    ['is a bare word in JSON', 'null', { fault: 'not-settings' }],
    ['is a list', '[]', { fault: 'not-settings' }],
    [
      'has another format',
      fileOf({}, { format: 'on-the-record/ledger' }),
      { fault: 'not-settings' },
    ],
    ['has no version', fileOf({}, { version: undefined }), { fault: 'not-settings' }],
    ['has a version that is none', fileOf({}, { version: 'two' }), { fault: 'not-settings' }],
    ['has a list where settings belong', fileOf([1], { settings: [1] }), { fault: 'not-settings' }],
    ['is of a newer version', fileOf({ sensitivity: 'all' }, { version: 2 }), { fault: 'newer' }],
    [
      'has a broken entry',
      fileOf({ cardOn: 'click', retentionDays: 0 }),
      { fault: 'broken-entry', place: 'retentionDays' },
    ],
    [
      'has no value for an entry',
      fileOf({ sensitivity: null }),
      { fault: 'broken-entry', place: 'sensitivity' },
    ],
    [
      'has an unknown entry',
      fileOf({ colour: 'red' }),
      { fault: 'unknown-entry', place: 'colour' },
    ],
    [
      'has an entry that every object has',
      '{"format":"on-the-record/settings","version":1,"settings":{"constructor":1}}',
      { fault: 'unknown-entry', place: 'constructor' },
    ],
    [
      'would read every site by way of a host',
      fileOf({ addedHosts: ['*'] }),
      { fault: 'broken-entry', place: 'addedHosts' },
    ],
    [
      'has an address for a host',
      fileOf({ mutedSites: ['example.org/news'] }),
      { fault: 'broken-entry', place: 'mutedSites' },
    ],
    [
      'has a kind that is none',
      fileOf({ hiddenKinds: ['verbatim'] }),
      { fault: 'broken-entry', place: 'hiddenKinds' },
    ],
    [
      'has one broken dismissal among sound ones',
      fileOf({ dismissed: [dismissal, { scope: 'page' }] }),
      { fault: 'broken-entry', place: 'dismissed' },
    ],
  ])('is refused: it %s', (_, text, expected) => {
    const read = readSettingsFile(text);
    expect(read).toEqual({ ok: false, ...expected });
  });

  it('is told from a truncated one, wherever that breaks off', () => {
    for (let length = 1; length < whole.trim().length; length += 1) {
      expect(readSettingsFile(whole.slice(0, length)), whole.slice(0, length)).toEqual({
        ok: false,
        fault: 'truncated',
      });
    }
  });

  it('is refused for its size before it is read', () => {
    expect(readSettingsFile(' '.repeat(MOST_CHARACTERS + 1))).toEqual({
      ok: false,
      fault: 'huge',
      most: MOST_CHARACTERS,
    });
  });
});

describe('several settings at once', () => {
  it('are stored, the others left as they are, and those before come back to undo it', async () => {
    await settings.retentionDays.setValue(30);
    const before = await changeSettings({ cardOn: 'click', sensitivity: 'low' });
    expect(before).toMatchObject({ cardOn: 'hover', sensitivity: 'balanced', retentionDays: 30 });
    expect(await settingsNow()).toMatchObject({
      cardOn: 'click',
      sensitivity: 'low',
      retentionDays: 30,
    });
  });

  it('are put back when one of them finds no room', async () => {
    await settings.cardOn.setValue('click');
    const set = fakeBrowser.storage.sync.set.bind(fakeBrowser.storage.sync);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(async (items) => {
      if ('addedHosts' in items) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      return set(items);
    });
    const before = await settingsNow();
    await expect(
      changeSettings({ cardOn: 'hover', sensitivity: 'low', addedHosts: ['example.org'] }),
    ).rejects.toThrow(/QUOTA/);
    expect(await settingsNow()).toEqual(before);
  });

  it('do not write what is the same already', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await changeSettings({ cardOn: 'hover', sensitivity: 'balanced' });
    expect(set).not.toHaveBeenCalled();
  });
});
