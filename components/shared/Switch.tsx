/** A box to tick, with its name and, where it needs one, a sentence. */
import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
  /** A sentence below the name. */
  readonly help?: string;
}

export function Switch({ checked, onChange, children, help }: Props): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {children}
        {help !== undefined && <span class="note">{help}</span>}
      </span>
    </label>
  );
}
