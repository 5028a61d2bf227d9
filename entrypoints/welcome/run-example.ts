/**
 * The extension at work on the example: the same comparison, marks and card as
 * on a page of the web. Nothing that is done to it is kept.
 */
import { signal } from '@preact/signals';
import { i18n } from '#i18n';
import { findingHeading, kindLabel } from '../../components/shared/kind-label';
import type { ExampleMark, ExampleState } from '../../components/welcome/welcome-props';
import { askAgain } from '../../utils/extension/ask-again';
import { type CheckAnswer, sendMessage } from '../../utils/extension/messages';
import { adoptMarkStyle } from '../../utils/marking/adopt-mark-style';
import { USUAL_APPEARANCE } from '../../utils/marking/mark-style';
import { type Preferences, type StoryPage, startStoryPage } from '../../utils/marking/story-page';
import type { Article, Finding, PageReport, Span } from '../../utils/model';
import { EXAMPLE_ARTICLE } from './example-article';
import { readClipping } from './read-clipping';

export const example = signal<ExampleState>({ status: 'comparing' });

/** Compares and marks the clipping. @param element holds it */
export function runExample(element: HTMLElement): void {
  const read = readClipping(element, EXAMPLE_ARTICLE);
  const dismissed = new Set<string>();
  const preferences = (): Preferences => ({
    marksShown: true,
    faithfulMarks: true,
    cardOn: 'hover',
    markAppearance: USUAL_APPEARANCE,
    pageNotice: true,
    isShown: () => true,
    isDismissed: ({ text }) => dismissed.has(text),
  });
  adoptMarkStyle(document, USUAL_APPEARANCE);
  const page: StoryPage = startStoryPage(
    {
      view: window,
      signal: new AbortController().signal,
      isConnected: () => true,
      end: () => undefined,
      read: () => read,
      isTranslated: () => false,
      watch: () => ({ follow: () => undefined }),
      check: async ({ article }) => {
        const answer = await compare(article);
        example.value = stateOf(answer, (span) => page.reveal(span, true));
        return answer;
      },
      reportShown: () => undefined,
      reportPlace: () => undefined,
      // The page lists them all itself.
      openFindings: null,
      dismiss: ({ text }: Finding) => {
        dismissed.add(text);
        page.setPreferences(preferences());
      },
      restore: ({ text }: Finding) => {
        dismissed.delete(text);
        page.setPreferences(preferences());
      },
    },
    preferences(),
  );
}

async function compare(article: Article): Promise<CheckAnswer> {
  try {
    return await askAgain(() => sendMessage('checkExample', article));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { status: 'problem', problem: reason };
  }
}

function stateOf(answer: CheckAnswer, reveal: (span: Span) => void): ExampleState {
  switch (answer.status) {
    case 'checked':
      return { status: 'compared', marks: marksIn(answer.page, reveal) };
    case 'off-story':
    case 'story-off':
      return { status: 'problem', problem: i18n.t('page.offStory.title') };
    case 'problem':
      return answer;
    default:
      throw new Error(`unknown answer: ${JSON.stringify(answer satisfies never)}`);
  }
}

function marksIn(
  { report, framings }: PageReport,
  reveal: (span: Span) => void,
): readonly ExampleMark[] {
  const departures = report.findings.map((finding) => ({
    start: finding.start,
    words: finding.text,
    heading: findingHeading(finding.kind, framings[finding.framing ?? '']?.disputedBy ?? null),
    look: finding.framing === null ? finding.severity : ('framing' as const),
    open: () => reveal(finding),
  }));
  const faithful = report.quotations
    .filter(({ match }) => match?.kind === 'verbatim')
    .map((quotation) => ({
      start: quotation.start,
      words: quotation.text,
      heading: kindLabel('verbatim'),
      look: 'faithful' as const,
      open: () => reveal(quotation),
    }));
  return [...departures, ...faithful].sort((a, b) => a.start - b.start);
}
