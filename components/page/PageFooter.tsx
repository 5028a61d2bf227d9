/** Switches for this page and its site, and the way to the other surfaces. */
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
  'no-article',
  'translated',
  'quiet',
  'reading',
];

export function PageFooter({ view, host, actions }: Props): JSX.Element {
  return (
    <footer class="page-footer">
      {view.status === 'checked' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={view.marksShown}
            onChange={({ currentTarget }) => actions.showMarks(currentTarget.checked)}
          />
          <span>{i18n.t('site.marks')}</span>
        </label>
      )}
      {host !== null && READ.includes(view.status) && (
        <label class="choice">
          <input
            type="checkbox"
            checked
            onChange={({ currentTarget }) => actions.switchSite(host, currentTarget.checked)}
          />
          <span>{i18n.t('site.readHere', { host })}</span>
        </label>
      )}
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
      </nav>
      <p class="note">{i18n.t('page.words')}</p>
    </footer>
  );
}
