/**
 * What a reader can choose, named once with its area, default and shape.
 * Settings follow the reader through the browser's own sync; what names pages
 * or their words (dismissals) stays on this device.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** Where the extension reads without being asked. */
export type WorkingMode = 'news' | 'everywhere' | 'on-click';

/** A passage that the reader has waved away, on one page. */
export interface Dismissal {
  /** Address of the page without its fragment. */
  readonly url: string;
  readonly kind: string;
  /** The words of the page. */
  readonly text: string;
}

/** One choice of the reader's, readable and writable from every context. */
export interface Setting<Value> {
  readonly fallback: Value;
  /** The reader's choice; the default when nothing, or nothing sensible, is stored. */
  getValue(): Promise<Value>;
  /** @throws TypeError when the value does not have the setting's shape; nothing is stored then */
  setValue(value: Value): Promise<void>;
  /** Calls back with each later choice; returns the function that ends it. */
  watch(onChange: (value: Value) => void): () => void;
}

/** `sync:` items hold 8,192 bytes at most: 200 host names of ordinary length stay well below. */
export const MOST_HOSTS = 200;
const hosts = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(253))),
  v.maxLength(MOST_HOSTS),
  v.readonly(),
);

/** Older dismissals are dropped first; nobody revisits five hundred dismissed passages. */
export const MOST_DISMISSALS = 500;
const dismissals = v.pipe(
  v.array(v.pipe(v.object({ url: v.string(), kind: v.string(), text: v.string() }), v.readonly())),
  v.maxLength(MOST_DISMISSALS),
  v.readonly(),
);

export const settings = {
  /** How sure and how grave a finding must be to be shown. */
  sensitivity: define('sync:sensitivity', v.picklist(['low', 'balanced', 'high']), 'balanced'),
  workingMode: define('sync:workingMode', v.picklist(['news', 'everywhere', 'on-click']), 'news'),
  /** Hosts that the reader added to the named news hosts. */
  addedHosts: define('sync:addedHosts', hosts, []),
  /** Named news hosts that the reader took off the list. */
  removedHosts: define('sync:removedHosts', hosts, []),
  /** Hosts that are never read, whatever the mode. */
  mutedSites: define('sync:mutedSites', hosts, []),
  marksShown: define('sync:marksShown', v.boolean(), true),
  /** Whether quotations that match the record are marked too. */
  faithfulMarks: define('sync:faithfulMarks', v.boolean(), false),
  cardOn: define('sync:cardOn', v.picklist(['hover', 'click']), 'hover'),
  dismissed: define('local:dismissed', dismissals, []),
  /** Whether pages and findings are kept in the ledger. */
  ledgerKept: define('sync:ledgerKept', v.boolean(), true),
  /** Days that the ledger keeps a page after it was last seen. */
  retentionDays: define(
    'sync:retentionDays',
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
    90,
  ),
} as const;

/** The value of every setting that a view or the background decides by, at one moment. */
export type SettingsNow = {
  readonly [Name in keyof typeof settings]: Awaited<
    ReturnType<(typeof settings)[Name]['getValue']>
  >;
};

/** All settings as they stand. */
export async function settingsNow(): Promise<SettingsNow> {
  const entries = await Promise.all(
    Object.entries(settings).map(async ([name, setting]) => [name, await setting.getValue()]),
  );
  return Object.fromEntries(entries) as SettingsNow;
}

/** Calls back once for every setting that changes; returns the function that ends it. */
export function watchSettings(onChange: () => void): () => void {
  const ends = Object.values(settings).map((setting) =>
    (setting as Setting<unknown>).watch(() => onChange()),
  );
  return () => {
    for (const end of ends) end();
  };
}

/**
 * A setting whose stored value is judged before use. A broken value (an older
 * version's, a hand-edited one) reads as the default and stays where it is
 * until the reader chooses anew, so that nothing is lost by looking.
 */
function define<const Schema extends v.GenericSchema>(
  key: `sync:${string}` | `local:${string}`,
  schema: Schema,
  fallback: v.InferOutput<Schema>,
): Setting<v.InferOutput<Schema>> {
  const item = storage.defineItem<unknown>(key);
  const read = (stored: unknown): v.InferOutput<Schema> => {
    const judged = v.safeParse(schema, stored);
    return judged.success ? judged.output : fallback;
  };
  return {
    fallback,
    getValue: async () => read(await item.getValue()),
    setValue: async (value) => {
      const judged = v.safeParse(schema, value);
      if (!judged.success) {
        throw new TypeError(
          `${key} cannot be ${JSON.stringify(value)}: ${judged.issues[0].message}`,
        );
      }
      await item.setValue(value);
    },
    watch: (onChange) => item.watch((stored) => onChange(read(stored))),
  };
}
