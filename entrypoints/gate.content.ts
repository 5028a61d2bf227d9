import { defineContentScript } from 'wxt/utils/define-content-script';
import { lookWhenIdle } from '../utils/reading/look-when-idle';
import { pageWords } from '../utils/reading/page-words';
import { asCompared, type GateStory, storiesNamedIn } from '../utils/record/names-story';
import { addressWords } from '../utils/text/address-words';

/** The extension interface as browsers hand it out; the gate stays without the polyfill and the messaging library. */
interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: { get(key: 'gate'): Promise<{ readonly gate?: readonly GateStory[] }> };
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

    lookWhenIdle(
      window,
      () => {
        const words = `${addressWords(document.URL)} ${pageWords(document)}`;
        const stories = storiesNamedIn(asCompared(words), gate);
        if (stories.length === 0) return false;
        // The shape of @webext-core/messaging 4, which receives it. An extension that was
        // updated meanwhile has nobody left to tell, and the page is none the worse for it.
        const message = {
          id: Date.now(),
          type: 'storySeen',
          data: { stories },
          timestamp: Date.now(),
        };
        void (async () => runtime.sendMessage(message))().catch(() => undefined);
        return true;
      },
      context.signal,
    );
  },
});
