import { i18n } from '#i18n';

/** What a language is called in the language of the interface; its code where it has no name there. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([i18n.t('dateLocale')], { type: 'language' }).of(code) ?? code;
}
