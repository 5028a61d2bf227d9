/** What a reader can do with everything kept: take it along, or erase it after being asked. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ConfirmButton } from './ConfirmButton';

interface Props {
  readonly onExport: (format: 'json' | 'csv') => void;
  readonly onErase: () => void;
}

export function LedgerActions({ onExport, onErase }: Props): JSX.Element {
  return (
    <>
      <button type="button" onClick={() => onExport('json')}>
        {i18n.t('ledger.exportJson')}
      </button>
      <button type="button" onClick={() => onExport('csv')}>
        {i18n.t('ledger.exportCsv')}
      </button>
      <ConfirmButton
        words={i18n.t('ledger.erase')}
        question={i18n.t('ledger.eraseQuestion')}
        confirm={i18n.t('ledger.eraseConfirm')}
        onConfirm={onErase}
      />
    </>
  );
}
