import type { Framing, Story } from '../../record/schema';
import type { CauseFraming } from './events';

/**
 * The people to whom the event of a framing happened. A record may list whoever
 * is made the cause among those whom the framing is about; to a festival that
 * "fell through because of Smith" nobody belongs, and Smith is no party. Of
 * somebody and the house that he heads, one is the party: what ends when Smith
 * leaves a club is his post; what ends when his firm hands back a contract is
 * the firm's.
 */
export function partiesOf(
  { people, cause, event }: Pick<CauseFraming, 'people' | 'cause' | 'event'>,
  story: Story,
): readonly string[] {
  const parties = people.filter((id) => !cause.people.includes(id));
  return withHouse(parties, event.bond, story) ?? parties;
}

/**
 * The sets of people of which a page must name one to be about a framing: all of
 * its people, or the one of somebody and his house to whom it happened; of what
 * somebody promised, the claimant.
 */
export function castsOfFraming(framing: Framing, story: Story): readonly (readonly string[])[] {
  if (!('people' in framing) || framing.people.length === 0) return [];
  switch (framing.kind) {
    case 'claim':
      return [framing.people, [framing.claimant]];
    case 'cause':
    case 'overcorrection':
      return [framing.people, partiesOf(framing, story)].filter(({ length }) => length > 0);
    case 'agency':
      return [framing.people];
    default:
      throw new Error(`unhandled framing: ${JSON.stringify(framing satisfies never)}`);
  }
}

/** Of one person and one house the party to what ended, or `undefined` where there are others. */
function withHouse(
  people: readonly string[],
  bond: readonly string[],
  story: Story,
): readonly string[] | undefined {
  const houses = people.filter((id) => isHouse(id, story));
  if (people.length !== 2 || houses.length !== 1) return undefined;
  if (bond.some((noun) => POSTS.has(noun.toLowerCase())))
    return people.filter((id) => !houses.includes(id));
  // The house that is listed among what ended is the party to it.
  const names = story.people.find(({ id }) => id === houses[0])?.names ?? [];
  return names.some((name) => bond.includes(name)) ? houses : undefined;
}

function isHouse(id: string, { people }: Story): boolean {
  return people.some((person) => person.id === id && person.pronoun === 'they');
}

const POSTS = new Set('job post role position office tenure'.split(' '));
