/** What is shown, and how the card opens. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Sensitivity } from '../../utils/model';
import { sensitivityHelp, sensitivityName } from '../shared/sensitivity-words';
import type { OptionsActions, OptionsState } from './options-props';

const SENSITIVITIES: readonly Sensitivity[] = ['low', 'balanced', 'high'];
const CARD_ON = ['hover', 'click'] as const;

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

export function DisplaySection({ state, actions }: Props): JSX.Element {
  return (
    <>
      <fieldset>
        <legend>{i18n.t('options.display.sensitivity')}</legend>
        {SENSITIVITIES.map((sensitivity) => (
          <label key={sensitivity} class="choice">
            <input
              type="radio"
              name="sensitivity"
              checked={sensitivity === state.sensitivity}
              onChange={() => actions.chooseSensitivity(sensitivity)}
            />
            <span>
              <span class="choice-name">{sensitivityName(sensitivity)}</span>
              <span class="note">{sensitivityHelp(sensitivity)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('options.display.marks')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={state.marksShown}
            onChange={({ currentTarget }) => actions.setMarksShown(currentTarget.checked)}
          />
          <span>{i18n.t('options.display.marksShown')}</span>
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={state.faithfulMarks}
            onChange={({ currentTarget }) => actions.setFaithfulMarks(currentTarget.checked)}
          />
          <span>
            {i18n.t('options.display.faithful')}
            <span class="note">{i18n.t('options.display.faithfulHelp')}</span>
          </span>
        </label>
      </fieldset>
      <fieldset>
        <legend>{i18n.t('options.display.card')}</legend>
        {CARD_ON.map((cardOn) => (
          <label key={cardOn} class="choice">
            <input
              type="radio"
              name="card-on"
              checked={cardOn === state.cardOn}
              onChange={() => actions.setCardOn(cardOn)}
            />
            <span>
              {i18n.t(cardOn === 'hover' ? 'options.display.onHover' : 'options.display.onClick')}
            </span>
          </label>
        ))}
      </fieldset>
      {state.dismissedCount > 0 && (
        <p>
          {i18n.t('options.display.dismissed', state.dismissedCount)}{' '}
          <button type="button" class="quiet" onClick={actions.restoreDismissed}>
            {i18n.t('options.display.restore')}
          </button>
        </p>
      )}
    </>
  );
}
