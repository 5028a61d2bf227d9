/** The first run, in three steps: an article that is really marked, its cards, and the one choice to make. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import { WorkingModeChoice } from '../shared/WorkingModeChoice';
import { Clipping } from './Clipping';
import { MarkList } from './MarkList';
import type { WelcomeProps } from './welcome-props';

export function WelcomePage(props: WelcomeProps): JSX.Element {
  return (
    <main class="sheet welcome">
      <header>
        <p class="masthead">{i18n.t('extension.name')}</p>
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <ol class="steps plain-list">
        <Step number={1} title={i18n.t('welcome.read.title')} text={i18n.t('welcome.read.text')}>
          <Clipping article={props.article} example={props.example} onArticle={props.onArticle} />
        </Step>
        <Step number={2} title={i18n.t('welcome.mark.title')} text={i18n.t('welcome.mark.text')}>
          <MarkList example={props.example} />
        </Step>
        <Step number={3} title={i18n.t('welcome.where.title')} text={i18n.t('welcome.where.text')}>
          <WorkingModeChoice
            chosen={props.mode}
            hostCount={props.hostCount}
            onChoose={props.onChooseMode}
          />
          <p class="outcome" role="status">
            {props.problem ?? i18n.t(props.saved ? 'welcome.saved' : 'welcome.ready')}
          </p>
        </Step>
      </ol>
      <footer class="promise">
        <p>{i18n.t('welcome.promise')}</p>
        <button type="button" class="quiet" onClick={props.onOpenSettings}>
          {i18n.t('welcome.allSettings')}
        </button>
      </footer>
    </main>
  );
}

const STEPS = 3;

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Step({ number, title, text, children }: StepProps): JSX.Element {
  return (
    <li class="step">
      <div class="step-words">
        <p class="label">{i18n.t('welcome.step', { number, of: STEPS })}</p>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div class="step-body">{children}</div>
    </li>
  );
}
