import type { Finding, Kind } from '../model';
import type { IndexedStatement } from '../record/index-stories';
import { overlaps } from '../text/overlaps';
import type { Passage } from './passage';
import type { IdentifiedSpeaker } from './speakers/identify';
import type { Comparison } from './wording/compare';
import type { WordingVerdict } from './wording/judge';
import type { PreparedPassage } from './wording/prepare';

/** A passage with everything that the stages have found out about it. */
export interface JudgedPassage {
  readonly passage: Passage;
  readonly prepared: PreparedPassage;
  readonly speaker: IdentifiedSpeaker | null;
  /** `null` where the passage repeats nothing on the record. */
  readonly recognised: {
    readonly statement: IndexedStatement;
    readonly comparison: Comparison;
    readonly verdict: WordingVerdict;
    /** False where only the gist or a translation of the statement is known. */
    readonly isCheckable: boolean;
  } | null;
}

/** A finding whose offsets still count in the folded text, and whose reason is not yet a sentence. */
export type Departure = Omit<Finding, 'text' | 'why'>;

/** The kind that a quotation's own words amount to, once departures are known. */
export function kindOf(judged: JudgedPassage, departures: readonly Departure[]): Kind | null {
  if (!judged.recognised?.isCheckable) return null;
  const own = departures.find(
    (departure) => WORDS.has(departure.kind) && overlaps(departure, judged.passage),
  );
  return own?.kind ?? judged.recognised.verdict.kind;
}

const WORDS: ReadonlySet<Kind> = new Set<Kind>(['misquote', 'splice', 'contextomy']);
