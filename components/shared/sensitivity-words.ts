/** What the sensitivities are called and what they show. */
import { i18n } from '#i18n';
import type { Sensitivity } from '../../utils/model';

/** What a sensitivity is called. */
export function sensitivityName(sensitivity: Sensitivity): string {
  switch (sensitivity) {
    case 'low':
      return i18n.t('sensitivity.low');
    case 'balanced':
      return i18n.t('sensitivity.balanced');
    case 'high':
      return i18n.t('sensitivity.high');
    default:
      throw new Error(`unknown sensitivity: ${String(sensitivity satisfies never)}`);
  }
}

/** What a sensitivity shows, in one line. */
export function sensitivityHelp(sensitivity: Sensitivity): string {
  switch (sensitivity) {
    case 'low':
      return i18n.t('sensitivity.lowHelp');
    case 'balanced':
      return i18n.t('sensitivity.balancedHelp');
    case 'high':
      return i18n.t('sensitivity.highHelp');
    default:
      throw new Error(`unknown sensitivity: ${String(sensitivity satisfies never)}`);
  }
}
