/** Passages that the reader has waved away: scoped to one page, undoable. Pure. */
import { type Dismissal, MOST_DISMISSALS } from './settings';

/** What identifies a dismissed passage on its page. */
interface Passage {
  readonly kind: string;
  readonly text: string;
}

/** Whether this passage of this page has been waved away. */
export function isDismissed(
  dismissed: readonly Dismissal[],
  pageUrl: string,
  passage: Passage,
): boolean {
  const url = withoutFragment(pageUrl);
  return dismissed.some(
    (entry) => entry.url === url && entry.kind === passage.kind && entry.text === passage.text,
  );
}

/** The list with this passage added; the oldest entries go when it is full. */
export function withDismissal(
  dismissed: readonly Dismissal[],
  pageUrl: string,
  passage: Passage,
): readonly Dismissal[] {
  const entry = { url: withoutFragment(pageUrl), kind: passage.kind, text: passage.text };
  return [...withoutDismissal(dismissed, pageUrl, passage), entry].slice(-MOST_DISMISSALS);
}

/** The list without this passage. */
export function withoutDismissal(
  dismissed: readonly Dismissal[],
  pageUrl: string,
  passage: Passage,
): readonly Dismissal[] {
  return dismissed.filter((entry) => !isDismissed([entry], pageUrl, passage));
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
