import { defineContentScript } from 'wxt/utils/define-content-script';
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

export default defineContentScript({
  // Registered by the background for the sites that the reader chose, never by the manifest.
  registration: 'runtime',
  matches: ['*://*/*'],
  runAt: 'document_idle',
  async main(context) {
    const globals = globalThis as unknown as {
      readonly browser?: Extension;
      readonly chrome: Extension;
    };
    const { runtime, storage } = globals.browser ?? globals.chrome;
    const { gate } = await storage.local.get('gate');
    if (!gate || gate.length === 0) return;
    const notPaused = (): Promise<void> => pauseOver(storage.local, context.signal);
    await notPaused();

    // The shape of @webext-core/messaging 4, which receives it. An extension that was
    // updated meanwhile has nobody left to tell, and the page is none the worse for it.
    const tell = (type: string, data?: unknown): void => {
      const message = { id: Date.now(), type, data, timestamp: Date.now() };
      void notPaused()
        .then(() => runtime.sendMessage(message))
        .catch(() => undefined);
    };
    let isFrameTold = false;
    lookWhenIdle(
      window,
      () => {
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
      },
      context.signal,
    );
  },
});
