/** What the ledger keeps of a checked page. Pure. */
import type { PageReport, Quotation } from '../model';
import type { NewEntry } from './ledger-model';

/** The entry for a page; `null` for a page without a web address, which is never kept. */
export function entryFromPage(page: PageReport): NewEntry | null {
  if (page.url === null || !/^https?:/.test(page.url) || !URL.canParse(page.url)) return null;
  const { report } = page;
  const matched = report.quotations.filter(({ match }) => match !== null);
  const material = report.findings.filter(({ severity }) => severity === 'material').length;
  return {
    url: page.url,
    host: new URL(page.url).hostname.replace(/^www\./, ''),
    title: page.headline,
    outlet: page.outlet,
    published: report.published?.date ?? null,
    story: page.story.id,
    counts: {
      quotations: matched.length,
      faithful: matched.filter(isFaithful).length,
      material,
      minor: report.findings.length - material,
    },
    findings: report.findings.map((finding) => ({
      kind: finding.kind,
      severity: finding.severity,
      printed: finding.text,
      statement: finding.statement,
      framing: finding.framing,
      framingLabel:
        finding.framing === null ? null : (page.framings[finding.framing]?.label ?? null),
      original: finding.original,
    })),
  };
}

function isFaithful({ match }: Quotation): boolean {
  return match?.kind === 'verbatim' || match?.kind === 'edited';
}
