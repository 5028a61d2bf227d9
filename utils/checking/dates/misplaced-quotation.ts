import type { Span } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Source, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because, sourced } from '../reasons/because';
import { isInAside } from './aside';
import { withProgrammeBehind, withProgrammes } from './named-programmes';
import { isPlatform, occasionsOf, outletKindOf } from './occasions';
import { isBeside } from './speaking-dates';
import { type VenuePhrase, venuesIn } from './venues';

/** Fewer words than these may have been said in the same way on another occasion. */
const FEWEST_WORDS = 5;
const NEARLY_ALL = 0.85;
/** How far back "the magazine" looks for the one that it means, in UTF-16 units: a few paragraphs. */
const LOOK_BACK = 2000;

/** Words beside which an outlet is the one that passed the words on, not the one spoken to. */
const SECOND_HAND =
  /\b(?:according to|as (?:quoted|reported|cited)|reported|reports|via|per|cited|citing|quoted|republished|obtained|seen by|told (?:him|her|them|me|us))\b/iu;
/**
 * A statement whose clause names another outlet than the record has: another
 * occasion of the record, "the magazine" for a podcast, or an outlet that the
 * record does not know, where the words are too many to have been said twice.
 *
 * @param frame the article's text with quotations blanked out
 * @param clause the words that attribute the passage
 * @param speaker the words there that name the speaker
 */
export function misplacedQuotation(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  clause: Span,
  speaker: Span,
  story: Story,
): Departure | null {
  const { recognised, passage, prepared } = judged;
  if (!recognised) return null;
  const { statement, comparison } = recognised;
  const { source } = statement;
  const text = withProgrammes(article, frame, withProgrammeBehind(frame, clause), passage);
  if (SECOND_HAND.test(text)) return null;
  const isRight = (name: string): boolean => occasionsOf(story).isNameOf(name, source);
  if (
    occasionsOf(story)
      .mentionsIn(text)
      .some((mention) => mention.sources.includes(source))
  )
    return null;
  const venues = venuesIn(text, clause.start).filter((venue) => {
    const before = text.slice(0, venue.start - clause.start);
    const after = text.slice(venue.end - clause.start, Math.max(0, speaker.start - clause.start));
    if (isInAside(before, after)) return false;
    return (
      (venue.form === 'known' && venue.end <= speaker.start) ||
      isBeside(text, venue, speaker, clause.start)
    );
  });
  if (
    venues.length === 0 ||
    venues.some(({ text: name, form }) => form === 'name' && isRight(name))
  )
    return null;
  const isWhole = prepared.words.length >= FEWEST_WORDS && comparison.coverage >= NEARLY_ALL;
  const wrong = venues.find((venue) => {
    switch (venue.form) {
      case 'name':
        return isOtherOutlet(venue.text, source, story, isWhole);
      case 'known':
        return isOtherHost(venue.text, source, story);
      case 'noun':
        return isOtherKind(venue, article, frame, source, story);
      case 'kind':
        return isNotOfKind(venue, source, story);
      default:
        return venue.form satisfies never;
    }
  });
  if (!wrong) return null;
  return {
    kind: 'misdating',
    severity: 'minor',
    confidence: wrong.form === 'name' ? 0.7 : 0.6,
    start: Math.min(passage.start, speaker.start, wrong.start),
    end: Math.max(passage.end, speaker.end, wrong.end),
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    reason: sourced(because('otherVenue', { printed: wrong.text }), statement),
  };
}

/** Whether a name is that of an outlet other than the source's, and not of somebody who was merely listening. */
function isOtherOutlet(name: string, source: Source, story: Story, isWhole: boolean): boolean {
  if (isPlatform(name)) return outletKindOf(source) !== null && outletKindOf(source) !== 'posted';
  const others = occasionsOf(story).mentionsIn(name);
  if (others.length > 0) return others.every(({ sources }) => !isSisterOf(sources, source));
  if (namePeople(story).personOf(name)) return false;
  return isWhole;
}

/** A magazine and its podcast, two programmes of one broadcaster: pages do not keep them apart. */
function isSisterOf(sources: readonly Source[], source: Source): boolean {
  return sources.some(({ publisher }) => publisher === source.publisher);
}

/** Whether a name is that of somebody who asked the questions on another occasion of the record. */
function isOtherHost(name: string, source: Source, story: Story): boolean {
  const [first, ...more] = occasionsOf(story).mentionsIn(name);
  return first !== undefined && more.length === 0 && !isSisterOf(first.sources, source);
}

/** Whether an occasion meant by what it was is of another kind than the source. */
function isNotOfKind({ text, kind }: VenuePhrase, source: Source, story: Story): boolean {
  const own = outletKindOf(source);
  // A newspaper's podcast, a programme's account: its name may hold the noun itself.
  return (
    own !== null && kind !== null && kind !== own && !occasionsOf(story).isNameOf(text, source)
  );
}

/**
 * "The magazine" is the outlet of that kind named last, and no podcast
 * whichever it is. "The outlet" can be any.
 */
function isOtherKind(
  venue: VenuePhrase,
  article: FoldedArticle,
  frame: string,
  source: Source,
  story: Story,
): boolean {
  const { kind } = venue;
  const own = outletKindOf(source);
  if (own === null) return false;
  if (kind !== null && kind !== own) return isNotOfKind(venue, source, story);
  const before = { start: Math.max(0, venue.start - LOOK_BACK), end: venue.start };
  const meant = occasionsOf(story)
    .mentionsIn(withProgrammes(article, frame, before))
    .findLast(({ sources }) =>
      sources.some((other) => kind === null || outletKindOf(other) === kind),
    );
  return (
    meant !== undefined && !meant.sources.includes(source) && !isSisterOf(meant.sources, source)
  );
}
