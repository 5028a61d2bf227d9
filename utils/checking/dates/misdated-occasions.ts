import type { Severity, Span } from '../../model';
import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Source, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { sentences } from '../../text/sentences';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because, sourced } from '../reasons/because';
import { type DatePhrase, findDates, gapBetween } from './find-dates';
import { TELLS } from './introduction';
import { withProgrammes } from './named-programmes';
import { isPlatform, occasionsOf } from './occasions';
import { datesOfSpeaking } from './speaking-dates';

/** In the right year a date further off than this, in days, is another one; nearer, it is loose. */
const OTHER_DAY = 20;
/** A date that is only implied must be further off than this, in days. */
const IMPLIED_OTHER = 35;

/**
 * Occasions of the record that the page's own voice puts at another date: "In
 * 2019 Smith told the Herald that …", where Smith's words to the Herald are of
 * another year. Only what is about the story counts; people give many interviews.
 *
 * @param frame the article's text with quotations blanked out
 */
export function misdatedOccasions(
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): readonly Departure[] {
  return article.blocks.flatMap((block) =>
    block.role === 'caption' || block.role === 'block-quotation'
      ? []
      : sentences(article.text, block).flatMap(
          (sentence) => inSentence(article, frame, sentence, story, index) ?? [],
        ),
  );
}

function inSentence(
  article: FoldedArticle,
  frame: string,
  sentence: Span,
  story: Story,
  index: StoryIndex,
): Departure | null {
  const text = withProgrammes(article, frame, sentence);
  if (!TELLS.test(text) || text.includes(SPOKEN)) return null;
  const people = namePeople(story).mentionsIn(text);
  const isOfStory =
    new Set(people.map(({ person }) => person).filter(({ id }) => story.gate.people.includes(id)))
      .size > 1;
  if (!isOfStory) return null;
  for (const occasion of occasionsOf(story).mentionsIn(text)) {
    if (isPlatform(occasion.text)) continue;
    const speaker = people.find(({ person, start, end }) => {
      const isSpeaker = story.statements.some(
        ({ source, speaker: who, aboutStory }) =>
          who === person.id && aboutStory && occasion.sources.some(({ id }) => id === source),
      );
      return isSpeaker && (end <= occasion.start || start >= occasion.end);
    });
    if (!speaker) continue;
    const own = occasion.sources.filter(({ id }) =>
      story.statements.some(
        ({ source, speaker: who }) => source === id && who === speaker.person.id,
      ),
    );
    const place = { start: sentence.start + speaker.start, end: sentence.start + speaker.end };
    const dates = datesOfSpeaking(
      frame,
      findDates(frame, sentence, article.published),
      place,
      sentence,
    )
      .map(({ date }) => date)
      .filter(
        (date) => date.yearless === null && isOfOccasion(frame, date, sentence.start, occasion),
      );
    const [date] = dates;
    const isRight = dates.some((printed) =>
      own.some((source) => !isWrong(printed, datesOf(source, story))),
    );
    if (!date || isRight) continue;
    return toDeparture(sentence, date, own, speaker.person.id, story, index);
  }
  return null;
}

/** Between an occasion and its date nothing tells what was said there. */
const CONTENT =
  /\b(?:how|that|what|why|when|where|who|whom|whose|whether|as|after|before|since|until|of)\b|[;:]/iu;

function isOfOccasion(frame: string, date: Span, from: number, occasion: Span): boolean {
  const [left, right] =
    date.start < from + occasion.start
      ? [date.end, from + occasion.start]
      : [from + occasion.end, date.start];
  return !CONTENT.test(frame.slice(left, Math.max(left, right)));
}

/** Quoted words in a sentence carry its date themselves. */
const SPOKEN = '\uE000'.repeat(24);

function datesOf(source: Source, story: Story): readonly string[] {
  return [
    source.date,
    ...story.statements.flatMap(({ source: id, date }) => (id === source.id ? [date] : [])),
  ];
}

function isWrong(date: DatePhrase, recorded: readonly string[]): boolean {
  return recorded.every((right) => {
    const { days, isOtherYear } = gapBetween(date, right);
    return date.isImplied ? days > IMPLIED_OTHER : isOtherYear || days > OTHER_DAY;
  });
}

function toDeparture(
  sentence: Span,
  date: DatePhrase,
  sources: readonly Source[],
  speaker: string,
  story: Story,
  index: StoryIndex,
): Departure | null {
  const first = story.statements.find(
    ({ source, speaker: who, aboutStory }) =>
      aboutStory && who === speaker && sources.some(({ id }) => id === source),
  );
  const statement = first ? index.statementById(first.id) : null;
  if (!statement) return null;
  const isYear =
    !date.isImplied &&
    sources.every((source) =>
      datesOf(source, story).every((recorded) => gapBetween(date, recorded).isOtherYear),
    );
  const severity: Severity = isYear ? 'material' : 'minor';
  return {
    kind: 'misdating',
    severity,
    confidence: isYear ? 0.8 : 0.55,
    start: sentence.start,
    end: sentence.end,
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    reason: sourced(because('occasionDated', { printed: date.text }), statement),
  };
}
