import type { Article, Block, BlockRole, UnprintedRole } from '../model';

const UNPRINTED: ReadonlySet<BlockRole> = new Set<UnprintedRole>([
  'alt-text',
  'shared-title',
  'shared-summary',
]);

/** A block that the page does not print. */
export interface UnprintedBlock extends Block {
  readonly role: UnprintedRole;
}

export function isUnprinted(block: Block): block is UnprintedBlock {
  return UNPRINTED.has(block.role);
}

/** What of an article its readers see; offsets stay the same, for what is not printed comes last. */
export function printedPart({
  text,
  blocks,
}: Pick<Article, 'text' | 'blocks'>): Pick<Article, 'text' | 'blocks'> {
  const printed = blocks.filter((block) => !isUnprinted(block));
  if (printed.length === blocks.length) return { text, blocks };
  return { text: text.slice(0, printed.at(-1)?.end ?? 0), blocks: printed };
}
