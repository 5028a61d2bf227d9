/** Switches for this page, its site and its story, and the way to the other surfaces. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageActions, PageView } from './page-props';

interface Props {
  readonly view: PageView;
  readonly host: string | null;
  readonly actions: PageActions;
}

/** States in which the site is read, so that it can be switched off. */
const READ: readonly PageView['status'][] = [
  'checked',
  'off-story',
  'story-off',
  'no-article',
  'translated',
  'quiet',
  'reading',
];

export function PageFooter({ view, host, actions }: Props): JSX.Element {
  return (
    <footer class="page-footer">
      <div class="switches">
        {view.status === 'checked' && (
          <>
            <Switch
              words={i18n.t('site.marks')}
              checked={view.marksShown}
              onSwitch={actions.showMarks}
            />
            <Switch
              words={i18n.t('site.story')}
              checked
              onSwitch={(on) => actions.switchStory(view.page.story.id, on)}
            />
          </>
        )}
        {host !== null && READ.includes(view.status) && (
          <Switch
            words={i18n.t('site.readHere', { host })}
            checked
            onSwitch={(on) => actions.switchSite(host, on)}
          />
        )}
      </div>
      <nav aria-label={i18n.t('nav.label')}>
        {actions.openPanel !== null && (
          <button type="button" class="quiet" onClick={actions.openPanel}>
            {i18n.t('nav.panel')}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.openTracker}>
          {i18n.t('nav.tracker')}
        </button>
        <button type="button" class="quiet" onClick={actions.openSettings}>
          {i18n.t('nav.settings')}
        </button>
        {view.status !== 'paused' && (
          <button type="button" class="quiet" onClick={actions.pause}>
            {i18n.t('pause.start')}
          </button>
        )}
      </nav>
      <p class="note">{i18n.t('page.words')}</p>
    </footer>
  );
}

interface SwitchProps {
  readonly words: string;
  readonly checked: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ words, checked, onSwitch }: SwitchProps): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}
