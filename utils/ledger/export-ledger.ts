/** The ledger as a file that the reader keeps: JSON with everything, CSV with one row for each finding. Pure. */
import type { LedgerEntry } from './ledger-model';

const COLUMNS = [
  'url',
  'host',
  'outlet',
  'title',
  'published',
  'story',
  'first_seen',
  'last_seen',
  'kind',
  'severity',
  'printed',
  'on_the_record',
  'statement',
  'framing',
] as const;

/** The ledger as JSON text: `{ format, exported, pages }`, times as ISO 8601. @param now ms since 1970 */
export function ledgerAsJson(entries: readonly LedgerEntry[], now: number): string {
  const pages = entries.map((entry) => ({
    ...entry,
    firstSeen: isoTime(entry.firstSeen),
    lastSeen: isoTime(entry.lastSeen),
    findings: entry.findings.map(({ visit: _visit, ...finding }) => finding),
  }));
  return `${JSON.stringify({ format: 'on-the-record-ledger/1', exported: isoTime(now), pages }, null, 2)}\n`;
}

/** The ledger as CSV (RFC 4180). A page without findings has one row whose last columns are empty. */
export function ledgerAsCsv(entries: readonly LedgerEntry[]): string {
  const rows = entries.flatMap((entry) => {
    const page = [
      entry.url,
      entry.host,
      entry.outlet ?? '',
      entry.title,
      entry.published ?? '',
      entry.story,
      isoTime(entry.firstSeen),
      isoTime(entry.lastSeen),
    ];
    if (entry.findings.length === 0) return [[...page, '', '', '', '', '', '']];
    return entry.findings.map((finding) => [
      ...page,
      finding.kind,
      finding.severity,
      finding.printed,
      finding.original,
      finding.statement ?? '',
      finding.framing ?? '',
    ]);
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * One cell. Words of a page are not to be trusted: spreadsheets run a cell that
 * begins with one of these signs as a formula, so an apostrophe goes before it.
 */
function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function isoTime(moment: number): string {
  return new Date(moment).toISOString();
}
