/** Switches for this page, its site and its story, and the way to the other surfaces. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Switch } from '../shared/Switch';
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
            <Switch checked={view.marksShown} onChange={actions.showMarks}>
              {i18n.t('site.marks')}
            </Switch>
            <Switch checked onChange={(on) => actions.switchStory(view.page.story.id, on)}>
              {i18n.t('site.story')}
            </Switch>
          </>
        )}
        {host !== null && READ.includes(view.status) && (
          <Switch checked onChange={(on) => actions.switchSite(host, on)}>
            {i18n.t('site.readHere', { host })}
          </Switch>
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
