import type { Reason } from '../../model';
import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import type { Framing, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import type { Departure } from '../judged-passage';
import { DEFAULT_GRAMMAR, grammarOf } from '../languages/grammar-of';
import type { FoldedArticle } from '../passage';
import { because } from '../reasons/because';
import { assertsAgency } from './agency';
import type { Assertion } from './assertion';
import { assertsCause } from './cause';
import { assertsClaim } from './claim';
import { claimantsOf } from './claim-fairness';
import { isDebunk } from './fairness/debunk';
import { takesBack } from './fairness/retort';
import { assertsOvercorrection } from './overcorrection';
import { castsOfFraming } from './parties';
import { placesOf } from './place';
import type { FramingRules } from './rules';
import type { OwnSentence } from './sentence';
import { thingsEndedIn } from './things-ended';
import { assertedInTranslation } from './translated';

/** A framing that the page asserts. */
export interface AssertedFraming {
  readonly departure: Departure;
  /** True where the sentence alone shows that the page covers the story. */
  readonly opensGate: boolean;
  /** Ids of the people whom the framing is about. */
  readonly about: readonly string[];
  /** True where it does so on a page that surely names all of the people, whom it means by "they". */
  readonly opensGateForThem: boolean;
}

/**
 * The framings of a story that an article asserts in its own voice or puts into
 * somebody's mouth: one for each framing, the most severe assertion, and among
 * equals the earliest; and the first translated quotation that asserts one.
 *
 * @param page the article's own sentences, from `ownSentences`
 * @param frame the article's text with quotations blanked out
 */
export function findFramings(
  article: FoldedArticle,
  page: readonly OwnSentence[],
  frame: string,
  story: Story,
  index: StoryIndex,
  rules: FramingRules,
): readonly AssertedFraming[] {
  if (story.framings.length === 0) return [];
  const grammar = grammarOf(article) ?? DEFAULT_GRAMMAR;
  return story.framings.flatMap((framing) => {
    const worst = assertionsOf(
      framing,
      page,
      story,
      article.published,
      rules,
    ).reduce<Assertion | null>(
      (best, assertion) => (best === null || outranks(assertion, best) ? assertion : best),
      null,
    );
    const own = worst ? [toAsserted(worst, framing, story, index, article, page)] : [];
    if (grammar === DEFAULT_GRAMMAR || framing.kind !== 'cause') return own;
    const said = assertedInTranslation(article, frame, page, framing, story, grammar, rules);
    if (!said) return own;
    const { departure } = toAsserted(said.assertion, framing, story, index, article, page);
    const { start, end } = said;
    return [
      ...own,
      {
        opensGate: false,
        opensGateForThem: false,
        about: [],
        departure: { ...departure, kind: 'contextomy', start, end },
      },
    ];
  });
}

/** The graver first, and among equals what a sentence says by itself. */
function outranks(one: Assertion, best: Assertion): boolean {
  if (one.severity !== best.severity) return one.severity === 'material';
  return best.isBorrowed === true && one.isBorrowed !== true;
}

function assertionsOf(
  framing: Framing,
  page: readonly OwnSentence[],
  story: Story,
  published: string | null,
  rules: FramingRules,
): readonly Assertion[] {
  const each = (read: (sentence: OwnSentence, at: number) => Assertion | null) =>
    page.flatMap((sentence, at) => read(sentence, at) ?? []);
  switch (framing.kind) {
    case 'cause':
      return placesOf(page, framing, story, published).flatMap(
        (place) => assertsCause(place, rules) ?? [],
      );
    case 'agency':
      return isDebunk(page)
        ? []
        : each((sentence, at) => {
            const next = page[at + 1];
            const isTakenBack = next?.block === sentence.block && takesBack(next);
            return isTakenBack ? null : assertsAgency(sentence, framing, page, story);
          });
    case 'overcorrection':
      return each((sentence) => assertsOvercorrection(sentence, framing, page, story));
    case 'claim':
      return isDebunk(page)
        ? []
        : each((sentence, at) => assertsClaim(sentence, page[at + 1], framing, story));
    case 'dating':
    case 'account':
      return [];
    default:
      throw new Error(`unhandled framing: ${JSON.stringify(framing satisfies never)}`);
  }
}

function toAsserted(
  assertion: Assertion,
  framing: Framing,
  story: Story,
  index: StoryIndex,
  article: FoldedArticle,
  page: readonly OwnSentence[],
): AssertedFraming {
  const { sentence, severity, confidence, reading } = assertion;
  const settling = index.statementById(framing.statement);
  return {
    opensGate: namesPeople(assertion, framing, story, article, page, severity === 'material'),
    about: 'people' in framing ? framing.people : [],
    opensGateForThem:
      assertion.meansPeopleAround === true ||
      namesPeople(assertion, framing, story, article, page, true),
    departure: {
      kind: 'mischaracterization',
      severity,
      confidence,
      start: sentence.start,
      end: sentence.end,
      statement: framing.statement,
      framing: framing.id,
      original: settling ? readStatement(settling.statement).text : '',
      reason: explain(framing, settling, story, article.published, index),
      reading,
    },
  };
}

/**
 * Whether those named are everybody whom a framing is about, or by whom the
 * story is known; or, where it asserts the framing outright, one of them there
 * or right before, or the thing that ended, on a page that names the others or
 * their works.
 */
function namesPeople(
  { sentence, people = sentence.people }: Assertion,
  framing: Framing,
  story: Story,
  { text }: FoldedArticle,
  page: readonly OwnSentence[],
  isOutright: boolean,
): boolean {
  const own = [
    ...castsOfFraming(framing, story),
    // The house that is said to have promised it speaks for the claimant.
    ...(framing.kind === 'claim' ? claimantsOf(framing, story).map((id) => [id]) : []),
  ];
  const casts = own.length > 0 ? own : [story.gate.people];
  if ([...casts, story.gate.people].some((ids) => ids.every((id) => people.has(id)))) return true;
  if (!isOutright) return false;
  const isMeant = (id: string): boolean => people.has(id) || sentence.peopleAround.has(id);
  const isAboutThing =
    'event' in framing &&
    'people' in framing &&
    typeof framing.event !== 'string' &&
    thingsEndedIn(sentence, framing.event, framing.people).length > 0;
  const isOnPage = (id: string): boolean =>
    page.some((other) => other.people.has(id)) ||
    story.people.some(
      (person) =>
        person.id === id && person.works.some((work) => isTitle(work) && text.includes(work)),
    );
  return casts.some((about) => (isAboutThing || about.some(isMeant)) && about.every(isOnPage));
}

/** A work whose title is more than one everyday word. */
function isTitle(work: string): boolean {
  return /\s/u.test(work);
}

/** A page printed before the framing was disputed could not know of it, and is told so. */
function explain(
  framing: Framing,
  settling: IndexedStatement | null,
  story: Story,
  published: string | null,
  index: StoryIndex,
): Reason {
  const { label, disputedSince } = framing;
  if (!settling) return because('recordSaysOtherwiseUnsourced', { label });
  const { venue } = settling.source;
  const dates = { date: settling.statement.date };
  const disputer = story.people.find(({ id }) => id === framing.disputedBy);
  const disputed =
    disputer && disputedSince !== undefined
      ? disputingStatement(framing, disputer.id, disputedSince, index)
      : null;
  // Who ended something is inferred; the record can say otherwise, and nobody has to have disputed it.
  if (!disputer || !disputed || disputedSince === undefined || framing.kind === 'agency')
    return because('recordSaysOtherwise', { label, venue }, { dates });
  const key =
    published === null
      ? 'disputedUndated'
      : published < disputedSince.slice(0, published.length)
        ? 'disputedLater'
        : 'disputed';
  return because(
    key,
    { disputer: disputer.name, venue: disputed.source.venue },
    { dates: { date: disputed.statement.date } },
  );
}

/** Where the framing was disputed: what settles it, if that is it, or the first such statement among its sides. */
function disputingStatement(
  { statement, sides }: Framing,
  disputer: string,
  since: string,
  index: StoryIndex,
): IndexedStatement | null {
  const own = [statement, ...sides.map((side) => side.statement)]
    .map((id) => index.statementById(id))
    .filter((found) => found !== null)
    .filter(({ speaker, statement: { date } }) => speaker.id === disputer && date >= since);
  const settling = own.find((found) => found.statement.id === statement);
  return (
    settling ?? own.sort((a, b) => a.statement.date.localeCompare(b.statement.date))[0] ?? null
  );
}
