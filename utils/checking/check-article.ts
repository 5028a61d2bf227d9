/**
 * From an article and the stories on file to a report: the whole of checking.
 *
 * Plain data in, plain data out. The stages know nothing of each other; this
 * file hands the result of one to the next and is the only one that knows the
 * way from folded offsets back to the printed page.
 */
import type { Article, Finding, Quotation, Report, Span } from '../model';
import type { StoryIndex } from '../record/index-stories';
import { addressWords } from '../text/address-words';
import { blockAt } from '../text/block-at';
import { type Folded, fold } from '../text/fold';
import { isUnprinted, printedPart } from '../text/unprinted';
import { misdatedEvents } from './dates/misdated-events';
import { misdatedOccasions } from './dates/misdated-occasions';
import { misdatedQuotation } from './dates/misdated-quotation';
import { misorderedEvents } from './dates/misordered-events';
import { misattribution } from './departures/misattribution';
import { settleDepartures } from './departures/settle';
import { unsourced } from './departures/unsourced';
import { wordsDepartures } from './departures/words';
import { ALL_RULES, type FramingRules } from './framings/rules';
import type { Departure, JudgedPassage } from './judged-passage';
import { kindOf } from './judged-passage';
import { DEFAULT_GRAMMAR, grammarOf } from './languages/grammar-of';
import { noticeFor } from './notice';
import type { FoldedArticle, Passage } from './passage';
import { findPassages } from './quotations/find-passages';
import { nestedPassages } from './quotations/nested';
import { restatedPassages } from './quotations/restated';
import { reasonInEnglish } from './reasons/reason-in-english';
import { misattributedActs } from './reports/misattributed-acts';
import { misattributedReports } from './reports/misattributed-reports';
import { unsourcedReports } from './reports/unsourced-reports';
import { attribute } from './speakers/attribute';
import { frameOf } from './speakers/frame';
import { type IdentifiedSpeaker, identifySpeakers } from './speakers/identify';
import type { StoryDetection } from './story/detect-story';
import { likeliestStory } from './story/likeliest-story';
import { translatedStatements } from './translations/translated-statements';
import { unprintedFramings, withUnprinted } from './unprinted-framings';
import { judgePassages } from './wording/judge-passages';
import { preparePassage } from './wording/prepare';

/**
 * The report on an article. Holds every finding, whatever the sensitivity;
 * off the story it lists the quotations and compares nothing.
 *
 * @param framingRules the rules by which framings are read; fewer than all to learn what one contributes
 */
export function checkArticle(
  article: Article,
  index: StoryIndex,
  framingRules: FramingRules = ALL_RULES,
): Report {
  const folded = fold(article.text);
  const whole = foldArticle(article, folded);
  const page: FoldedArticle = { ...whole, ...printedPart(whole) };
  const outer = withRestated(page, findPassages(page), index);
  const frame = frameOf(page, outer);
  const named = attribute(page, frame, outer);
  const within = outer.map((passage) => nestedPassages(page, passage, index));
  const passages = outer.flatMap((passage, at) => [passage, ...(within[at] ?? [])]);
  const attributions = outer.flatMap((_, at) => [
    named[at] ?? null,
    ...(within[at] ?? []).map(() => null),
  ]);
  const prepared = passages.map(({ inner }) => preparePassage(page.text, inner));
  const best = likeliestStory(page, prepared, attributions, frame, index, framingRules);
  const speakers = identifySpeakers(
    frame,
    attributions,
    best?.detection.isDetected ? best.detection.story : null,
  );
  const printedSlice = (span: Span): string => sliceOf(article.text, folded.toPrinted(span));

  const base = { id: article.id, published: article.published };
  if (!best?.detection.isDetected) {
    const quotations = passages.map((passage, at) =>
      toQuotation(article, folded, passage, speakers[at] ?? null, null),
    );
    return {
      ...base,
      story: storyOf(best?.detection ?? null),
      notice: null,
      quotations,
      findings: [],
    };
  }
  const { story } = best.detection;
  const asserted = new Set(
    best.framings.flatMap(({ departure }) =>
      departure.framing === null ? [] : [departure.framing],
    ),
  );
  const judged = judgePassages(passages, prepared, speakers, story, index);
  const settled = settleDepartures(
    [
      ...judged.flatMap((entry) => [
        ...wordsDepartures(
          entry,
          page,
          ownWordsRound(entry, page, frame),
          story,
          asserted,
          printedSlice,
        ),
        misattribution(entry, page, frame, index),
        misdatedQuotation(entry, page, frame, story),
        unsourced(entry, page, frame, story, index),
      ]),
      ...misdatedEvents(page, frame, story, index),
      ...misorderedEvents(page, frame, story, index),
      ...misdatedOccasions(page, frame, story, index),
      ...misattributedReports(page, frame, story, index),
      ...misattributedActs(page, frame, story, index),
      ...unsourcedReports(page, frame, story),
      ...best.framings.map((framing) => framing.departure),
    ].filter((departure) => departure !== null),
    page,
    frame,
    judged,
  );
  const departures = withUnprinted(settled, unprintedFramings(whole, story, index, framingRules));
  const grammar = grammarOf(page) ?? DEFAULT_GRAMMAR;
  const originals =
    grammar === DEFAULT_GRAMMAR ? [] : translatedStatements(page, judged, grammar, story, index);
  return {
    ...base,
    story: storyOf(best.detection),
    notice: noticeFor(judged, departures),
    quotations: judged.map((entry, at) => {
      const kind = kindOf(entry, departures);
      const quotation = toQuotation(
        article,
        folded,
        entry.passage,
        entry.speaker,
        kind === null ? null : { kind, judged: entry },
      );
      const translates = originals[at];
      return translates ? { ...quotation, translates } : quotation;
    }),
    findings: departures.map((departure) => toFinding(article, folded, departure)),
  };
}

function foldArticle(article: Article, folded: Folded): FoldedArticle {
  return {
    text: folded.text,
    blocks: article.blocks.map((block) => ({ role: block.role, ...folded.toFolded(block) })),
    language: article.language,
    published: article.published?.date ?? null,
    address: addressWords(article.url),
  };
}

/** The passages known by their marks and those known by their words, in page order. */
function withRestated(
  page: FoldedArticle,
  passages: readonly Passage[],
  index: StoryIndex,
): readonly Passage[] {
  const restated = restatedPassages(page, passages, index);
  return restated.length === 0
    ? passages
    : [...passages, ...restated].sort((a, b) => a.start - b.start);
}

/** Whose sense a quotation may lose stands round it: in the page's own words, or in those that quote it. */
function ownWordsRound({ passage }: JudgedPassage, page: FoldedArticle, frame: string): string {
  return passage.form === 'nested' ? page.text : frame;
}

function storyOf(detection: StoryDetection | null): Report['story'] {
  return detection === null
    ? null
    : { id: detection.story.id, detected: detection.isDetected, score: detection.score };
}

function toQuotation(
  article: Article,
  folded: Folded,
  passage: Passage,
  speaker: IdentifiedSpeaker | null,
  match: {
    readonly kind: NonNullable<ReturnType<typeof kindOf>>;
    readonly judged: JudgedPassage;
  } | null,
): Quotation {
  const span = folded.toPrinted(passage);
  const recognised = match?.judged.recognised;
  return {
    ...span,
    text: sliceOf(article.text, span),
    speaker: speaker ? printedSpeaker(article, folded, speaker) : null,
    match:
      match && recognised
        ? {
            statement: recognised.statement.statement.id,
            kind: match.kind,
            similarity: Math.round(recognised.comparison.similarity * 100) / 100,
          }
        : null,
  };
}

function printedSpeaker(
  article: Article,
  folded: Folded,
  speaker: IdentifiedSpeaker,
): Quotation['speaker'] {
  const span = folded.toPrinted(speaker);
  return {
    ...span,
    text: sliceOf(article.text, span),
    ...(speaker.name === undefined ? {} : { name: speaker.name }),
    ...(speaker.person === undefined ? {} : { person: speaker.person }),
  };
}

function toFinding(article: Article, folded: Folded, departure: Departure): Finding {
  const span = folded.toPrinted(departure);
  const block = article.blocks[blockAt(article.blocks, span.start)];
  return {
    ...departure,
    ...span,
    text: sliceOf(article.text, span),
    why: reasonInEnglish(departure.reason),
    ...(departure.reading
      ? {
          reading: departure.reading.map((part) => {
            const place = folded.toPrinted(part);
            return { role: part.role, ...place, text: sliceOf(article.text, place) };
          }),
        }
      : {}),
    ...(block && isUnprinted(block) ? { unprinted: block.role } : {}),
  };
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
