import type { Span } from '../../model';
import type { Passage } from '../passage';

export type MentionForm = 'name' | 'pronoun' | 'description';

/** Words that mean somebody who can speak. */
export interface Mention extends Span {
  readonly form: MentionForm;
  readonly text: string;
}

/** How the page ties words to a speaker. */
export type AttributionForm = 'label' | 'clause' | 'inherited';

export interface Attribution {
  readonly mention: Mention;
  readonly form: AttributionForm;
  /** Clause that holds the attribution, for dates and venues that belong to it. */
  readonly clause: Span;
}

/** The passage before, and what is known of its speaker. */
export interface Previous {
  readonly passage: Passage;
  readonly attribution: Attribution | null;
}
