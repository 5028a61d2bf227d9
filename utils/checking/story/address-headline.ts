import { namePeople } from '../../record/name-people';
import type { Story } from '../../record/schema';
import type { FoldedArticle } from '../passage';
import { topicWordsIn } from './topic-words';

/**
 * An article with the headline of its address before its own blocks, for telling
 * which story it is about: teasers and excerpts often have no other headline, and
 * a headline of one word says less than the address. The article itself where
 * its headline names everybody already, or the address does not.
 *
 * Addresses have no capitals, so bare surnames count only for people whom the
 * page names too ("legend" and "west" are words), or beside another's whole name
 * and a word for the story's subject.
 */
export function withAddressHeadline(article: FoldedArticle, story: Story): FoldedArticle {
  if (article.address === '') return article;
  const namer = namePeople(story);
  const named = (text: string): ReadonlySet<string> =>
    new Set(namer.mentionsIn(text).map(({ person }) => person.id));
  const headline = article.blocks.find(({ role }) => role === 'headline');
  const inHeadline = headline
    ? named(article.text.slice(headline.start, headline.end))
    : new Set<string>();
  if (story.gate.people.every((id) => inHeadline.has(id))) return article;

  const onPage = named(article.text);
  const titled = article.address.replace(/(?<!\p{Script=Latin})\p{Script=Latin}/gu, (letter) =>
    letter.toUpperCase(),
  );
  let words = article.address;
  const kept = new Set<string>();
  const mentions = namer.mentionsIn(titled);
  const isFull = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    titled.slice(start, end).includes(' ');
  // "john-smith-on-jones-and-their-split": a whole name and the subject leave no doubt about the other.
  const isOfStory =
    mentions.some((one) => story.gate.people.includes(one.person.id) && isFull(one)) &&
    topicWordsIn(article.address, story, true).length > 0;
  for (const { start, end, person } of mentions) {
    const name = titled.slice(start, end);
    if (!name.includes(' ') && !onPage.has(person.id) && !isOfStory) continue;
    words = words.slice(0, start) + name + words.slice(end);
    kept.add(person.id);
  }
  if (!story.gate.people.every((id) => kept.has(id))) return article;
  const shift = words.length + 2;
  return {
    ...article,
    text: `${words}\n\n${article.text}`,
    blocks: [
      { role: 'headline', start: 0, end: words.length },
      ...article.blocks.map(({ role, start, end }) => ({
        role,
        start: start + shift,
        end: end + shift,
      })),
    ],
  };
}
