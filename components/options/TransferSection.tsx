/** All settings as a file, and back: what a file would change is shown before anything is changed. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPreview, OptionsActions, SectionProps } from './options-props';

export function TransferSection({ state, actions }: SectionProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(false);
  const isShown = state.importPreview !== null;
  useEffect(() => {
    // Whoever has answered the question is back where they asked it.
    if (wasShown.current && !isShown) open.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  return (
    <>
      <p>{i18n.t('options.transfer.text')}</p>
      <div class="actions">
        <button type="button" onClick={actions.exportSettings}>
          {i18n.t('options.transfer.export')}
        </button>
        <button type="button" ref={open} onClick={() => input.current?.click()}>
          {i18n.t('options.transfer.import')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.readFile(file);
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
      {state.importPreview !== null && <Preview preview={state.importPreview} actions={actions} />}
    </>
  );
}

interface PreviewProps {
  readonly preview: ImportPreview;
  readonly actions: OptionsActions;
}

function Preview({ preview, actions }: PreviewProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [preview]);
  return (
    <section class="import-preview" aria-labelledby="import-preview-title">
      <h3 id="import-preview-title" tabIndex={-1} ref={heading}>
        {i18n.t('options.transfer.preview', { file: preview.file })}
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('options.transfer.setting')}</th>
            <th scope="col">{i18n.t('options.transfer.now')}</th>
            <th scope="col">{i18n.t('options.transfer.after')}</th>
          </tr>
        </thead>
        <tbody>
          {preview.changes.map(({ name, now, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={i18n.t('options.transfer.now')}>{now}</td>
              <td data-label={i18n.t('options.transfer.after')}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.asksPermission && <p class="note">{i18n.t('options.transfer.permissions')}</p>}
      <div class="actions">
        <button type="button" class="primary" onClick={actions.applyImport}>
          {i18n.t('options.transfer.apply')}
        </button>
        <button type="button" onClick={actions.cancelImport}>
          {i18n.t('options.transfer.cancel')}
        </button>
      </div>
    </section>
  );
}
