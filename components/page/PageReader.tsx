/**
 * The view that popup and panel share: the page in front of the reader, in
 * whichever state it is, and the switches that belong to it.
 */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Span } from '../../utils/model';
import { formatTime } from '../shared/format-date';
import { announcement } from './announcement';
import { CheckedPage } from './CheckedPage';
import { Message } from './Message';
import { PageFooter } from './PageFooter';
import type { Choices, PageActions, PageView } from './page-props';

interface Props {
  readonly view: PageView;
  /** Host of the page where it is known. */
  readonly host: string | null;
  readonly choices: Choices;
  /** Where the page is read now, `null` where nobody follows. */
  readonly place?: Span | null;
  readonly actions: PageActions;
  /** What stands below a checked page: both sides of its framings, the story's timeline. */
  readonly children?: ComponentChildren;
}

export function PageReader(props: Props): JSX.Element {
  const { view, host, choices, place = null, actions, children } = props;
  return (
    <>
      <header class="nameplate">
        <p>{i18n.t('extension.name')}</p>
      </header>
      <main class="page">
        {/* Screen readers hear the outcome once; the list below is theirs to walk. */}
        <p class="visually-hidden" role="status">
          {announcement(view, choices)}
        </p>
        {view.status === 'checked' ? (
          <CheckedPage
            // Another page is another list; the same page read again keeps what is open in it.
            key={view.page.url}
            page={view.page}
            host={host}
            choices={choices}
            place={place}
            framingsBelow={children !== undefined}
            actions={actions}
          />
        ) : (
          <State view={view} actions={actions} />
        )}
        {view.status === 'checked' && children}
      </main>
      <PageFooter view={view} host={host} actions={actions} />
    </>
  );
}

interface StateProps {
  readonly view: Exclude<PageView, { readonly status: 'checked' }>;
  readonly actions: PageActions;
}

function State({ view, actions }: StateProps): JSX.Element {
  switch (view.status) {
    case 'looking':
      return <Message title={i18n.t('page.looking')} />;
    case 'paused':
      return (
        <Message
          title={i18n.t('pause.title', { time: formatTime(view.until) })}
          text={i18n.t('pause.text')}
        >
          <Action words={i18n.t('pause.end')} primary onClick={actions.resume} />
        </Message>
      );
    case 'reading':
      return <Message title={i18n.t('page.reading.title')} text={i18n.t('page.reading.text')} />;
    case 'off-story':
      return <Message title={i18n.t('page.offStory.title')} text={i18n.t('page.offStory.text')} />;
    case 'story-off':
      return (
        <Message
          title={i18n.t('page.storyOff.title')}
          text={i18n.t('page.storyOff.text', { story: view.story.title })}
        >
          <Action
            words={i18n.t('page.storyOff.switchOn')}
            onClick={() => actions.switchStory(view.story.id, true)}
          />
        </Message>
      );
    case 'no-article':
      return (
        <Message title={i18n.t('page.noArticle.title')} text={i18n.t('page.noArticle.text')} />
      );
    case 'translated':
      return (
        <Message title={i18n.t('page.translated.title')} text={i18n.t('page.translated.text')} />
      );
    case 'unreadable':
      return (
        <Message title={i18n.t('page.unreadable.title')} text={i18n.t('page.unreadable.text')} />
      );
    case 'problem':
      return (
        <Message title={i18n.t('page.problem.title')} text={view.problem}>
          <Action words={i18n.t('page.problem.again')} onClick={actions.readOnce} />
        </Message>
      );
    case 'site-off':
      return (
        <Message
          title={i18n.t('page.siteOff.title', { host: view.host })}
          text={i18n.t('page.siteOff.text')}
        >
          <Action
            words={i18n.t('page.siteOff.switchOn')}
            onClick={() => actions.switchSite(view.host, true)}
          />
        </Message>
      );
    case 'quiet':
      return (
        <Message title={i18n.t('page.quiet.title')} text={i18n.t('page.quiet.text')}>
          <Action words={i18n.t('page.quiet.anyway')} onClick={actions.readOnce} />
        </Message>
      );
    case 'ask-first':
      return <AskFirst host={view.host} onClick={view.onClick} actions={actions} />;
    default:
      throw new Error(`unknown state of a page: ${JSON.stringify(view satisfies never)}`);
  }
}

interface AskFirstProps {
  readonly host: string | null;
  readonly onClick: boolean;
  readonly actions: PageActions;
}

function AskFirst({ host, onClick, actions }: AskFirstProps): JSX.Element {
  return (
    <Message title={i18n.t('page.askFirst.title')} text={reasonToAsk(host, onClick)}>
      <Action words={i18n.t('page.askFirst.once')} primary onClick={actions.readOnce} />
      {host !== null && !onClick && (
        <Action
          words={i18n.t('page.askFirst.always', { host })}
          onClick={() => actions.readAlways(host)}
        />
      )}
    </Message>
  );
}

function reasonToAsk(host: string | null, onClick: boolean): string {
  if (onClick) return i18n.t('page.askFirst.onClick');
  return host === null
    ? i18n.t('page.askFirst.unknownHost')
    : i18n.t('page.askFirst.notListed', { host });
}

interface ActionProps {
  readonly words: string;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

function Action({ words, primary = false, onClick }: ActionProps): JSX.Element {
  return (
    <button type="button" class={primary ? 'primary' : ''} onClick={onClick}>
      {words}
    </button>
  );
}
