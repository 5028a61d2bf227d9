/** What is kept on this device: for how long, as a file, or not at all. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { LedgerActions } from '../shared/LedgerActions';
import type { OptionsActions, OptionsState } from './options-props';

const MOST_DAYS = 3650;

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}

export function DataSection({ state, actions }: Props): JSX.Element {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={state.ledgerKept}
          onChange={({ currentTarget }) => actions.setLedgerKept(currentTarget.checked)}
        />
        <span>
          {i18n.t('options.data.keep')}
          <span class="note">{i18n.t('options.data.keepHelp')}</span>
        </span>
      </label>
      <label class="field">
        {i18n.t('options.data.days')}
        <input
          type="number"
          min={1}
          max={MOST_DAYS}
          step={1}
          value={state.retentionDays}
          disabled={!state.ledgerKept}
          onChange={({ currentTarget }) => {
            // A number that the field itself calls invalid is not stored; the old one comes back.
            if (currentTarget.checkValidity())
              actions.setRetentionDays(currentTarget.valueAsNumber);
            else currentTarget.value = String(state.retentionDays);
          }}
        />
      </label>
      {state.pagesKept !== null && <p>{i18n.t('options.data.pages', state.pagesKept)}</p>}
      <div class="actions">
        <button type="button" onClick={actions.openTracker}>
          {i18n.t('options.data.open')}
        </button>
        <LedgerActions onExport={actions.exportLedger} onErase={actions.eraseLedger} />
      </div>
    </>
  );
}
