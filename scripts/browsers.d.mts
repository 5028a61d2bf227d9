export type InstalledBrowser = 'chromium' | 'firefox';

export function findBrowser(browser: InstalledBrowser): string | null;
export function installBrowsers(wanted: readonly InstalledBrowser[]): Promise<readonly string[]>;
export function howToInstall(browser: InstalledBrowser): string;
export function hasDisplay(): boolean;
export function systemName(): string;
