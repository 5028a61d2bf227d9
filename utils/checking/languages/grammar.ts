import type { PhraseBook } from './phrase-book';

/** A pair of opposites: to promise that something will not go up is to promise that it will stay. */
export interface Direction {
  readonly up: PhraseBook;
  readonly down: PhraseBook;
  /** Words of either that say by themselves of what: "dearer". */
  readonly alone: PhraseBook;
}

/**
 * How one language says that something ended, suffered, was caused, denied or
 * only reported. What it is about comes from the record; this is the same in
 * every story.
 */
export interface Grammar {
  /** ISO 639-1. */
  readonly language: string;
  /** Whether a short word before an apostrophe is a word of its own: l'amitié, dell'amicizia. */
  readonly elides: boolean;
  /** True where the verb, or the part of it that tells, may stand behind its objects. */
  readonly isVerbLast: boolean;
  /** True where every noun has a capital, and names an ending for whose something is. */
  readonly capitalizesNouns: boolean;
  /** Words that carry grammar rather than content; `null` where the text's own are told already. */
  readonly smallWords: ReadonlySet<string> | null;
  /** Words for bonds of several kinds, by the English noun that a record names: friendship, marriage. */
  readonly bonds: Readonly<Record<string, PhraseBook>>;
  /** Words for bonds that are people, "friend": as a subject they do things of their own. */
  readonly friends: PhraseBook;
  /** Bonds that anybody may have with anything: "ties", "partnership". */
  readonly looseBonds: PhraseBook;
  readonly events: {
    /** Endings of whatever stands beside them. */
    readonly endings: PhraseBook;
    /** Endings whose object names the cause: "founder on", "lost to". */
    readonly endingsOn: PhraseBook;
    /** Endings of what the sentence before named: "put an end to that". */
    readonly endingsOfThat: PhraseBook;
    /** Endings that are between people by themselves: "fell out", "no longer speak". */
    readonly relational: PhraseBook;
    /** Ways of leaving a post. */
    readonly departures: PhraseBook;
    /** Endings whose object is a person: "dumped", "cut out of his life". */
    readonly partings: PhraseBook;
    /** Partings that the cause itself may bring about: "cost him", "drove away". */
    readonly takings: PhraseBook;
    /** Endings of which somebody is the author: "dumped", "walked out on". */
    readonly leaving: PhraseBook;
    /** Words by which a bond is what something cost: "was the price". */
    readonly outcomes: PhraseBook;
    /** Ways in which something planned does not take place. */
    readonly cancellations: PhraseBook;
    /** Ways in which a house or a business shuts. */
    readonly closures: PhraseBook;
    /** Ways of making somebody leave a post, of which somebody is the author. */
    readonly removing: PhraseBook;
    /** The same of something planned, and of a house or a business. */
    readonly cancelling: PhraseBook;
    readonly shutting: PhraseBook;
    /** What mends a bond, or keeps it up: "made peace", "in touch". */
    readonly amends: PhraseBook;
    /** What suffered, without an end. */
    readonly strains: PhraseBook;
    /** Strains whose object is the cause: "suffered from". */
    readonly strainsOn: PhraseBook;
  };
  readonly people: {
    /** Words for the two of a story: "they", "the pair". */
    readonly both: PhraseBook;
    /** Words for one of them: "he", "her", "the singer". */
    readonly one: PhraseBook;
    readonly definite: PhraseBook;
    /** Words by which one of them speaks for both: "we", "our". */
    readonly speaking: PhraseBook;
  };
  readonly links: {
    /** From an effect to its cause: "because of", "over". */
    readonly toCause: PhraseBook;
    /** The same before a cause that stands first: "thanks to", "sickened by". */
    readonly beforeCause: PhraseBook;
    /** The same behind a cause: "des Präsidenten wegen". */
    readonly postpositions: PhraseBook;
    /** From a cause to its effect: "led to", "which is why". */
    readonly toEffect: PhraseBook;
    /** After a cause whose effect stood before: "is to blame". */
    readonly blame: PhraseBook;
    /** Heads of a sentence that announces its cause: "what ended …", "all it took". */
    readonly heads: PhraseBook;
    /** Words for an ending that are what ended it: "the last straw was …". */
    readonly culprits: PhraseBook;
    /** Between such a head and the cause: "was", "is". */
    readonly copulas: PhraseBook;
    /** Verbs that give an effect its cause, and what leads to it: "attributes … to". */
    readonly assigning: PhraseBook;
    readonly assigned: PhraseBook;
    /** Before a thing that is the cause, as a means: "with a". */
    readonly means: PhraseBook;
    /** From an event to what went before it: "after", "since". */
    readonly time: PhraseBook;
    /** Phrases for a time or an occasion that begin like words for a cause: "over the years". */
    readonly spans: PhraseBook;
    /** From what went before to the event: "was followed by". */
    readonly sequence: PhraseBook;
    /** Up to when a bond held: "close until". */
    readonly until: PhraseBook;
    /** Between a cause and its ending, the words that turn them round: "because", "when". */
    readonly turning: PhraseBook;
    /** Joins two clauses and says nothing of causes: "and". */
    readonly and: PhraseBook;
    /** Nouns and verbs for somebody's side with a cause, which part a cause from its verb: "support", "hat". */
    readonly side: PhraseBook;
    /** Not to be borne: "unforgivable", "could not look past". What follows with "and" follows from it. */
    readonly intolerance: PhraseBook;
    /** A new subject between a cause and a verb. */
    readonly newSubject: PhraseBook;
    /** Words that point back to the sentence before: "that", "the move". */
    readonly pointers: PhraseBook;
    /** Words that name a reason without saying for what. */
    readonly reasons: PhraseBook;
    /** Words that answer a question asked before: "the answer". */
    readonly answers: PhraseBook;
    /** Words that answer a question with yes. */
    readonly yes: PhraseBook;
    /** Words by which somebody else's question is told: "asks why". */
    readonly asking: PhraseBook;
    /** A condition against the facts. */
    readonly conditions: PhraseBook;
    /** What would then have been. */
    readonly wouldBe: PhraseBook;
  };
  /** What can be promised, in pairs of opposites. */
  readonly directions: readonly Direction[];
  readonly fairness: {
    readonly negations: PhraseBook;
    /** Negations that deny nothing of what the sentence asserts: "would not renounce". */
    readonly stubborn: PhraseBook;
    /** Words by which a sentence denies or corrects. */
    readonly corrections: PhraseBook;
    /** Whose claim it is: not the page's. */
    readonly hearsay: PhraseBook;
    /** Prepositions for whose claim it is, which may be one of the people: "according to". */
    readonly according: PhraseBook;
    /** Verbs of report: whose report it is stands before them. */
    readonly reports: PhraseBook;
    /** Blame shared without naming with what. */
    readonly shared: PhraseBook;
    /** Before a cause, what sets it aside: "rather than", "despite". */
    readonly setAside: PhraseBook;
    /** What names a cause only to dismiss it, up to the end of its clause: "forget". */
    readonly dismissals: PhraseBook;
    /** Beside a cause, what shares the blame with it: "as well as". */
    readonly besides: PhraseBook;
    /** Bonds that held. */
    readonly held: PhraseBook;
    /** Verbs by which something is only held possible: "may have". */
    readonly possible: PhraseBook;
    /** Words of a headline that announces what is to be put right: "myths about". */
    readonly debunks: PhraseBook;
    /** Ways to ask. */
    readonly questions: PhraseBook;
    /** A correction that points back to the sentence before: "not so", "he denies this". */
    readonly takesBack: PhraseBook;
    /** Denials of any part at all: "nothing to do with". */
    readonly wholeDenials: PhraseBook;
    /** Verbs and nouns by which somebody is given a claim: "promised", "her pledge". */
    readonly sayings: PhraseBook;
    /** Those of them that bind the speaker, whatever the tense of what is promised. */
    readonly promises: PhraseBook;
    /** That something was said is denied. */
    readonly deniedSaying: PhraseBook;
    /** What was promised was done. */
    readonly fulfilled: PhraseBook;
    /** The same at the end of a clause: "and it was". */
    readonly fulfilledAtEnd: PhraseBook;
    /** A wish is no promise. */
    readonly hopes: PhraseBook;
    /** Words that widen any claim: "for all", "never again". */
    readonly widenings: PhraseBook;
    /** Those of them that widen a claim made in the sentence before. */
    readonly outright: PhraseBook;
    /** Quarrels, which a date makes events of their own. */
    readonly quarrels: PhraseBook;
    /** Words that date a quarrel, or say in what it was carried on. */
    readonly occasions: PhraseBook;
  };
}
