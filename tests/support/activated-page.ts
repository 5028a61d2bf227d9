import type { Page } from 'puppeteer-core';

/**
 * A page that Chromium had loaded ahead and has now put in the place of another. Puppeteer loses
 * sight of such a page when events of the two come crosswise, so it is asked over a session of its own.
 *
 * @param before the page in whose tab it was
 * @throws Error when no page shows that address
 */
export async function activatedPage(before: Page, url: string): Promise<Pick<Page, 'evaluate'>> {
  const session = await before.browser().target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find((one) => one.url === url && one.type === 'page');
  if (target === undefined) throw new Error(`no page shows ${url}`);
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: true,
  });
  const own = session.connection()?.session(sessionId);
  if (!own) throw new Error(`${url} cannot be reached`);
  const evaluate = async (work: () => unknown): Promise<unknown> => {
    const { result, exceptionDetails } = await own.send('Runtime.evaluate', {
      expression: `(${work.toString()})()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  return { evaluate: evaluate as Page['evaluate'] };
}
