import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { sourceInWords } from '../explain';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';

/**
 * A statement given to a person who did not make it. Only where the page names
 * that person with the words, or uses a pronoun that cannot mean the speaker;
 * whom "he" means is too often open.
 */
export function misattribution(
  judged: JudgedPassage,
  article: FoldedArticle,
  index: StoryIndex,
): Departure | null {
  const { passage, recognised, speaker } = judged;
  if (!recognised?.isCheckable || !speaker) return null;
  const { statement, comparison } = recognised;
  const clause = {
    start: Math.min(speaker.clause.start, passage.start),
    end: Math.max(speaker.clause.end, passage.end),
  };
  const base = {
    kind: 'misattribution' as const,
    ...clause,
    statement: statement.statement.id,
    framing: null,
    original: readStatement(statement.statement).text,
  };
  if (isOfOtherGender(speaker.text, statement.speaker.pronoun)) {
    const other = speaker.person === undefined ? null : index.personById(speaker.person);
    const isMeant =
      other !== null &&
      !isOfOtherGender(speaker.text, other.pronoun) &&
      namedInHeadline(article, other, statement.story);
    return {
      ...base,
      severity: isMeant ? 'material' : 'minor',
      confidence: isMeant ? 0.86 : 0.6,
      why: `“${speaker.text}” stands where ${statement.speaker.name} spoke (${sourceInWords(statement)}).`,
    };
  }
  if (!speaker.person || speaker.person === statement.statement.speaker) return null;
  if (!speaker.isNamed || speaker.form === 'inherited' || comparison.coverage < 0.85) return null;
  if (isQuotedWithin(judged)) return null;
  const named = index.personById(speaker.person)?.name ?? speaker.text;
  return {
    ...base,
    severity: 'material',
    confidence: 0.9,
    why: `The page gives these words to ${named}; ${statement.speaker.name} said them (${sourceInWords(statement)}).`,
  };
}

function isOfOtherGender(mention: string, pronoun: Person['pronoun']): boolean {
  const printed = mention.toLowerCase();
  return (printed === 'he' || printed === 'she') && pronoun !== 'they' && printed !== pronoun;
}

/** A person whom the headline names is who a pronoun means, until the page says otherwise. */
function namedInHeadline(article: FoldedArticle, person: Person, story: Story): boolean {
  const headline = article.blocks.find(({ role }) => role === 'headline');
  if (!headline) return false;
  return namePeople(story)
    .mentionsIn(article.text.slice(headline.start, headline.end))
    .some((mention) => mention.person === person);
}

/** Whether the words stand on the record as somebody else's, in quotation marks inside the statement. */
function isQuotedWithin({ recognised }: JudgedPassage): boolean {
  const piece = recognised?.comparison.pieces[0];
  const first = piece?.steps.find((step) => step.said !== null)?.said;
  if (!piece || first == null) return false;
  const text = readStatement(piece.statement.statement);
  const before = text.slice(0, first);
  const opened = before.match(/(?:^|[\s,:])[‘“"']/gu)?.length ?? 0;
  const closed = before.match(/[.,!?][’”"']/gu)?.length ?? 0;
  const opensHere = /[‘“]\s*$/u.test(
    text.text.slice(0, text.text.indexOf(text.slice(first, first + 3))),
  );
  return opened > closed || opensHere;
}
