import { describe, expect, it } from 'vitest';
import { keptWith } from '../../../utils/record/kept-with';

describe('what is kept with an object', () => {
  it.each([
    ['a list', ['friend', 'pal']],
    ['`null`, where there is nothing to be had', null],
    ['no words', ''],
  ])('is computed once: %s', (_, value) => {
    const asked: object[] = [];
    const of = keptWith((record: object) => {
      asked.push(record);
      return value;
    });
    const record = {};
    expect([of(record), of(record)]).toEqual([value, value]);
    expect(asked).toEqual([record]);
  });

  it('is another for another object, however alike', () => {
    const own = keptWith((words: readonly string[]) => new Set(words));
    const one = ['friend'];
    expect(own(one)).toBe(own(one));
    expect(own(one)).not.toBe(own(['friend']));
  });
});
