import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../../support/properties/any-record';
import { frame } from '../../support/properties/news-frames';
import { cutOut, isPlain, wholeSentences } from '../../support/properties/quotable';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';

/**
 * Words that may carry the sense of the rest of their sentence: with one of them left outside the
 * marks, a cut may be unfair. A cut that leaves none of them outside is fair.
 */
const CARRIES_SENSE = new RegExp(
  String.raw`\b(?:${[
    'not|no|never|nobody|none|nothing|neither|nor|without|hardly|barely|cannot|refus\\w*',
    'if|unless|because|since',
    'only|probably|perhaps|maybe|possibly|might|almost|nearly|mostly|mainly|sometimes|often|rarely',
    'described|mischaracteri\\w*|version',
  ].join('|')})\b|n[’']t\b`,
  'iu',
);

/** "He never told me anything" says more than "… anything about the party": what follows limits it. */
const CLAIMS_ALL =
  /\b(?:any\p{L}*|every\p{L}*|all|always|never|no|nothing|nobody|none)\b[^,;:.!?—]*$/iu;
const LIMITS = /^ (?:about|of|in|on|for|to|with|from|by|at|as|than|that|who|which|where)\b/u;

const FEWEST_WORDS = 3;

describe('a quotation that begins and ends anywhere', () => {
  it('is no departure where nothing that carries the sense is left outside', {
    timeout: PROPERTY_TIMEOUT,
  }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(
        anyRecord,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        fc.tuple(fc.nat(), fc.nat()),
        frame,
        (record, number, first, count, [a, b], write) => {
          const statement = record.statements[number % record.statements.length];
          if (!statement) throw new Error('a record without statements');
          const whole = wholeSentences(statement, first, count);
          const places = [a % whole.printedWords.length, b % whole.printedWords.length];
          const cut = cutOut(whole, Math.min(...places), Math.max(...places));
          fc.pre(isPlain(cut) && cut.printedWords.length >= FEWEST_WORDS);
          fc.pre(!CARRIES_SENSE.test(cut.before) && !CARRIES_SENSE.test(cut.after));
          fc.pre(!(CLAIMS_ALL.test(cut.text) && LIMITS.test(cut.after)));

          const report = record.check([write(cut.text, statement.speaker.name)]);

          expect(report.findings).toEqual([]);
          const kind = report.quotations.at(-1)?.match?.kind;
          expect([undefined, 'verbatim', 'edited']).toContain(kind);

          reached.note(record.isInvented ? 'an invented record' : 'the record that ships');
          if (kind) reached.note('recognised');
          if (cut.before !== '' && cut.after.length > 1) reached.note('cut at both ends');
          if (/[.!?]\s/u.test(cut.text)) reached.note('runs over the end of a sentence');
          if (cut.printedWords.length <= 5) reached.note('five words or fewer');
        },
      ),
      { numRuns: RUNS },
    );
    reached.expectShares({
      'an invented record': 0.2,
      'the record that ships': 0.15,
      recognised: 0.9,
      'cut at both ends': 0.2,
      'runs over the end of a sentence': 0.06,
      'five words or fewer': 0.05,
    });
  });
});
