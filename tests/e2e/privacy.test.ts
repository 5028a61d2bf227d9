import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserNames } from '../support/browser-driver';
import { extensionFolder } from '../support/extension-folder';
import { newsPage } from '../support/news-page';
import { paintedTexts } from '../support/painted';
import { runningExtension } from '../support/running-extension';
import { departingArticle, departures } from '../support/sample-articles';
import { newsSite } from '../support/sites';

describe.each(browserNames)('what leaves the device in %s', (browserName) => {
  const running = runningExtension(browserName);

  it('is the request for the page and nothing else, from first look to popup', async () => {
    running.browser.web.forget();
    const url = running.browser.web.publish(`${newsSite}/story`, newsPage(departingArticle));
    const page = await running.browser.openPage(url);
    await running.extension.checked(url);
    await expect.poll(() => paintedTexts(page)).toEqual(departures);
    const popup = await running.browser.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Legend');
    expect(running.browser.web.requests()).toEqual([{ method: 'GET', url }]);
    await popup.close();
    await page.close();
  });

  it('would be seen here: a request from a page reaches the log', async () => {
    running.browser.web.forget();
    const url = running.browser.web.publish(`${newsSite}/curious`, '<title>Curious</title>');
    const page = await running.browser.openPage(url);
    await page.evaluate(() => fetch('http://collector.example.test/').catch(() => null));
    expect(running.browser.web.requests().map((request) => request.url)).toContain(
      'http://collector.example.test/',
    );
    await page.close();
  });

  it('cannot be more: the policy of the extension refuses every connection of its pages', async () => {
    running.browser.web.forget();
    const outcome = await running.extension.page.evaluate(() =>
      fetch('http://collector.example.test/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(running.browser.web.requests()).toEqual([]);
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
