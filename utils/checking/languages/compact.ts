import type { Grammar } from './grammar';
import { type PhraseBook, phraseBook } from './phrase-book';
import { withoutElision } from './words-of';

/** The lists that a language is written down in, in the notation of `phrase-book`. */
export interface CompactGrammar {
  readonly language: string;
  readonly elides: boolean;
  /** True where the verb, or the part of it that tells, may stand behind its objects. */
  readonly isVerbLast?: boolean;
  readonly capitalizesNouns?: boolean;
  /** Words that carry grammar rather than content. */
  readonly smallWords: string;
  /** Prepositions that melt into an article, with every form: a phrase written with one is found with all. */
  readonly melted: Readonly<Record<string, string>>;
  readonly friendship: string;
  readonly friends: string;
  readonly marriage: string;
  readonly endings: string;
  readonly endingsOn: string;
  readonly endingsOfThat: string;
  readonly relational: string;
  readonly partings: string;
  /** Partings that the cause itself may bring about. */
  readonly takings: string;
  /** Endings of which somebody is the author: verbs only. */
  readonly leaving: string;
  readonly strains: string;
  /** Strains whose object is the cause. */
  readonly strainsOn: string;
  readonly both: string;
  readonly one: string;
  /** Words by which one of them speaks for both: "we", "our". */
  readonly speaking: string;
  readonly toCause: string;
  readonly beforeCause: string;
  /** Prepositions that stand behind a cause. */
  readonly postpositions?: string;
  readonly toEffect: string;
  /** After a cause whose effect stood before. */
  readonly blame: string;
  readonly assigning: string;
  readonly assigned: string;
  readonly time: string;
  readonly until: string;
  readonly turning: string;
  readonly joining: string;
  /** Small words and words for taking sides: what may part a cause from its verb. */
  readonly side: string;
  readonly newSubject: string;
  readonly pointers: string;
  readonly reasons: string;
  readonly answers: string;
  /** Words that answer a question with itself. */
  readonly yes: string;
  readonly heads: string;
  readonly culprits: string;
  readonly copulas: string;
  /** A condition against the facts, and what would then have been. */
  readonly conditions: string;
  readonly wouldBe: string;
  readonly negations: string;
  /** Words that look like negations and are none. */
  readonly stubborn: string;
  readonly corrections: string;
  readonly hearsay: string;
  /** Prepositions for whose claim it is. */
  readonly according: string;
  readonly reports: string;
  readonly shared: string;
  readonly besides: string;
  /** Before a cause: what sets it aside. */
  readonly setAside: string;
  readonly held: string;
  readonly questions: string;
  readonly wholeDenials: string;
  readonly quarrels: string;
  readonly occasions: string;
}

const NONE = phraseBook('');

/** A grammar for telling causes on pages in another language. Claims and denials of any part are read in English only. */
export function compactGrammar(lists: CompactGrammar): Grammar {
  const book = (list: string): PhraseBook =>
    phraseBook(
      list
        .replace(/[^\s;]+/gu, (word) => (lists.elides ? withoutElision(word) : word))
        .replace(/[^\s;]+/gu, (word) => lists.melted[word] ?? word),
    );
  const friendship = book(lists.friendship);
  return {
    language: lists.language,
    elides: lists.elides,
    isVerbLast: lists.isVerbLast ?? false,
    capitalizesNouns: lists.capitalizesNouns ?? false,
    smallWords: new Set(lists.smallWords.split(/\s+/u).filter(Boolean)),
    bonds: { friendship, marriage: book(lists.marriage), partnership: friendship },
    friends: book(lists.friends),
    looseBonds: NONE,
    events: {
      endings: book(lists.endings),
      endingsOn: book(lists.endingsOn),
      endingsOfThat: book(lists.endingsOfThat),
      departures: NONE,
      cancellations: NONE,
      closures: NONE,
      removing: NONE,
      cancelling: NONE,
      shutting: NONE,
      relational: book(lists.relational),
      partings: book(lists.partings),
      takings: book(lists.takings),
      leaving: book(lists.leaving),
      outcomes: NONE,
      amends: book(lists.held),
      strains: book(lists.strains),
      strainsOn: book(lists.strainsOn),
    },
    people: {
      both: book(lists.both),
      one: book(lists.one),
      definite: friendship,
      speaking: book(lists.speaking),
    },
    links: {
      toCause: book(lists.toCause),
      beforeCause: book(lists.beforeCause),
      postpositions: book(lists.postpositions ?? ''),
      toEffect: book(lists.toEffect),
      blame: book(lists.blame),
      heads: book(lists.heads),
      culprits: book(lists.culprits),
      copulas: book(lists.copulas),
      assigning: book(lists.assigning),
      assigned: book(lists.assigned),
      means: NONE,
      time: book(lists.time),
      spans: NONE,
      sequence: NONE,
      until: book(lists.until),
      turning: book(lists.turning),
      and: book(lists.joining),
      side: book(lists.side),
      intolerance: NONE,
      newSubject: book(lists.newSubject),
      pointers: book(lists.pointers),
      reasons: book(lists.reasons),
      answers: book(lists.answers),
      yes: book(lists.yes),
      asking: NONE,
      conditions: book(lists.conditions),
      wouldBe: book(lists.wouldBe),
    },
    directions: [],
    fairness: {
      negations: book(lists.negations),
      stubborn: book(lists.stubborn),
      corrections: book(lists.corrections),
      hearsay: book(lists.hearsay),
      according: book(lists.according),
      reports: book(lists.reports),
      shared: book(lists.shared),
      setAside: book(lists.setAside),
      dismissals: NONE,
      besides: book(lists.besides),
      held: book(lists.held),
      possible: NONE,
      debunks: NONE,
      questions: book(lists.questions),
      takesBack: book(lists.corrections),
      wholeDenials: book(lists.wholeDenials),
      sayings: NONE,
      promises: NONE,
      deniedSaying: NONE,
      fulfilled: NONE,
      fulfilledAtEnd: NONE,
      hopes: NONE,
      widenings: NONE,
      outright: NONE,
      quarrels: book(lists.quarrels),
      occasions: book(lists.occasions),
    },
  };
}
