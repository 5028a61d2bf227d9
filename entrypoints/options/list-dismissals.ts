import type { ListedDismissal } from '../../components/options/options-props';
import type { ReferenceName } from '../../utils/extension/messages';
import type { Dismissal } from '../../utils/extension/settings';
import { hostOf } from '../../utils/extension/sites';

/**
 * What was dismissed, the newest first, in words to know it by.
 * @param names what statements and framings are called, by id
 */
export function listDismissals(
  dismissed: readonly Dismissal[],
  names: Readonly<Record<string, ReferenceName>>,
): readonly ListedDismissal[] {
  return dismissed
    .map((dismissal) => ({
      key: keyOf(dismissal),
      covers: coveredBy(dismissal, names),
      at: dismissal.at,
    }))
    .reverse()
    .sort((a, b) => b.at - a.at);
}

/** The same for the same dismissal, whenever it was made. */
export function keyOf(dismissal: Dismissal): string {
  const { at: _, ...rest } = dismissal;
  return JSON.stringify(rest);
}

function coveredBy(
  dismissal: Dismissal,
  names: Readonly<Record<string, ReferenceName>>,
): ListedDismissal['covers'] {
  switch (dismissal.scope) {
    case 'passage': {
      const { url, kind, text } = dismissal;
      return { scope: 'passage', host: hostOf(url) ?? url, url, kind, text };
    }
    case 'kind':
      return { scope: 'kind', host: dismissal.host, kind: dismissal.kind };
    case 'reference': {
      const name = Object.hasOwn(names, dismissal.reference) ? names[dismissal.reference] : null;
      if (!name) return { scope: 'unknown', id: dismissal.reference };
      if (name.kind === 'framing') return { scope: 'framing', label: name.label };
      const { speaker, date, text } = name;
      return { scope: 'statement', speaker, date, text };
    }
    default:
      throw new Error(`unknown scope: ${JSON.stringify(dismissal satisfies never)}`);
  }
}
