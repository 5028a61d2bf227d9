import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NEWS_HOSTS } from '../../utils/extension/news-hosts';
import {
  EVERY_SITE,
  hostFromInput,
  hostOf,
  hostOfPattern,
  hostsInForce,
  isMuted,
  isReadUnasked,
  isWithin,
  matchPatternsFor,
  patternOf,
  type SiteChoices,
} from '../../utils/extension/sites';

const choices = (changes: Partial<SiteChoices> = {}): SiteChoices => ({
  workingMode: 'news',
  addedHosts: [],
  removedHosts: [],
  mutedSites: [],
  ...changes,
});

describe('the named news hosts', () => {
  it('are many, bare, and each named once', () => {
    expect(NEWS_HOSTS.length).toBeGreaterThanOrEqual(150);
    expect(new Set(NEWS_HOSTS).size).toBe(NEWS_HOSTS.length);
    for (const host of NEWS_HOSTS) expect(host).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('do not name what lies below another of them', () => {
    const nested = NEWS_HOSTS.filter((host) =>
      NEWS_HOSTS.some((other) => other !== host && isWithin(host, other)),
    );
    expect(nested).toEqual([]);
  });

  for (const path of ['public/records/legend-west.json', '../shared/record/record.json']) {
    it.skipIf(!existsSync(path))(`cover every page that ${path} cites`, () => {
      const cited = [...readFileSync(path, 'utf8').matchAll(/https?:\/\/[^"'\s)]+/g)].flatMap(
        ([url]) => hostOf(url) ?? [],
      );
      expect(cited.length).toBeGreaterThan(20);
      const missing = cited.filter((host) => !NEWS_HOSTS.some((site) => isWithin(host, site)));
      expect([...new Set(missing)]).toEqual([]);
    });
  }
});

describe('where the extension reads', () => {
  it('reads named and added hosts, less those taken off or switched off', () => {
    const hosts = hostsInForce({
      addedHosts: ['example.org'],
      removedHosts: ['nme.com'],
      mutedSites: ['billboard.com'],
    });
    expect(hosts).toContain('example.org');
    expect(hosts).toContain('bbc.com');
    expect(hosts).not.toContain('nme.com');
    expect(hosts).not.toContain('billboard.com');
  });

  it('registers one pattern for each host, one for every site, none for only-on-click', () => {
    expect(matchPatternsFor(choices()).matches).toHaveLength(NEWS_HOSTS.length);
    expect(matchPatternsFor(choices({ workingMode: 'everywhere' })).matches).toEqual([EVERY_SITE]);
    expect(matchPatternsFor(choices({ workingMode: 'on-click' })).matches).toEqual([]);
  });

  it('leaves out a switched-off part of a named site and, everywhere, a switched-off site', () => {
    const mutedSites = ['sport.bbc.com'];
    expect(matchPatternsFor(choices({ mutedSites })).excludeMatches).toEqual([
      '*://*.sport.bbc.com/*',
    ]);
    expect(isReadUnasked('https://sport.bbc.com/a', choices({ mutedSites }))).toBe(false);
    expect(isReadUnasked('https://www.bbc.com/a', choices({ mutedSites }))).toBe(true);
    expect(
      isReadUnasked('https://sport.bbc.com/a', choices({ workingMode: 'everywhere', mutedSites })),
    ).toBe(false);
  });

  it('reads what lies below a named host, not what merely ends like it', () => {
    expect(isReadUnasked('https://news.bbc.co.uk/x', choices())).toBe(true);
    expect(isReadUnasked('https://notbbc.co.uk/x', choices())).toBe(false);
    expect(isReadUnasked('https://bbc.co.uk.evil.example/x', choices())).toBe(false);
  });

  it.each(['about:blank', 'chrome://settings', 'file:///a.html', 'not an address', ''])(
    'never reads %j unasked, and never takes it for switched off',
    (url) => {
      expect(isReadUnasked(url, choices({ workingMode: 'everywhere' }))).toBe(false);
      expect(isMuted(url, ['about'])).toBe(false);
    },
  );
});

describe('names of sites', () => {
  it.each([
    ['BBC.com', 'bbc.com'],
    ['https://www.bbc.com/news/1', 'bbc.com'],
    ['  music.example.org/path ', 'music.example.org'],
    ['localhost', null],
    ['*.example.org', null],
    ['two words.org', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('takes %j for %j', (typed, host) => {
    expect(hostFromInput(typed)).toBe(host);
  });

  it('finds the host of its own patterns again, and of no other pattern', () => {
    for (const host of NEWS_HOSTS) expect(hostOfPattern(patternOf(host))).toBe(host);
    expect(hostOfPattern(EVERY_SITE)).toBeNull();
    expect(hostOfPattern('<all_urls>')).toBeNull();
  });
});
