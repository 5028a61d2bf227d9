/** What the reader has waved away: a passage, a kind on a site, or a statement. Undoable. Pure. */
import type { Dismissal } from './settings';
import { hostOf } from './sites';

/** Older dismissals are dropped first; nobody revisits five hundred dismissed passages. */
export const MOST_DISMISSALS = 500;

/** How widely a dismissal reaches. */
export type DismissalScope = Dismissal['scope'];

/** What a dismissal can be about. */
interface Dismissable {
  readonly kind: string;
  /** The words of the page. */
  readonly text: string;
  readonly statement: string | null;
  readonly framing: string | null;
}

/**
 * The dismissal of a finding on a page, as widely as asked; `null` where the
 * finding has nothing to be dismissed by (a page without a host, words that no
 * statement is compared with).
 * @param at ms since 1970
 */
export function dismissalOf(
  scope: DismissalScope,
  pageUrl: string,
  finding: Dismissable,
  at: number,
): Dismissal | null {
  const { kind, text } = finding;
  switch (scope) {
    case 'passage':
      return { scope, url: withoutFragment(pageUrl), kind, text, at };
    case 'kind': {
      const host = hostOf(pageUrl);
      return host === null ? null : { scope, host, kind, at };
    }
    case 'reference': {
      const reference = referenceOf(finding);
      return reference === null ? null : { scope, reference, at };
    }
    default:
      throw new Error(`unknown scope: ${String(scope satisfies never)}`);
  }
}

/** The dismissals that reach a finding on a page; empty when it is to be shown. */
export function dismissalsReaching(
  dismissed: readonly Dismissal[],
  pageUrl: string,
  finding: Dismissable,
): readonly Dismissal[] {
  return dismissed.filter((dismissal) => {
    const same = dismissalOf(dismissal.scope, pageUrl, finding, 0);
    return same !== null && isSame(same, dismissal);
  });
}

/** Whether a finding of this page has been waved away. */
export function isDismissed(
  dismissed: readonly Dismissal[],
  pageUrl: string,
  finding: Dismissable,
): boolean {
  return dismissalsReaching(dismissed, pageUrl, finding).length > 0;
}

/** The list with this dismissal added, newest last; the oldest go when it is full. */
export function withDismissal(
  dismissed: readonly Dismissal[],
  dismissal: Dismissal,
): readonly Dismissal[] {
  return [...withoutDismissals(dismissed, [dismissal]), dismissal].slice(-MOST_DISMISSALS);
}

/** The list without these dismissals, whenever they were made. */
export function withoutDismissals(
  dismissed: readonly Dismissal[],
  undone: readonly Dismissal[],
): readonly Dismissal[] {
  return dismissed.filter((entry) => !undone.some((other) => isSame(entry, other)));
}

/** The statement or framing that a finding rests on. A framing is the wider of the two. */
function referenceOf({ framing, statement }: Dismissable): string | null {
  return framing ?? statement;
}

function isSame(a: Dismissal, b: Dismissal): boolean {
  switch (a.scope) {
    case 'passage':
      return b.scope === a.scope && b.url === a.url && b.kind === a.kind && b.text === a.text;
    case 'kind':
      return b.scope === a.scope && b.host === a.host && b.kind === a.kind;
    case 'reference':
      return b.scope === a.scope && b.reference === a.reference;
    default:
      throw new Error(`unknown scope: ${JSON.stringify(a satisfies never)}`);
  }
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
