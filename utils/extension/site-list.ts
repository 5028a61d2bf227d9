/** Puts a host on the reader's list and takes it off, whatever list it stands on. */
import { NEWS_HOSTS } from './news-hosts';
import { MOST_HOSTS, settings } from './settings';
import { isWithin } from './sites';

/** Reads a host from now on; false when the list of the reader's own hosts is full. */
export async function putOnList(host: string): Promise<boolean> {
  const [added, removed] = await Promise.all([
    settings.addedHosts.getValue(),
    settings.removedHosts.getValue(),
  ]);
  const stillRemoved = removed.filter((site) => !isWithin(host, site));
  if (stillRemoved.length < removed.length) await settings.removedHosts.setValue(stillRemoved);
  if ([...NEWS_HOSTS, ...added].some((site) => isWithin(host, site))) return true;
  if (added.length >= MOST_HOSTS) return false;
  await settings.addedHosts.setValue([...added, host]);
  return true;
}

/** Reads a host no more, unless it is within another host of the list. */
export async function takeOffList(host: string): Promise<void> {
  const [added, removed] = await Promise.all([
    settings.addedHosts.getValue(),
    settings.removedHosts.getValue(),
  ]);
  if (added.includes(host)) {
    await settings.addedHosts.setValue(added.filter((site) => site !== host));
  }
  if (NEWS_HOSTS.includes(host) && !removed.includes(host)) {
    await settings.removedHosts.setValue([...removed, host].slice(-MOST_HOSTS));
  }
}
