import { isShownAt } from '../../utils/checking/shown-at';
import type { Finding, Report, Sensitivity, Span } from '../../utils/model';
import type { DepartureKind, ExpectedDeparture, LabelledCase } from './labelled-case';

/** How often something was found, found wrongly, and missed. */
export interface Tally {
  readonly hit: number;
  readonly falseAlarm: number;
  readonly missed: number;
}

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What a checker's reports are worth, measured by labels. */
export interface Scores {
  readonly kinds: ReadonlyMap<DepartureKind, Tally>;
  readonly story: Share;
  /** Pages without a departure that must be found, left unmarked. */
  readonly cleanPages: Share;
  readonly faithful: Share;
  readonly reference: Share;
  readonly severity: Share;
  /** One line for every mistake. */
  readonly mistakes: readonly string[];
}

/** A finding stands for a label where they share this much of the shorter one. */
const SHARED = 0.5;
const FAITHFUL = new Set<string>(['verbatim', 'edited']);

/**
 * Scores reports by labels. Below high only material departures must be found,
 * and `unsourced` never; what need not be found counts neither way.
 *
 * @param reportOf the report on a case, with every finding, whatever the sensitivity
 */
export function scoreCases(
  cases: readonly LabelledCase[],
  reportOf: (labelled: LabelledCase) => Report,
  sensitivity: Sensitivity,
): Scores {
  const kinds = new Map<DepartureKind, Tally>();
  const mistakes: string[] = [];
  const shares = {
    story: [0, 0],
    cleanPages: [0, 0],
    faithful: [0, 0],
    reference: [0, 0],
    severity: [0, 0],
  } satisfies Record<string, [number, number]>;
  const count = (kind: DepartureKind, what: keyof Tally): void => {
    const tally = kinds.get(kind) ?? { hit: 0, falseAlarm: 0, missed: 0 };
    kinds.set(kind, { ...tally, [what]: tally[what] + 1 });
  };
  const judge = (share: keyof typeof shares, isRight: boolean, mistake: string): void => {
    shares[share][1]++;
    if (isRight) shares[share][0]++;
    else mistakes.push(mistake);
  };
  const isRequired = ({ isOptional, severity, kind }: ExpectedDeparture): boolean =>
    !isOptional && (sensitivity === 'high' || (severity === 'material' && kind !== 'unsourced'));

  for (const labelled of cases) {
    const { id, article, expected } = labelled;
    const report = reportOf(labelled);
    const findings = report.findings.filter((finding) => isShownAt(finding, sensitivity));
    const words = ({ start, end }: Span): string => article.text.slice(start, end);
    const isSeen = report.story?.detected ?? false;
    judge(
      'story',
      isSeen === labelled.isStory,
      `${id}\tstory ${isSeen ? 'falsely seen' : 'missed'}`,
    );

    const used = new Set<Finding>();
    for (const label of expected) {
      const found = findings.find(
        (finding) => !used.has(finding) && finding.kind === label.kind && isSame(finding, label),
      );
      if (!found) {
        if (!isRequired(label)) continue;
        count(label.kind, 'missed');
        mistakes.push(`${id}\tmissed ${label.kind}\t${words(label)}`);
        continue;
      }
      used.add(found);
      if (isRequired(label)) count(label.kind, 'hit');
      judge(
        'severity',
        found.severity === label.severity,
        `${id}\t${found.severity} instead of ${label.severity}\t${words(label)}`,
      );
      if (label.references.length === 0) continue;
      const named = [found.statement, found.framing].filter((reference) => reference !== null);
      judge(
        'reference',
        named.some((reference) => label.references.includes(reference)),
        `${id}\tnames ${named.join(', ')} instead of ${label.references.join(' or ')}\t${words(label)}`,
      );
    }

    const strangers = findings.filter(
      (finding) =>
        !used.has(finding) &&
        !expected.some(
          (label) => (!isRequired(label) || label.kind === finding.kind) && isSame(finding, label),
        ),
    );
    for (const finding of strangers) {
      count(finding.kind, 'falseAlarm');
      mistakes.push(`${id}\tfalse ${finding.kind}\t${finding.text}`);
    }
    if (!expected.some(isRequired)) {
      shares.cleanPages[1]++;
      if (strangers.length === 0) shares.cleanPages[0]++;
    }
    for (const quotation of labelled.faithful) {
      const isRecognised = report.quotations.some(
        (found) => FAITHFUL.has(found.match?.kind ?? '') && isSame(found, quotation),
      );
      judge('faithful', isRecognised, `${id}\tnot seen as faithful\t${words(quotation)}`);
    }
  }
  const share = ([right, of]: readonly [number, number]): Share => ({ right, of });
  return {
    kinds,
    story: share(shares.story),
    cleanPages: share(shares.cleanPages),
    faithful: share(shares.faithful),
    reference: share(shares.reference),
    severity: share(shares.severity),
    mistakes,
  };
}

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= SHARED * Math.min(a.end - a.start, b.end - b.start);
}

/** Share of what was marked that should be, 0–1; 1 where nothing was marked. */
export function precisionOf({ hit, falseAlarm }: Tally): number {
  return hit + falseAlarm === 0 ? 1 : hit / (hit + falseAlarm);
}

/** Share of what should be marked that was, 0–1; 1 where nothing should be. */
export function recallOf({ hit, missed }: Tally): number {
  return hit + missed === 0 ? 1 : hit / (hit + missed);
}

/** Harmonic mean of precision and recall, 0–1 (van Rijsbergen, Information Retrieval, 1979). */
export function f1Of({ hit, falseAlarm, missed }: Tally): number {
  const all = 2 * hit + falseAlarm + missed;
  return all === 0 ? 1 : (2 * hit) / all;
}

/** Several tallies added up. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  let sum: Tally = { hit: 0, falseAlarm: 0, missed: 0 };
  for (const { hit, falseAlarm, missed } of tallies) {
    sum = {
      hit: sum.hit + hit,
      falseAlarm: sum.falseAlarm + falseAlarm,
      missed: sum.missed + missed,
    };
  }
  return sum;
}
