/** Where the extension reads: hosts, the reader's changes to them, match patterns. Pure. */
import { NEWS_HOSTS } from './news-hosts';
import type { WorkingMode } from './settings';

/** The settings that decide where the extension reads. */
export interface SiteChoices {
  readonly workingMode: WorkingMode;
  readonly addedHosts: readonly string[];
  readonly removedHosts: readonly string[];
  readonly mutedSites: readonly string[];
}

/** What a content script is registered for; no matches means that it is not registered. */
export interface MatchPatterns {
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

export const EVERY_SITE = '*://*/*';

/** The named hosts that are read in the `news` mode, in alphabetical order, muted ones left out. */
export function hostsInForce(choices: Omit<SiteChoices, 'workingMode'>): readonly string[] {
  const removed = new Set([...choices.removedHosts, ...choices.mutedSites]);
  const hosts = new Set([...NEWS_HOSTS, ...choices.addedHosts]);
  return [...hosts].filter((host) => !removed.has(host)).sort();
}

/** Match patterns for a host and everything below it: `*://*.bbc.com/*`. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`;
}

/** The host of a pattern that {@link patternOf} made, `null` for any other pattern. */
export function hostOfPattern(pattern: string): string | null {
  return /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(pattern)?.[1] ?? null;
}

/** What the gate is registered for under these choices. */
export function matchPatternsFor(choices: SiteChoices): MatchPatterns {
  const excludeMatches = choices.mutedSites.map(patternOf);
  switch (choices.workingMode) {
    case 'news':
      return { matches: hostsInForce(choices).map(patternOf), excludeMatches };
    case 'everywhere':
      return { matches: [EVERY_SITE], excludeMatches };
    case 'on-click':
      return { matches: [], excludeMatches: [] };
    default:
      throw new Error(`unknown working mode: ${String(choices.workingMode satisfies never)}`);
  }
}

/** Whether the reader has switched this page's site off. Pages without a host are never muted. */
export function isMuted(url: string, mutedSites: readonly string[]): boolean {
  const host = hostOf(url);
  return host !== null && mutedSites.some((muted) => isWithin(host, muted));
}

/** Whether the gate looks at this page by itself under these choices. */
export function isReadUnasked(url: string, choices: SiteChoices): boolean {
  const host = hostOf(url);
  if (host === null || isMuted(url, choices.mutedSites)) return false;
  switch (choices.workingMode) {
    case 'news':
      return hostsInForce(choices).some((named) => isWithin(host, named));
    case 'everywhere':
      return true;
    case 'on-click':
      return false;
    default:
      throw new Error(`unknown working mode: ${String(choices.workingMode satisfies never)}`);
  }
}

/** The host of a web page without a leading `www.`, `null` for any other address. */
export function hostOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/**
 * The host that a reader means by what they typed: `https://www.BBC.com/news`
 * gives `bbc.com`; `null` when it names no host on the public web.
 */
export function hostFromInput(input: string): string | null {
  const typed = input.trim();
  const host = hostOf(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  return host !== null && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null;
}

/** Whether a host is a site or lies below it. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
