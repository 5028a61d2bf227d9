import { describe, expect, it } from 'vitest';
import { indexOfWords } from '../../../utils/text/index-of-words';

describe('where words stand in a text', () => {
  it('is never inside a longer word, on either side', () => {
    expect(indexOfWords('the Legendary tour', 'Legend')).toBe(-1);
    expect(indexOfWords('the Midwest', 'west')).toBe(-1);
    expect(indexOfWords('Beyoncé', 'Beyonc')).toBe(-1);
    expect(indexOfWords('MAGA2020', 'MAGA')).toBe(-1);
  });

  it('may be beside any mark, and at either end of the text', () => {
    expect(indexOfWords('“Legend,” he said', 'Legend')).toBe(1);
    expect(indexOfWords('Legend', 'Legend')).toBe(0);
    expect(indexOfWords('West’s hat', 'West')).toBe(0);
  });

  it('is past the places that are part of longer words, and past where it starts to look', () => {
    expect(indexOfWords('Westworld, then West, then West', 'West')).toBe(16);
    expect(indexOfWords('Westworld, then West, then West', 'West', 17)).toBe(27);
  });

  it('is nowhere for no words at all', () => {
    expect(indexOfWords('Legend', '')).toBe(-1);
  });
});
