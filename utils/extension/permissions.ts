/**
 * Permissions for sites, asked for and given back at the reader's wish. What is
 * granted decides: a grant puts a host on the list, a revocation takes it off,
 * even when the page that asked was closed by the browser's own question.
 */
import { browser } from './api';
import { NEWS_HOSTS } from './news-hosts';
import { settings } from './settings';
import { putOnList } from './site-list';
import { EVERY_SITE, hostOfPattern, isWithin, patternOf } from './sites';

/** Asks for a host; true once granted. Must be called straight from a click. */
export function askForHost(host: string): Promise<boolean> {
  return askForHosts([host]);
}

/** Asks for several hosts in one question; true once all are granted. Must be called straight from a click. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

/** Asks for every site; true once granted. Must be called straight from a click. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] });
}

/** Gives the permission for every site back to the browser. */
export async function giveBackEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: [EVERY_SITE] });
}

/** Gives the permission for a host back; hosts named in the manifest stay permitted, unread. */
export async function giveBackHost(host: string): Promise<void> {
  if (NEWS_HOSTS.includes(host)) return;
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Whether the extension may read every site. */
export function mayReadEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERY_SITE] });
}

/** Which of these hosts the extension may read without being asked, and whether it may read every site. */
export async function permittedAmong(
  hosts: readonly string[],
): Promise<{ readonly hosts: ReadonlySet<string>; readonly everySite: boolean }> {
  // One question for all of them: the list has hundreds.
  const { origins = [] } = await browser.permissions.getAll();
  const everySite = origins.some(isEverySite);
  const granted = origins.flatMap((origin) => hostOfPattern(origin) ?? []);
  const isGranted = (host: string): boolean =>
    everySite || granted.some((site) => isWithin(host, site));
  return { hosts: new Set(hosts.filter(isGranted)), everySite };
}

/** Whether the extension may read a host without being asked. */
export function mayReadHost(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** Carries a grant over to the settings. @param origins patterns that the browser reports as granted */
export async function adoptGrant(origins: readonly string[]): Promise<void> {
  if (origins.some(isEverySite)) {
    await settings.workingMode.setValue('everywhere');
    return;
  }
  // The hosts that the manifest names are granted at the install, not wished for one by one.
  const wished = origins
    .flatMap((origin) => hostOfPattern(origin) ?? [])
    .filter((host) => !NEWS_HOSTS.includes(host));
  for (const host of wished) await putOnList(host);
}

/** Carries a revocation over to the settings. @param origins patterns that the browser reports as revoked */
export async function adoptRevocation(origins: readonly string[]): Promise<void> {
  if (origins.some(isEverySite) && (await settings.workingMode.getValue()) === 'everywhere') {
    await settings.workingMode.setValue('news');
  }
  const gone = new Set(origins.map(hostOfPattern));
  const added = await settings.addedHosts.getValue();
  const kept = added.filter((host) => !gone.has(host));
  if (kept.length < added.length) await settings.addedHosts.setValue(kept);
}

function isEverySite(origin: string): boolean {
  return origin === EVERY_SITE || origin === '<all_urls>';
}

/** Calls back after every grant and revocation. */
export function onPermissionsChanged(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}

/** Opens the browser's own page for this extension, where permissions are taken back; `null` where no extension may. */
export const openExtensionPage: (() => Promise<void>) | null = browser.runtime
  .getURL('')
  .startsWith('chrome-extension:')
  ? async () => {
      await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
    }
  : null;
