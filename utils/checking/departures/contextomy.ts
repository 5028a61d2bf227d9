/**
 * Real words, cut so that the sense turns.
 *
 * Two cuts do it. The speaker's denial, or the clause in which he disowns what
 * he repeats, is left outside the marks. Or one of two causes that he named in
 * one breath is left out, so that the other stands alone. Before either counts,
 * the page's own words left and right of the marks are read: a negation or the
 * missing cause there makes the cut fair.
 */
import type { Span } from '../../model';
import type { Framing, Story } from '../../record/schema';
import { readStatement } from '../../record/statement-text';
import { fold } from '../../text/fold';
import { sentences } from '../../text/sentences';
import { type Word, words } from '../../text/words';
import { sourceInWords } from '../explain';
import type { Departure, JudgedPassage } from '../judged-passage';
import { NEGATIONS } from '../negations';
import type { FoldedArticle } from '../passage';
import { holdsAny } from '../words-held';

const FEWEST_WORDS = 3;
/** A negation reaches this many words to its right within a clause. */
const SCOPE = 6;
/** Words by which a speaker, or a page, disowns what stands beside them. */
const DISOWNING =
  /\b(?:mischaracteri[sz](?:ation|ed|es)|misinterpret\w*|misrepresent\w*|misquot\w*|misunderst\w*|distort\w*|wrong(?:ly)?|untrue|false(?:ly)?|inaccura\w*|lie|lies|rumou?rs?|den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|disput\w*|dispel\w*|debunk\w*|refut\w*|contrary|contest\w*|rather than|instead of|not|never|no|nobody|none|nothing|without|hardly|refus(?:e|es|ed|ing)|\p{L}+n['’]t|described as|got described|reported as|version of the story)\b/iu;

/** A contextomy, or `null` where the cut is fair or there is none. */
export function contextomy(
  judged: JudgedPassage,
  article: FoldedArticle,
  story: Story,
): Departure | null {
  const { passage, prepared, recognised } = judged;
  if (!recognised?.isCheckable || prepared.words.length < FEWEST_WORDS) return null;
  const { comparison, statement } = recognised;
  if (comparison.coverage < 0.75 || comparison.pieces.length !== 1) return null;
  const piece = comparison.pieces[0];
  const said = piece?.steps.flatMap((step) => (step.said === null ? [] : [step.said])) ?? [];
  const from = Math.min(...said);
  const to = Math.max(...said) + 1;
  const text = readStatement(statement.statement);
  const around = surroundings(article, passage);
  const beyond = wordsBeyond(text.words, text.sentenceOf, from, to);
  const base = {
    kind: 'contextomy' as const,
    start: passage.start,
    end: passage.end,
    statement: statement.statement.id,
    original: text.text,
    confidence: 0.86,
  };

  const causeLost = lostCause(
    text.words,
    text.sentenceOf,
    new Set(
      piece?.steps
        .filter((step) => step.printed !== null)
        .flatMap((step) => (step.said === null ? [] : [step.said])),
    ),
    from,
    to,
    story,
  );
  if (
    causeLost &&
    !holdsAny([...prepared.words, ...words(around.sentence)], causeLost.otherCause.words)
  ) {
    const isNear = holdsAny(words(around.paragraphs), causeLost.otherCause.words);
    return {
      ...base,
      severity: isNear ? 'minor' : 'material',
      framing: causeLost.id,
      why: `The other cause that was named in the same breath is cut out (${sourceInWords(statement)}).`,
    };
  }
  if (DISOWNING.test(around.sentence)) return null;
  if (isNegatedOutside(beyond.before, text.words.slice(from, to))) {
    return {
      ...base,
      severity: 'material',
      framing: null,
      why: `The denial that these words stood in is left out (${sourceInWords(statement)}).`,
    };
  }
  const framing = disownedFraming(text.words.slice(from, to), story);
  if (
    framing &&
    DISOWNING.test(joined([...beyond.before, ...beyond.after])) &&
    !DISOWNING.test(joined(text.words.slice(from, to)))
  ) {
    return {
      ...base,
      severity: 'material',
      framing: framing.id,
      why: `The words that disown this sentence are left out (${sourceInWords(statement)}).`,
    };
  }
  return null;
}

interface Surroundings {
  /** The page's own words in the sentence round the marks. */
  readonly sentence: string;
  /** Everything in the same and the next paragraph outside the marks. */
  readonly paragraphs: string;
}

function surroundings(
  article: FoldedArticle,
  passage: Span & { readonly block: number },
): Surroundings {
  const block = article.blocks[passage.block];
  const next = article.blocks[passage.block + 1];
  if (!block) return { sentence: '', paragraphs: '' };
  const own = sentences(article.text, block).filter(
    ({ start, end }) => start < passage.end && passage.start < end,
  );
  const sentence = own
    .map(
      ({ start, end }) =>
        article.text.slice(start, Math.max(start, passage.start)) +
        ' ' +
        article.text.slice(Math.min(end, passage.end), end),
    )
    .join(' ');
  const paragraphs = `${article.text.slice(block.start, passage.start)} ${article.text.slice(passage.end, block.end)} ${next ? article.text.slice(next.start, next.end) : ''}`;
  return { sentence, paragraphs };
}

function wordsBeyond(
  all: readonly Word[],
  sentenceOf: readonly number[],
  from: number,
  to: number,
): { readonly before: readonly Word[]; readonly after: readonly Word[] } {
  const before = all.filter((_, at) => at < from && sentenceOf[at] === sentenceOf[from]);
  const after = all.filter((_, at) => at >= to && sentenceOf[at] === sentenceOf[to - 1]);
  return { before, after };
}

/** A negation right before the cut whose reach takes in its beginning. */
function isNegatedOutside(before: readonly Word[], quoted: readonly Word[]): boolean {
  const near = before.slice(-SCOPE);
  const at = near.findLastIndex((word) => NEGATIONS.has(word.text));
  if (at < 0) return false;
  const between = near.slice(at + 1);
  if (between.some((word) => CLAUSE_BREAK.has(word.text))) return false;
  if (CLAUSE_BREAK.has(quoted[0]?.text ?? '')) return false;
  // The negation must fall on the quoted words themselves, at most through a verb
  // that hands it on ("I don't think we're …"); a negated verb left outside takes
  // its denial with it.
  return (
    quoted.slice(0, 4).some((word) => word.isContent) &&
    between.every((word) => !word.isContent || HANDS_ON.has(word.stem))
  );
}

/** Verbs that pass a negation on to their clause (neg-raising: Horn, A Natural History of Negation, 1989), by stem. */
const HANDS_ON = new Set([
  'think',
  'believ',
  'suppos',
  'imagin',
  'expect',
  'want',
  'feel',
  'seem',
  'mean',
  'say',
]);

const CLAUSE_BREAK = new Set([
  'and',
  'but',
  'so',
  'because',
  'which',
  'who',
  'if',
  'when',
  'while',
]);

/** The cause framing whose cause stands in the quoted words while its other cause stands only outside them. */
function lostCause(
  all: readonly Word[],
  sentenceOf: readonly number[],
  quoted: ReadonlySet<number>,
  from: number,
  to: number,
  story: Story,
): Extract<Framing, { kind: 'cause' }> | null {
  const sentence = all.filter(
    (_, at) =>
      (sentenceOf[at] ?? -1) >= (sentenceOf[from] ?? 0) &&
      (sentenceOf[at] ?? -1) <= (sentenceOf[to - 1] ?? 0),
  );
  const kept = all.filter((_, at) => quoted.has(at));
  for (const framing of story.framings) {
    if (framing.kind !== 'cause') continue;
    if (!holdsAny(kept, framing.cause.words) || holdsAny(kept, framing.otherCause.words)) continue;
    if (!holdsAny(kept, [...framing.event.bond, ...framing.event.ended])) continue;
    if (holdsAny(sentence, framing.cause.words) && holdsAny(sentence, framing.otherCause.words))
      return framing;
  }
  return null;
}

function disownedFraming(quoted: readonly Word[], story: Story): Framing | null {
  return (
    story.framings.find(
      (framing) =>
        framing.kind === 'cause' &&
        holdsAny(quoted, framing.cause.words) &&
        holdsAny(quoted, [...framing.event.bond, ...framing.event.ended]) &&
        !holdsAny(quoted, framing.otherCause.words),
    ) ?? null
  );
}

function joined(list: readonly Word[]): string {
  return fold(list.map((word) => word.text).join(' ')).text;
}
