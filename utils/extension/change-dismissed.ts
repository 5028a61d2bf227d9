import type { Finding } from '../model';
import { dismissalOf, dismissalsReaching, withDismissal, withoutDismissals } from './dismissals';
import { settings } from './settings';

/**
 * Waves one finding of a page away, or takes back whatever keeps it away.
 * @throws TypeError when the finding is not of the shape that is stored; nothing changes then
 */
export async function changeDismissed(
  change: 'dismiss' | 'restore',
  url: string,
  finding: Finding,
): Promise<void> {
  const dismissed = await settings.dismissed.getValue();
  if (change === 'restore') {
    const reaching = dismissalsReaching(dismissed, url, finding);
    await settings.dismissed.setValue(withoutDismissals(dismissed, reaching));
    return;
  }
  const dismissal = dismissalOf('passage', url, finding, Date.now());
  if (dismissal !== null) await settings.dismissed.setValue(withDismissal(dismissed, dismissal));
}
