import { runsOf } from '../../record/compile-gate';
import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import { asCompared } from '../../record/names-story';
import type { Story } from '../../record/schema';
import { wordRuns } from '../../text/word-runs';
import { type AssertedFraming, findFramings } from '../framings/find-framings';
import type { FramingRules } from '../framings/rules';
import { ownSentences } from '../framings/sentence';
import { speaksOfCause } from '../framings/speaks-of-cause';
import type { FoldedArticle } from '../passage';
import type { Attribution } from '../speakers/attribution';
import type { Comparison } from '../wording/compare';
import type { PreparedPassage } from '../wording/prepare';
import { recognise } from '../wording/recognise';
import { withAddressHeadline } from './address-headline';
import { storiesPerhapsNamed } from './candidate-stories';
import { type CentralPerson, centralPeopleIn, namesOnlyOthers } from './central-people';
import { detectStory, type StoryDetection } from './detect-story';

/** The story that an article covers most surely, and the framings that it asserts. */
export interface LikeliestStory {
  readonly detection: StoryDetection;
  readonly framings: readonly AssertedFraming[];
}

/** Words in a row of a statement about the story that are enough to know it by (EDITORIAL.md, Story gate). */
const GATE_RUN = 5;
const NEARLY_ALL = 0.9;
const LONG_PASSAGE = 8;

/**
 * Of several stories on file, the one that an article covers most surely; `null`
 * where none is on file. Passages are looked up once for all stories, and only
 * stories that the article may name or quote are read for.
 */
export function likeliestStory(
  page: FoldedArticle,
  passages: readonly PreparedPassage[],
  attributions: readonly (Attribution | null)[],
  frame: string,
  index: StoryIndex,
  framingRules: FramingRules,
): LikeliestStory | null {
  const quoted = passages.flatMap((passage, at) =>
    repeats(page, passage, attributions[at] ?? null, index),
  );
  // What the tiny form of the gate does not let through does not open the full one.
  const candidates = new Set([
    ...storiesPerhapsNamed(page, index),
    ...quoted.flatMap(({ story, isTelling }) => (isTelling ? [story] : [])),
  ]);
  let best: LikeliestStory | null = null;
  for (const story of candidates) {
    const own = ownSentences(page, frame, story);
    const framings = findFramings(page, own, frame, story, index, framingRules);
    const told = withAddressHeadline(page, story);
    const places = centralPeopleIn(told, story);
    const named = new Set(places.map(({ person }) => person.id));
    const areSure = areSurelyNamed(story, places);
    const detection = detectStory(told, story, places, {
      quotesStatement: quoted.some((one) => one.story === story && isOfStory(one, named)),
      assertsFraming:
        framings.some(
          ({ opensGate, opensGateForThem, about }) =>
            (opensGate || (opensGateForThem && areSure)) &&
            // "Boss steps down over pay": what somebody is names nobody by itself.
            (about.length === 0 ? named.size > 0 : about.some((id) => named.has(id))),
        ) && !namesOnlyOthers(told, story, places),
      speaksOfCause: () => areSure && speaksOfCause(own, page.published, story, framingRules),
    });
    if (best === null || detection.score > best.detection.score) best = { detection, framings };
  }
  const [first] = index.stories;
  if (best || !first) return best;
  return { detection: { story: first, isDetected: false, score: 0 }, framings: [] };
}

/** Whether a page names all by whom a story is known, and one of them by a full name or a work. */
function areSurelyNamed({ gate }: Story, places: readonly CentralPerson[]): boolean {
  return (
    gate.people.every((id) => places.some(({ person }) => person.id === id)) &&
    places.some(({ person, isSure }) => isSure && gate.people.includes(person.id))
  );
}

/** A passage that repeats a statement about a story. */
interface Repetition {
  readonly story: Story;
  readonly passage: PreparedPassage;
  readonly comparison: Comparison;
  readonly attribution: Attribution | null;
  /** True where the words alone tell the story, as the tiny form of the gate knows it. */
  readonly isTelling: boolean;
}

function repeats(
  page: FoldedArticle,
  passage: PreparedPassage,
  attribution: Attribution | null,
  index: StoryIndex,
): readonly Repetition[] {
  if (passage.words.length < GATE_RUN) return [];
  const comparison = recognise(
    passage,
    index,
    () => 'unknown',
    ({ statement }) => (statement.aboutStory ? 0 : null),
  );
  const found = comparison?.pieces[0]?.statement;
  if (!comparison || !found || comparison.longestRun < GATE_RUN) return [];
  const text = asCompared(page.text.slice(passage.words[0]?.start, passage.words.at(-1)?.end));
  const telling = runsOf(found.statement);
  const isTelling = [...wordRuns(text)].some(({ hash }) => telling.has(hash));
  return [{ story: found.story, passage, comparison, attribution, isTelling }];
}

/** Whether the words repeated are those of a central person or of nobody else. */
function isOfStory(
  { story, passage, comparison, attribution }: Repetition,
  named: ReadonlySet<string>,
): boolean {
  const mention = attribution?.mention;
  if (mention && WRITER.test(mention.text)) return false;
  if (mention?.form === 'name') {
    const person = namePeople(story).personOf(mention.text);
    return person !== null && (!story.gate.people.includes(person.id) || named.has(person.id));
  }
  // With nobody named, five words may be anybody's; nearly all of a longer passage are not.
  return (
    named.size > 0 || (comparison.coverage >= NEARLY_ALL && passage.words.length >= LONG_PASSAGE)
  );
}

/** “…,” I told my sister: the writer's own words, whatever they echo. */
const WRITER = /^(?:I|we|my(?:\s\p{L}+)+|our(?:\s\p{L}+)+)$/iu;
