import { keptWith } from '../../record/kept-with';
import type { Story } from '../../record/schema';

/**
 * Whom a page must name to be about a story: everybody by whom the record knows
 * its pages, or everybody whom one of its framings is about. What one person
 * promised is that person's story, whoever else belongs to it.
 */
export const castsOf = keptWith((story: Story): readonly (readonly string[])[] => {
  const casts = new Map<string, readonly string[]>();
  for (const ids of [
    story.gate.people,
    ...story.framings.map((framing) => ('people' in framing ? framing.people : [])),
    ...story.framings.map((framing) => (framing.kind === 'claim' ? [framing.claimant] : [])),
  ])
    if (ids.length > 0) casts.set([...ids].sort().join(' '), ids);
  return [...casts.values()];
});
