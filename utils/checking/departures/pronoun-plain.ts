import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import { sentences } from '../../text/sentences';
import { occasionsOf } from '../dates/occasions';
import type { JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { lastTopic, subjectOfSentence } from '../speakers/reporter';

/**
 * Whether "he" or "she" by a recognised passage plainly means the person of the
 * record whom it was taken to mean, though somebody else spoke the words.
 *
 * @param frame the article's text with quotations blanked out
 */
export function isPronounPlain(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  index: StoryIndex,
): boolean {
  return isOnlyOneNamed(judged, article, index) || isOneWhoSpokeBefore(judged, article, frame);
}

/** Further down than this, in UTF-16 units, a page has brought up everybody whom it is about. */
const OPENING = 6000;

/**
 * "He accused his friend of “…”": a pronoun is plain where the one who spoke has
 * not come up yet, and the one it would mean has: nobody else can be meant.
 */
function isOnlyOneNamed(
  { speaker, recognised, passage }: JudgedPassage,
  article: FoldedArticle,
  index: StoryIndex,
): boolean {
  if (!speaker || !recognised) return false;
  const person = speaker.person === undefined ? null : index.personById(speaker.person);
  const { statement } = recognised;
  if (person?.pronoun !== statement.speaker.pronoun || passage.start > OPENING) return false;
  const named = namePeople(statement.story)
    .mentionsIn(article.text.slice(0, passage.start))
    .map((mention) => ({ ...mention, isBody: !isInHeadline(article, mention.start) }));
  const subject = named[0];
  const isSubject = subject === undefined || subject.isBody || subject.person === person;
  return (
    isSubject && !named.some((mention) => mention.isBody && mention.person === statement.speaker)
  );
}

/** "Asked about it, Smith …", "Pressed on the vote, Smith …": the answer that follows is his. */
const ASKED = /^(?:when\s)?(?:asked|pressed|quizzed|questioned|grilled|challenged)\b/iu;

const SPOKE =
  /^\s(?:\p{L}+\s){0,2}?(?:was asked|was pressed|has (?:an|his own|her own|another) (?:explanation|account|version|answer|theory|view)|blam(?:ed|es)|explains|spoke|speaks|talked|talks|chatted|opened up|opens up|sat down|gave (?:an|his|her|their) interview)\b/u;

/** How far back, in UTF-16 units, the sentence before a passage is looked for. */
const LOOK_BACK = 1000;

/**
 * "Smith told reporters that … “…,” he said": a pronoun is plain too where the
 * sentence right before it reports that person, and no other, as speaking. An
 * occasion of the statement in the same sentence as the pronoun leaves it open.
 */
function isOneWhoSpokeBefore(
  { speaker, recognised, passage }: JudgedPassage,
  article: FoldedArticle,
  frame: string,
): boolean {
  const block = article.blocks[passage.block];
  if (!speaker || !recognised || !block || passage.start <= block.start) return false;
  const { story, source } = recognised.statement;
  const start = Math.max(block.start, passage.start - LOOK_BACK);
  const before = sentences(frame, { start, end: passage.start }).at(-1);
  const isOwnSentence = before && /[.!?:]["”’')]*\s*$/u.test(frame.slice(before.start, before.end));
  if (!before || !isOwnSentence) return false;
  const topic = lastTopic(frame, before);
  const said = frame.slice(before.start, before.end);
  const speaks = topic?.says || (topic && SPOKE.test(frame.slice(topic.mention.end, before.end)));
  const mention = ASKED.test(said)
    ? subjectOfSentence(frame, before)
    : speaks
      ? (topic?.mention ?? null)
      : null;
  if (!mention || mention.form === 'pronoun') return false;
  const person = namePeople(story).personOf(article.text.slice(mention.start, mention.end));
  if (person === null || person.id !== speaker.person) return false;
  return !occasionsOf(story)
    .mentionsIn(frame.slice(before.start, speaker.clause.end))
    .some(({ sources }) => sources.includes(source));
}

function isInHeadline(article: FoldedArticle, at: number): boolean {
  return article.blocks.some(
    ({ role, start, end }) => role === 'headline' && start <= at && at < end,
  );
}
