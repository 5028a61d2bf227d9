/** What a reader's settings make of a page: which findings are shown, and how many each choice would show. */
import type { Choices, DismissScope } from '../../components/page/page-props';
import { isShownAt } from '../../utils/checking/shown-at';
import { dismissalOf, dismissalsReaching } from '../../utils/extension/dismissals';
import { type SettingsNow, SWITCHABLE_KINDS } from '../../utils/extension/settings';
import type { Finding, PageReport, Sensitivity } from '../../utils/model';

const SCOPES: readonly DismissScope[] = ['passage', 'kind', 'reference'];

/**
 * @param page `null` where nothing was compared
 * @param url the page's address, `null` where the extension may not know it
 */
export function pageChoices(
  page: PageReport | null,
  url: string | null,
  settings: SettingsNow,
): Choices {
  const { sensitivity, dismissed, hiddenKinds } = settings;
  const found = page?.report.findings ?? [];
  const findings = found.filter(({ kind }) => !hiddenKinds.includes(kind));
  const dismissalsOf = (finding: Finding) =>
    url === null ? [] : dismissalsReaching(dismissed, url, finding);
  const countAt = (level: Sensitivity): number =>
    findings.filter((one) => isShownAt(one, level) && dismissalsOf(one).length === 0).length;
  const shown = findings.filter((finding) => isShownAt(finding, sensitivity));
  const keys = keysOf(shown);
  return {
    sensitivity,
    counts: { low: countAt('low'), balanced: countAt('balanced'), high: countAt('high') },
    shown: shown.map((finding, at) => ({
      key: keys[at] ?? '',
      finding,
      dismissed: dismissalsOf(finding).map(({ scope }) => scope),
      dismissable:
        url === null ? [] : SCOPES.filter((scope) => dismissalOf(scope, url, finding, 0) !== null),
    })),
    heldBack: findings.length - shown.length,
    kinds: SWITCHABLE_KINDS.map((kind) => ({
      kind,
      count: found.filter((finding) => finding.kind === kind).length,
      shown: !hiddenKinds.includes(kind),
    })).filter(({ count, shown: isOn }) => count > 0 || !isOn),
    notice: settings.pageNotice ? (page?.report.notice ?? null) : null,
  };
}

/** Kind and words, numbered where both come again. Not the place: that shifts with every line added above. */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ kind, text }) => {
    const key = `${kind}:${text}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}:${count}`;
  });
}
