import type { StoryIndex } from '../../record/index-stories';
import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import { escapePattern } from '../../text/escape-pattern';
import { plainText } from '../../text/plain-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import { DEFAULT_GRAMMAR, grammarOf } from '../languages/grammar-of';
import type { FoldedArticle } from '../passage';
import { because } from '../reasons/because';
import { compare } from '../wording/compare';
import { isNobodysOwnWords } from './no-own-words';

/** Fewer words than this are a name, a title or a phrase, not a statement. */
const FEWEST_WORDS = 5;
/**
 * From this share of a passage's words on, it may be a statement of the record
 * reworded past recognition: neither a misquote for certain nor unsourced.
 */
const MAY_BE_REWORDED = 0.36;
/** A passage about one of the people stands this many paragraphs at most behind the one that names them. */
const REACH = 1;

/**
 * Words of a person whose statements the record holds, about the story, that
 * the record does not hold. That is no reproach: people give many interviews.
 *
 * @param frame the article's text with quotations blanked out
 */
export function unsourced(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): Departure | null {
  const { passage, prepared, recognised, speaker } = judged;
  // Translations cannot be told from words that are not on the record.
  if (recognised || !speaker?.person || isTranslated(article)) return null;
  const person = index.personById(speaker.person);
  if (!person?.tracked || prepared.words.length < FEWEST_WORDS) return null;
  if (!isAboutStory(article, judged, story, speaker.person)) return null;
  if (isNobodysOwnWords(judged, article, frame, story)) return null;
  if (namesSpeaker(judged, article, story) || mayBeReworded(judged, index, story)) return null;
  return {
    kind: 'unsourced',
    severity: 'minor',
    confidence: 0.5,
    start: passage.start,
    end: passage.end,
    statement: null,
    framing: null,
    original: '',
    reason: because('unsourced', { speaker: person.name }),
  };
}

/** Whether an article is written in a language that the statements on record were not made in. */
export function isTranslated(article: FoldedArticle): boolean {
  return (grammarOf(article) ?? DEFAULT_GRAMMAR) !== DEFAULT_GRAMMAR;
}

/** Whoever is named or addressed in the words is hardly the one who spoke them. */
function namesSpeaker(
  { passage, speaker }: JudgedPassage,
  article: FoldedArticle,
  story: Story,
): boolean {
  return namePeople(story)
    .mentionsIn(article.text.slice(passage.inner.start, passage.inner.end))
    .some(({ person }) => person.id === speaker?.person);
}

function mayBeReworded({ prepared }: JudgedPassage, index: StoryIndex, story: Story): boolean {
  const likest = compare(prepared, index, (statement) => (statement.story === story ? 1 : null));
  return likest !== null && likest.coverage >= MAY_BE_REWORDED && likest.matchedContent >= 1;
}

/** Somebody spoken of: the other person of the story, where the page has just named that person. */
const THIRD_PERSON =
  /\b(?:he|him|his|she|her|hers|(?:the|that|this|my|your) (?:brother|sister|man|woman|guy|dude|lady|friend|boy|girl|kid|cat)|bro)\b/iu;
/** "We": the speaker and the other, where the page speaks of both. */
const FIRST_PLURAL = /\b(?:we|us|our|ours)\b/iu;
const BOTH = /\b(?:they|their|them|the (?:two|pair|duo)|each other|both)\b/iu;

/** Whether words are about the story: it or its other people stand by them, or right before and are meant. */
function isAboutStory(
  article: FoldedArticle,
  { passage }: JudgedPassage,
  story: Story,
  speaker: string,
): boolean {
  const { block } = passage;
  if (namesStory(article, block, story, speaker)) return true;
  const quoted = article.text.slice(passage.inner.start, passage.inner.end);
  const own = article.blocks[block];
  const isOfBoth =
    FIRST_PLURAL.test(quoted) &&
    own !== undefined &&
    BOTH.test(
      article.text.slice(own.start, passage.start) + article.text.slice(passage.end, own.end),
    );
  if (!isOfBoth && !THIRD_PERSON.test(quoted)) return false;
  for (let back = 1; back <= REACH; back++) {
    if (namesStory(article, block - back, story, speaker)) return true;
  }
  return isOfBoth;
}

/** Whether a paragraph names another central person of the story, or its subject. */
function namesStory(
  article: FoldedArticle,
  number: number,
  story: Story,
  speaker: string,
): boolean {
  const block = article.blocks[number];
  if (!block) return false;
  const text = article.text.slice(block.start, block.end);
  const namesOther = namePeople(story)
    .mentionsIn(text)
    .some(({ person }) => person.id !== speaker);
  return namesOther || topicPattern(story).test(plainText(text));
}

const topicPattern = keptWith(({ gate }: Story): RegExp => {
  const topics = gate.topics.map((topic) => escapePattern(plainText(topic)));
  return topics.length === 0
    ? /(?!)/u
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${topics.join('|')})(?![\\p{L}\\p{N}])`, 'u');
});
