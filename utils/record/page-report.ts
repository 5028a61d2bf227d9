import type {
  Article,
  FramingSide,
  FramingView,
  PageReport,
  Report,
  SourceView,
  StatementView,
} from '../model';
import type { IndexedStatement, StoryIndex } from './index-stories';
import type { Framing, Source, Statement, Story } from './schema';

/**
 * A report with everything that its views show: the statements and framings that
 * it names, and both sides of each framing.
 * @param language ISO 639-1 code of the article's language, `null` where unknown
 * @throws Error when the report is not on a story of the index
 */
export function pageReport(
  article: Article,
  report: Report,
  index: StoryIndex,
  language: string | null = null,
): PageReport {
  const story = index.stories.find(({ id }) => id === report.story?.id);
  if (!story)
    throw new Error(`report ${report.id}: story "${report.story?.id ?? 'none'}" is not on file`);
  const framings: Record<string, FramingView> = {};
  for (const { framing: id } of report.findings) {
    const found = id === null ? null : index.framingById(id);
    if (id !== null && found) framings[id] = framingView(found.framing, found.story, index);
  }
  const named = new Set([
    ...report.findings.flatMap(({ statement }) => statement ?? []),
    ...report.quotations.flatMap(
      ({ match, translates }) => match?.statement ?? translates?.statement ?? [],
    ),
  ]);
  const statements: Record<string, StatementView> = {};
  for (const id of named) {
    const found = index.statementById(id);
    if (found) statements[id] = statementView(found);
  }
  const headline = article.blocks.find(({ role }) => role === 'headline');
  return {
    url: article.url,
    language,
    headline: headline ? article.text.slice(headline.start, headline.end) : '',
    outlet: article.outlet,
    story: { id: story.id, title: story.title },
    recordLanguage: story.language,
    report,
    statements,
    framings,
    translation:
      language === null || language === story.language
        ? null
        : { language, originals: originalsOf(article, report, story, index) },
  };
}

/**
 * The statements about the story that a page draws on, as far as it names their
 * occasions, or else all that bear on a framing; those whose wording is known and
 * that no quotation of the page translates, oldest first.
 */
function originalsOf(
  article: Article,
  report: Report,
  story: Story,
  index: StoryIndex,
): readonly StatementView[] {
  const offered = new Set(
    report.quotations.flatMap(({ translates }) => translates?.statement ?? []),
  );
  const drawnOn = index.statements.filter(
    (entry) => entry.story === story && entry.statement.aboutStory && isDrawnOn(entry, article),
  );
  const sides = new Set(
    story.framings.flatMap((framing) => framing.sides.map(({ statement }) => statement)),
  );
  const turnedOn = [...sides].flatMap((id) => index.statementById(id) ?? []);
  return (drawnOn.length > 0 ? drawnOn : turnedOn)
    .filter(({ statement: { id, wording } }) => wording === 'known' && !offered.has(id))
    .map(statementView)
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** Whether a page names the occasion of a statement, and its year where that is one of several or not the page's own. */
function isDrawnOn(
  { story, statement, source }: IndexedStatement,
  { text, published }: Article,
): boolean {
  if (published !== null && statement.date.slice(0, 10) > published.date.padEnd(10, '-99'))
    return false;
  if (![source.venue, ...source.names].some((name) => text.includes(name))) return false;
  const year = statement.date.slice(0, 4);
  const others = story.sources.filter(({ venue }) => venue === source.venue);
  return others.length === 1 || published?.date.slice(0, 4) === year || text.includes(year);
}

/** A statement as views show it. */
export function statementView({
  story,
  statement,
  speaker,
  source,
}: IndexedStatement): StatementView {
  return {
    id: statement.id,
    speaker: speaker.name,
    date: statement.date,
    language: statement.language ?? story.language,
    text: statement.sentences.join(' '),
    context: statement.context,
    variants: statement.attestations.flatMap(({ wording, publisher }) =>
      wording ? [`${publisher}: ${wording}`] : [],
    ),
    wordingKnown: statement.wording === 'known',
    source: sourceView(source),
  };
}

function sourceView({ venue, title, publisher, medium, url }: Source): SourceView {
  return { venue, title, publisher, medium, url };
}

/** A framing as views show it, both sides of it in the order in which they were said. */
export function framingView(framing: Framing, story: Story, index: StoryIndex): FramingView {
  const sides = framing.sides.flatMap(({ statement: id, sentences }): readonly FramingSide[] => {
    const found = index.statementById(id);
    return found
      ? [{ ...statementView(found), excerpt: excerptOf(found.statement, sentences) }]
      : [];
  });
  return {
    id: framing.id,
    language: story.language,
    label: framing.label,
    disputedBy:
      story.people.find(({ id }) => id === framing.disputedBy)?.name ?? framing.disputedByNote,
    disputedSince: framing.disputedSince ?? null,
    recordSupports: framing.recordSupports,
    fairness: framing.fairness,
    sides: [...sides].sort((a, b) => a.date.localeCompare(b.date)),
  };
}

/** The sentences that bear on a framing, an ellipsis where others stand between or beside them. */
function excerptOf(statement: Statement, numbers: readonly number[]): string {
  if (numbers.length === 0) return statement.sentences.join(' ');
  let excerpt = '';
  let last = 0;
  for (const number of numbers) {
    const sentence = statement.sentences[number - 1];
    if (sentence === undefined) continue;
    if (number !== last + 1) excerpt += excerpt === '' ? '… ' : ' … ';
    else if (excerpt !== '') excerpt += ' ';
    excerpt += sentence;
    last = number;
  }
  return last < statement.sentences.length ? `${excerpt} …` : excerpt;
}
