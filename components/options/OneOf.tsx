/** One of several choices, as the settings offer them. */
import type { JSX } from 'preact';

interface OneOfProps<Value extends string> {
  readonly legend: string;
  /** Name of the group, unique on the page. */
  readonly name: string;
  readonly chosen: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly words: string;
    readonly help?: string;
  }[];
  readonly onChoose: (value: Value) => void;
  /** Side by side, for options of one word. */
  readonly inline?: boolean;
}

export function OneOf<Value extends string>(props: OneOfProps<Value>): JSX.Element {
  return (
    <fieldset class={props.inline ? 'inline' : ''}>
      <legend>{props.legend}</legend>
      <div class="one-of">
        {props.options.map(({ value, words, help }) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChoose(value)}
            />
            <span>
              <span class={help === undefined ? '' : 'choice-name'}>{words}</span>
              {help !== undefined && <span class="note">{help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
