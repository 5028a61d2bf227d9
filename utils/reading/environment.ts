/**
 * How an element takes part in the page as a reader sees it: `none` and all in
 * it is not shown; the element's own text is `unseen` but descendants may show;
 * it flows within a line (`inline`); it stands on lines of its own (`block`); it
 * is taken out of the flow, and the text around it runs on (`apart`); it stays
 * in place over the page (`overlay`).
 */
export type Rendering = 'none' | 'unseen' | 'inline' | 'block' | 'apart' | 'overlay';

/** What reading needs to know about a page and cannot tell from its elements alone. */
export interface ReadingEnvironment {
  /** Address of the page; `null` for one that has none, such as a bare file. */
  readonly url: string | null;
  /** How the element is shown. */
  rendering(element: Element): Rendering;
  /** The element's shadow root, a closed one too where the browser hands it out. */
  shadowRootOf(element: Element): ShadowRoot | null;
}
