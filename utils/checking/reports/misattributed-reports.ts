import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Person, Source, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { type Word, words } from '../../text/words';
import { occasionsOf } from '../dates/occasions';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { isPersonsName } from '../people-words';
import { because, sourced } from '../reasons/because';
import { findReports, type IndirectReport } from './find-reports';
import { type Likeness, likeStatements } from './likeness';

/** A report that shares less with a statement may be of anything said on the subject. */
const LEAST_TELLING = 4;
const LEAST_SHARE = 0.5;
/** The same where the report names the occasion as well, and so nearly says which statement it means. */
const LEAST_TELLING_THERE = 2;
const LEAST_SHARED_THERE: readonly { readonly shared: number; readonly share: number }[] = [
  { shared: 4, share: 0.3 },
  { shared: 3, share: 0.6 },
];

/**
 * Beliefs and words of a person on the record that the page reports, without
 * marks, as somebody else's.
 *
 * @param frame the article's text with quotations blanked out
 */
export function misattributedReports(
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): readonly Departure[] {
  return findReports(article, frame).flatMap((report) => {
    const subject = subjectOf(report, frame, story);
    if (!subject) return [];
    const likest = ownerOf(report, frame, subject, story, index);
    return likest ? [toDeparture(report, likest, subject)] : [];
  });
}

interface Subject {
  readonly name: string;
  /** `null` for somebody whom the record does not know. */
  readonly person: Person | null;
}

/** Whoever is named as the one who says or believes it; "he" is too often open. */
function subjectOf({ subject }: IndirectReport, frame: string, story: Story): Subject | null {
  if (subject.form === 'pronoun') return null;
  const person = namePeople(story).personOf(subject.text);
  if (person) return { name: person.name, person };
  const isPerson =
    subject.form === 'name' &&
    isPersonsName(subject.text, frame.slice(Math.max(0, subject.start - 24), subject.start));
  return isPerson ? { name: subject.text, person: null } : null;
}

/** The statement that the report repeats, if it is plainly somebody else's. */
function ownerOf(
  report: IndirectReport,
  frame: string,
  subject: Subject,
  story: Story,
  index: StoryIndex,
): Likeness | null {
  const content = words(frame.slice(report.content.start, report.content.end));
  const source = sourceNamed(frame.slice(report.toWhom.start, report.toWhom.end), story);
  const likenesses = likeStatements(content, story, source, index);
  const best = likenesses[0];
  if (!best || best.statement.statement.speaker === subject.person?.id) return null;
  const own = likenesses.find(
    ({ statement }) => statement.statement.speaker === subject.person?.id,
  );
  // Both said something of the kind: the report may be of either.
  if (own && own.telling >= best.telling / 2) return null;
  // "He was upset": what one says of another may well be what the other says himself.
  const mayBeOwn =
    subject.person !== null && speaksOf(best.said, subject.person, best.statement.speaker);
  if (mayBeOwn) return isNearlyTheSame(best, report) ? best : null;
  const isThere = source !== null && best.statement.source === source;
  const isEnough = isThere
    ? best.telling >= LEAST_TELLING_THERE &&
      LEAST_SHARED_THERE.some(({ shared, share }) => best.shared >= shared && best.share >= share)
    : best.telling >= LEAST_TELLING && best.share >= LEAST_SHARE;
  return isEnough ? best : null;
}

/** What two people say of one of them is seldom said in the same words. */
const LEAST_SAME = 4;
const LEAST_SAME_SHARE = 0.8;

function isNearlyTheSame(
  { telling, shared, alike, share }: Likeness,
  report: IndirectReport,
): boolean {
  const total = share === 0 ? 0 : Math.round(shared / share);
  return (
    report.subject.form === 'name' &&
    telling >= 3 &&
    telling + alike >= LEAST_SAME &&
    shared + alike >= LEAST_SAME_SHARE * total
  );
}

function sourceNamed(toWhom: string, story: Story): Source | null {
  return occasionsOf(story).mentionsIn(toWhom)[0]?.sources[0] ?? null;
}

/** Whether a statement names a person, or means somebody who can be that person. */
function speaksOf(said: string, person: Person, speaker: Person): boolean {
  const list: readonly Word[] = words(said);
  const pronouns = person.pronoun === 'she' ? SHE : person.pronoun === 'he' ? HE : THEY;
  return (
    person.id !== speaker.id &&
    (list.some(({ text }) => pronouns.has(text)) ||
      list.some(({ text }) => person.names.some((name) => name.toLowerCase() === text)))
  );
}

const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);

function toDeparture(report: IndirectReport, { statement }: Likeness, subject: Subject): Departure {
  return {
    kind: 'misattribution',
    severity: 'material',
    confidence: 0.75,
    start: report.start,
    end: report.end,
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
    reason: sourced(because('reportGivenTo', { given: subject.name }), statement),
  };
}
