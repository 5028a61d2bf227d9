/** Which languages the extension speaks, and which it reads. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { SectionProps } from './options-props';

export function LanguagesSection({ state }: SectionProps): JSX.Element {
  return (
    <>
      <p>
        {i18n.t('options.languages.interface', { languages: listed(state.interfaceLanguages) })}
      </p>
      <p>{i18n.t('options.languages.pages', { languages: listed(state.pageLanguages) })}</p>
    </>
  );
}

/** “English, Spanish and French”, in the language of the interface. */
function listed(tags: readonly string[]): string {
  const locale = i18n.t('dateLocale');
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return new Intl.ListFormat(locale).format(tags.map((tag) => names.of(tag) ?? tag));
}
