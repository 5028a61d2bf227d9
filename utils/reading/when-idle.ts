/**
 * Does the work in an idle moment of the page, at the latest after `patience` milliseconds.
 */
export function whenIdle(view: Window, work: () => void, patience: number): void {
  if ('requestIdleCallback' in view) view.requestIdleCallback(work, { timeout: patience });
  // Safari has no idle callbacks.
  else (view as Window).setTimeout(work, 50);
}
