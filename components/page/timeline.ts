/** Where a page falls in its story: what was said before it, what it uses, what it could not know. Pure. */
import type { PageReport, StatementView, StoryStep } from '../../utils/model';
import { couldKnow } from '../shared/could-know';

export type TimelineEntry =
  | {
      readonly kind: 'step';
      readonly date: string;
      /** `null` where the record dates a statement and no event. */
      readonly event: string | null;
      /** The statements of that date that the page uses. */
      readonly used: readonly StatementView[];
      /** Whether it came after the page, which could not know it. */
      readonly later: boolean;
    }
  /** The page itself; `date` is `null` where it gives none. */
  | { readonly kind: 'page'; readonly date: string | null };

/**
 * The story's steps with the page among them, oldest first. Statements that the
 * page uses and no step holds have entries of their own. A page without a date
 * stands last, and nothing is said to be later than it.
 */
export function timelineOf(
  steps: readonly StoryStep[],
  { report, statements }: PageReport,
): readonly TimelineEntry[] {
  const usedIds = new Set([
    ...report.findings.flatMap(({ statement }) => statement ?? []),
    ...report.quotations.flatMap(({ match }) => match?.statement ?? []),
  ]);
  const used = [...usedIds].flatMap((id) => statements[id] ?? []);
  const placed = new Set(steps.flatMap((step) => step.statements));
  const homeless = used
    .filter(({ id }) => !placed.has(id))
    .map((statement) => ({ date: statement.date, event: null, used: [statement] }));
  const dated = [
    ...steps.map(({ date, event, statements: ids }) => ({
      date,
      event,
      used: used.filter(({ id }) => ids.includes(id)),
    })),
    ...homeless,
  ].sort((a, b) => order(a.date, b.date));
  const published = report.published?.date ?? null;
  const entries = dated.map((step): TimelineEntry & { readonly kind: 'step' } => ({
    kind: 'step',
    ...step,
    later: published !== null && !couldKnow(published, step.date),
  }));
  return [
    ...entries.filter(({ later }) => !later),
    { kind: 'page', date: published },
    ...entries.filter(({ later }) => later),
  ];
}

/** By date; where the coarser of two leaves it open, as they came. */
function order(a: string, b: string): number {
  if (couldKnow(a, b) && couldKnow(b, a)) return 0;
  return couldKnow(a, b) ? 1 : -1;
}
