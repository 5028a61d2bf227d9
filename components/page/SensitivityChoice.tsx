/** The three sensitivities side by side, each with how much of this page it shows. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Sensitivity } from '../../utils/model';
import { sensitivityHelp, sensitivityName } from '../shared/sensitivity-words';

const CHOICES: readonly Sensitivity[] = ['low', 'balanced', 'high'];

interface Props {
  readonly chosen: Sensitivity;
  readonly counts: Readonly<Record<Sensitivity, number>>;
  readonly onChoose: (sensitivity: Sensitivity) => void;
  /** What the choice leaves out, in words. */
  readonly children?: ComponentChildren;
}

export function SensitivityChoice({ chosen, counts, onChoose, children }: Props): JSX.Element {
  return (
    <fieldset>
      <legend class="label">{i18n.t('sensitivity.legend')}</legend>
      <div class="segments">
        {CHOICES.map((sensitivity) => (
          <label key={sensitivity} class="segment">
            <input
              type="radio"
              name="sensitivity"
              value={sensitivity}
              checked={sensitivity === chosen}
              onChange={() => onChoose(sensitivity)}
            />
            <span class="name">{sensitivityName(sensitivity)}</span>
            <span class="count">{i18n.t('sensitivity.count', counts[sensitivity])}</span>
          </label>
        ))}
      </div>
      <p class="note">
        {sensitivityHelp(chosen)}. {children}
      </p>
    </fieldset>
  );
}
