import type { Story } from '../../record/schema';

const known = new WeakMap<Story, readonly (readonly string[])[]>();

/**
 * Whom a page must name to be about a story: everybody by whom the record knows
 * its pages, or everybody whom one of its framings is about. What one person
 * promised is that person's story, whoever else belongs to it.
 */
export function castsOf(story: Story): readonly (readonly string[])[] {
  const ready = known.get(story);
  if (ready) return ready;
  const casts = new Map<string, readonly string[]>();
  for (const ids of [
    story.gate.people,
    ...story.framings.map((framing) => ('people' in framing ? framing.people : [])),
  ])
    if (ids.length > 0) casts.set([...ids].sort().join(' '), ids);
  const built = [...casts.values()];
  known.set(story, built);
  return built;
}
