/**
 * Pages whose article stands in a frame. The gate runs in frames only where one
 * takes up much of the window, so that the frames of advertisements cost nothing.
 */
import { browser } from './api';
import { GATE_FILE } from './gate-registration';

/** A tab as far as the extension may know it. */
interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

/** Starts the gate in the frames of a page that are large enough for an article and may be read. */
export async function runGateInFrames(tabId: number): Promise<void> {
  const frameIds = await largeFrames(tabId);
  if (frameIds.length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [...frameIds] },
    files: [GATE_FILE],
  });
}

/** The ids of a page's frames that are large enough for an article and that the extension may read, the page itself left out. */
export async function largeFrames(tabId: number): Promise<readonly number[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => innerWidth >= 320 && innerHeight >= 320,
  });
  return answers.flatMap(({ frameId, result }) =>
    frameId !== 0 && result === true ? frameId : [],
  );
}

/** Notes that a frame of the page in a tab holds its article. Kept until the browser closes. */
export async function rememberArticleFrame({ id, url }: Tab, frameId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(id)]: { frameId, url } });
}

/** The frame that holds the article of the page in a tab; 0, the page itself, where none is known. */
export async function articleFrameOf({ id, url }: Tab): Promise<number> {
  const key = keyOf(id);
  const known = (await browser.storage.session.get(key))[key] as
    | { readonly frameId: number; readonly url?: string }
    | undefined;
  // The tab may have moved on to another page since.
  return known && known.url === url ? known.frameId : 0;
}

function keyOf(tabId: number): string {
  return `article-frame-${tabId}`;
}
