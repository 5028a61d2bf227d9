/** Narrows and groups what the tracker shows. Pure. */
import type { TrackedFinding, TrackedPage, TrackerFilter } from './tracker-props';

/** One finding with the page that it stands on. */
export interface Occurrence {
  readonly page: TrackedPage;
  readonly finding: TrackedFinding;
}

/** Everything that repeats one framing or departs from one statement, across outlets. */
export interface WordingGroup {
  readonly key: string;
  /** The framing in words, or the wording on the record; `null` for words not on the record. */
  readonly title: string | null;
  readonly isFraming: boolean;
  readonly outlets: number;
  /** Page seen last first. */
  readonly occurrences: readonly Occurrence[];
}

/** The name that a page's publisher goes by in filters and lists. */
export function outletOf(page: TrackedPage): string {
  return page.outlet ?? page.host;
}

/**
 * The pages that the filter lets through, each with the findings that it lets
 * through. A filter on kind or words hides pages that keep no finding.
 */
export function filterPages(
  pages: readonly TrackedPage[],
  filter: TrackerFilter,
): readonly TrackedPage[] {
  const words = filter.words.trim().toLowerCase();
  return pages.flatMap((page) => {
    if (filter.outlet !== '' && outletOf(page) !== filter.outlet) return [];
    const inTitle = `${page.title} ${page.url}`.toLowerCase().includes(words);
    const findings = page.findings.filter(
      ({ kind, printed, original }) =>
        (filter.kind === '' || kind === filter.kind) &&
        (inTitle || `${printed} ${original}`.toLowerCase().includes(words)),
    );
    const narrowed = filter.kind !== '' || (words !== '' && !inTitle);
    return findings.length === 0 && narrowed ? [] : [{ ...page, findings }];
  });
}

/**
 * The findings of these pages by what they depart from, the most widespread
 * first; words that are not on the record depart from nothing and come last.
 */
export function groupByWording(pages: readonly TrackedPage[]): readonly WordingGroup[] {
  const occurrences = pages.flatMap((page) => page.findings.map((finding) => ({ page, finding })));
  const groups = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence);
    groups.set(key, [...(groups.get(key) ?? []), occurrence]);
  }
  return [...groups]
    .map(([key, members]) => {
      const first = members[0]?.finding;
      return {
        key,
        title: first?.framingLabel ?? (first?.original || null),
        isFraming: first?.framingLabel != null,
        outlets: new Set(members.map(({ page }) => outletOf(page))).size,
        occurrences: members,
      };
    })
    .sort(bySpread);
}

function keyOf({ finding }: Occurrence): string {
  if (finding.framing !== null) return `framing ${finding.framing}`;
  return finding.statement !== null ? `statement ${finding.statement}` : `kind ${finding.kind}`;
}

function bySpread(one: WordingGroup, other: WordingGroup): number {
  return (
    Number(one.title === null) - Number(other.title === null) ||
    other.outlets - one.outlets ||
    other.occurrences.length - one.occurrences.length
  );
}
