/**
 * What comes of checking a page, in the few words that head popup and panel:
 * what differs, or which of the three different nothings it is. Never mixed.
 */
import { i18n } from '#i18n';
import type { Notice, PageReport } from '../../utils/model';
import { listInWords } from '../shared/list-in-words';
import { coverageOf } from './coverage';

export interface Outcome {
  readonly title: string;
  /** A sentence more, where the title needs one. */
  readonly text: string | null;
  /** Whether anything differs from the record. */
  readonly departs: boolean;
}

/**
 * The outcome for a page, whatever the reader's sensitivity.
 * @param notice what is said of the page as a whole, `null` where nothing is or is wanted
 */
export function outcomeOf(page: PageReport, notice: Notice | null): Outcome {
  const { findings } = page.report;
  const coverage = coverageOf(page);
  if (notice !== null) {
    return {
      title: i18n.t('page.reworded.title'),
      text: i18n.t('page.reworded.text'),
      departs: true,
    };
  }
  if (coverage.differing > 0 || findings.some(({ kind }) => kind !== 'unsourced')) {
    return { title: whatDiffers(page), text: null, departs: true };
  }
  if (coverage.notOnRecord > 0 || findings.length > 0) return nothing('onlyUnsourced');
  if (coverage.matching > 0) return nothing('everyMatch');
  return nothing(page.translation === null ? 'nothingCovered' : 'nothingFramed');
}

/** “2 passages differ and 1 disputed framing”. */
function whatDiffers({ report }: PageReport): string {
  const material = report.findings.filter(({ severity }) => severity === 'material');
  const framings = material.filter(({ kind }) => kind === 'mischaracterization').length;
  const passages = material.length - framings;
  const parts = [
    passages > 0 && i18n.t('page.differs.passages', passages),
    framings > 0 && i18n.t('page.differs.framings', framings),
  ].filter((part) => part !== false);
  return parts.length === 0 ? i18n.t('page.differs.smallOnly') : listInWords(parts);
}

function nothing(
  which: 'onlyUnsourced' | 'everyMatch' | 'nothingCovered' | 'nothingFramed',
): Outcome {
  return {
    title: i18n.t(`page.${which}.title`),
    text: i18n.t(`page.${which}.text`),
    departs: false,
  };
}
