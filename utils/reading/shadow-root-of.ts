/** How a browser hands out shadow roots, closed ones included; pages cannot, content scripts can. */
interface ShadowOpener {
  readonly chrome?: {
    readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

/** Custom elements, and others that pages make hosts of; asking each of thousands would cost more than reading. */
const HOSTS = /-|^(?:div|article|main|section)$/;

/** The element's shadow root, a closed one too where the browser hands it out; `null` without one. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!HOSTS.test(element.localName)) return null;
  if ('openOrClosedShadowRoot' in element)
    return element.openOrClosedShadowRoot as ShadowRoot | null;
  const opener = (globalThis as unknown as ShadowOpener).chrome?.dom;
  return opener?.openOrClosedShadowRoot(element) ?? null;
}
