/** What is kept on this device: for how long, as a file, or not at all. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatNumber } from '../shared/format-number';
import { LedgerActions } from '../shared/LedgerActions';
import { Switch } from '../shared/Switch';
import type { SectionProps } from './options-props';

const MOST_DAYS = 3650;

export function DataSection({ state, actions }: SectionProps): JSX.Element {
  return (
    <>
      <Switch
        checked={state.ledgerKept}
        onChange={(kept) => actions.set('ledgerKept', kept)}
        help={i18n.t('options.data.keepHelp')}
      >
        {i18n.t('options.data.keep')}
      </Switch>
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
            if (currentTarget.checkValidity() && currentTarget.value !== '') {
              actions.set('retentionDays', currentTarget.valueAsNumber);
              return;
            }
            // A number that the field itself calls invalid is not stored; the old one comes back.
            currentTarget.value = String(state.retentionDays);
            actions.tell(i18n.t('options.data.daysWrong', { most: formatNumber(MOST_DAYS) }));
          }}
        />
      </label>
      {state.pagesKept !== null && (
        <p>{i18n.t('options.data.pages', state.pagesKept, [formatNumber(state.pagesKept)])}</p>
      )}
      <div class="actions">
        <button type="button" onClick={actions.openTracker}>
          {i18n.t('options.data.open')}
        </button>
        <LedgerActions onExport={actions.exportLedger} onErase={actions.eraseLedger} />
      </div>
    </>
  );
}
