/** A button for what cannot be undone: asks first, in a dialog, with the safe answer in front. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  readonly words: string;
  readonly question: string;
  /** Words of the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
}

export function ConfirmButton({ words, question, confirm, onConfirm }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {words}
      </button>
      <dialog ref={dialog} aria-label={words}>
        <form method="dialog">
          <p>{question}</p>
          <div class="actions">
            <button type="submit" class="primary">
              {i18n.t('ledger.keep')}
            </button>
            <button type="submit" onClick={onConfirm}>
              {confirm}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
