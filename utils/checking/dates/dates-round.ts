import type { Span } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import { blockAt } from '../../text/block-at';
import type { JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { paragraphAround, sentenceStart } from '../speakers/frame';
import { dateLabelOf, headingOf } from './date-label';
import { type DatePhrase, findDates } from './find-dates';
import { occasionsOf } from './occasions';
import type { SpeakingDate } from './speaking-dates';

/** Longer words before a colon, in UTF-16 units, are a sentence about more than one thing. */
const LONGEST_LEAD = 160;
/** Of what the words treat, not when they were spoken: "On the texts of April 2018: “…”". */
const ABOUT = /^\s*(?:on|about|of|regarding|as for|concerning)\s(?!\p{N}|\p{Lu}\p{Ll}+\s\d)/iu;
const IN =
  /(?:,\s(?:in|on|from|dated|back in|as early as)|\b(?:is|are|was|were|comes?|came|dates?|dated) (?:back )?(?:from|to))\s(?:(?:early|late|mid)[\s-])?$/iu;
/** "Lopez, 2020: “…”", "Lopez (2020): “…”". */
const BARE_NAME = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:,\s|\s?\()$/u;
const OPENING_IN =
  /^\s*(?:(?:then|and then|later),?\s)?(?:(?:back )?in(?: the)?|on|it was(?: in)?|the year was|as early as)?\s?(?:(?:early|late|mid)[\s-])?$/iu;
/** "…, with the ballots printed, the singer texted him:": how things stood then, and nothing else. */
const WITH_ASIDE = /^,\s(?:with|when|as|while|amid|at)\s[^,:;.]{0,80},\s[^,:;.]{0,60}:\s*$/u;
/** Brackets right behind the words or their attribution: “…,” Lopez said (2019). */
const BRACKETS = /\((?<inner>[^()\n]{4,60})\)/u;

/**
 * The dates that a page gives a passage outside the clause that attributes it:
 * before a colon, at the head of a timeline's entry, in brackets behind it.
 *
 * @param frame the article's text with quotations blanked out
 */
export function datesRound(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  story: Story,
): readonly SpeakingDate[] {
  const { passage } = judged;
  const block = article.blocks[passage.block];
  if (!block) return [];
  const paragraph = paragraphAround(frame, block, passage.start);
  const start = sentenceStart(frame, passage.start, paragraph.start);
  const label =
    dateLabelOf(article, frame, { start, end: passage.end }) ??
    entryDate(article, frame, { start, end: passage.start });
  const found = [
    ...(label ? [label] : []),
    ...datesBeforeColon(article, frame, { start, end: passage.start }, judged, story),
    ...datesInBrackets(article, judged, story),
    ...datesOfSignature(article, frame, judged),
  ];
  return found.map((date) => ({ date, relation: 'at' }));
}

/** "2020: Lopez texts him: “…”": the date at the head of an entry, where nothing else is dated before the words. */
function entryDate(article: FoldedArticle, frame: string, lead: Span): DatePhrase | null {
  const block = article.blocks[blockAt(article.blocks, lead.start)];
  const heading = block ? headingOf(article, frame, block) : null;
  if (!heading || heading.start < lead.start || TOLD.test(frame.slice(heading.end, lead.end)))
    return null;
  return findDates(frame, lead, article.published).length === 1 ? heading : null;
}

/** Whoever tells of it tells it then; the words may be older. */
const TOLD =
  /\b(?:recall|remember|reveal|disclos|publish|republish|resurfac|re-?emerg|look(?:s|ed) back|tell(?:s|ing)? of|anniversary)\p{L}*/iu;

/** "Lopez answered at once, in 2018: “…”", "In 2018 Lopez answered: “…”", "2018: “…”". */
function datesBeforeColon(
  article: FoldedArticle,
  frame: string,
  lead: Span,
  { recognised }: JudgedPassage,
  story: Story,
): readonly DatePhrase[] {
  const text = frame.slice(lead.start, lead.end);
  if (!/:\s*$/u.test(text) || text.length > LONGEST_LEAD || ABOUT.test(text)) return [];
  const isOfAnother = namePeople(story)
    .mentionsIn(text)
    .some(({ person }, at) => at === 0 && person !== recognised?.statement.speaker);
  if (isOfAnother) return [];
  // Brackets are no part of the frame, and may hold the date.
  return findDates(article.text, lead, article.published).filter((date) => {
    const before = article.text.slice(lead.start, date.start);
    const after = article.text.slice(date.end, lead.end);
    const isLast =
      /^\)?\s*:\s*$/u.test(after) &&
      (IN.test(before) || before.trim() === '' || BARE_NAME.test(before));
    const isFirst =
      OPENING_IN.test(before) && /^(?::|,?\s\p{L})/u.test(after) && !after.includes(';');
    return isLast || (isFirst && (/^,?[^,:]{0,80}:\s*$/u.test(after) || WITH_ASIDE.test(after)));
  });
}

/** "“…” — Lopez, in the Post, 2019". */
function datesOfSignature(
  article: FoldedArticle,
  frame: string,
  { speaker, passage }: JudgedPassage,
): readonly DatePhrase[] {
  if (speaker?.form !== 'label' || speaker.start < passage.end) return [];
  return findDates(frame, { start: speaker.end, end: speaker.clause.end }, article.published);
}

function datesInBrackets(
  article: FoldedArticle,
  { passage, speaker, recognised }: JudgedPassage,
  story: Story,
): readonly DatePhrase[] {
  const limit = article.blocks[passage.block]?.end ?? passage.end;
  const isBefore = speaker !== null && speaker.end <= passage.start;
  const from = isBefore ? speaker.end : passage.end;
  const end = isBefore
    ? passage.start
    : Math.min(limit, Math.max(passage.end, speaker?.end ?? 0) + LONGEST_BEHIND);
  const found = BRACKETS.exec(article.text.slice(from, end));
  if (!found) return [];
  const at = from + found.index;
  const isBehind = /^[^.!?;:]*$/u.test(article.text.slice(from, at).replace(/^[.,]/u, ''));
  if (!isBehind) return [];
  const [date, second] = findDates(
    article.text,
    { start: at, end: at + found[0].length },
    article.published,
  );
  if (!date || second || date.isImplied) return [];
  // "(Get Lifted, 2004)": besides the date only the speaker or an occasion makes it that of the words.
  const rest = (found.groups?.inner ?? '')
    .replace(date.text, '')
    .replace(/^(?:in|on|from)\s|[,\s]+$/giu, '');
  const isOfWords =
    rest === '' ||
    /^(?:speaking|talking|then|writing|interviewed)(?: in| on)?$/iu.test(rest) ||
    namePeople(story).personOf(rest) === recognised?.statement.speaker ||
    occasionsOf(story).mentionsIn(rest)[0]?.start === 0;
  return isOfWords ? [date] : [];
}

/** Brackets further behind the words than this, in UTF-16 units, are about something else. */
const LONGEST_BEHIND = 40;

/** What may stand between a date and quoted words that nobody is said to have spoken. */
const BETWEEN_BESIDE =
  /^(?:['’]s)?(?:\s(?:the|an?|his|her|its|own|interview|podcast|episode|profile|article|quote|line|words|remark|remarks|answer|statement|tweet|post|message|with|in|of|was|is|ran|reads?|read|went|had|has|him|her|saying|as|quoted|called|it|that|like|this|put|to|told|by|named|paper|magazine|programme|show|\p{Lu}[\p{L}.-]*))*[\s,:]*$/u;
const BESIDE_REACH = 90;

/**
 * The dates of a sentence that can only be those of the quoted words in it:
 * "A 2019 interview had “…”", "in 2019 the paper quoted him: “…”".
 *
 * @param frame the article's text with quotations blanked out
 */
export function datesBeside(
  article: FoldedArticle,
  frame: string,
  passage: Span,
): readonly SpeakingDate[] {
  const number = blockAt(article.blocks, passage.start);
  const block = article.blocks[number];
  if (!block) return [];
  const paragraph = paragraphAround(frame, block, passage.start);
  const start = sentenceStart(frame, passage.start, paragraph.start);
  const dates = findDates(frame, { start, end: passage.start }, article.published);
  const [date, second] = dates;
  if (!date || second || date.isImplied || passage.start - date.end > BESIDE_REACH) return [];
  return BETWEEN_BESIDE.test(frame.slice(date.end, passage.start))
    ? [{ date, relation: 'at' }]
    : [];
}
