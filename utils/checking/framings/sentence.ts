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
  /** True where the claim is reported as that of somebody outside the story: "The Post reported that …". */
  readonly isSomebodyElses: boolean;
}

const REPORTING =
  /\b(?:report(?:s|ed)?|wrote|writes|written|claim(?:s|ed)?|sa(?:id|ys)|announce[sd]?|suggest(?:s|ed)?|declare[sd]?|insist(?:s|ed)?|allege[sd]?|headlined|ran)\b(?:\s+(?:on\s+\p{L}+|on\s+\d+\s+\p{L}+|at\s+the\s+time|last\s+\p{L}+))?\s+that\b/iu;

function isSomebodyElses(text: string, story: Story): boolean {
  const cue = REPORTING.exec(text);
  if (!cue) return false;
  const subject = text.slice(0, cue.index);
  if (/\b(?:he|she|they|who|singer|star|rapper|musician|artist|pair|duo)\b/iu.test(subject))
    return false;
  return namePeople(story).mentionsIn(subject).length === 0;
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
      if (list.length === 0) return [];
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
          isSomebodyElses: isSomebodyElses(text, story),
        },
      ];
    });
  });
}
