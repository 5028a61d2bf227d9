import { describe, expect, it } from 'vitest';
import { judge, recordOf } from '../../support/judged-words';

/** A short quotation leaves little else to know its statement by than the words round the contraction. */
const rows: readonly { readonly said: string; readonly printed: string }[] = [
  { said: 'It’s nasty. It’s evil.', printed: 'It is nasty,' },
  { said: 'It is windy. We stayed at home.', printed: 'It’s windy,' },
  { said: 'He’s been rowing since spring.', printed: 'He has been rowing,' },
  { said: 'She’d gone by then, of course.', printed: 'She had gone by then,' },
  { said: 'They would row at night.', printed: 'They’d row at night,' },
  { said: 'Let’s row across, I said.', printed: 'Let us row,' },
];

describe('a contraction written out, or made', () => {
  it.each(rows)('is no difference: “$said” as “$printed”', ({ said, printed }) => {
    expect(judge(printed, recordOf([{ said }]))).toEqual({ kind: 'verbatim' });
  });
});
