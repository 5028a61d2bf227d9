import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import { sentences } from '../../text/sentences';
import { occasionsOf } from '../dates/occasions';
import type { JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';

const LANGUAGE =
  'Spanish|French|German|Italian|Portuguese|Dutch|Swedish|Danish|Norwegian|Polish|Russian|Turkish|Greek|Arabic|Hebrew|Hindi|Chinese|Japanese|Korean|Mexican|Brazilian|Argentin\\p{L}+|Austrian|Swiss|foreign-language';
/** The page says that the words have come through another language. */
const TRANSLATED = new RegExp(
  String.raw`\b(?:translat\p{L}+|back into English|rendered (?:in|into|from)|(?:by way of|via|courtesy of|thanks to|from|per|according to) (?:an?|our|the|its) (?:${LANGUAGE})\b|(?:our|a|its) (?:${LANGUAGE}) (?:partner|sister|colleague|edition|cousin|correspondent)|in (?:${LANGUAGE}),|from the (?:${LANGUAGE})\b)`,
  'u',
);
/** The page says that nobody has said the words: they are played, dreamt, invented, or only might be said. */
const IMAGINED =
  /\b(?:imagin(?:e|es|ed|ing|ary)|pictur(?:e|ing) (?:it|him|her|them|the)|suppos(?:e|ing)|pretend\p{L}*|as if to say|(?:might|could|would|may) (?:as well )?(?:have )?(?:say|said)|never said|parod(?:y|ies|ied)|spoof\p{L}*|satir\p{L}+|sketch|skit|fiction\p{L}*|made-up|invented|in (?:the|a|his|her|my) (?:novel|play|film|movie|musical|comedy|cartoon|dream|script|panto\p{L}*)|deepfake|chatbot|impersonat\p{L}+|lookalike|puppet|ventriloquist|playing (?:Mr|Ms|Mrs)?)\b/iu;
/** Words that are sung, not said. */
const SUNG =
  /\b(?:sings?|sang|sung|singing|raps|rapped|rapping|croon(?:s|ed|ing)?|lyrics?|chorus|refrain|verse|hook|line from|title track|single|song|ballad|anthem)\b/iu;
/** How far round a passage, in UTF-16 units, its sentence is looked for. */
const LOOK_ROUND = 1000;
/** So many letters and a word of a title has its capital. */
const LONG_WORD = 4;

/**
 * Whether quoted words are no statement of anybody that the record could hold in
 * these words: translated, imagined, sung, or the title of a work.
 *
 * @param frame the article's text with quotations blanked out
 */
export function isNobodysOwnWords(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
): boolean {
  const sentence = sentenceAround(judged, article, frame);
  return (
    isTitle(judged) ||
    TRANSLATED.test(sentence) ||
    IMAGINED.test(sentence) ||
    SUNG.test(sentence) ||
    isOfUncheckableOccasion(sentence, judged, story)
  );
}

function sentenceAround({ passage }: JudgedPassage, article: FoldedArticle, frame: string): string {
  const block = article.blocks[passage.block];
  if (!block) return '';
  const around = {
    start: Math.max(block.start, passage.start - LOOK_ROUND),
    end: Math.min(block.end, passage.end + LOOK_ROUND),
  };
  return sentences(frame, around)
    .filter(({ start, end }) => start <= passage.end && passage.start <= end)
    .map(({ start, end }) => frame.slice(start, end))
    .join(' ');
}

/** “The Long Way Round”: every longer word has a capital, and no stop ends it. */
function isTitle({ prepared }: JudgedPassage): boolean {
  const long = prepared.words.filter(({ text }) => text.length >= LONG_WORD);
  const [, ...rest] = prepared.words;
  return (
    long.length >= 2 &&
    rest.some(({ isCapitalized, isContent }) => isCapitalized && isContent) &&
    long.every(({ isCapitalized }) => isCapitalized)
  );
}

/** Words given on an occasion of which the record has only the gist or a translation. */
function isOfUncheckableOccasion(
  sentence: string,
  { speaker }: JudgedPassage,
  story: Story,
): boolean {
  const named = occasionsOf(story)
    .mentionsIn(sentence)
    .filter(({ text }) => namePeople(story).personOf(text)?.id !== speaker?.person)
    .flatMap(({ sources }) => sources.map(({ id }) => id));
  const held = story.statements.filter(
    ({ source, speaker: who }) => named.includes(source) && who === speaker?.person,
  );
  return held.some(({ wording }) => wording !== 'known');
}
