/** What the first run is given, and what it can ask for. Types only. */
import type { WorkingMode } from '../shared/WorkingModeChoice';

/** A little article to show the extension at work on. */
export interface ExampleArticle {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** BCP 47 tag of its words. */
  readonly language: string;
}

/** What the underline says; a framing bears the same as words whose sense differs. */
export type ExampleLook = 'material' | 'framing' | 'minor' | 'faithful';

/** One passage of the example that bears a mark. */
export interface ExampleMark {
  readonly words: string;
  /** What the card at it is headed by. */
  readonly heading: string;
  readonly look: ExampleLook;
  /** Opens the card at it, with the keyboard inside. */
  readonly open: () => void;
}

/** What has come of comparing the example. */
export type ExampleState =
  | { readonly status: 'comparing' }
  | { readonly status: 'compared'; readonly marks: readonly ExampleMark[] }
  | { readonly status: 'problem'; readonly problem: string };

export interface WelcomeProps {
  readonly article: ExampleArticle;
  readonly example: ExampleState;
  readonly mode: WorkingMode;
  readonly hostCount: number;
  /** True after a choice has been made and is in force. */
  readonly saved: boolean;
  /** Words for a choice that the browser or the reader refused. */
  readonly problem: string | null;
  /** Called once with the element that holds the article. */
  readonly onArticle: (element: HTMLElement) => void;
  readonly onChooseMode: (mode: WorkingMode) => void;
  readonly onOpenSettings: () => void;
}
