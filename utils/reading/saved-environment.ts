import { isBlockTag, isFolded, isForScreenReadersOnly } from './element-words';
import type { ReadingEnvironment, Rendering } from './environment';

/**
 * The environment of a saved page that no browser lays out: visibility and
 * lines are told from tags, attributes and inline style alone.
 * @param url where the page came from, `null` if that is not known
 */
export function savedEnvironment(url: string | null): ReadingEnvironment {
  return { url, rendering, shadowRootOf: (element) => element.shadowRoot };
}

function rendering(element: Element): Rendering {
  const style = element.getAttribute('style') ?? '';
  if (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none/i.test(style) ||
    isForScreenReadersOnly(element) ||
    isFolded(element)
  )
    return 'none';
  if (/visibility\s*:\s*hidden/i.test(style)) return 'unseen';
  if (/position\s*:\s*fixed/i.test(style)) return 'overlay';
  if (/display\s*:\s*(?:block|flex|grid)/i.test(style)) return 'block';
  return isBlockTag(element) ? 'block' : 'inline';
}
