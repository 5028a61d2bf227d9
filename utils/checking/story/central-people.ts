import type { Person, Story } from '../../record/schema';
import { blockAt } from '../../text/block-at';
import { findMentions, type Mention } from '../mentions-of';
import { isNamesake } from '../namesake';
import type { FoldedArticle } from '../passage';
import { castsOf } from './casts';

/** A place where an article names a central person of a story. */
export interface CentralPerson {
  readonly person: Person;
  /** Number of the block. */
  readonly block: number;
  readonly start: number;
  /** True where the page names this person by a full name or a work somewhere. */
  readonly isSure: boolean;
}

/**
 * Where the central people are named. Bare surnames and first names count only
 * where nobody else can be meant, and what somebody is ("the rapper") only once
 * the page has named him otherwise.
 */
export function centralPeopleIn(article: FoldedArticle, story: Story): readonly CentralPerson[] {
  const central = new Set(castsOf(story).flat());
  const { text } = article;
  const mentions = findMentions(text, story).filter(({ person }) => central.has(person.id));
  const printed = ({ start, end }: Mention): string => text.slice(start, end);
  const surelyNamed = new Set(
    mentions
      .filter((mention) => mention.by === 'work' || isFullName(printed(mention)))
      .map(({ person }) => person.id),
  );
  // Once the page has introduced Jerry West, its bare "West" is Jerry.
  const strangers = new Set(
    mentions
      .filter(
        (mention) =>
          isNamesake(text, mention, story.gate.topics) ||
          (mention.by === 'name' &&
            !isFullName(printed(mention)) &&
            isPlaceOfAnother(text, mention)),
      )
      .map(printed),
  );
  const named = mentions.filter((mention) => {
    const words = printed(mention);
    if (mention.by !== 'name') return mention.by === 'work';
    if (isFullName(words)) return true;
    if (isNamesake(text, mention, story.gate.topics)) return false;
    if (surelyNamed.has(mention.person.id)) return true;
    return !strangers.has(words) && !isCommonWord(text, mention, words);
  });
  const known = new Set(named.map(({ person }) => person.id));
  return [...named, ...mentions.filter(({ by, person }) => by === 'role' && known.has(person.id))]
    .filter(({ start }) => !isComparison(text, start))
    .map(({ person, start }) => ({
      person,
      block: blockAt(article.blocks, start),
      start,
      isSure: surelyNamed.has(person.id),
    }));
}

/**
 * Whether an article prints names of central people and means other people by all of them.
 *
 * @param places where it does name them, from `centralPeopleIn`
 */
export function namesOnlyOthers(
  { text }: FoldedArticle,
  story: Story,
  places: readonly CentralPerson[],
): boolean {
  if (places.length > 0) return false;
  const central = new Set(castsOf(story).flat());
  return findMentions(text, story).some(
    (mention) => central.has(mention.person.id) && isNamesake(text, mention, story.gate.topics),
  );
}

function isFullName(text: string): boolean {
  return /[\s@・]/u.test(text.trim()) && !/^\p{Ll}/u.test(text)
    ? !/^(?:the|a|an)\s/iu.test(text)
    : /^@/u.test(text);
}

/** "the West", "a legend", "Legend has it": a bare word that is also a common noun names nobody by itself. */
function isCommonWord(text: string, { start, end, person }: Mention, word: string): boolean {
  if (/\s/u.test(word)) return false;
  // "Oriel at the Hall to close", and below: "its great oriel"
  if (/^\p{Lu}\p{Ll}+$/u.test(word) && isPrintedPlain(text, word)) return true;
  // Clubs and companies are printed with an article: "the Sinfonia".
  if (person.pronoun === 'they' || TOLD_OF.test(text.slice(end, end + 16))) return false;
  return (
    /\b(?:the|a|an|this|wild|old|american|living|true|nba|club|local)\s$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    ) || /^\s(?:has it|had it|of the)\b/u.test(text.slice(end, end + 8))
  );
}

function isPrintedPlain(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}’'-])${word.toLowerCase()}(?![\\p{L}’'-])`, 'u').test(text);
}

/** "The Smith years", "the Smith affair": what is told of somebody is called after him. */
const TOLD_OF =
  /^\s(?:era|years|reign|affair|saga|case|scandal|camp|tenure|resignation|departure|exit|sacking|pledge|promise)\b/u;

/** "Aldmoor council", of a college on file as Aldmoor: a place that other bodies have, too. */
function isPlaceOfAnother(text: string, { start, end, person }: Mention): boolean {
  if (person.pronoun !== 'they')
    return (
      PARISH.test(text.slice(end, end + 24)) ||
      (!/^['’]s?\b/u.test(text.slice(end, end + 2)) &&
        IN_PLACE.test(text.slice(Math.max(0, start - 24), start)))
    );
  const next = /^\s(\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return (
    person.pronoun === 'they' &&
    next !== undefined &&
    BODIES.has(next) &&
    !person.roles.some((role) => role.toLowerCase().endsWith(next))
  );
}

/** "Smith parish council", "the green in Smith": a village of that name. */
const PARISH = /^\s(?:parish|village|town|primary|green|churchyard|residents|villagers)\b/u;
const IN_PLACE =
  /(?<!\b(?:faith|trust|confidence|belief|believ\p{L}+|interest\p{L}*|disappoint\p{L}+|loss|trusted|trusting|friend|ally|rooted|invest\p{L}*|lies|found|met|saw|anger|match|partner|man|woman|hero|star|ended|end|results?|resulting)\s)\b(?:in|near|outside)\s$/u;

const BODIES = new Set(
  `council councillor councillors police hospital station library museum theatre harbour airport
  school college university church cathedral residents people locals shopkeepers traders villagers
  man woman couple family teenager mp farmer farmers baker court market festival`.split(/\s+/u),
);

/** "Friends compare it to Kanye West and John Legend": named for a likeness, not for themselves. */
function isComparison(text: string, start: number): boolean {
  return /\b(?:compar(?:e[sd]?|ing|isons?)|liken(?:s|ed|ing)?|reminiscent|akin|worse than|bigger than|shades of)\b[^.!?\n]{0,40}$/iu.test(
    text.slice(Math.max(0, start - 60), start),
  );
}
