/** Keeps what the reader waves away, and takes it back. The one place that writes dismissals of findings. */
import type { Finding } from '../model';
import {
  type DismissalScope,
  dismissalOf,
  dismissalsReaching,
  withDismissal,
  withoutDismissals,
} from './dismissals';
import { settings } from './settings';

/**
 * Waves a finding of a page away, as widely as asked; nothing happens where it has nothing to be dismissed by.
 * @throws TypeError when the finding is not of the shape that is stored; nothing changes then
 */
export async function dismissFinding(
  scope: DismissalScope,
  url: string,
  finding: Finding,
): Promise<void> {
  const dismissal = dismissalOf(scope, url, finding, Date.now());
  if (dismissal === null) return;
  await settings.dismissed.setValue(withDismissal(await settings.dismissed.getValue(), dismissal));
}

/** Takes back whatever keeps a finding of a page away. */
export async function restoreFinding(url: string, finding: Finding): Promise<void> {
  const dismissed = await settings.dismissed.getValue();
  const reaching = dismissalsReaching(dismissed, url, finding);
  await settings.dismissed.setValue(withoutDismissals(dismissed, reaching));
}
