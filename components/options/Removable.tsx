/** A list of names, each with one button that takes it off; the keyboard stays in the list. */
import type { JSX } from 'preact';
import { useFocusKept } from './use-focus-kept';

interface Props {
  readonly items: readonly string[];
  /** Words of the button. */
  readonly words: string;
  readonly onRemove: (item: string) => void;
}

export function Removable({ items, words, onRemove }: Props): JSX.Element {
  const list = useFocusKept<HTMLUListElement>(items.length);
  return (
    <ul class="host-list plain-list" ref={list}>
      {items.map((item) => (
        <li key={item}>
          <span class="host">{item}</span>
          <button type="button" class="quiet" onClick={() => onRemove(item)}>
            {words}
            <span class="visually-hidden"> {item}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
