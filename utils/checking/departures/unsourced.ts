import type { StoryIndex } from '../../record/index-stories';
import type { Story } from '../../record/schema';
import { plainText } from '../../text/plain-text';
import type { Departure, JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';

/** Fewer words than this are a name, a title or a phrase, not a statement. */
const FEWEST_WORDS = 4;

/**
 * Words of a person whose statements the record holds, about the story, that
 * the record does not hold. That is no reproach: people give many interviews.
 */
export function unsourced(
  judged: JudgedPassage,
  article: FoldedArticle,
  story: Story,
  index: StoryIndex,
): Departure | null {
  const { passage, prepared, recognised, speaker } = judged;
  if (recognised || !speaker?.person) return null;
  const person = index.personById(speaker.person);
  if (!person?.tracked || prepared.words.length < FEWEST_WORDS) return null;
  if (!isAboutStory(article, passage, story, speaker.person)) return null;
  return {
    kind: 'unsourced',
    severity: 'minor',
    confidence: 0.5,
    start: passage.start,
    end: passage.end,
    statement: null,
    framing: null,
    original: '',
    why: `These words of ${person.name} are not on the record, which need not mean that they were not said.`,
  };
}

function isAboutStory(
  article: FoldedArticle,
  span: { start: number; end: number; block: number },
  story: Story,
  speaker: string,
): boolean {
  const block = article.blocks[span.block];
  const text = plainText(article.text.slice(block?.start ?? span.start, block?.end ?? span.end));
  const words = ` ${text.replace(/[^\p{L}\p{N}'@-]+/gu, ' ')} `;
  const namesOther = story.people.some(
    (person) =>
      person.id !== speaker && person.names.some((name) => words.includes(` ${plainText(name)} `)),
  );
  return namesOther || story.gate.topics.some((topic) => words.includes(` ${plainText(topic)} `));
}
