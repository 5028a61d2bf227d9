import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { ENGLISH_REASONS } from '../../utils/checking/reasons/english-reasons';
import { reasonInEnglish } from '../../utils/checking/reasons/reason-in-english';

describe('why a finding is one', () => {
  it('reads the same on the command line as in the English interface', async () => {
    const messages = await parseMessagesFile('locales/en.yml');
    const inInterface = Object.fromEntries(
      messages.flatMap((message) =>
        message.type === 'simple' && message.key.join('.').startsWith('why.')
          ? [[message.key.slice(1).join('.'), message.message]]
          : [],
      ),
    );
    expect(inInterface).toEqual(ENGLISH_REASONS);
  });

  it('is told with names, dates and changes in their places', () => {
    expect(
      reasonInEnglish({
        key: 'sourced',
        values: { speaker: 'Ann Bell', venue: 'The Post' },
        dates: { date: '2022-09-04' },
        parts: {
          what: [
            {
              key: 'wordsMinor',
              parts: {
                changes: [
                  { key: 'leftOut', values: { said: 'so' } },
                  { key: 'replaced', values: { printed: 'end', said: 'close' } },
                ],
              },
            },
          ],
        },
      }),
    ).toBe(
      'The sense is kept, the words are not: “so” is left out; “end” stands for “close” (Ann Bell, The Post, 4 September 2022).',
    );
  });

  it('names what it was given nothing for', () => {
    expect(() => reasonInEnglish({ key: 'predicate' })).toThrow(/predicate: nothing for {said}/);
  });
});
