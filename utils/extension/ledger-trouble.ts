/** What last went wrong when a page was to be kept: the tracker tells it when it is opened next. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const problemSchema = v.picklist(['quota', 'blocked', 'newer', 'unreadable']);

/** What can be wrong with the ledger, as `LedgerError.problem` names it. */
export type LedgerTrouble = v.InferOutput<typeof problemSchema>;

const item = storage.defineItem<unknown>('local:ledgerTrouble');

/** The trouble of the last attempt, `null` when that went well. */
export async function lastLedgerTrouble(): Promise<LedgerTrouble | null> {
  const judged = v.safeParse(problemSchema, await item.getValue());
  return judged.success ? judged.output : null;
}

/** Remembers how the last attempt went. */
export async function rememberLedgerTrouble(trouble: LedgerTrouble | null): Promise<void> {
  if (trouble !== (await lastLedgerTrouble())) await item.setValue(trouble);
}
