import type { Story } from '../../../record/schema';
import { senseOf } from '../../../text/synonyms';
import { type Word, words } from '../../../text/words';
import { pointsBackWithin } from '../../pointing';
import { holdsAny } from '../../words-held';
import type { Cut } from './cut';

/** Letters back on the page in which what it speaks of stands: a paragraph or two. */
const PAGE_REACH = 300;
const YEAR = /(?<![\d,.$£€])(?:19|20)\d\d(?!\d)/gu;

/**
 * Whether "that", said of one event of the record, follows on the page upon the
 * account of another time: the page tells of 2018, and the speaker spoke of 2020.
 * A page that names the event, or says anything of what was said before, is fair.
 */
export function pointsAtAnotherEvent(cut: Cut, story: Story, year: string): boolean {
  if (!pointsBackWithin(cut.kept, cut.kept.length)) return false;
  const before = [...cut.earlier, ...cut.before];
  const meant = story.events.filter((event) => holdsAny(before, event.words));
  if (meant.length === 0) return false;
  const near = cut.pageSoFar.slice(-PAGE_REACH);
  const years = [...near.matchAll(YEAR)].map(([found]) => found);
  if (years.length === 0) return false;
  const own = new Set([
    year,
    ...meant.flatMap(({ dates }) => dates.map((date) => date.slice(0, 4))),
  ]);
  if (years.some((found) => own.has(found))) return false;
  const isNamed = meant.some((event) =>
    holdsAny(words(`${cut.pageTextSoFar} ${cut.pageAfter}`), event.words),
  );
  return !isNamed && !sharesContent(words(`${near} ${cut.pageAfter}`), before);
}

/** Whether the page takes up anything but names from what was said before. */
function sharesContent(page: readonly Word[], before: readonly Word[]): boolean {
  const tells = (word: Word): boolean =>
    word.isContent && !word.isCapitalized && !LIGHT.has(word.stem);
  const said = new Set(before.filter(tells).map(({ stem }) => senseOf(stem)));
  return page.some((word) => tells(word) && said.has(senseOf(word.stem)));
}

/** Words that stand in any account of anything, by stem. */
const LIGHT = new Set(
  'go come get make take give say tell ask talk think know see look want thing way time peopl lot realli veri interview'.split(
    ' ',
  ),
);
