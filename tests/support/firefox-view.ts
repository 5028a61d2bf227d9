import type { View } from './browser-driver';
import type { Chrome } from './firefox-chrome';
import { runInFrame } from './firefox-frame';

/**
 * A document that Firefox shows in its own window and WebDriver does not list: the popup, the sidebar.
 *
 * @param frame an expression for its `<browser>` element, in Firefox's window
 * @param closing a script that puts it away
 */
export function firefoxView(chrome: Chrome, frame: string, closing: string): View {
  // In the document's own principal, and past its policy, which allows no evaluation.
  const yielded = (expression: string) =>
    runInFrame(
      chrome,
      frame,
      `Cu.evalInSandbox(${JSON.stringify(expression)}, Cu.Sandbox(
        content.document.nodePrincipal, { sandboxPrototype: content, wantXrays: false }))`,
    );
  return {
    evaluate: (work, ...args) =>
      yielded(`(${work.toString()})(${args.map((one) => JSON.stringify(one)).join(', ')})`),
    async run(script) {
      await yielded(`${script}\n;undefined`);
    },
    async picture() {
      const address = await chrome.evaluate(`(async () => {
        const shown = await ${frame}.browsingContext.currentWindowGlobal
          .drawSnapshot(null, 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        Object.assign(canvas, { width: shown.width, height: shown.height });
        canvas.getContext('2d').drawImage(shown, 0, 0);
        return canvas.toDataURL();
      })()`);
      return Buffer.from((address ?? '').replace(/^data:image\/png;base64,/, ''), 'base64');
    },
    async close() {
      await chrome.evaluate(closing);
    },
  };
}
