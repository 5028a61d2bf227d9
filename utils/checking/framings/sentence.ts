import type { Span } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import { sentences } from '../../text/sentences';
import { type Word, words } from '../../text/words';
import type { FoldedArticle } from '../passage';
import { QUOTED } from '../speakers/frame';

/** A sentence in the page's own voice, ready to be read for a framing. */
export interface OwnSentence extends Span {
  readonly block: number;
  /** The page's own letters; quoted words are blanked out. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Ids of the people of the story named in it. */
  readonly people: ReadonlySet<string>;
  readonly isQuestion: boolean;
  readonly isHeadline: boolean;
}

/** The sentences of an article, quotations blanked out, in order. Readers' words and empty rests are left out. */
export function ownSentences(
  article: FoldedArticle,
  frame: string,
  story: Story,
): readonly OwnSentence[] {
  const namer = namePeople(story);
  return article.blocks.flatMap((block, number) => {
    if (block.role === 'block-quotation') return [];
    return sentences(article.text, block).flatMap(({ start, end }): OwnSentence[] => {
      const text = frame.slice(start, end);
      const list = words(text).map((word) => ({
        ...word,
        start: word.start + start,
        end: word.end + start,
      }));
      if (list.length < 2) return [];
      return [
        {
          start,
          end,
          block: number,
          text,
          words: list,
          people: new Set(namer.mentionsIn(text).map(({ person }) => person.id)),
          isQuestion:
            /\?["”’'\s]*$/u.test(article.text.slice(start, end)) ||
            (text.includes('?') && !text.includes(QUOTED)),
          isHeadline: block.role === 'headline',
        },
      ];
    });
  });
}
