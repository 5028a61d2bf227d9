import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';
import { castsOfFraming } from '../framings/parties';

/**
 * Whom a page must name to be about a story: everybody by whom the record knows
 * its pages, or everybody to whom one of its framings happened. What one person
 * promised is that person's story, whoever else belongs to it.
 */
export const castsOf = keptWith((story: Story): readonly (readonly string[])[] => {
  const casts = new Map<string, readonly string[]>();
  for (const ids of [
    story.gate.people,
    ...story.framings.flatMap((framing) => castsOfFraming(framing, story)),
  ])
    if (ids.length > 0) casts.set([...ids].sort().join(' '), ids);
  return [...casts.values()];
});
