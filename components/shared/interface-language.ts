import { i18n } from '#i18n';

/**
 * BCP 47 tag of the language that the interface speaks, which need not be the
 * browser's: English stands in where there are no words in that.
 */
export function interfaceLanguage(): string {
  return i18n.t('dateLocale');
}
