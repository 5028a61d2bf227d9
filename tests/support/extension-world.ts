import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/**
 * Runs a script in the isolated world of the extension's own scripts on a page. Chromium only:
 * Firefox shows that world to nobody.
 *
 * @throws Error when no script of an extension runs on the page
 */
export async function runInExtensionWorld(page: Page, script: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    const world = await worldOf(session);
    const { exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: script,
      contextId: world.id,
    });
    if (exceptionDetails) throw new Error(`in the extension's world: ${exceptionDetails.text}`);
  } finally {
    await session.detach();
  }
}

/** Contexts are reported while the runtime is being enabled, all of them before it answers. */
async function worldOf(session: CDPSession): Promise<Protocol.Runtime.ExecutionContextDescription> {
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
  if (!world) throw new Error('no script of an extension runs on this page');
  return world;
}
