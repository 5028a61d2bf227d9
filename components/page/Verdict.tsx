/** The three different nothings, never mixed; nothing at all where something differs. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model';
import { coverageOf } from './coverage';

export interface VerdictWords {
  readonly title: string;
  readonly text: string;
}

/** What is said of a page on which nothing differs; `null` where something does. */
export function verdictOf(page: PageReport): VerdictWords | null {
  const { findings } = page.report;
  const coverage = coverageOf(page);
  if (coverage.differing > 0 || findings.some(({ kind }) => kind !== 'unsourced')) return null;
  if (coverage.notOnRecord > 0 || findings.length > 0) {
    return { title: i18n.t('page.onlyUnsourced.title'), text: i18n.t('page.onlyUnsourced.text') };
  }
  if (coverage.matching > 0) {
    return { title: i18n.t('page.everyMatch.title'), text: i18n.t('page.everyMatch.text') };
  }
  return { title: i18n.t('page.nothingCovered.title'), text: i18n.t('page.nothingCovered.text') };
}

interface Props {
  readonly page: PageReport;
}

export function Verdict({ page }: Props): JSX.Element | null {
  const words = verdictOf(page);
  if (words === null) return null;
  return (
    <div class="verdict">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
    </div>
  );
}
