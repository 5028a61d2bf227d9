/** The marks of the example one by one: the keyboard's way to their cards, and the key to the underlines. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ExampleLook, ExampleState } from './welcome-props';

export function MarkList({ example }: { readonly example: ExampleState }): JSX.Element | null {
  if (example.status !== 'compared') return null;
  return (
    <ul class="mark-list plain-list">
      {example.marks.map(({ words, heading, look, open }) => (
        <li key={words}>
          <span class={`swatch ${look}`} aria-hidden="true" />
          <div>
            <button type="button" class="quiet" onClick={open}>
              {i18n.t('welcome.mark.open', { words: inShort(words) })}
            </button>
            <p class="note">
              {heading}. {shapeOf(look)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function shapeOf(look: ExampleLook): string {
  switch (look) {
    case 'material':
      return i18n.t('welcome.mark.wavy');
    case 'framing':
      return i18n.t('welcome.mark.framing');
    case 'minor':
      return i18n.t('welcome.mark.dotted');
    case 'faithful':
      return i18n.t('welcome.mark.straight');
    default:
      throw new Error(`unknown look: ${String(look satisfies never)}`);
  }
}

/** The first words, without quotation marks of their own. */
function inShort(words: string): string {
  const [first = '', second = '', third = '', fourth = '', fifth = '', ...rest] = words
    .replace(/[“”]/g, '')
    .replace(/[.,]$/, '')
    .split(' ');
  const start = [first, second, third, fourth, fifth].filter((word) => word !== '').join(' ');
  return rest.length > 0 ? `${start} …` : start;
}
