/**
 * What a page in another language lets one of the people say in translation:
 * its words cannot be compared one by one, but whose doing it makes the ending can.
 */
import type { Span } from '../../model';
import type { Story } from '../../record/schema';
import type { Grammar } from '../languages/grammar';
import type { FoldedArticle } from '../passage';
import { QUOTED } from '../speakers/frame';
import type { Assertion } from './assertion';
import { assertsCause } from './cause';
import type { CauseFraming } from './events';
import { placesOf } from './place';
import type { FramingRules } from './rules';
import { findIn, type OwnSentence, ownSentences } from './sentence';

/** Quoted words that assert a cause framing, and where they stand. */
export interface TranslatedAssertion extends Span {
  readonly assertion: Assertion;
}

/** Fewer words than this are a phrase that the page builds into its own sentence. */
const FEWEST_WORDS = 5;

/**
 * The first quotation in which one of the people, speaking for both ("we are no
 * longer friends because …"), asserts a cause framing outright, on a page that
 * neither denies nor corrects it beside the marks; `null` where there is none.
 *
 * @param frame the article's text with quotations blanked out
 * @param page the page's own sentences
 */
export function assertedInTranslation(
  article: FoldedArticle,
  frame: string,
  page: readonly OwnSentence[],
  framing: CauseFraming,
  story: Story,
  grammar: Grammar,
  rules: FramingRules,
): TranslatedAssertion | null {
  const spans = [...frame.matchAll(MARKED)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (spans.length === 0) return null;
  const quoted = ownSentences(article, quotedOnly(article.text, spans), story).filter(
    ({ words }) => words.length >= FEWEST_WORDS,
  );
  for (const place of placesOf(quoted, framing, story, article.published)) {
    const { sentence } = place;
    if (findIn(sentence, grammar.people.speaking).length === 0) continue;
    const assertion = assertsCause(place, rules);
    if (assertion?.severity !== 'material' || isSetRight(sentence, page)) continue;
    const at = sentence.words[0]?.start ?? sentence.start;
    const span = spans.find(({ start, end }) => start <= at && at < end);
    if (span) return { ...span, assertion };
  }
  return null;
}

const MARKED = new RegExp(`${QUOTED}+[.!?]?`, 'gu');

/** The text with everything but its quotations blanked out. */
function quotedOnly(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += QUOTED.repeat(start - at) + text.slice(start, end);
    at = end;
  }
  return shown + QUOTED.repeat(text.length - at);
}

/** Whether the page's own words in a sentence, or in one beside it, deny or correct what it quotes. */
function isSetRight(sentence: OwnSentence, page: readonly OwnSentence[]): boolean {
  return page.some(
    (own) =>
      Math.abs(own.block - sentence.block) <= 1 &&
      (findIn(own, own.grammar.fairness.corrections).length > 0 ||
        (own.start === sentence.start && findIn(own, own.grammar.fairness.negations).length > 0)),
  );
}
