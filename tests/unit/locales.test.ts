import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { ENGLISH_REASONS } from '../../utils/checking/reasons/english-reasons';

/** The forms of one message: a single one, or by the count that they are for. */
type Forms = ReadonlyMap<string, string>;

const SINGLE = 'single';
/** What the stores allow for the description of an extension. */
const LONGEST_DESCRIPTION = 132;

/** Messages that are names. */
const NAMES = ['extension.name', 'extension.title'];

/** Messages for which a language happens to have the words of English. */
const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  fr: ['options.sites.shown', 'tracker.group.page', 'tracker.pages'],
  pt_BR: ['options.sites.shown'],
};

/** Whether anything but placeholders, punctuation and digits is there to be translated. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''));

async function messagesOf(locale: string): Promise<ReadonlyMap<string, Forms>> {
  const messages = await parseMessagesFile(`locales/${locale}.yml`);
  // The library adds the names that browsers define themselves.
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(
    own.map((message) => [
      message.key.join('.'),
      new Map<string, string>(
        message.type === 'plural'
          ? Object.entries(message.plurals)
          : [[SINGLE, message.message ?? '']],
      ),
    ]),
  );
}

const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+\}|\$\d/g))].sort();

/** The form that speaks of many, or the only one. */
const fullForm = (forms: Forms): string => forms.get('n') ?? forms.get(SINGLE) ?? '';

const locales = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));
const english = await messagesOf('en');

describe.each(locales)('the words in %s', async (locale) => {
  const messages = await messagesOf(locale);
  const every = [...messages].flatMap(([key, forms]) =>
    [...forms].map(([form, text]) => ({ key, form, text })),
  );

  it('say everything that English says, and nothing else', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are never empty', () => {
    expect(every.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('have the placeholders of the English words', () => {
    for (const [key, forms] of english) {
      const expected = placeholdersOf(fullForm(forms));
      expect(placeholdersOf(fullForm(messages.get(key) ?? new Map())), key).toEqual(expected);
      for (const text of messages.get(key)?.values() ?? [])
        expect(expected, key).toEqual(expect.arrayContaining([...placeholdersOf(text)]));
    }
  });

  it('give the reasons with the placeholders that the checker fills', () => {
    for (const [key, text] of Object.entries(ENGLISH_REASONS))
      expect(placeholdersOf(fullForm(messages.get(`why.${key}`) ?? new Map())), key).toEqual(
        placeholdersOf(text),
      );
  });

  it('count one and many wherever English does, and nothing where the language or English counts it apart', () => {
    // Without a form for nothing the library takes that for many, which is wrong where nothing is singular.
    const isZeroSingular = new Intl.PluralRules(locale.replace('_', '-')).select(0) === 'one';
    for (const [key, forms] of english) {
      const own = [...(messages.get(key)?.keys() ?? [])];
      if (forms.has(SINGLE)) {
        expect(own, key).toEqual([SINGLE]);
        continue;
      }
      const wanted = forms.has('0') || isZeroSingular ? ['0', '1', 'n'] : ['1', 'n'];
      expect(own.sort(), key).toEqual(wanted);
    }
  });

  it('hold no sign by which the library would split them', () => {
    expect(every.filter(({ text }) => text.includes(' | '))).toEqual([]);
  });

  it('describe the extension briefly enough for the stores', () => {
    const description = fullForm(messages.get('extension.description') ?? new Map());
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  it('write dates and numbers in a variety of their own language', () => {
    const tag = fullForm(messages.get('dateLocale') ?? new Map());
    expect(new Intl.Locale(tag).language).toBe(new Intl.Locale(locale.replace('_', '-')).language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });

  // English is what the others are compared with.
  if (locale !== 'en') {
    it('are translated, but for those that are the same there', () => {
      const same = [...messages].filter(
        ([key, forms]) =>
          hasWords(fullForm(forms)) && fullForm(forms) === fullForm(english.get(key) ?? new Map()),
      );
      const known = [...NAMES, ...(SAME_WORDS[locale] ?? [])];
      expect(same.map(([key]) => key).sort()).toEqual(known.sort());
    });
  }

  it('are set as its newspapers set them', () => {
    const wrong: Readonly<Record<string, RegExp>> = {
      en: /[«»„]| [;:!?]/u,
      es: /[“”„]|« | »| [;:!?]/u,
      de: /[«»”]|“(?=\p{L})| [;:!?]/u,
      // A narrow no-break space before these signs and within quotation marks, a no-break space before the colon.
      fr: /[“”„]|[^\u202f][;!?»](?!\w)|«[^\u202f]|[^\u00a0]:(?= |$)/u,
      pt_BR: /[«»„]| [;:!?]/u,
    };
    const pattern = wrong[locale];
    if (pattern === undefined) throw new Error(`say here how ${locale} sets quotations and signs`);
    expect(every.filter(({ text }) => pattern.test(text))).toEqual([]);
  });
});
