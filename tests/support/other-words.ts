import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The built extension with other words in place of the English ones, in a folder of its own. */
export interface Reworded {
  readonly folder: string;
  remove(): void;
}

/**
 * Copies the built extension and gives its English words to a function.
 *
 * @param folder of the built extension
 * @param reword gets a key of a message and its English words
 */
export function withOtherWords(
  folder: string,
  reword: (key: string, words: string) => string,
): Reworded {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-words-'));
  cpSync(folder, copy, { recursive: true });
  const file = messagesFile(copy, 'en');
  const reworded = Object.entries(messagesIn(file)).map(([key, { message }]) => [
    key,
    { message: reword(key, message) },
  ]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(reworded)));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

/** The words of a language in the built extension, as a function for `withOtherWords`. */
export function wordsOf(folder: string, locale: string): (key: string) => string {
  const messages = messagesIn(messagesFile(folder, locale));
  return (key) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`${locale} has no words for ${key}`);
    return found.message;
  };
}

/** Two fifths more letters in every word, as long languages have them; placeholders stay. */
export function lengthened(key: string, words: string): string {
  if (key === 'dateLocale') return words;
  return words.replace(/\{\w+\}|\$\d|\p{L}+/gu, (part) =>
    /^\p{L}/u.test(part) ? part + part.slice(0, Math.ceil(part.length * 0.4)) : part,
  );
}

function messagesFile(folder: string, locale: string): string {
  return join(folder, '_locales', locale, 'messages.json');
}

function messagesIn(file: string): Messages {
  return JSON.parse(readFileSync(file, 'utf8')) as Messages;
}
