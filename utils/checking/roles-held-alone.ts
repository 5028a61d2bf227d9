import { keptWith } from '../record/kept-with';
import type { Person, Story } from '../record/schema';

/** For each person of a story what only he or she is, of all of them or of the central ones. */
export const rolesHeldAlone = keptWith((story: Story): ReadonlyMap<Person, readonly string[]> => {
  const central = new Set(story.gate.people);
  const holders = new Map<string, Person[]>();
  for (const person of story.people) {
    for (const role of person.roles) {
      const key = role.toLowerCase();
      holders.set(key, [...(holders.get(key) ?? []), person]);
    }
  }
  return new Map(
    story.people.flatMap((person): [Person, readonly string[]][] => {
      const own = person.roles.filter((role) => {
        const all = holders.get(role.toLowerCase()) ?? [];
        if (all.length === 1) return true;
        const among = all.filter(({ id }) => central.has(id));
        return among.length === 1 && among[0] === person;
      });
      return own.length === 0 ? [] : [[person, own]];
    }),
  );
});
