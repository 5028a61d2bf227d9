import type { Span } from '../../model';
import { namePeople } from '../../record/name-people';
import { sentences } from '../../text/sentences';
import type { JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { paragraphAround, QUOTED } from '../speakers/frame';
import { subjectOfSentence } from '../speakers/reporter';

/** A sentence that introduces a passage, and the words there that name who spoke. */
export interface Introduction {
  readonly sentence: Span;
  readonly speaker: Span;
}

/** By these a sentence says that somebody spoke, and not only what was going on. */
export const TELLS =
  /\b(?:interview(?:ed)?|told|tells|spoke|speaks|speaking|sat down|sits down|talked|talks|(?:appeared|appears|appearance|guest) on|on (?:\S+ ){0,4}podcast|opened up|opens up|discuss(?:ed|es)|conversation|chat(?:ted|s)?|profile|(?:was|were) (?:asked|a guest|the guest)|['’]s guest|addressed|broke (?:his|her|their) silence)\b/iu;
/** What is written or posted is quoted by verbs of writing. */
const WRITES = /\b(?:wrote|writes|tweeted|tweets|posted|posts|captioned|texted)\b/iu;
/** "Talked to Smith": words exchanged in private with somebody of the story, not given to the public. */
const EXCHANGED =
  /\b(?:(?:spoke|spoken|speaks?|speaking|talk(?:s|ed|ing)?|chat(?:s|ted|ting)?|wrote|writes|conversation|chat|discuss(?:es|ed)(?:\s\S+){1,4}|word|exchange)\s(?:to|with)|told|tells|texted|asked|urged|between)\s$/iu;
const SET_AGAINST = /\b(?:since|now|these days|by contrast|instead)\b|,\swho\s/iu;
/** A longer sentence, in UTF-16 units, introduces nothing in particular. */
const LONGEST_SENTENCE = 1000;
/** Words by which a passage's own clause sets it apart from what was said before. */
const APART = /\b(?:later|earlier|previously|before|since|once|now|recently|then|had)\b/iu;

/**
 * The sentence right before a passage that says when or where the one who speaks
 * there spoke: "In 2023 Lopez talked to the Post. “…,” she said". `null` where
 * the passage has an occasion of its own, or another quotation stands between.
 *
 * @param frame the article's text with quotations blanked out
 */
export function introductionOf(
  { passage, speaker, recognised }: JudgedPassage,
  article: FoldedArticle,
  frame: string,
): Introduction | null {
  const block = article.blocks[passage.block];
  if (!block || !recognised || speaker?.person !== recognised.statement.statement.speaker)
    return null;
  if (speaker.start >= passage.end && APART.test(frame.slice(passage.end, speaker.clause.end)))
    return null;
  const paragraph = paragraphAround(frame, block, passage.start);
  const isFirst = frame.slice(paragraph.start, passage.start).trim() === '';
  const above = isFirst ? article.blocks[passage.block - 1] : undefined;
  if (isFirst && above?.role !== 'paragraph') return null;
  const before = above ?? { start: paragraph.start, end: passage.start };
  const start = Math.max(before.start, before.end - LONGEST_SENTENCE);
  const sentence = sentences(frame, { start, end: before.end }).at(-1);
  if (!sentence || (!isFirst && frame.slice(sentence.end, passage.start).trim() !== ''))
    return null;
  const text = frame.slice(sentence.start, sentence.end);
  const isTold =
    TELLS.test(text) ||
    (WRITES.test(text) && WRITES.test(frame.slice(speaker.clause.start, speaker.clause.end)));
  if (text.includes(QUOTED) || !isTold || !/[.:]\s*$/u.test(text)) return null;
  const { story } = recognised.statement;
  const named = namePeople(story).mentionsIn(text);
  // "…, who said so in 2022, has gone further since": set against what follows.
  if (SET_AGAINST.test(text)) return null;
  const isPrivate = named.some(
    ({ person, start }) =>
      person !== recognised.statement.speaker &&
      story.gate.people.includes(person.id) &&
      EXCHANGED.test(text.slice(0, start)),
  );
  if (isPrivate) return null;
  const subject = subjectOfSentence(frame, sentence);
  const { pronoun } = recognised.statement.speaker;
  const isMeant = subject?.form === 'pronoun' && subject.text.toLowerCase() === pronoun;
  const own = named.find(({ person }) => person === recognised.statement.speaker);
  // "Axelrod had Lopez on his show": named, if not the subject; but "he" is the subject if there.
  const at = isMeant
    ? { start: subject.start - sentence.start, end: subject.end - sentence.start }
    : subject?.form === 'pronoun'
      ? null
      : own;
  if (!at) return null;
  return {
    sentence,
    speaker: { start: sentence.start + at.start, end: sentence.start + at.end },
  };
}
