import { keptWith } from '../../record/kept-with';
import { namePeople } from '../../record/name-people';
import type { Framing, Person, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { sentences } from '../../text/sentences';
import { type Word, words } from '../../text/words';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { because } from '../reasons/because';
import { QUOTED } from '../speakers/frame';
import { lastTopic, subjectOfSentence } from '../speakers/reporter';
import { holdsAny, phraseStems } from '../words-held';
import { findReports, type IndirectReport } from './find-reports';

/** So many content words that no statement of the story has are news, not a statement put in other words … */
const LEAST_NEW = 3;
/** … where they are this share of all content words of the report. */
const LEAST_NEW_SHARE = 0.5;

/** That a quarrel is over is news, in however few words; that it is not, or may yet be, is none. */
const RECONCILED =
  /\b(?:reconcil(?:ed|iation)|(?:made|making) (?:up|amends|peace|their peace|his peace|her peace)|patched (?:it|things) up|patched up|buried the hatchet|forg(?:ave|iven)|hugged it out|(?:back )?on speaking terms|mended (?:fences|things|their|his|her)|back in touch|called a truce|shaken hands|shook hands|friends again|close again|talking again|speaking again)\b/iu;
const OPEN =
  /\b(?:not|never|n['’]t|no|if|whether|hop(?:e|es|ed|ing)|wish\p{L}*|want\p{L}*|would|could|may|might|yet)\b/iu;
/** How two people came to know each other is history, which every profile tells. */
const ORIGINS =
  /\b(?:met|introduced|roommate|cousin|debut|early (?:days|years|career)|liner notes|signed (?:him|her|to|by)|discovered|mentor\p{L}*|grew up)\b/iu;
const BOTH = /\b(?:they|the (?:two|pair|duo)|each other|both)\b/iu;

/** How far back, in UTF-16 units, the sentence before a report is looked for. */
const LOOK_BACK = 1500;

/**
 * What the page firmly reports, without quotation marks, that a person whose
 * statements the record holds said about another person of the story, in words
 * of which the record has hardly any. Accounts of the disputed event itself are
 * left to the framings.
 *
 * @param frame the article's text with quotations blanked out
 */
export function unsourcedReports(
  article: FoldedArticle,
  frame: string,
  story: Story,
): readonly Departure[] {
  return findReports(article, frame).flatMap((report) => {
    if (!report.isFirm || frame.slice(report.content.start, report.content.end).includes(QUOTED))
      return [];
    const speaker = speakerOf(report, article, frame, story);
    if (!speaker?.tracked) return [];
    const told = frame.slice(report.content.start, report.content.end);
    const isOfStory = isOfAnother(report, frame, speaker, story);
    const isOver = RECONCILED.test(told) && !OPEN.test(told) && (isOfStory || BOTH.test(told));
    const isUnheard =
      isOfStory && !ORIGINS.test(told) && isNews(told, story) && !leadsToQuotation(article, report);
    return isOver || isUnheard ? [toDeparture(report, speaker)] : [];
  });
}

/** "He has moved on, the singer said." And below, his words: a report that leads to a quotation says what that says. */
function leadsToQuotation({ blocks, text }: FoldedArticle, { block }: IndirectReport): boolean {
  const next = blocks[block + 1];
  return next !== undefined && /^["“«„‘]/u.test(text.slice(next.start, next.end).trimStart());
}

/** Whoever is named; "he" where the sentence before has a subject whom the report does not name. */
function speakerOf(
  { subject, block, start, content }: IndirectReport,
  article: FoldedArticle,
  frame: string,
  story: Story,
): Person | null {
  const namer = namePeople(story);
  if (subject.form !== 'pronoun') return namer.personOf(subject.text);
  const paragraph = article.blocks[block];
  const all = paragraph
    ? sentences(frame, { start: Math.max(paragraph.start, start - LOOK_BACK), end: content.end })
    : [];
  const before = all[all.findIndex((sentence) => start < sentence.end) - 1];
  if (!before) return null;
  const topic = lastTopic(frame, before)?.mention ?? subjectOfSentence(frame, before);
  const person = topic ? namer.personOf(topic.text) : null;
  const isNamedThere = namer
    .mentionsIn(frame.slice(content.start, content.end))
    .some((mention) => mention.person === person);
  return person && person.pronoun === subject.text.toLowerCase() && !isNamedThere ? person : null;
}

/** Whether the report itself names another central person of the story. */
function isOfAnother(
  { content }: IndirectReport,
  frame: string,
  speaker: Person,
  story: Story,
): boolean {
  return namePeople(story)
    .mentionsIn(frame.slice(content.start, content.end))
    .some(({ person }) => person !== speaker && story.gate.people.includes(person.id));
}

/** Whether hardly any of the words told are on the record, and they are no account of the disputed event. */
function isNews(told: string, story: Story): boolean {
  const list = words(told);
  if (story.framings.some((framing) => isAccountOf(list, framing))) return false;
  const known = vocabularyOf(story);
  const names = new Set(story.people.flatMap((person) => person.names.flatMap(phraseStems)));
  const stems = new Set(
    list.filter(({ isContent, stem }) => isContent && !names.has(stem)).map(({ stem }) => stem),
  );
  const fresh = [...stems].filter((stem) => !known.has(stem));
  return fresh.length >= LEAST_NEW && fresh.length >= LEAST_NEW_SHARE * stems.size;
}

/** Whether a report gives an account of a disputed event: the bond with its ending, or a cause of it. */
function isAccountOf(list: readonly Word[], framing: Framing): boolean {
  switch (framing.kind) {
    case 'cause':
    case 'overcorrection':
      return (
        holdsAny(list, framing.cause.words) ||
        holdsAny(list, framing.otherCause.words) ||
        (holdsAny(list, framing.event.bond) &&
          holdsAny(list, [...framing.event.ended, ...framing.event.strained]))
      );
    case 'agency':
      return holdsAny(list, framing.event.bond) && holdsAny(list, framing.event.ended);
    case 'claim':
      return holdsAny(list, framing.claim);
    case 'dating':
    case 'account':
      return false;
    default:
      return framing satisfies never;
  }
}

/** Stems of everything that the record says: statements, events, causes, names. */
const vocabularyOf = keptWith((story: Story): ReadonlySet<string> => {
  const phrases = [
    ...story.people.flatMap(({ names, epithets, roles }) => [...names, ...epithets, ...roles]),
    ...story.gate.topics,
    ...story.events.flatMap(({ label, words: own }) => [label, ...own]),
    ...story.sources.flatMap(({ venue, names }) => [venue, ...names]),
    ...story.framings.flatMap((framing) => [
      framing.label,
      ...('event' in framing && typeof framing.event === 'object'
        ? [...framing.event.bond, ...framing.event.ended, ...framing.event.strained]
        : []),
      ...('otherCause' in framing ? framing.otherCause.words : []),
    ]),
  ];
  return new Set([
    ...story.statements.flatMap((statement) =>
      statement.aboutStory ? readStatement(statement).words.map(({ stem }) => stem) : [],
    ),
    ...phrases.flatMap((phrase) => phraseStems(phrase)),
  ]);
});

function toDeparture(report: IndirectReport, speaker: Person): Departure {
  return {
    kind: 'unsourced',
    severity: 'minor',
    confidence: 0.5,
    start: report.start,
    end: report.end,
    statement: null,
    framing: null,
    original: '',
    reason: because('unsourcedReport', { speaker: speaker.name }),
  };
}
