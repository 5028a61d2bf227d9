import type { Chrome } from './firefox-chrome';

/**
 * Runs a privileged expression beside a document, in the process that shows it; `content` is its
 * window there. This is how Firefox's own tests look into popups and closed shadow roots.
 *
 * @param frame an expression for the `<browser>` element, in Firefox's window
 * @returns what the expression yields, which must survive JSON; promises are waited for
 */
export async function runInFrame(chrome: Chrome, frame: string, expression: string) {
  const frameScript = `(async () => {
    try {
      const value = await ${expression};
      sendAsyncMessage('yielded', { value: JSON.stringify(value) });
    } catch (error) {
      sendAsyncMessage('yielded', { problem: String(error) });
    }
  })()`;
  const answer = await chrome.evaluate(`new Promise((resolve, reject) => {
    const frame = ${frame};
    if (!frame) return reject(new Error('nothing is open there'));
    const manager = frame.messageManager;
    manager.addMessageListener('yielded', function once({ data }) {
      manager.removeMessageListener('yielded', once);
      resolve(JSON.stringify(data));
    });
    manager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(frameScript)}`)}, false);
  })`);
  const { value, problem } = JSON.parse(answer ?? '{}');
  if (problem) throw new Error(`in ${frame}: ${problem}`);
  return value === undefined ? undefined : JSON.parse(value);
}
