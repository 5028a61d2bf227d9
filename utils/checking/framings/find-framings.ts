import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import type { Framing, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { dateInWords } from '../explain';
import type { Departure } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import { holdsAny } from '../words-held';
import { assertsAgency } from './agency';
import type { Assertion } from './assertion';
import { assertsCause } from './cause';
import { assertsClaim } from './claim';
import { assertsOvercorrection } from './overcorrection';
import { type OwnSentence, ownSentences } from './sentence';

/** A framing that the page asserts. */
export interface AssertedFraming {
  readonly departure: Departure;
  /** True where the sentence alone shows that the page covers the story. */
  readonly opensGate: boolean;
}

/**
 * The framings of a story that an article asserts in its own voice or puts into
 * somebody's mouth: one for each framing, the most severe assertion, and among
 * equals the earliest.
 *
 * @param frame the article's text with quotations blanked out
 */
export function findFramings(
  article: FoldedArticle,
  frame: string,
  story: Story,
  index: StoryIndex,
): readonly AssertedFraming[] {
  if (story.framings.length === 0) return [];
  const page = ownSentences(article, frame, story);
  return story.framings.flatMap((framing) => {
    const worst = assertionsOf(framing, page, story).reduce<Assertion | null>(
      (best, assertion) =>
        best === null || (best.severity === 'minor' && assertion.severity === 'material')
          ? assertion
          : best,
      null,
    );
    return worst ? [toAsserted(worst, framing, story, index, article)] : [];
  });
}

function assertionsOf(
  framing: Framing,
  page: readonly OwnSentence[],
  story: Story,
): readonly Assertion[] {
  return page.flatMap((sentence, at): readonly Assertion[] => {
    const assertion = assertionIn(framing, sentence, page, at, story);
    return assertion ? [assertion] : [];
  });
}

function assertionIn(
  framing: Framing,
  sentence: OwnSentence,
  page: readonly OwnSentence[],
  at: number,
  story: Story,
): Assertion | null {
  switch (framing.kind) {
    case 'cause': {
      const assertion = assertsCause(sentence, page[at - 1], framing, story);
      const next = page[at + 1];
      if (assertion?.isExcusedByNext && next && holdsAny(next.words, framing.otherCause.words))
        return null;
      return assertion;
    }
    case 'agency':
      return assertsAgency(sentence, framing, story);
    case 'overcorrection':
      return assertsOvercorrection(sentence, framing, page);
    case 'claim':
      return assertsClaim(sentence, page[at + 1], framing, story);
    case 'dating':
    case 'account':
      return null;
    default:
      throw new Error(`unhandled framing: ${JSON.stringify(framing satisfies never)}`);
  }
}

function toAsserted(
  assertion: Assertion,
  framing: Framing,
  story: Story,
  index: StoryIndex,
  article: FoldedArticle,
): AssertedFraming {
  const { sentence, severity, confidence, reading } = assertion;
  const settling = index.statementById(framing.statement);
  const central = story.gate.people.filter((id) => sentence.people.has(id));
  return {
    opensGate: central.length === story.gate.people.length && severity === 'material',
    departure: {
      kind: 'mischaracterization',
      severity,
      confidence,
      start: sentence.start,
      end: sentence.end,
      statement: framing.statement,
      framing: framing.id,
      original: settling ? readStatement(settling.statement).text : '',
      why: explain(framing, settling, story, article.published),
      reading,
    },
  };
}

/** A page printed before the framing was disputed could not know of it, and is told so. */
function explain(
  framing: Framing,
  settling: IndexedStatement | null,
  story: Story,
  published: string | null,
): string {
  const place = settling ? `${settling.source.venue}, ${dateInWords(settling.statement.date)}` : '';
  const disputer = story.people.find(({ id }) => id === framing.disputedBy);
  if (!disputer || framing.disputedSince === undefined)
    return `${framing.label}: the record says otherwise (${place}).`;
  const verb =
    published === null
      ? 'has called'
      : published < framing.disputedSince.slice(0, published.length)
        ? 'later called'
        : 'has called';
  const unknown = published === null ? ' The date of this page is unknown.' : '';
  return `${disputer.name} ${verb} this account a mischaracterization (${place}).${unknown}`;
}
