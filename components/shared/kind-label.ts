/** What each kind of finding is called, in words that compare and do not accuse. */
import { i18n } from '#i18n';
import type { Kind } from '../../utils/model';

/** A few words for a list or a heading: “Words differ from the record”. */
export function kindLabel(kind: Kind): string {
  switch (kind) {
    case 'verbatim':
      return i18n.t('kind.verbatim');
    case 'edited':
      return i18n.t('kind.edited');
    case 'misquote':
      return i18n.t('kind.misquote');
    case 'splice':
      return i18n.t('kind.splice');
    case 'contextomy':
      return i18n.t('kind.contextomy');
    case 'misattribution':
      return i18n.t('kind.misattribution');
    case 'misdating':
      return i18n.t('kind.misdating');
    case 'unsourced':
      return i18n.t('kind.unsourced');
    case 'mischaracterization':
      return i18n.t('kind.mischaracterization');
    default:
      throw new Error(`unknown kind of finding: ${String(kind satisfies never)}`);
  }
}

/**
 * The heading of one finding. A framing that somebody disputes is headed by who
 * disputes it, because that is the news; everything else by its kind.
 * @param disputedBy name of whoever disputes the framing, `null` where nobody does
 */
export function findingHeading(kind: Kind, disputedBy: string | null): string {
  return kind === 'mischaracterization' && disputedBy !== null
    ? i18n.t('kind.disputedBy', { name: disputedBy })
    : kindLabel(kind);
}
