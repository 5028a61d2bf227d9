/** Every setting on one page, and what the extension does with what it sees. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { DataSection } from './DataSection';
import { DismissedSection } from './DismissedSection';
import { DisplaySection } from './DisplaySection';
import { KeyboardSection } from './KeyboardSection';
import { LanguagesSection } from './LanguagesSection';
import { LooksSection } from './LooksSection';
import { MessageLine } from './MessageLine';
import type { SectionProps } from './options-props';
import { RecordsSection } from './RecordsSection';
import { SitesSection } from './SitesSection';
import { TransferSection } from './TransferSection';

export function OptionsPage({ state, actions }: SectionProps): JSX.Element {
  const sections = sectionsOf({ state, actions });
  return (
    <div class="sheet options">
      <header>
        <p class="masthead">{i18n.t('extension.name')}</p>
        <h1>{i18n.t('options.title')}</h1>
        <p class="lead">{i18n.t('options.lead')}</p>
      </header>
      <nav class="contents" aria-label={i18n.t('options.contents')}>
        <ul class="plain-list">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <MessageLine message={state.message} />
        {sections.map(({ id, title, body }) => (
          <section key={id} id={id} class="options-section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            <div class="options-body">{body}</div>
          </section>
        ))}
      </main>
    </div>
  );
}

interface SectionOnPage {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChildren;
}

function sectionsOf(props: SectionProps): readonly SectionOnPage[] {
  return [
    { id: 'where', title: i18n.t('mode.legend'), body: <SitesSection {...props} /> },
    { id: 'shown', title: i18n.t('options.display.title'), body: <DisplaySection {...props} /> },
    { id: 'looks', title: i18n.t('options.looks.title'), body: <LooksSection {...props} /> },
    {
      id: 'dismissed',
      title: i18n.t('options.dismissed.title'),
      body: <DismissedSection {...props} />,
    },
    {
      id: 'keyboard',
      title: i18n.t('options.shortcuts.title'),
      body: <KeyboardSection {...props} />,
    },
    {
      id: 'languages',
      title: i18n.t('options.languages.title'),
      body: <LanguagesSection {...props} />,
    },
    { id: 'kept', title: i18n.t('options.data.title'), body: <DataSection {...props} /> },
    { id: 'records', title: i18n.t('options.records.title'), body: <RecordsSection {...props} /> },
    { id: 'file', title: i18n.t('options.transfer.title'), body: <TransferSection {...props} /> },
    { id: 'privacy', title: i18n.t('options.privacy.title'), body: <Privacy /> },
  ];
}

function Privacy(): JSX.Element {
  return (
    <>
      <p>{i18n.t('options.privacy.pages')}</p>
      <p>{i18n.t('options.privacy.network')}</p>
      <p>{i18n.t('options.privacy.kept')}</p>
      <p>{i18n.t('options.privacy.sync')}</p>
    </>
  );
}
