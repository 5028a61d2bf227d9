import type { Story } from '../../record/schema';
import { areNamedAround, isAboutPeople, isWritersOwn } from './people-there';
import { type Place, placesOf } from './place';
import type { FramingRules } from './rules';
import type { OwnSentence } from './sentence';

/**
 * Whether a page joins what befell the people of a story to the cause that one
 * of its framings disputes, if only to deny, to report or to ask it: then that
 * is what the passage is about. Other people's stories do not count.
 *
 * @param page its own sentences, from `ownSentences`
 * @param published its date, YYYY-MM-DD or YYYY-MM
 */
export function speaksOfCause(
  page: readonly OwnSentence[],
  published: string | null,
  story: Story,
  rules: FramingRules,
): boolean {
  const causes = story.framings.filter((framing) => framing.kind === 'cause');
  if (causes.length === 0) return false;
  return causes.some((framing) =>
    placesOf(page, framing, story, published).some((place) => isSpokenOf(place, rules)),
  );
}

function isSpokenOf(place: Place, { readings, fairness }: FramingRules): boolean {
  const { sentence, framing, partsOf } = place;
  const { people } = framing;
  if (people.length < 2 || partsOf(sentence).causes.length === 0) return false;
  if (isWritersOwn(sentence, people) || !isAboutPeople(sentence, people)) return false;
  if (!areNamedAround(sentence, people)) return false;
  const others = fairness.filter(({ isOfOthers }) => isOfOthers === true);
  return readings.some(({ read }) => {
    const reading = read(place);
    return reading !== null && !others.some(({ excuses }) => excuses(place, reading));
  });
}
