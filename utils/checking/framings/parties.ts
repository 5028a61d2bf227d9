import type { CauseFraming } from './events';

/**
 * The people to whom the event of a framing happened. A record may list whoever
 * is made the cause among those whom the framing is about; to a festival that
 * "fell through because of Smith" nobody belongs, and Smith is no party.
 */
export function partiesOf({
  people,
  cause,
}: Pick<CauseFraming, 'people' | 'cause'>): readonly string[] {
  return people.filter((id) => !cause.people.includes(id));
}
