/** Opens the ledger's database, bringing an older one up to date step by step. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { asLedgerError, LedgerError } from './ledger-error';
import type { KeptFinding, Visit } from './ledger-model';

export const LEDGER_NAME = 'on-the-record';

/** How long another window may hold an older database open before the reader is told. */
const BLOCKED_MS = 3000;

export interface LedgerSchema extends DBSchema {
  visits: {
    key: string;
    value: Visit;
    indexes: { lastSeen: number };
  };
  findings: {
    key: number;
    value: KeptFinding;
    indexes: { visit: string };
  };
}

export type Ledger = IDBPDatabase<LedgerSchema>;

/** Takes the database from one version to the next. Step 0 makes version 1. */
export type Migration = (ledger: Ledger) => void;

export const MIGRATIONS: readonly Migration[] = [
  (ledger) => {
    const visits = ledger.createObjectStore('visits', { keyPath: 'url' });
    visits.createIndex('lastSeen', 'lastSeen');
    // Numbered keys keep the findings of a visit in page order.
    const findings = ledger.createObjectStore('findings', { autoIncrement: true });
    findings.createIndex('visit', 'visit');
  },
];

/**
 * The open ledger. Steps aside by itself when a newer version of the extension
 * wants to bring the database up to date.
 * @param migrations test seam: the steps that exist, oldest first
 * @throws LedgerError when the database is blocked, newer than this version or cannot be opened
 */
export async function openLedger(migrations: readonly Migration[] = MIGRATIONS): Promise<Ledger> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const opening = openDB<LedgerSchema>(LEDGER_NAME, migrations.length, {
      upgrade: (ledger, from) => {
        for (const migrate of migrations.slice(from)) migrate(ledger);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
      },
    });
    const giveUp = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(
          new LedgerError(
            'blocked',
            'Another window holds the ledger open; close it and try again.',
          ),
        );
      }, BLOCKED_MS);
    });
    return await Promise.race([opening, giveUp]);
  } catch (error) {
    throw asLedgerError(error);
  } finally {
    clearTimeout(timer);
  }
}
