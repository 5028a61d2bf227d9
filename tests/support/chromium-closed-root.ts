import type { Page, Protocol } from 'puppeteer-core';

/** Runs a function on the closed shadow root of the first element that matches; `null` without one. */
export async function insideChromiumRoot<Result>(
  page: Page,
  selector: string,
  work: (root: ShadowRoot) => Result,
): Promise<Result | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument');
    const host = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (host.nodeId === 0) return null;
    const { node } = await session.send('DOM.describeNode', { nodeId: host.nodeId, pierce: true });
    const closed: Protocol.DOM.Node | undefined = node.shadowRoots?.[0];
    if (closed === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: closed.backendNodeId,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${work.toString()})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`in ${selector}: ${exceptionDetails.text}`);
    return result.value;
  } finally {
    await session.detach();
  }
}
