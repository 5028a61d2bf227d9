/** What is shown: how grave, which kinds, which stories, and what marks are drawn. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Sensitivity } from '../../utils/model';
import { kindLabel } from '../shared/kind-label';
import { Switch } from '../shared/Switch';
import { sensitivityHelp, sensitivityName } from '../shared/sensitivity-words';
import { OneOf } from './OneOf';
import type { SectionProps } from './options-props';

const SENSITIVITIES: readonly Sensitivity[] = ['low', 'balanced', 'high'];

export function DisplaySection({ state, actions }: SectionProps): JSX.Element {
  return (
    <>
      <OneOf
        legend={i18n.t('options.display.sensitivity')}
        name="sensitivity"
        chosen={state.sensitivity}
        options={SENSITIVITIES.map((value) => ({
          value,
          words: sensitivityName(value),
          help: sensitivityHelp(value),
        }))}
        onChoose={(value) => actions.set('sensitivity', value)}
      />
      <fieldset aria-describedby="kinds-help">
        <legend>{i18n.t('options.display.kinds')}</legend>
        <p class="note" id="kinds-help">
          {i18n.t('options.display.kindsHelp')}
        </p>
        {state.switchableKinds.map((kind) => (
          <Switch
            key={kind}
            checked={!state.hiddenKinds.includes(kind)}
            onChange={(shown) => actions.showKind(kind, shown)}
          >
            {kindLabel(kind)}
          </Switch>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('options.display.marks')}</legend>
        <Switch checked={state.marksShown} onChange={(shown) => actions.set('marksShown', shown)}>
          {i18n.t('options.display.marksShown')}
        </Switch>
        <Switch
          checked={state.faithfulMarks}
          onChange={(shown) => actions.set('faithfulMarks', shown)}
          help={i18n.t('options.display.faithfulHelp')}
        >
          {i18n.t('options.display.faithful')}
        </Switch>
        <Switch
          checked={state.pageNotice}
          onChange={(shown) => actions.set('pageNotice', shown)}
          help={i18n.t('options.display.noticeHelp')}
        >
          {i18n.t('options.display.notice')}
        </Switch>
      </fieldset>
      {state.stories.length > 0 && (
        <fieldset aria-describedby="stories-help">
          <legend>{i18n.t('options.display.stories')}</legend>
          <p class="note" id="stories-help">
            {i18n.t('options.display.storiesHelp')}
          </p>
          {state.stories.map(({ id, title }) => (
            <Switch
              key={id}
              checked={!state.mutedStories.includes(id)}
              onChange={(compared) => actions.compareStory(id, compared)}
            >
              {title ?? i18n.t('options.display.storyUnknown', { id })}
            </Switch>
          ))}
        </fieldset>
      )}
    </>
  );
}
