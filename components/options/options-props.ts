/** What the settings view is given, and what it can ask for. Types only. */
import type { RecordSummary, Sensitivity } from '../../utils/model';
import type { WorkingMode } from '../shared/WorkingModeChoice';

/** A host that is read, could be read, or was taken off the list. */
export interface ListedHost {
  readonly host: string;
  readonly origin: 'named' | 'added';
  /** False where the browser has not given the permission. */
  readonly permitted: boolean;
}

export interface OptionsState {
  readonly mode: WorkingMode;
  readonly everySitePermitted: boolean;
  /** In force, in alphabetical order. */
  readonly hosts: readonly ListedHost[];
  /** Named hosts that the reader took off. */
  readonly removedHosts: readonly string[];
  readonly mutedSites: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly marksShown: boolean;
  readonly faithfulMarks: boolean;
  readonly cardOn: 'hover' | 'click';
  readonly dismissedCount: number;
  readonly ledgerKept: boolean;
  readonly retentionDays: number;
  /** Pages in the ledger; `null` while unknown or where it cannot be read. */
  readonly pagesKept: number | null;
  readonly records: readonly RecordSummary[];
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  /** The last thing that went wrong or was done, in words; empty for nothing. */
  readonly message: string;
}

export interface OptionsActions {
  readonly chooseMode: (mode: WorkingMode) => void;
  readonly giveBackEverySite: () => void;
  /** @param input what the reader typed: a host or an address */
  readonly addHost: (input: string) => void;
  readonly allowHost: (host: string) => void;
  readonly removeHost: (host: string) => void;
  readonly restoreHosts: () => void;
  readonly unmute: (host: string) => void;
  readonly chooseSensitivity: (sensitivity: Sensitivity) => void;
  readonly setMarksShown: (shown: boolean) => void;
  readonly setFaithfulMarks: (shown: boolean) => void;
  readonly setCardOn: (cardOn: 'hover' | 'click') => void;
  readonly restoreDismissed: () => void;
  readonly setLedgerKept: (kept: boolean) => void;
  readonly setRetentionDays: (days: number) => void;
  readonly openTracker: () => void;
  readonly exportLedger: (format: 'json' | 'csv') => void;
  readonly eraseLedger: () => void;
}
