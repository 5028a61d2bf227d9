import type { Severity } from '../../../../../utils/model';
import type { InventedStory } from '../../../../support/invented-story';

/** Wordings about one framing of an invented story, and how gravely they assert it. */
export interface InventedRows {
  readonly framing: string;
  readonly expected: Severity | null;
  readonly wordings: readonly string[];
  /** Wordings that are not read so yet. */
  readonly missed?: readonly string[];
}

/** A story, a page that is plainly about it, and what its framings are to be found in. */
export interface InventedCase {
  readonly story: InventedStory;
  readonly headline: string;
  readonly lead: string;
  readonly rows: readonly InventedRows[];
}
