import { beforeEach, describe, expect, it, vi } from 'vitest';

// The storage library takes the browser from the global when it is loaded.
const { fakeBrowser } = await vi.hoisted(async () => {
  const module = await import('wxt/testing/fake-browser');
  Object.assign(globalThis, { browser: module.fakeBrowser, chrome: module.fakeBrowser });
  Object.assign(module.fakeBrowser.runtime, { id: 'test' });
  return module;
});

const { MOST_HOSTS, settings, settingsNow, watchSettings } = await import(
  '../../utils/extension/settings'
);
const { MOST_DISMISSALS, dismissalOf, isDismissed, withDismissal, withoutDismissals } =
  await import('../../utils/extension/dismissals');

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
      mutedStories: [],
      hiddenKinds: [],
      pausedUntil: 0,
      pageNotice: true,
      markColour: 'ochre',
      markWeight: 'regular',
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
      { scope: 'passage', url: 'https://a.example/1', kind: 'misquote', text: 'words', at: 1 },
    ]);
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });
});

describe('dismissals', () => {
  const finding = {
    kind: 'misquote',
    text: 'some words',
    statement: 'speech-2020',
    framing: null,
  };
  const page = 'https://news.example/1';
  const dismiss = (scope: 'passage' | 'kind' | 'reference', url = page, at = 1) => {
    const dismissal = dismissalOf(scope, url, finding, at);
    if (dismissal === null) throw new Error(`${scope} cannot be dismissed`);
    return dismissal;
  };

  it.each([
    ['this passage, whatever the fragment', 'passage', `${page}#end`, {}, true],
    ['this passage of no other page', 'passage', 'https://news.example/2', {}, false],
    ['no other words', 'passage', page, { text: 'other words' }, false],
    ['the passage in no other kind', 'passage', page, { kind: 'splice' }, false],
    ['the kind on every page of a site', 'kind', 'https://www.news.example/2', { text: 'x' }, true],
    ['the kind on no other site', 'kind', 'https://other.example/1', {}, false],
    ['no other kind on the site', 'kind', page, { kind: 'splice' }, false],
    ['the statement on every site', 'reference', 'https://other.example/1', { text: 'x' }, true],
    ['no other statement', 'reference', page, { statement: 'speech-2021' }, false],
    ['no framing that the statement settles', 'reference', page, { framing: 'they-quit' }, false],
  ] as const)('reach %s', (_, scope, url, change, reaches) => {
    expect(isDismissed([dismiss(scope)], url, { ...finding, ...change })).toBe(reaches);
  });

  it('have nothing to hold on to where no statement is compared or no site named', () => {
    expect(dismissalOf('reference', page, { ...finding, statement: null }, 1)).toBeNull();
    expect(dismissalOf('kind', 'about:blank', finding, 1)).toBeNull();
  });

  it('can be undone, and are kept once, whenever they were made', () => {
    const once = withDismissal([], dismiss('kind'));
    const again = withDismissal(once, dismiss('kind', page, 2));
    expect(again).toEqual([dismiss('kind', page, 2)]);
    expect(withoutDismissals(again, once)).toEqual([]);
  });

  it('read those of an older version as passages', async () => {
    const { url, kind, text } = { url: page, kind: 'misquote', text: 'some words' };
    await fakeBrowser.storage.local.set({ dismissed: [{ url, kind, text }] });
    expect(await settings.dismissed.getValue()).toEqual([dismiss('passage', page, 0)]);
  });

  it('drop the oldest when the list is full', async () => {
    let dismissed: Parameters<typeof withDismissal>[0] = [];
    for (let number = 0; number <= MOST_DISMISSALS; number++) {
      dismissed = withDismissal(dismissed, dismiss('passage', `${page}/${number}`));
    }
    expect(dismissed).toHaveLength(MOST_DISMISSALS);
    expect(isDismissed(dismissed, `${page}/0`, finding)).toBe(false);
    expect(isDismissed(dismissed, `${page}/${MOST_DISMISSALS}`, finding)).toBe(true);
    await expect(settings.dismissed.setValue(dismissed)).resolves.toBeUndefined();
  });
});
