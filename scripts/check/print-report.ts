import type { Finding, Quotation, Report, UnprintedRole } from '../../utils/model';
import type { IndexedStatement, StoryIndex } from '../../utils/record/index-stories';
import { framingView } from '../../utils/record/page-report';

/** A report for a person to read, ending in a blank line. */
export function printReport(
  report: Report & { readonly error?: string },
  index: StoryIndex,
  onlyQuotations: boolean,
): string {
  if (report.error !== undefined) return `${report.id}\n  could not be read: ${report.error}\n\n`;
  if (onlyQuotations) {
    return `${[report.id, ...report.quotations.map(quotationLine)].join('\n')}\n\n`;
  }
  if (!report.story?.detected)
    return `${report.id}\n  not about a story on file; nothing was compared\n\n`;
  const faithful = report.quotations.filter(
    ({ match }) => match?.kind === 'verbatim' || match?.kind === 'edited',
  ).length;
  const matched = report.quotations.filter(({ match }) => match !== null).length;
  const lines = [
    report.id,
    `  story ${report.story.id}; ${report.quotations.length} quotations, ${matched} on the record, ${faithful} of them faithful`,
  ];
  if (report.notice) {
    lines.push(
      `  most quotations here differ from the record (${report.notice.misquoted} of ${report.notice.of}); the page looks reworded or machine-translated`,
    );
  }
  for (const finding of report.findings) lines.push(...findingLines(finding, index));
  for (const quotation of report.quotations) lines.push(...originalLines(quotation, index));
  if (report.findings.length === 0)
    lines.push('  nothing differs from the record at this sensitivity');
  return `${lines.join('\n')}\n\n`;
}

/** For a quotation in translation, the words that it most likely translates. */
function originalLines({ text, translates }: Quotation, index: StoryIndex): readonly string[] {
  const found = translates ? index.statementById(translates.statement) : null;
  if (!translates || !found) return [];
  return [
    `  translated: ${text}`,
    `    most likely from: ${translates.original}`,
    `    ${sourceLine(found)}`,
  ];
}

function quotationLine({ text, speaker }: Quotation): string {
  return `  ${speaker ? (speaker.name ?? speaker.text) : '(nobody named)'}: ${text}`;
}

const UNPRINTED: Readonly<Record<UnprintedRole, string>> = {
  'alt-text': 'in the description of a picture',
  'shared-title': 'in the title shown when the page is shared',
  'shared-summary': 'in the summary shown when the page is shared',
};

function findingLines(finding: Finding, index: StoryIndex): string[] {
  const place = finding.unprinted ? `, ${UNPRINTED[finding.unprinted]}` : '';
  const lines = [
    `  ${finding.kind} (${finding.severity}${place}): ${finding.text}`,
    `    ${finding.why}`,
  ];
  if (finding.reading && finding.reading.length > 0)
    lines.push(
      `    read as: ${finding.reading.map(({ role, text }) => `${role} “${text}”`).join(', ')}`,
    );
  if (finding.original !== '') lines.push(`    said: ${finding.original}`);
  const found = finding.statement === null ? null : index.statementById(finding.statement);
  if (found) lines.push(`    ${sourceLine(found)}`);
  return [...lines, ...sideLines(finding, index)];
}

function sourceLine({ speaker, source, statement }: IndexedStatement): string {
  const address = source.url ? `, ${source.url}` : '';
  return `${speaker.name}, ${source.title}, ${statement.date}${address}`;
}

/** Both sides of the framing that a finding names, in the order in which they were said. */
function sideLines({ framing: id }: Finding, index: StoryIndex): readonly string[] {
  const found = id === null ? null : index.framingById(id);
  if (!found) return [];
  const { label, sides } = framingView(found.framing, found.story, index);
  return [
    `    on the record about ${label}:`,
    ...sides.map(
      ({ date, speaker, excerpt, source }) =>
        `      ${date} ${speaker}, ${source.venue}: “${excerpt}”${source.url ? ` ${source.url}` : ''}`,
    ),
  ];
}
