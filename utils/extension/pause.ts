/**
 * The pause that a reader can ask for: nothing is read or marked until it is
 * over. No alarm ends it; whoever waits looks again by itself. Free of the
 * polyfill, because the gate waits too.
 */

/** How long one press on the button pauses. */
export const PAUSE_MS = 60 * 60 * 1000;

/** Timers stand still while the machine sleeps: it is looked again at least this often. */
const LOOK_AGAIN_MS = 30_000;

/** What is used of `storage.local`. */
interface LocalStorage {
  get(key: 'pausedUntil'): Promise<{ readonly pausedUntil?: unknown }>;
  readonly onChanged: {
    addListener(hear: () => void): void;
    removeListener(hear: () => void): void;
  };
}

/** Whether nothing is to be read now. @param pausedUntil ms since 1970 */
export function isPaused(pausedUntil: number, now = Date.now()): boolean {
  return pausedUntil > now;
}

/** Resolves when nothing is paused: at once, at the end of the pause, or when it is called off. */
export async function pauseOver(local: LocalStorage): Promise<void> {
  let wake = (): void => undefined;
  const hear = (): void => wake();
  local.onChanged.addListener(hear);
  for (;;) {
    const { pausedUntil } = await local.get('pausedUntil');
    const left = Number(pausedUntil ?? 0) - Date.now();
    if (left <= 0) break;
    await new Promise<void>((resolve) => {
      wake = resolve;
      setTimeout(resolve, Math.min(left, LOOK_AGAIN_MS));
    });
  }
  local.onChanged.removeListener(hear);
}
