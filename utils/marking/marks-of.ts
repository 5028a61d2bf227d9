import type { Finding, PageReport, Quotation, Span } from '../model';
import type { PageArticle } from '../reading/read-article';
import type { Mark } from './mark';

interface Choice {
  /** Whether a notice for the whole page is given, behind which single marks keep quiet. */
  readonly pageNotice: boolean;
  readonly faithfulMarks: boolean;
  isShown(finding: Finding): boolean;
  isDismissed(finding: Finding): boolean;
}

/**
 * The marks of a checked page that the reader is to see, in page order. Findings
 * whose words the page does not show (a headline in its metadata) have none.
 */
export function marksOf(
  page: PageReport,
  read: Pick<PageArticle, 'rangesOf'>,
  choice: Choice,
): readonly Mark[] {
  const { language, report, statements, framings } = page;
  const { published } = report;
  const notice = choice.pageNotice ? report.notice : null;
  const departures = report.findings
    .filter((finding) => choice.isShown(finding) && !choice.isDismissed(finding))
    .map(
      (finding): Mark => ({
        span: finding,
        key: `${finding.kind}:${finding.text}`,
        look: notice ? 'quiet' : finding.severity,
        ranges: read.rangesOf(finding),
        content: {
          subject: { kind: 'departure', finding, framing: framings[finding.framing ?? ''] ?? null },
          language,
          statement: statements[finding.statement ?? ''] ?? null,
          published,
          notice,
        },
      }),
    );
  const faithful = !choice.faithfulMarks
    ? []
    : report.quotations
        .filter(
          (quotation) =>
            isFaithful(quotation) && !departures.some(({ span }) => overlap(span, quotation)),
        )
        .map(
          (quotation): Mark => ({
            span: quotation,
            key: `faithful:${quotation.text}`,
            look: 'faithful',
            ranges: read.rangesOf(quotation),
            content: {
              subject: { kind: 'faithful', quotation },
              language,
              statement: statements[quotation.match?.statement ?? ''] ?? null,
              published,
              notice: null,
            },
          }),
        );
  const marks = [...departures, ...faithful].sort((a, b) => a.span.start - b.span.start);
  return withDistinctKeys(marks).filter(({ ranges }) => ranges.length > 0);
}

/** Numbers the repetitions of a passage. Not by offset: that would shift with every line the page adds above. */
function withDistinctKeys(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = (seen.get(mark.key) ?? 0) + 1;
    seen.set(mark.key, count);
    return { ...mark, key: `${mark.key}:${count}` };
  });
}

function isFaithful({ match }: Quotation): boolean {
  return match?.kind === 'verbatim' || match?.kind === 'edited';
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
