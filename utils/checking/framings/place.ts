import type { Story } from '../../record/schema';
import { daysApart, rangeOfDate } from '../dates/day-range';
import type { Found } from '../languages/phrase-book';
import { causesIn, namesCause } from './causes';
import { type CauseFraming, type Event, eventsIn } from './events';
import { partiesOf } from './parties';
import { pronounsForCause } from './pronoun-cause';
import type { OwnSentence } from './sentence';

/** The parts of a sentence that a cause framing is made of. */
export interface Parts {
  readonly causes: readonly Found[];
  readonly events: readonly Event[];
  readonly namesOtherCause: boolean;
}

/** A sentence among its neighbours, read for one framing. */
export interface Place {
  readonly sentence: OwnSentence;
  readonly before: OwnSentence | undefined;
  readonly next: OwnSentence | undefined;
  readonly page: readonly OwnSentence[];
  /** Number of the sentence on the page. */
  readonly at: number;
  /** The framing, its people without whoever is made the cause. */
  readonly framing: CauseFraming;
  readonly story: Story;
  /** True on a page printed within a month of a dated event, before anybody on record spoke of the end. */
  readonly isNewsOfTheDay: boolean;
  /** The parts of any sentence of the page, found once. */
  partsOf(sentence: OwnSentence): Parts;
}

/**
 * The places of a page, in order.
 *
 * @param published the page's own date, YYYY-MM-DD or YYYY-MM
 */
export function placesOf(
  page: readonly OwnSentence[],
  whole: CauseFraming,
  story: Story,
  published: string | null,
): readonly Place[] {
  const framing: CauseFraming = { ...whole, people: partiesOf(whole, story) };
  const known = new Map<OwnSentence, Parts>();
  const partsOf = (sentence: OwnSentence): Parts => {
    let parts = known.get(sentence);
    if (!parts) {
      parts = partsIn(sentence, framing, page, story);
      known.set(sentence, parts);
    }
    return parts;
  };
  const isNewsOfTheDay = published !== null && reportsOnTheDay(published, whole, story);
  return page.map((sentence, at) => ({
    sentence,
    before: page[at - 1],
    next: page[at + 1],
    page,
    at,
    framing,
    story,
    isNewsOfTheDay,
    partsOf,
  }));
}

/** Days after an event within which a page tells of it as news. */
const NEWS_FOR = 31;

function reportsOnTheDay(
  published: string,
  { sides }: CauseFraming,
  { statements, events }: Story,
): boolean {
  const told = sides
    .flatMap(({ statement }) => statements.find(({ id }) => id === statement)?.date ?? [])
    .sort()[0];
  if (told === undefined || published >= told.slice(0, published.length)) return false;
  const printed = rangeOfDate(published);
  return events.some(
    ({ framing, dates }) =>
      framing === undefined &&
      dates.some((date) => {
        const happened = rangeOfDate(date);
        return happened.first <= printed.last && daysApart(happened, printed) <= NEWS_FOR;
      }),
  );
}

function partsIn(
  sentence: OwnSentence,
  { cause, otherCause, event, people }: CauseFraming,
  page: readonly OwnSentence[],
  story: Story,
): Parts {
  const causes = [
    ...causesIn(sentence, cause, event, people),
    ...pronounsForCause(sentence, cause, page, story),
  ];
  return {
    causes,
    // "her withdrawal": what is the cause is not what it caused.
    events: eventsIn(sentence, event, people).filter(
      ({ from, to }) =>
        !causes.some(
          (one) => one.from <= from && one.to > from && (one.to >= to || one.to - one.from > 1),
        ),
    ),
    namesOtherCause: namesCause(sentence, otherCause, cause, people),
  };
}
