import type { ReadingEnvironment } from './environment';

/** The nodes shown inside an element: its shadow tree if it has one, what a slot is given, otherwise its children. */
export function shownChildren(element: Element, environment: ReadingEnvironment): readonly Node[] {
  const shadow = environment.shadowRootOf(element);
  if (shadow) return [...shadow.childNodes];
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (given.length > 0) return given;
  }
  return [...element.childNodes];
}

/** The element that a node is shown in, across shadow borders; `null` above the topmost. */
export function shownParent(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? (node as Element | Text).assignedSlot : null;
  if (slot) return slot;
  const parent = node.parentNode;
  // By node type and not by a property such as `host`, which links have too.
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}
