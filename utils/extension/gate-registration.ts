/** Keeps the gate registered for exactly the sites that the reader chose. */
import { browser } from './api';
import { type SettingsNow, settings } from './settings';
import { matchPatternsFor, type SiteChoices } from './sites';

const GATE_ID = 'gate';
/** The gate's script, as the extension's package names it. */
export const GATE_FILE = 'gate.js';

// Two changes in quick succession would otherwise register the gate twice, which browsers refuse.
let lastRegistration: Promise<void> = Promise.resolve();

/** Registers, updates or unregisters the gate as these choices have it; calls are carried out in order. */
export function registerGate(choices: SiteChoices): Promise<void> {
  const registration = lastRegistration.then(() => applyRegistration(choices));
  // A failure is reported to whoever asked; it must not block the next change.
  lastRegistration = registration.catch(() => undefined);
  return registration;
}

/** Calls back with every later change of the choices that decide where the gate runs. */
export function watchSiteChoices(onChange: () => void): void {
  for (const name of ['workingMode', 'addedHosts', 'removedHosts', 'mutedSites'] as const) {
    settings[name].watch(onChange);
  }
}

/**
 * Runs the gate in pages that are open already, such as the article during
 * which the extension was installed. Tabs that refuse (crashed, discarded,
 * without permission) are passed over: the gate runs there on the next load.
 */
export async function runGateInOpenTabs(choices: SettingsNow): Promise<void> {
  const { matches } = matchPatternsFor(choices);
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting.executeScript({ target: { tabId: id }, files: [GATE_FILE] }),
    ),
  );
}

async function applyRegistration(choices: SiteChoices): Promise<void> {
  const { matches, excludeMatches } = matchPatternsFor(choices);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
    }
    return;
  }
  const script = {
    id: GATE_ID,
    js: [GATE_FILE],
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
