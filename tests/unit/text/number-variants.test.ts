import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberVariants } from '../../../utils/text/number-variants';

describe('a number is printed in words as well as in digits', () => {
  it.each([
    ['600 jobs', 'six hundred jobs'],
    ['six hundred jobs', '600 jobs'],
    ['50,000 homes', 'fifty thousand homes'],
    ['forty-one signatures', '41 signatures'],
    ['26 posts', 'twenty-six posts'],
    ['eleven million', '11 million'],
    ['2 per cent', 'two percent'],
    ['twelve actors', '12 actors'],
  ])('%s, %s', (phrase, other) => {
    expect(numberVariants(phrase)).toContain(other);
  });

  it.each([
    'the friendship ended in 2022',
    '£90,000 an episode',
    'no one will lose',
    'one ward',
    '1,150 tenants',
  ])('years, sums, “one” and long numbers are left alone: %s', (phrase) => {
    expect(numberVariants(phrase)).toEqual([phrase]);
  });

  it('and in words means the same number again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.constantFrom(1, 100, 1000),
        (small, scale) => {
          const digits = (small * scale).toLocaleString('en');
          const variants = numberVariants(`${digits} people`);
          fc.pre(variants.length > 1);
          expect(variants.slice(1).flatMap(numberVariants)).toContain(`${digits} people`);
        },
      ),
    );
  });
});
