/**
 * All settings as one JSON file, and back. A file is judged by the same schemas
 * as what is stored; one that is wrong anywhere is refused as a whole.
 */
import * as v from 'valibot';
import { type SettingName, type SettingsNow, settings } from './settings';

const FORMAT = 'on-the-record/settings';
const VERSION = 1;

/** Five hundred dismissed passages of a long paragraph each stay below half of it. */
export const MOST_CHARACTERS = 4_000_000;

const envelopeSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  // Not `record`, which passes over a name such as `constructor`; here every name is answered for.
  settings: v.custom<Readonly<Record<string, unknown>>>(isPlainObject),
});

/** What is wrong with a file. */
export type SettingsFileFault =
  | { readonly fault: 'huge'; readonly most: number }
  | { readonly fault: 'empty' }
  | { readonly fault: 'truncated' }
  | { readonly fault: 'not-json' }
  | { readonly fault: 'not-settings' }
  | { readonly fault: 'newer' }
  /** `place`: the name of the entry as the file has it. */
  | { readonly fault: 'broken-entry'; readonly place: string }
  | { readonly fault: 'unknown-entry'; readonly place: string };

/** The settings that a file holds, those it does not name left out; or what is wrong with it. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: Partial<SettingsNow> }
  | ({ readonly ok: false } & SettingsFileFault);

/** The text of the file. @param moment ms since 1970 */
export function writeSettingsFile(now: SettingsNow, moment: number): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exported: new Date(moment).toISOString(),
    settings: now,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a file that should hold settings. Nothing is stored. */
export function readSettingsFile(text: string): ReadSettings {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: 'huge', most: MOST_CHARACTERS };
  // Editors on some systems begin a file with a mark that JSON does not know.
  const json = text.replace(/^\uFEFF/, '').trim();
  if (json === '') return { ok: false, fault: 'empty' };
  const data = parseJson(json);
  if (data === undefined) {
    const breaksOff = json.startsWith('{') && isUnclosed(json);
    return { ok: false, fault: breaksOff ? 'truncated' : 'not-json' };
  }
  const envelope = v.safeParse(envelopeSchema, data);
  if (!envelope.success) return { ok: false, fault: 'not-settings' };
  // What a later version means by an entry is not for this one to guess.
  if (envelope.output.version > VERSION) return { ok: false, fault: 'newer' };
  return readEntries(envelope.output.settings);
}

function readEntries(entries: Readonly<Record<string, unknown>>): ReadSettings {
  const read: Record<string, unknown> = {};
  for (const [place, entry] of Object.entries(entries)) {
    if (!isSettingName(place)) return { ok: false, fault: 'unknown-entry', place };
    const value = settings[place].parse(entry);
    if (value === null) return { ok: false, fault: 'broken-entry', place };
    read[place] = value;
  }
  return { ok: true, settings: read as Partial<SettingsNow> };
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Only that it is no JSON matters; what is wrong with it is told from the text.
    return undefined;
  }
}

/** Whether the text ends within a string, a list or an object that it has opened. */
function isUnclosed(json: string): boolean {
  let open = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') open += 1;
    else if (character === '}' || character === ']') open -= 1;
  }
  return inString || open > 0;
}
