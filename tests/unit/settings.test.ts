import { beforeEach, describe, expect, it, vi } from 'vitest';

// The storage library takes the browser from the global when it is loaded.
const { fakeBrowser } = await vi.hoisted(async () => {
  const module = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { browser: module.fakeBrowser, chrome: module.fakeBrowser });
  Object.assign(module.fakeBrowser.runtime, { id: 'test' });
  return module;
});

const { MOST_DISMISSALS, MOST_HOSTS, settings, settingsNow, watchSettings } = await import(
  '../../utils/extension/settings'
);
const { isDismissed, withDismissal, withoutDismissal } = await import(
  '../../utils/extension/dismissals'
);

beforeEach(async () => {
  await fakeBrowser.storage.sync.clear();
  await fakeBrowser.storage.local.clear();
});

describe('settings', () => {
  it('are the quiet defaults until the reader chooses', async () => {
    expect(await settingsNow()).toEqual({
      sensitivity: 'balanced',
      workingMode: 'news',
      addedHosts: [],
      removedHosts: [],
      mutedSites: [],
      marksShown: true,
      faithfulMarks: false,
      cardOn: 'hover',
      dismissed: [],
      ledgerKept: true,
      retentionDays: 90,
    });
  });

  it('come back as chosen', async () => {
    await settings.sensitivity.setValue('high');
    await settings.mutedSites.setValue(['nme.com']);
    expect(await settings.sensitivity.getValue()).toBe('high');
    expect((await settingsNow()).mutedSites).toEqual(['nme.com']);
  });

  it.each([
    ['sensitivity', 'extreme'],
    ['sensitivity', 3],
    ['workingMode', 'sometimes'],
    ['addedHosts', 'bbc.com'],
    ['addedHosts', [7]],
    ['retentionDays', 0],
    ['retentionDays', 3.5],
    ['marksShown', 'yes'],
  ] as const)(
    'read a broken %s (%j) as the default and leave it in place',
    async (name, broken) => {
      await fakeBrowser.storage.sync.set({ [name]: broken });
      expect(await settings[name].getValue()).toEqual(settings[name].fallback);
      expect(await fakeBrowser.storage.sync.get(name)).toEqual({ [name]: broken });
    },
  );

  it('refuse a value of another shape, naming it, and store nothing', async () => {
    await expect(settings.retentionDays.setValue(-1)).rejects.toThrow(/retentionDays cannot be -1/);
    await expect(
      settings.addedHosts.setValue(Array.from({ length: MOST_HOSTS + 1 }, (_, n) => `a${n}.org`)),
    ).rejects.toThrow(TypeError);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('tell of each change until the watch ends', async () => {
    const heard = vi.fn();
    const end = watchSettings(heard);
    await settings.cardOn.setValue('click');
    expect(heard).toHaveBeenCalledTimes(1);
    end();
    await settings.cardOn.setValue('hover');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keep the names of pages out of the browser’s sync', async () => {
    await settings.dismissed.setValue([
      { url: 'https://a.example/1', kind: 'misquote', text: 'words' },
    ]);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe('dismissals', () => {
  const passage = { kind: 'misquote', text: 'some words' };

  it('hold for one passage of one page, whatever the fragment', () => {
    const dismissed = withDismissal([], 'https://a.example/1#top', passage);
    expect(isDismissed(dismissed, 'https://a.example/1#end', passage)).toBe(true);
    expect(isDismissed(dismissed, 'https://a.example/2', passage)).toBe(false);
    expect(isDismissed(dismissed, 'https://a.example/1', { ...passage, text: 'other words' })).toBe(
      false,
    );
    expect(isDismissed(dismissed, 'https://a.example/1', { ...passage, kind: 'splice' })).toBe(
      false,
    );
  });

  it('can be undone, and are kept once', () => {
    const once = withDismissal([], 'https://a.example/1', passage);
    expect(withDismissal(once, 'https://a.example/1', passage)).toEqual(once);
    expect(withoutDismissal(once, 'https://a.example/1', passage)).toEqual([]);
  });

  it('drop the oldest when the list is full', async () => {
    let dismissed: Parameters<typeof withDismissal>[0] = [];
    for (let page = 0; page <= MOST_DISMISSALS; page++) {
      dismissed = withDismissal(dismissed, `https://a.example/${page}`, passage);
    }
    expect(dismissed).toHaveLength(MOST_DISMISSALS);
    expect(isDismissed(dismissed, 'https://a.example/0', passage)).toBe(false);
    expect(isDismissed(dismissed, `https://a.example/${MOST_DISMISSALS}`, passage)).toBe(true);
    await expect(settings.dismissed.setValue(dismissed)).resolves.toBeUndefined();
  });
});
