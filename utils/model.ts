/**
 * The nouns of the product, as types only. Free to import from anywhere.
 *
 * Everything here is plain data that survives structured cloning: it travels
 * between the page, the background, the popup and the command line unchanged.
 * Offsets are UTF-16 code units into `Article.text`, spans are half-open.
 */

/** A stretch of an article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What part of the page a block of text is. Only these parts are ever judged. */
export type BlockRole =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quotation'
  | 'caption'
  | UnprintedRole;

/**
 * What a page says without printing it: in the description of a picture, in the
 * title and the summary that are shown where the page is shared.
 */
export type UnprintedRole = 'alt-text' | 'shared-title' | 'shared-summary';

/** One paragraph-like part of an article. Blocks are in reading order, unprinted ones last, and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
}

/** A publication date (`YYYY-MM-DD` or `YYYY-MM`) and where it was found. */
export interface PublicationDate {
  readonly date: string;
  readonly from: 'given' | 'json-ld' | 'meta' | 'time' | 'url';
}

/** A news page reduced to its words. `text` is the blocks joined by one blank line. */
export interface Article {
  readonly id: string;
  readonly url: string | null;
  /** The publisher's name as the page gives it. */
  readonly outlet: string | null;
  /** BCP 47 tag that the page declares, lower case; `null` when it declares none. */
  readonly language: string | null;
  readonly published: PublicationDate | null;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Whoever the page says is speaking: the words that name them, and who that is if known. */
export interface Speaker extends Span {
  readonly text: string;
  /** Full name as far as the article gives it. */
  readonly name?: string;
  /** Id of a person in a record. */
  readonly person?: string;
}

export type Kind =
  | 'verbatim'
  | 'edited'
  | 'misquote'
  | 'splice'
  | 'contextomy'
  | 'misattribution'
  | 'misdating'
  | 'unsourced'
  | 'mischaracterization';

/** The kinds that are faithful to the record. */
export type FaithfulKind = Extract<Kind, 'verbatim' | 'edited'>;
/** The kinds that depart from it. */
export type DepartureKind = Exclude<Kind, FaithfulKind>;

export type Severity = 'minor' | 'material';

export type Sensitivity = 'low' | 'balanced' | 'high';

/** One step from the words on the record (`said`) to the words on the page (`printed`). */
export interface Edit {
  readonly op: 'keep' | 'insert' | 'delete' | 'replace';
  readonly printed: string;
  readonly said: string;
}

/** The statement that a quotation repeats. */
export interface Match {
  readonly statement: string;
  readonly kind: Kind;
  /** Share of the words of the longer side that agree, 0–1. */
  readonly similarity: number;
}

/** Words that the page presents as somebody's own, quotation marks included in the span. */
export interface Quotation extends Span {
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly match: Match | null;
  /** On a page in another language, what it translates; only where that is sure. */
  readonly translates?: Translated;
}

/** The statement that words in another language render. */
export interface Translated {
  readonly statement: string;
  /** Those of its sentences that they render. */
  readonly original: string;
}

/** One part of a sentence that a judgement on a framing rests on. */
export interface ReadingPart extends Span {
  readonly role: string;
  readonly text: string;
}

/**
 * Why a finding is one: the key of a sentence and what to put into its
 * placeholders, so that a view can say it in the reader's own language.
 */
export interface Reason {
  readonly key: string;
  /** Words of the page, names and numbers, as they are. */
  readonly values?: Readonly<Record<string, string>>;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** Reasons within the reason, told one after another. */
  readonly parts?: Readonly<Record<string, readonly Reason[]>>;
}

/** One departure from the record, with the evidence that it rests on. */
export interface Finding extends Span {
  readonly kind: DepartureKind;
  readonly severity: Severity;
  /** 0–1. */
  readonly confidence: number;
  /** The words of the page. */
  readonly text: string;
  /** Id of the statement compared with. */
  readonly statement: string | null;
  /** Id of the framing asserted. */
  readonly framing: string | null;
  /** The wording on the record; empty for `unsourced`. */
  readonly original: string;
  readonly edits?: readonly Edit[];
  /** One sentence for a reader, in English. */
  readonly why: string;
  /** The same, for other languages. */
  readonly reason: Reason;
  readonly reading?: readonly ReadingPart[];
  /** Where the words stand, if the page does not print them. */
  readonly unprinted?: UnprintedRole;
}

/** Said once for a page most of whose quotations are reworded. */
export interface Notice {
  readonly kind: 'reworded';
  readonly misquoted: number;
  readonly of: number;
}

/** What checking one article yields. `story` is `null` where no record was given. */
export interface Report {
  readonly id: string;
  readonly published: PublicationDate | null;
  readonly story: {
    readonly id: string;
    readonly detected: boolean;
    readonly score: number;
  } | null;
  readonly notice: Notice | null;
  readonly quotations: readonly Quotation[];
  readonly findings: readonly Finding[];
}

/** A statement with its source, as a view shows it. */
export interface StatementView {
  readonly id: string;
  readonly speaker: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47 tag of the language that `text` is in. */
  readonly language: string;
  readonly text: string;
  /** What the statement answers or belongs to; may be empty. */
  readonly context: string;
  /** Other wordings that reports attest. */
  readonly variants: readonly string[];
  /** False where only the gist or a translation is known. */
  readonly wordingKnown: boolean;
  readonly source: SourceView;
}

export interface SourceView {
  /** What a reader calls the occasion. */
  readonly venue: string;
  readonly title: string;
  readonly publisher: string;
  readonly medium: string;
  readonly url: string | null;
}

/** A statement that bears on a framing, and the sentences of it that do. */
export interface FramingSide extends StatementView {
  readonly excerpt: string;
}

/** A disputed framing with both sides of the record, oldest statement first. */
export interface FramingView {
  readonly id: string;
  /** BCP 47 tag of the language in which the record speaks of it. */
  readonly language: string;
  readonly label: string;
  /** Name of whoever disputes it, or a phrase such as "the record itself". */
  readonly disputedBy: string | null;
  /** `YYYY-MM-DD`: the day on which it was first disputed; `null` where nobody does. */
  readonly disputedSince: string | null;
  readonly recordSupports: string;
  readonly fairness: string;
  readonly sides: readonly FramingSide[];
}

/** One event of a story, dated as freely as the record dates it. */
export interface StoryStep {
  readonly date: string;
  readonly event: string;
  /** Ids of the statements made then. */
  readonly statements: readonly string[];
}

/** Everything that popup, panel and card show of one checked page. */
export interface PageReport {
  readonly url: string | null;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  readonly headline: string;
  readonly outlet: string | null;
  readonly story: { readonly id: string; readonly title: string };
  /** BCP 47 tag of the language in which the record speaks of the story. */
  readonly recordLanguage: string;
  /** Holds every finding, whatever the sensitivity; views filter with `shownAt`. */
  readonly report: Report;
  /** Every statement that the report or a framing names, by id. */
  readonly statements: Readonly<Record<string, StatementView>>;
  readonly framings: Readonly<Record<string, FramingView>>;
  /** For a page in another language than the record's: quotations there are not compared word by word. */
  readonly translation: TranslationView | null;
}

/** What a page in another language can be told: what was said in the first place. */
export interface TranslationView {
  /** ISO 639-1 code of the page's language. */
  readonly language: string;
  /** The statements that the story's framings turn on, in the original wording, oldest first. */
  readonly originals: readonly StatementView[];
}

/** What the settings page says of a record in use. */
export interface RecordSummary {
  readonly id: string;
  /** Address of the record's file within the extension. */
  readonly file: string;
  readonly title: string;
  readonly licence: string;
  /** `YYYY-MM-DD`. */
  readonly updated: string;
  readonly statements: number;
  readonly sources: number;
}
