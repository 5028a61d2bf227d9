/**
 * What a page has changed since it was last read, as far as a reading of its
 * text needs to know. Filled from mutation records, emptied by each reading.
 */

// Beyond this it is cheaper to read the whole page than to find out what may stay.
const MOST_NODES = 4_000;

/** A page's changes since the last reading; `everything` once that is all that can be said. */
export class PageChanges {
  /** Nodes whose text or children are others now. */
  readonly rewritten = new Set<Node>();
  /** Elements that may be shown differently, with all that is in them. */
  readonly restyled = new Set<Element>();
  everything = false;

  /** Adds what a mutation record tells. */
  add({ type, target, addedNodes }: MutationRecord): void {
    if (this.everything) return;
    if (type === 'attributes') this.addRestyled(target as Element);
    else this.rewritten.add(target);
    // An element that comes from elsewhere on the page may be shown differently in its new place.
    for (const node of addedNodes) if (node.nodeType === 1) this.restyled.add(node as Element);
    if (this.rewritten.size + this.restyled.size > MOST_NODES) this.addEverything();
  }

  /** Says that no earlier reading holds any more. */
  addEverything(): void {
    this.everything = true;
    this.rewritten.clear();
    this.restyled.clear();
  }

  /** Hands over the changes so far and starts anew. */
  take(): PageChanges {
    const taken = new PageChanges();
    taken.everything = this.everything;
    for (const node of this.rewritten) taken.rewritten.add(node);
    for (const element of this.restyled) taken.restyled.add(element);
    this.everything = false;
    this.rewritten.clear();
    this.restyled.clear();
    return taken;
  }

  /** A stylesheet's `a + b` reaches the neighbours of the element that changed; `body.open x` the whole page. */
  private addRestyled(element: Element): void {
    const around = element.parentElement;
    if (around === null || around === element.ownerDocument.documentElement) {
      const isInShadow = element.parentNode?.nodeType === 11;
      if (isInShadow) this.restyled.add(element);
      else this.addEverything();
    } else this.restyled.add(around);
  }
}
