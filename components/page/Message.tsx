/** A state of the page in a few words, with what can be done about it. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly text?: string;
  /** Buttons. */
  readonly children?: ComponentChildren;
}

export function Message({ title, text, children }: Props): JSX.Element {
  return (
    <section class="message">
      <h1>{title}</h1>
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div class="actions">{children}</div>}
    </section>
  );
}
