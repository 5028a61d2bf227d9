import { describe, expect, it } from 'vitest';
import { looselyNames } from '../../../../utils/checking/framings/loose-naming';
import { fold } from '../../../../utils/text/fold';
import { words } from '../../../../utils/text/words';

/** The cause that is fair, and the one in dispute, which shares a word with it. */
const fair: readonly string[] = ['his tour dates'];
const disputed: readonly string[] = ['the tour manager'];

describe('naming a cause loosely', () => {
  it.each([
    ['They argued about his tour dates.', true, true],
    ['They argued about the dates of his tour.', true, false],
    ['They argued about the manager of his tour.', false, false],
  ])('%s', (sentence, alone, besideDisputed) => {
    const run = words(fold(sentence).text);
    // What was asked before must not show in what is asked next, in either order.
    const asked = [looselyNames(run, fair), looselyNames(run, fair, disputed)];
    expect(asked).toEqual([alone, besideDisputed]);
    const again = [...fair];
    expect([looselyNames(run, again, disputed), looselyNames(run, again)]).toEqual([
      besideDisputed,
      alone,
    ]);
  });
});
