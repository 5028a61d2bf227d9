import type { Browser } from 'puppeteer-core';

/**
 * Firefox's own window, where its toolbar lives. Tests reach it because the browser is started with
 * `--remote-allow-system-access`.
 */
export interface Chrome {
  /**
   * Runs a piece of privileged script in the window and waits for its promise.
   *
   * @returns the string it yields, or `undefined`
   * @throws Error with the script's own message
   */
  evaluate(script: string): Promise<string | undefined>;
}

/** Nothing that is asked of Firefox's window takes longer than the opening of a popup. */
const patience = 10_000;

/** The part of puppeteer's connection that speaks WebDriver BiDi as it is; its types hide it. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: string };
}

/** The first window of a running Firefox. */
export async function chromeOf(browser: Browser): Promise<Chrome> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [first] = (tree.result as { contexts: readonly { context: string }[] }).contexts;
  if (first === undefined) throw new Error('Firefox has no window');
  return {
    async evaluate(script) {
      const asked = connection.send('script.evaluate', {
        expression: script,
        target: { context: first.context },
        awaitPromise: true,
        userActivation: true,
      });
      const answer = await withinPatience(asked, script);
      const { exceptionDetails, result } = answer.result as Evaluated;
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value;
    },
  };
}

/** A script whose window is closed under it never answers; better an error that says so. */
function withinPatience<Answer>(asked: Promise<Answer>, script: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const late = `Firefox's window did not answer within ${patience} ms: ${script.slice(0, 300)}`;
    const timer = setTimeout(() => reject(new Error(late)), patience);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
