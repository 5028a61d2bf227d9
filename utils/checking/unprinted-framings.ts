/**
 * What a page asserts where it does not print it: in the description of a
 * picture, in the title and summary of its social card. Each is read as a reader
 * meets it: the title over its summary, the picture under the headline.
 */
import type { BlockRole } from '../model';
import type { StoryIndex } from '../record/index-stories';
import type { Story } from '../record/schema';
import { blockAt } from '../text/block-at';
import { overlaps } from '../text/overlaps';
import { isUnprinted, type UnprintedBlock } from '../text/unprinted';
import { isDebunk } from './framings/fairness/debunk';
import { findFramings } from './framings/find-framings';
import type { FramingRules } from './framings/rules';
import { ownSentences } from './framings/sentence';
import type { Departure } from './judged-passage';
import type { FoldedArticle } from './passage';
import { findPassages } from './quotations/find-passages';
import { frameOf } from './speakers/frame';

/** Paragraphs that a reader of a social card meets first. */
const LEAD = 2;

/**
 * The framings asserted in an article's unprinted blocks, gravest first, and
 * among equals as the blocks stand. None on a page whose headline announces that
 * it puts something right.
 */
export function unprintedFramings(
  article: FoldedArticle,
  story: Story,
  index: StoryIndex,
  rules: FramingRules,
): readonly Departure[] {
  const unprinted = article.blocks.filter(isUnprinted);
  if (unprinted.length === 0) return [];
  const headline = article.blocks.find(({ role }) => role === 'headline');
  const titles = unprinted.filter(({ role }) => role === 'shared-title');
  const heads = [...(headline ? [headline] : []), ...titles];
  if (
    heads.some((head) =>
      announcesDebunk(excerptOf(article, [{ ...head, role: 'headline' }]), story),
    )
  )
    return [];
  return unprinted
    .flatMap((block) => framingsIn(block, article, story, index, rules))
    .sort((a, b) => Number(b.severity === 'material') - Number(a.severity === 'material'));
}

/**
 * The departures of a page with those in its unprinted blocks: one for each
 * framing, the printed one unless the other is graver, and one for each sentence.
 */
export function withUnprinted(
  printed: readonly Departure[],
  unprinted: readonly Departure[],
): readonly Departure[] {
  return unprinted.reduce<readonly Departure[]>((kept, departure) => {
    const isGraver = ({ severity }: Departure): boolean =>
      departure.severity === 'material' && severity === 'minor';
    const same = kept.filter(({ framing }) => framing === departure.framing);
    if (!same.every(isGraver) || kept.some((other) => overlaps(other, departure))) return kept;
    const outdone = same.filter(({ kind }) => kind === 'mischaracterization');
    return [...kept.filter((other) => !outdone.includes(other)), departure];
  }, printed);
}

/** Blocks of an article taken together as a text of their own, and the way back. */
interface Excerpt {
  readonly page: FoldedArticle;
  readonly from: readonly FoldedArticle['blocks'][number][];
}

function framingsIn(
  block: UnprintedBlock,
  article: FoldedArticle,
  story: Story,
  index: StoryIndex,
  rules: FramingRules,
): readonly Departure[] {
  const excerpt = excerptOf(article, surroundingsOf(block, article));
  const own = excerpt.from.findIndex(({ start }) => start === block.start);
  const frame = frameOf(excerpt.page, findPassages(excerpt.page));
  const page = ownSentences(excerpt.page, frame, story);
  return findFramings(excerpt.page, page, frame, story, index, rules)
    .map(({ departure }) => departure)
    .filter(
      ({ kind, start }) =>
        kind === 'mischaracterization' && blockAt(excerpt.page.blocks, start) === own,
    )
    .map((departure) => inArticle(departure, excerpt));
}

/** A block with those that a reader sees beside it, in the parts that they play there. */
function surroundingsOf(
  block: UnprintedBlock,
  { blocks }: FoldedArticle,
): readonly FoldedArticle['blocks'][number][] {
  const as = (role: BlockRole, found: FoldedArticle['blocks'][number] | undefined) =>
    found ? [{ ...found, role }] : [];
  const first = (wanted: BlockRole) => blocks.find(({ role }) => role === wanted);
  const lead = blocks.filter((one) => one.role !== 'headline' && !isUnprinted(one)).slice(0, LEAD);
  const { role } = block;
  switch (role) {
    case 'shared-title':
      return [...as('headline', block), ...as('standfirst', first('shared-summary')), ...lead];
    case 'shared-summary':
      return [
        ...as('headline', first('shared-title') ?? first('headline')),
        ...as('standfirst', block),
        ...lead,
      ];
    case 'alt-text':
      return [...as('headline', first('headline')), ...as('caption', block)];
    default:
      throw new Error(`unhandled block: ${String(role satisfies never)}`);
  }
}

function excerptOf(article: FoldedArticle, from: Excerpt['from']): Excerpt {
  let text = '';
  const blocks = from.map(({ role, start, end }) => {
    if (text !== '') text += '\n\n';
    const at = text.length;
    text += article.text.slice(start, end);
    return { role, start: at, end: text.length };
  });
  return { page: { ...article, text, blocks }, from };
}

/** A departure with its offsets as they count in the whole article. */
function inArticle(departure: Departure, { page, from }: Excerpt): Departure {
  const placed = <S extends { readonly start: number; readonly end: number }>(span: S): S => {
    const at = blockAt(page.blocks, span.start);
    const shift = (from[at]?.start ?? 0) - (page.blocks[at]?.start ?? 0);
    return { ...span, start: span.start + shift, end: span.end + shift };
  };
  return {
    ...placed(departure),
    ...(departure.reading ? { reading: departure.reading.map(placed) } : {}),
  };
}

function announcesDebunk({ page }: Excerpt, story: Story): boolean {
  return isDebunk(ownSentences(page, page.text, story));
}
