/**
 * What a reader can choose, named once with its area, default and shape.
 * Settings follow the reader through the browser's own sync; what names pages
 * or their words (dismissals) stays on this device.
 */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { DepartureKind } from '../model';
import { MOST_DISMISSALS } from './dismissals';

/** Where the extension reads without being asked. */
export type WorkingMode = 'news' | 'everywhere' | 'on-click';

/** Something that the reader has waved away, as widely as they chose. `at`: ms since 1970, 0 where unknown. */
export type Dismissal =
  /** One passage of one page. `url` has no fragment. */
  | {
      readonly scope: 'passage';
      readonly url: string;
      readonly kind: string;
      readonly text: string;
      readonly at: number;
    }
  /** Every finding of a kind on one site. */
  | {
      readonly scope: 'kind';
      readonly host: string;
      readonly kind: string;
      readonly at: number;
    }
  /** Every finding that rests on one statement or framing of a record, wherever it is printed. */
  | { readonly scope: 'reference'; readonly reference: string; readonly at: number };

/** One choice of the reader's, readable and writable from every context. */
export interface Setting<Value> {
  readonly fallback: Value;
  /** The reader's choice; the default when nothing, or nothing sensible, is stored. */
  getValue(): Promise<Value>;
  /** Anything at all as a value of this setting, in today's form; `null` where it is none. */
  parse(value: unknown): Value | null;
  /** @throws TypeError when the value does not have the setting's shape; nothing is stored then */
  setValue(value: Value): Promise<void>;
  /** Calls back with each later choice; returns the function that ends it. */
  watch(onChange: (value: Value) => void): () => void;
}

/** `sync:` items hold 8,192 bytes at most: 200 host names of ordinary length stay well below. */
export const MOST_HOSTS = 200;
const hosts = v.pipe(
  // Whatever would break the pattern that a host becomes, such as `*` or `/`, would stop every other host with it.
  v.array(v.pipe(v.string(), v.maxLength(253), v.regex(/^[^\s*/:?#[\]@\\]+$/))),
  v.maxLength(MOST_HOSTS),
  v.readonly(),
);

const at = v.optional(v.pipe(v.number(), v.minValue(0)), 0);
const dismissals = v.pipe(
  v.array(
    v.union([
      // Version 0.1 knew passages only, and kept them without a scope.
      v.object({
        scope: v.optional(v.literal('passage'), 'passage'),
        url: v.string(),
        kind: v.string(),
        text: v.string(),
        at,
      }),
      v.object({ scope: v.literal('kind'), host: v.string(), kind: v.string(), at }),
      v.object({ scope: v.literal('reference'), reference: v.string(), at }),
    ]),
  ),
  v.maxLength(MOST_DISMISSALS),
  v.readonly(),
);

/** Kinds that can be switched off one by one, in the order in which the settings list them. */
export const SWITCHABLE_KINDS = [
  'mischaracterization',
  'contextomy',
  'misquote',
  'splice',
  'misattribution',
  'misdating',
  'unsourced',
] as const satisfies readonly DepartureKind[];

const storyIds = v.pipe(
  v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))),
  v.maxLength(50),
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
  /** Stories that are never compared. */
  mutedStories: define('sync:mutedStories', storyIds, []),
  /** Kinds of departure that are not shown, whatever the sensitivity. */
  hiddenKinds: define(
    'sync:hiddenKinds',
    v.pipe(v.array(v.picklist(SWITCHABLE_KINDS)), v.readonly()),
    [],
  ),
  /** Until when (ms since 1970) no page is read; the past means that nothing is paused. */
  pausedUntil: define('local:pausedUntil', v.pipe(v.number(), v.minValue(0)), 0),
  /** Whether a page whose quotations are mostly reworded gets one notice for all of them. */
  pageNotice: define('sync:pageNotice', v.boolean(), true),
  markColour: define('sync:markColour', v.picklist(['ochre', 'blue', 'text']), 'ochre'),
  markWeight: define('sync:markWeight', v.picklist(['fine', 'regular', 'strong']), 'regular'),
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

export type SettingName = keyof typeof settings;

/** The value of every setting that a view or the background decides by, at one moment. */
export type SettingsNow = {
  readonly [Name in SettingName]: Awaited<ReturnType<(typeof settings)[Name]['getValue']>>;
};

/** All settings as they stand. */
export async function settingsNow(): Promise<SettingsNow> {
  const entries = await Promise.all(
    Object.entries(settings).map(async ([name, setting]) => [name, await setting.getValue()]),
  );
  return Object.fromEntries(entries) as SettingsNow;
}

/**
 * Stores several settings at once, those left out staying as they are. What
 * was stored already is put back when one of them cannot be stored.
 * @returns the settings as they stood before
 * @throws TypeError for a value of another shape, or whatever the browser's storage refuses with
 */
export async function changeSettings(changes: Partial<SettingsNow>): Promise<SettingsNow> {
  const before = await settingsNow();
  const names = Object.keys(changes) as SettingName[];
  const done: SettingName[] = [];
  try {
    for (const name of names) {
      if (isSame(before[name], changes[name])) continue;
      await store(name, changes[name]);
      done.push(name);
    }
  } catch (error) {
    for (const name of done.reverse()) await store(name, before[name]);
    throw error;
  }
  return before;
}

/** Whether two values of a setting are the same choice. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function store(name: SettingName, value: unknown): Promise<void> {
  return (settings[name] as Setting<unknown>).setValue(value);
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
  const parse = (value: unknown): v.InferOutput<Schema> | null => {
    const judged = v.safeParse(schema, value);
    return judged.success ? judged.output : null;
  };
  const read = (stored: unknown): v.InferOutput<Schema> => parse(stored) ?? fallback;
  return {
    fallback,
    parse,
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
