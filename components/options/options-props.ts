/** What the settings view is given, and what it can ask for. Types only. */
import type { DepartureKind, RecordSummary, Sensitivity } from '../../utils/model';
import type { WorkingMode } from '../shared/WorkingModeChoice';

/** A host that is read in the news mode. */
export interface ListedHost {
  readonly host: string;
  readonly origin: 'named' | 'added';
  /** False where the browser has not given the permission. */
  readonly permitted: boolean;
}

/** One thing that the reader has waved away, in words to know it by. */
export interface ListedDismissal {
  /** Tells it apart from the others and is the same after every change. */
  readonly key: string;
  readonly covers:
    | {
        readonly scope: 'passage';
        readonly host: string;
        readonly url: string;
        readonly kind: string;
        readonly text: string;
      }
    | { readonly scope: 'kind'; readonly host: string; readonly kind: string }
    | {
        readonly scope: 'statement';
        readonly speaker: string;
        readonly date: string;
        readonly text: string;
      }
    | { readonly scope: 'framing'; readonly label: string }
    | { readonly scope: 'unknown'; readonly id: string };
  /** Ms since 1970; `0` where unknown. */
  readonly at: number;
}

/** One setting that a file would change, in words. */
export interface SettingChange {
  readonly name: string;
  readonly now: string;
  readonly after: string;
}

/** A file that was read and waits for the reader's word. */
export interface ImportPreview {
  readonly file: string;
  readonly changes: readonly SettingChange[];
  /** Whether the browser will ask for permission to read the sites that it names. */
  readonly asksPermission: boolean;
}

/** What was done last or went wrong, and the way back where there is one. */
export interface Message {
  readonly words: string;
  readonly undo: { readonly words: string; readonly action: () => void } | null;
}

export type MarkColour = 'ochre' | 'blue' | 'text';
export type MarkWeight = 'fine' | 'regular' | 'strong';
/** The looks of which the sample shows one line each. */
export type SampleLook = 'material' | 'minor' | 'faithful';

export interface OptionsState {
  readonly workingMode: WorkingMode;
  readonly everySitePermitted: boolean;
  /** In force, in alphabetical order. */
  readonly hosts: readonly ListedHost[];
  /** Named hosts that the reader took off. */
  readonly removedHosts: readonly string[];
  readonly mutedSites: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly switchableKinds: readonly DepartureKind[];
  readonly hiddenKinds: readonly DepartureKind[];
  readonly marksShown: boolean;
  readonly faithfulMarks: boolean;
  readonly pageNotice: boolean;
  /** Stories on file and such as are switched off though not on file. */
  readonly stories: readonly { readonly id: string; readonly title: string | null }[];
  readonly mutedStories: readonly string[];
  readonly markColour: MarkColour;
  readonly markWeight: MarkWeight;
  readonly cardOn: 'hover' | 'click';
  /** Newest first. */
  readonly dismissals: readonly ListedDismissal[];
  readonly ledgerKept: boolean;
  readonly retentionDays: number;
  /** Pages in the ledger; `null` while unknown or where it cannot be read. */
  readonly pagesKept: number | null;
  readonly records: readonly RecordSummary[];
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly canOpenShortcuts: boolean;
  readonly canOpenExtensionPage: boolean;
  /** BCP 47 tags. */
  readonly interfaceLanguages: readonly string[];
  /** BCP 47 tags. */
  readonly pageLanguages: readonly string[];
  readonly importPreview: ImportPreview | null;
  readonly message: Message | null;
}

/** Settings that a single control writes as they are. */
export interface SimpleChoices {
  readonly sensitivity: Sensitivity;
  readonly marksShown: boolean;
  readonly faithfulMarks: boolean;
  readonly pageNotice: boolean;
  readonly markColour: MarkColour;
  readonly markWeight: MarkWeight;
  readonly cardOn: 'hover' | 'click';
  readonly ledgerKept: boolean;
  readonly retentionDays: number;
}

export interface OptionsActions {
  readonly set: <Name extends keyof SimpleChoices>(name: Name, value: SimpleChoices[Name]) => void;
  readonly chooseMode: (mode: WorkingMode) => void;
  readonly giveBackEverySite: () => void;
  /** @param input what the reader typed: a host or an address */
  readonly addHost: (input: string) => void;
  readonly allowHosts: (hosts: readonly string[]) => void;
  readonly removeHost: (host: string) => void;
  /** Puts named hosts that were taken off back on the list. */
  readonly restoreHosts: (hosts: readonly string[]) => void;
  readonly unmute: (host: string) => void;
  readonly showKind: (kind: DepartureKind, shown: boolean) => void;
  readonly compareStory: (id: string, compared: boolean) => void;
  readonly undoDismissals: (keys: readonly string[] | 'all') => void;
  readonly tell: (words: string) => void;
  readonly openTracker: () => void;
  readonly exportLedger: (format: 'json' | 'csv') => void;
  readonly eraseLedger: () => void;
  readonly openShortcuts: () => void;
  readonly openExtensionPage: () => void;
  readonly exportSettings: () => void;
  readonly readFile: (file: File) => void;
  readonly applyImport: () => void;
  readonly cancelImport: () => void;
  /** Paints the lines of the sample as marks are painted on a page; a line that is `null` is not shown. */
  readonly paintSample: (
    lines: Readonly<Record<SampleLook, HTMLElement | null>>,
    appearance: { readonly colour: MarkColour; readonly weight: MarkWeight },
  ) => void;
}

export interface SectionProps {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
}
