/** Recording, reading and erasing what was seen. Every function throws only `LedgerError`. */
import { asLedgerError } from './ledger-error';
import type { KeptFinding, LedgerEntry, NewEntry } from './ledger-model';
import type { Ledger } from './open-ledger';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps one check. A page seen before keeps its first date and takes over
 * everything else from the new check, so that a corrected article loses the
 * findings that no longer hold.
 * @param now ms since 1970
 */
export async function recordVisit(ledger: Ledger, entry: NewEntry, now: number): Promise<void> {
  const { findings, ...page } = entry;
  const url = page.url.split('#', 1)[0] ?? page.url;
  await guarded(async () => {
    const transaction = ledger.transaction(['visits', 'findings'], 'readwrite');
    // A failed request also fails the transaction, which is what is awaited and reported below.
    const work = async (): Promise<void> => {
      const visits = transaction.objectStore('visits');
      const known = await visits.get(url);
      await visits.put({ ...page, url, firstSeen: known?.firstSeen ?? now, lastSeen: now });
      const store = transaction.objectStore('findings');
      for (const key of await store.index('visit').getAllKeys(url)) await store.delete(key);
      for (const finding of findings) await store.add({ ...finding, visit: url });
    };
    await Promise.all([work(), transaction.done]);
  });
}

/** Everything kept, the page seen last first. */
export function readLedger(ledger: Ledger): Promise<readonly LedgerEntry[]> {
  return guarded(async () => {
    const transaction = ledger.transaction(['visits', 'findings']);
    const [visits, findings] = await Promise.all([
      transaction.objectStore('visits').index('lastSeen').getAll(),
      transaction.objectStore('findings').getAll(),
    ]);
    const byVisit = new Map<string, KeptFinding[]>();
    for (const finding of findings) {
      byVisit.set(finding.visit, [...(byVisit.get(finding.visit) ?? []), finding]);
    }
    return visits.reverse().map((visit) => ({ ...visit, findings: byVisit.get(visit.url) ?? [] }));
  });
}

/** Forgets one page and what was found on it. */
export function erasePage(ledger: Ledger, url: string): Promise<void> {
  return guarded(() => erasePages(ledger, [url]));
}

/** Forgets everything. */
export async function eraseLedger(ledger: Ledger): Promise<void> {
  await guarded(() => Promise.all([ledger.clear('visits'), ledger.clear('findings')]));
}

/**
 * Forgets the pages last seen more than so many days ago; returns how many those were.
 * @param now ms since 1970
 */
export function forgetOld(ledger: Ledger, days: number, now: number): Promise<number> {
  return guarded(async () => {
    const old = IDBKeyRange.upperBound(now - days * DAY_MS, true);
    const urls = await ledger.getAllKeysFromIndex('visits', 'lastSeen', old);
    await erasePages(ledger, urls);
    return urls.length;
  });
}

async function erasePages(ledger: Ledger, urls: readonly string[]): Promise<void> {
  const transaction = ledger.transaction(['visits', 'findings'], 'readwrite');
  const work = async (): Promise<void> => {
    const findings = transaction.objectStore('findings');
    for (const url of urls) {
      await transaction.objectStore('visits').delete(url);
      for (const key of await findings.index('visit').getAllKeys(url)) await findings.delete(key);
    }
  };
  await Promise.all([work(), transaction.done]);
}

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw asLedgerError(error);
  }
}
