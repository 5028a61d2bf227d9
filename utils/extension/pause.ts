/**
 * The pause that a reader can ask for: nothing is read or marked until it is
 * over. No alarm ends it; whoever waits looks again by itself. Free of the
 * polyfill, because the gate waits too.
 */

/** How long one press on the button pauses. */
export const PAUSE_MS = 60 * 60 * 1000;

/** The longest that a timer can wait; a longer pause is waited for in parts. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

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

/** Resolves as soon as nothing is paused, at once where nothing is; never after the signal's abort. */
export function pauseOver(local: LocalStorage, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (): Promise<void> => {
      clearTimeout(timer);
      const { pausedUntil } = await local.get('pausedUntil');
      const left = Number(pausedUntil ?? 0) - Date.now();
      if (left > 0 && !signal.aborted) timer = setTimeout(look, Math.min(left, LONGEST_TIMER_MS));
      else end();
    };
    const end = (): void => {
      clearTimeout(timer);
      local.onChanged.removeListener(look);
      document.removeEventListener('visibilitychange', look);
      if (!signal.aborted) resolve();
    };
    local.onChanged.addListener(look);
    // Timers stand still while the machine sleeps; the reader who comes back must not wait again.
    document.addEventListener('visibilitychange', look);
    signal.addEventListener('abort', end);
    void look();
  });
}
