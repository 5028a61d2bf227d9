import { i18n } from '#i18n';
import type { UnprintedRole } from '../../utils/model';

/** Where words stand that the page does not print: “In the description of a picture”. */
export function unprintedPlace(role: UnprintedRole): string {
  switch (role) {
    case 'alt-text':
      return i18n.t('finding.unprinted.picture');
    case 'shared-title':
      return i18n.t('finding.unprinted.title');
    case 'shared-summary':
      return i18n.t('finding.unprinted.summary');
    default:
      throw new Error(`unknown place: ${String(role satisfies never)}`);
  }
}
