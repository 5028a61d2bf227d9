import type { Grammar } from './grammar';
import { phraseBook } from './phrase-book';

/** The lists that a language is written down in, in the notation of `phrase-book`. */
export interface CompactGrammar {
  readonly language: string;
  readonly elides: boolean;
  readonly friendship: string;
  readonly friends: string;
  readonly marriage: string;
  readonly endings: string;
  readonly endingsOn: string;
  readonly relational: string;
  readonly partings: string;
  /** Partings that the cause itself may bring about. */
  readonly takings: string;
  readonly strains: string;
  readonly both: string;
  readonly one: string;
  readonly toCause: string;
  readonly beforeCause: string;
  readonly toEffect: string;
  readonly time: string;
  readonly until: string;
  readonly turning: string;
  readonly joining: string;
  /** Small words and words for taking sides: what may part a cause from its verb. */
  readonly side: string;
  readonly newSubject: string;
  readonly pointers: string;
  readonly reasons: string;
  readonly heads: string;
  readonly copulas: string;
  readonly negations: string;
  /** Words that look like negations and are none. */
  readonly stubborn: string;
  readonly corrections: string;
  readonly hearsay: string;
  readonly reports: string;
  readonly shared: string;
  /** Before a cause: what sets it aside. */
  readonly setAside: string;
  readonly held: string;
  readonly quarrels: string;
}

const NONE = phraseBook('');

/** A grammar for telling causes on pages in another language. Claims and denials of any part are read in English only. */
export function compactGrammar(lists: CompactGrammar): Grammar {
  const friendship = phraseBook(lists.friendship);
  return {
    language: lists.language,
    elides: lists.elides,
    bonds: { friendship, marriage: phraseBook(lists.marriage), partnership: friendship },
    friends: phraseBook(lists.friends),
    looseBonds: NONE,
    events: {
      endings: phraseBook(lists.endings),
      endingsOn: phraseBook(lists.endingsOn),
      endingsOfThat: NONE,
      departures: NONE,
      relational: phraseBook(lists.relational),
      partings: phraseBook(lists.partings),
      takings: phraseBook(lists.takings),
      leaving: NONE,
      amends: phraseBook(lists.held),
      strains: phraseBook(lists.strains),
    },
    people: { both: phraseBook(lists.both), one: phraseBook(lists.one), definite: friendship },
    links: {
      toCause: phraseBook(lists.toCause),
      beforeCause: phraseBook(lists.beforeCause),
      toEffect: phraseBook(lists.toEffect),
      blame: NONE,
      heads: phraseBook(lists.heads),
      culprits: NONE,
      copulas: phraseBook(lists.copulas),
      assigning: NONE,
      assigned: NONE,
      time: phraseBook(lists.time),
      until: phraseBook(lists.until),
      turning: phraseBook(lists.turning),
      and: phraseBook(lists.joining),
      side: phraseBook(lists.side),
      newSubject: phraseBook(lists.newSubject),
      pointers: phraseBook(lists.pointers),
      reasons: phraseBook(lists.reasons),
      answers: NONE,
      asking: NONE,
      conditions: NONE,
      wouldBe: NONE,
    },
    fairness: {
      negations: phraseBook(lists.negations),
      stubborn: phraseBook(lists.stubborn),
      corrections: phraseBook(lists.corrections),
      hearsay: phraseBook(lists.hearsay),
      reports: phraseBook(lists.reports),
      shared: phraseBook(lists.shared),
      setAside: phraseBook(lists.setAside),
      dismissals: NONE,
      besides: NONE,
      held: phraseBook(lists.held),
      questions: NONE,
      takesBack: phraseBook(lists.corrections),
      wholeDenials: NONE,
      sayings: NONE,
      deniedSaying: NONE,
      fulfilled: NONE,
      fulfilledAtEnd: NONE,
      hopes: NONE,
      widenings: NONE,
      quarrels: phraseBook(lists.quarrels),
      occasions: NONE,
    },
  };
}
