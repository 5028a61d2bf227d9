import type { Finding, PageReport, StatementView } from '../utils/model';

const labelWidth = 16;
const textWidth = 78;

/**
 * A checked page in words, for a terminal: coverage first, then each finding with what was printed,
 * what was said, and where.
 *
 * @param shown the findings to describe, in the order of the page
 */
export function describePage(page: PageReport, shown: readonly Finding[]): string {
  const { quotations } = page.report;
  const onRecord = quotations.filter(({ match }) => match !== null).length;
  const faithful = quotations.filter(
    ({ match }) => match?.kind === 'verbatim' || match?.kind === 'edited',
  ).length;
  return [
    '',
    page.headline,
    `${quotations.length} quotations, ${onRecord} on the record, ${faithful} of them faithful; ${shown.length} passages differ from the record.`,
    '',
    ...shown.flatMap((finding, index) => describeFinding(finding, index + 1, page)),
  ].join('\n');
}

function describeFinding(finding: Finding, number: number, page: PageReport): readonly string[] {
  const statement = finding.statement === null ? undefined : page.statements[finding.statement];
  const sides = finding.framing === null ? [] : (page.framings[finding.framing]?.sides ?? []);
  const sources = statement ? [statement] : sides;
  const said = finding.edits?.map((edit) => edit.said).join(' ') ?? finding.original;
  return [
    `${number}. ${finding.kind} (${finding.severity})`,
    ...inColumn('printed', finding.text),
    ...(said ? inColumn('on the record', said) : []),
    ...inColumn('why', finding.why),
    ...sources.flatMap((source) => inColumn('source', describeSource(source))),
    '',
  ];
}

function describeSource({ speaker, date, source }: StatementView): string {
  return [`${speaker}, ${date}`, source.venue, source.url].filter(Boolean).join(' · ');
}

/** A labelled text, its lines broken to fit a terminal. */
function inColumn(label: string, text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && line.length + word.length >= textWidth) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((one, index) => `   ${(index === 0 ? label : '').padEnd(labelWidth)}${one}`);
}
