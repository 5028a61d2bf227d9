import type { Framing, Story } from '../../../record/schema';
import { words } from '../../../text/words';
import { holdsAny } from '../../words-held';
import type { Cut } from './cut';
import { CHARGES, FOR_ALL, UNCONDITIONAL } from './own-words';

type ClaimFraming = Extract<Framing, { kind: 'claim' }>;

/**
 * The framing that a page builds on a cut: the statement that a claim is disputed
 * by, quoted without its qualifier, on a page that asserts the claim, widens it in
 * its own words or holds the speaker to it. Without that the cut is a fair beginning or ending.
 *
 * @param statement id of the statement quoted
 * @param asserted ids of the framings that the page asserts
 */
export function lostQualifier(
  cut: Cut,
  statement: string,
  story: Story,
  asserted: ReadonlySet<string>,
): ClaimFraming | null {
  const leftOut = [...cut.before, ...cut.after, ...cut.leftOut.flat()];
  return (
    story.framings
      .filter((framing) => framing.kind === 'claim')
      .find(
        ({ id, statement: own, sides, qualifiers, widenings }) =>
          (own === statement || sides.some((side) => side.statement === statement)) &&
          holdsAny(leftOut, qualifiers) &&
          !holdsAny(cut.kept, qualifiers) &&
          !holdsAny(words(cut.pageSentence), qualifiers) &&
          (asserted.has(id) ||
            UNCONDITIONAL.test(cut.pageSentence) ||
            saysUnconditional(cut, qualifiers) ||
            FOR_ALL.test(`${cut.pageBefore} ${cut.pageAfter}`) ||
            CHARGES.test(cut.pageAfter) ||
            holdsAny(words(`${cut.pageBefore} ${cut.pageAfter}`), widenings)),
      ) ?? null
  );
}

/** "Read it again: there is no small print in it": said of the words in the paragraph behind them. */
function saysUnconditional({ pageParagraphs }: Cut, qualifiers: readonly string[]): boolean {
  return UNCONDITIONAL.test(pageParagraphs) && !holdsAny(words(pageParagraphs), qualifiers);
}
