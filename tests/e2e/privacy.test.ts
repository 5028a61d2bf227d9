import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, browserNames } from '../support/browser-driver';
import { type ExtensionConsole, openConsole } from '../support/extension-console';
import { extensionFolder } from '../support/extension-folder';
import { launchWithExtension } from '../support/launch';
import { newsPage } from '../support/news-page';
import { paintedTexts } from '../support/painted';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

describe.each(browserNames)('what leaves the device in %s', (browserName) => {
  let browser: BrowserDriver;
  let extension: ExtensionConsole;
  beforeAll(async () => {
    browser = await launchWithExtension(browserName);
    extension = await openConsole(browser);
  });
  afterAll(() => browser?.close());

  it('is the request for the page and nothing else, from first look to popup', async () => {
    browser.web.forget();
    const url = browser.web.publish(`${newsSite}/story`, newsPage(departingArticle));
    const page = await browser.openPage(url);
    await extension.checked(url);
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    const popup = await browser.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Legend');
    expect(browser.web.requests()).toEqual([{ method: 'GET', url }]);
    await popup.close();
    await page.close();
  });

  it('would be seen here: a request from a page reaches the log', async () => {
    browser.web.forget();
    const url = browser.web.publish(`${newsSite}/curious`, '<title>Curious</title>');
    const page = await browser.openPage(url);
    await page.evaluate(() => fetch('http://collector.example.test/').catch(() => null));
    expect(browser.web.requests().map((request) => request.url)).toContain(
      'http://collector.example.test/',
    );
    await page.close();
  });

  it('cannot be more: the policy of the extension refuses every connection of its pages', async () => {
    browser.web.forget();
    const outcome = await extension.page.evaluate(() =>
      fetch('http://collector.example.test/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(browser.web.requests()).toEqual([]);
  });
});

describe.each(browserNames)('the package for %s', (browserName) => {
  const manifest = JSON.parse(
    readFileSync(join(extensionFolder(browserName), 'manifest.json'), 'utf8'),
  );

  it('asks for named hosts, never for every site', () => {
    const hosts: readonly string[] = manifest.host_permissions;
    expect(hosts.length).toBeGreaterThan(50);
    expect(hosts.filter((host) => !/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(host))).toEqual([]);
  });

  it('asks for no permission that reaches beyond the page in view', () => {
    const modest = ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'];
    expect(manifest.permissions.filter((one: string) => !modest.includes(one))).toEqual([]);
  });

  it('names no address that its pages may connect to', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|https?:/);
  });
});
