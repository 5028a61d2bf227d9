/**
 * The blocks of every part of a page as they were last read, so that a reading
 * after a change collects only the parts that changed. Entries hang on the
 * page's elements and go with them.
 */
import type { ReadingEnvironment, Rendering } from './environment';
import { shownParent } from './flat-tree';
import type { PageChanges } from './page-changes';
import type { TextBlock } from './text-blocks';

/** What text inherits from the elements around it. */
interface Surroundings {
  readonly isLink: boolean;
  readonly isSeen: boolean;
  readonly isOverlay: boolean;
}

/** What an element that stands on lines of its own was read to hold. */
export interface CollectedPart {
  /** What it inherited where it was read. */
  readonly place: Surroundings;
  readonly blocks: readonly TextBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
}

export class BlockCache {
  private readonly parts = new WeakMap<Element, CollectedPart>();
  private readonly renderings = new WeakMap<Element, Rendering>();
  private readonly opened = new WeakMap<Element, ShadowRoot>();
  /** Shadow roots met by the last reading, whether it found an article or not. */
  shadowRoots: readonly ShadowRoot[] = [];

  /** The environment with its answers remembered until a change makes them doubtful. */
  remembering(environment: ReadingEnvironment): ReadingEnvironment {
    return {
      url: environment.url,
      rendering: (element) => {
        const known = this.renderings.get(element);
        if (known !== undefined) return known;
        const rendering = environment.rendering(element);
        this.renderings.set(element, rendering);
        return rendering;
      },
      shadowRootOf: (element) => {
        const root = environment.shadowRootOf(element);
        if (root) this.opened.set(element, root);
        return root;
      },
    };
  }

  /** What the element held when it was last read in these surroundings, if that still holds. */
  partOf(element: Element, { isLink, isSeen, isOverlay }: Surroundings): CollectedPart | null {
    const part = this.parts.get(element);
    const isSame =
      part?.place.isLink === isLink &&
      part.place.isSeen === isSeen &&
      part.place.isOverlay === isOverlay;
    return part && isSame ? part : null;
  }

  keep(element: Element, part: CollectedPart): void {
    this.parts.set(element, part);
  }

  /** Forgets all that the changes make doubtful. Cost: changed nodes × depth of the page. */
  forget(changes: Pick<PageChanges, 'rewritten' | 'restyled'>): void {
    for (const element of changes.restyled) {
      this.forgetWithin(element);
      this.forgetAround(element);
    }
    for (const node of changes.rewritten) {
      this.forgetSlots(node);
      this.forgetAround(node);
    }
  }

  /** How an element is shown can hang on what it holds, a drop cap's on its length. */
  private forgetAround(node: Node): void {
    for (
      let around: Element | null = node.nodeType === 1 ? (node as Element) : outer(node);
      around;
      around = outer(around)
    ) {
      this.parts.delete(around);
      this.renderings.delete(around);
    }
  }

  private forgetWithin(scope: Element | ShadowRoot): void {
    const elements = [...scope.querySelectorAll('*')];
    if (scope.nodeType === 1) elements.push(scope as Element);
    for (const element of elements) {
      this.parts.delete(element);
      this.renderings.delete(element);
      const root = this.opened.get(element);
      if (root) this.forgetWithin(root);
    }
  }

  /** Children of a shadow host are shown where its slots are; which they were in cannot be told any more. */
  private forgetSlots(node: Node): void {
    const root = this.opened.get(node as Element);
    if (!root) return;
    for (const slot of root.querySelectorAll('slot')) this.forgetAround(slot);
  }
}

/** The element or shadow host that a node is shown in. */
function outer(node: Node): Element | null {
  if (node.nodeType === 11) return (node as ShadowRoot).host ?? null;
  return shownParent(node);
}
