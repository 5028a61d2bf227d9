import record from '../styles/record.css?inline';
import tokens from '../styles/tokens.css?inline';
import card from './card.css?inline';

/**
 * The stylesheet of the card, for a shadow root. Colours are set on the card
 * itself, which follows the shade of the page and not the reader's system. A page may set its own size
 * for `rem` (10 pixels is common); the card must not shrink with it.
 */
export const cardStyle = [tokens.replaceAll(':root', '.card'), record, card]
  .join('\n')
  .replace(/(\d*\.?\d+)rem\b/g, (_whole, size: string) => `${Number(size) * 16}px`);
