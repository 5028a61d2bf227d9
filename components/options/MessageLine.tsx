/** What was done last or went wrong, told to eyes and ears, with the way back beside it. */
import type { JSX } from 'preact';
import type { Message } from './options-props';

export function MessageLine({ message }: { readonly message: Message | null }): JSX.Element {
  return (
    <div class="message-line">
      <p role="status">{message?.words}</p>
      {message?.undo && (
        <button type="button" class="quiet" onClick={message.undo.action}>
          {message.undo.words}
        </button>
      )}
    </div>
  );
}
