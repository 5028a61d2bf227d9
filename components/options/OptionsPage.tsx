/** Every setting on one page, in five sections, and what the extension does with what it sees. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { DataSection } from './DataSection';
import { DisplaySection } from './DisplaySection';
import type { OptionsActions, OptionsState } from './options-props';
import { RecordsSection } from './RecordsSection';
import { SitesSection } from './SitesSection';

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

export function OptionsPage({ state, actions }: Props): JSX.Element {
  return (
    <main class="sheet">
      <header>
        <p class="masthead">{i18n.t('extension.name')}</p>
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <p class="message-line" role="status">
        {state.message}
      </p>
      <Section title={i18n.t('mode.legend')}>
        <SitesSection state={state} actions={actions} />
      </Section>
      <Section title={i18n.t('options.display.title')}>
        <DisplaySection state={state} actions={actions} />
      </Section>
      <Section title={i18n.t('options.data.title')}>
        <DataSection state={state} actions={actions} />
      </Section>
      <Section title={i18n.t('options.records.title')}>
        <RecordsSection records={state.records} />
      </Section>
      <Section title={i18n.t('options.shortcuts.title')}>
        <dl class="shortcuts">
          {state.shortcuts.map(({ name, keys }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{keys === '' ? i18n.t('options.shortcuts.none') : <kbd>{keys}</kbd>}</dd>
            </div>
          ))}
        </dl>
        <p class="note">{i18n.t('options.shortcuts.change')}</p>
      </Section>
      <Section title={i18n.t('options.privacy.title')}>
        <p>{i18n.t('options.privacy.pages')}</p>
        <p>{i18n.t('options.privacy.network')}</p>
        <p>{i18n.t('options.privacy.kept')}</p>
        <p>{i18n.t('options.privacy.sync')}</p>
      </Section>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="options-section">
      <h2>{title}</h2>
      <div class="options-body">{children}</div>
    </section>
  );
}
