import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../../support/properties/any-record';
import { negationPlaces } from '../../support/properties/negate';
import { frame } from '../../support/properties/news-frames';
import { contentWords, isPlain, wholeSentences } from '../../support/properties/quotable';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';

/** Long enough that one word more leaves no doubt which statement is meant. */
const FEWEST_CONTENT_WORDS = 4;

describe('a negation put into a faithful quotation', () => {
  it('is one material misquotation, wherever it is put', { timeout: PROPERTY_TIMEOUT }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(
        anyRecord,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        frame,
        (record, number, first, count, choice, write) => {
          const statement = record.statements[number % record.statements.length];
          if (!statement) throw new Error('a record without statements');
          const quotable = wholeSentences(statement, first, count);
          fc.pre(isPlain(quotable) && contentWords(quotable.text).length >= FEWEST_CONTENT_WORDS);
          const places = negationPlaces(quotable);
          const place = places[choice % places.length];
          fc.pre(place !== undefined);
          const { text } = quotable;
          const denied = `${text.slice(0, place.at)}${place.negation} ${text.slice(place.at)}`;

          const { findings } = record.check([write(denied, statement.speaker.name)]);

          expect(findings).toEqual([
            expect.objectContaining({ kind: 'misquote', severity: 'material' }),
          ]);
          const changed = findings[0]?.edits?.filter(({ op }) => op !== 'keep');
          expect(changed).toEqual([{ op: 'insert', printed: place.negation, said: '' }]);

          reached.note(record.isInvented ? 'an invented record' : 'the record that ships');
          reached.note(`after ${place.after}`);
          if (/n[’']t\b|\b(?:not|no|never)\b/iu.test(text))
            reached.note('a denial stands elsewhere');
        },
      ),
      { numRuns: RUNS },
    );
    reached.expectShares({
      'an invented record': 0.25,
      'the record that ships': 0.15,
      'after an auxiliary': 0.3,
      'after a subject': 0.1,
      'a denial stands elsewhere': 0.1,
    });
  });
});
