/** Which languages the extension speaks, and which it reads. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { languageName } from '../shared/language-name';
import { listInWords } from '../shared/list-in-words';
import type { SectionProps } from './options-props';

export function LanguagesSection({ state }: SectionProps): JSX.Element {
  return (
    <>
      <p>{i18n.t('options.languages.interface', { languages: named(state.interfaceLanguages) })}</p>
      <p>{i18n.t('options.languages.pages', { languages: named(state.pageLanguages) })}</p>
    </>
  );
}

function named(tags: readonly string[]): string {
  return listInWords(tags.map(languageName));
}
