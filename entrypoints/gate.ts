import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pauseOver } from '../utils/extension/pause';
import { showsLargeFrame } from '../utils/reading/large-frames';
import { lookWhenIdle } from '../utils/reading/look-when-idle';
import { pageWords } from '../utils/reading/page-words';
import { asCompared, type GateStory, storiesNamedIn } from '../utils/record/names-story';
import { addressWords } from '../utils/text/address-words';

/** The extension interface as browsers hand it out; the gate stays without the polyfill and the messaging library. */
interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: {
      get(key: 'gate'): Promise<{ readonly gate?: readonly GateStory[] }>;
    } & Parameters<typeof pauseOver>[0];
  };
}

/** What an earlier run in this page left behind, to be ended by the next. */
const world = globalThis as { onTheRecordGate?: AbortController };

/** Registered by the background for the sites that the reader chose; a content script of the manifest would not be theirs to choose. */
export default defineUnlistedScript(async () => {
  world.onTheRecordGate?.abort();
  const life = new AbortController();
  world.onTheRecordGate = life;
  const globals = globalThis as unknown as {
    readonly browser?: Extension;
    readonly chrome: Extension;
  };
  const { runtime, storage } = globals.browser ?? globals.chrome;
  const { gate } = await storage.local.get('gate');
  if (!gate?.length) return;
  // The shape of @webext-core/messaging 4, which receives it. An extension that was
  // updated meanwhile has nobody left to tell, and the page is none the worse for it.
  const tell = (type: string, data?: unknown): void => {
    const message = { id: Date.now(), type, data, timestamp: Date.now() };
    void pauseOver(storage.local)
      .then(() => runtime.sendMessage(message))
      .catch(() => undefined);
  };
  let isFrameTold = false;
  const look = (): boolean => {
    // In the page alone: it speaks for the frames within frames as well.
    if (!isFrameTold && window === top && showsLargeFrame(window)) {
      isFrameTold = true;
      tell('largeFrameSeen');
    }
    const words = `${addressWords(document.URL)} ${pageWords(document)}`;
    const stories = storiesNamedIn(asCompared(words), gate);
    if (stories.length === 0) return false;
    tell('storySeen', { stories });
    return true;
  };
  // Not waited for: whoever started the gate need not outlast a pause.
  void pauseOver(storage.local)
    .then(() => lookWhenIdle(window, look, life.signal))
    .catch(() => undefined);
});
