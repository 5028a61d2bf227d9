/** The first run: what the extension does, by example, and the one choice it needs. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type WorkingMode, WorkingModeChoice } from '../shared/WorkingModeChoice';
import { Example } from './Example';

interface Props {
  readonly mode: WorkingMode;
  readonly hostCount: number;
  /** True after a choice has been made and is in force. */
  readonly saved: boolean;
  /** Words for a choice that the browser or the reader refused. */
  readonly problem: string | null;
  readonly onChooseMode: (mode: WorkingMode) => void;
  readonly onOpenSettings: () => void;
}

export function WelcomePage(props: Props): JSX.Element {
  return (
    <main class="sheet welcome">
      <header>
        <p class="masthead">{i18n.t('extension.name')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <ol class="steps plain-list">
        <li>
          <h2>{i18n.t('welcome.spot.title')}</h2>
          <p>{i18n.t('welcome.spot.text')}</p>
        </li>
        <li>
          <h2>{i18n.t('welcome.mark.title')}</h2>
          <p>{i18n.t('welcome.mark.text')}</p>
        </li>
        <li>
          <h2>{i18n.t('welcome.show.title')}</h2>
          <p>{i18n.t('welcome.show.text')}</p>
        </li>
      </ol>
      <Example />
      <section class="where">
        <h2>{i18n.t('mode.legend')}</h2>
        <WorkingModeChoice
          chosen={props.mode}
          hostCount={props.hostCount}
          onChoose={props.onChooseMode}
        />
        <p class="note" role="status">
          {props.problem ?? (props.saved ? i18n.t('welcome.saved') : i18n.t('welcome.changeable'))}
        </p>
      </section>
      <footer class="promise">
        <p>{i18n.t('welcome.promise')}</p>
        <button type="button" class="quiet" onClick={props.onOpenSettings}>
          {i18n.t('welcome.allSettings')}
        </button>
      </footer>
    </main>
  );
}
