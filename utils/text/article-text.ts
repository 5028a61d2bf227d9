import type { Article, Block, BlockRole, PublicationDate } from '../model';

/** A block of text with its part in the page. */
export interface BlockText {
  readonly role: BlockRole;
  readonly text: string;
}

/** What is known of an article besides its words. */
export interface ArticleFacts {
  readonly id: string;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly language?: string | null;
  readonly published?: PublicationDate | null;
}

/** An article from its blocks: their text joined by blank lines, offsets counting in it. */
export function articleFromBlocks(facts: ArticleFacts, blocks: readonly BlockText[]): Article {
  const placed: Block[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '' || placed.length > 0) text += '\n\n';
    placed.push({ role: block.role, start: text.length, end: text.length + block.text.length });
    text += block.text;
  }
  return { ...factsOf(facts), text, blocks: placed };
}

/** An article from running text: every line is a paragraph, the offsets count in the text as it is. */
export function articleFromText(facts: ArticleFacts, text: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]*[^\s][^\n]*/gu)) {
    blocks.push({ role: 'paragraph', start: match.index, end: match.index + match[0].length });
  }
  return { ...factsOf(facts), text, blocks };
}

function factsOf(facts: ArticleFacts): Omit<Article, 'text' | 'blocks'> {
  return {
    id: facts.id,
    url: facts.url ?? null,
    outlet: facts.outlet ?? null,
    language: facts.language?.toLowerCase() ?? null,
    published: facts.published ?? null,
  };
}
