import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../../support/properties/any-record';
import { frame } from '../../support/properties/news-frames';
import { contentWords, cutOut, isPlain, wholeSentences } from '../../support/properties/quotable';
import { PROPERTY_TIMEOUT, Reached, RUNS } from '../../support/properties/runs';

/** Content words that no statement holds. */
const STRANGERS = ['gravel', 'violin', 'pancakes', 'harvested', 'ribbons', 'saddle', 'turnips'];

/** Long enough that one word more or less leaves no doubt which statement is meant. */
const FEWEST_CONTENT_WORDS = 5;

describe('a faithful quotation with one content word replaced', () => {
  it('is one misquotation, and the edit is that word', { timeout: PROPERTY_TIMEOUT }, () => {
    const reached = new Reached();
    fc.assert(
      fc.property(
        anyRecord,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 3 }),
        fc.tuple(fc.nat(), fc.nat()),
        fc.nat(),
        fc.constantFrom(...STRANGERS),
        frame,
        (record, number, first, count, [a, b], at, stranger, write) => {
          const statement = record.statements[number % record.statements.length];
          if (!statement) throw new Error('a record without statements');
          const whole = wholeSentences(statement, first, count);
          const places = [a % whole.printedWords.length, b % whole.printedWords.length];
          const isCut = a % 2 === 0;
          const quotable = isCut ? cutOut(whole, Math.min(...places), Math.max(...places)) : whole;
          fc.pre(isPlain(quotable) && contentWords(quotable.text).length >= FEWEST_CONTENT_WORDS);
          const replaceable = quotable.printedWords.filter(
            ({ counts }) => counts.length === 1 && counts[0]?.isContent,
          );
          const word = replaceable[at % replaceable.length];
          fc.pre(word !== undefined);
          const { text } = quotable;
          const reworded = text.slice(0, word.start) + stranger + text.slice(word.end);

          const faithful = record.check([write(text, statement.speaker.name)]);
          // A cut may leave out more than words; whole sentences leave out nothing.
          if (isCut) fc.pre(faithful.findings.length === 0);
          else expect(faithful.findings).toEqual([]);
          const { findings } = record.check([write(reworded, statement.speaker.name)]);

          expect(findings.map(({ kind }) => kind)).toEqual(['misquote']);
          const changed = findings[0]?.edits?.filter(({ op }) => op !== 'keep');
          // Beyond the end of a sentence one word alone may as well have been put in.
          const isAlone = standsAlone(text, word);
          expect(changed).toEqual([
            isAlone
              ? expect.objectContaining({ printed: stranger })
              : { op: 'replace', printed: stranger, said: word.text },
          ]);

          reached.note(record.isInvented ? 'an invented record' : 'the record that ships');
          if (word === quotable.printedWords[0]) reached.note('the first word');
          if (word === quotable.printedWords.at(-1)) reached.note('the last word');
          if (isCut) reached.note('a quotation cut at both ends');
          if (quotable.sentences[0] < quotable.sentences[1]) reached.note('several sentences');
        },
      ),
      { numRuns: RUNS },
    );
    reached.expectShares({
      'an invented record': 0.25,
      'the record that ships': 0.25,
      'the last word': 0.02,
      'a quotation cut at both ends': 0.08,
      'several sentences': 0.2,
    });
  });
});

/** Whether a word at either end of a quotation is all that the quotation has of its sentence. */
function standsAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const isFirst = !/\p{L}/u.test(before) && /^\P{L}*[.!?]\s/u.test(after);
  const isLast = !/\p{L}/u.test(after) && /[.!?]\P{L}*\s\P{L}*$/u.test(before);
  return isFirst || isLast;
}
