/** Small words by which sentences of all the languages join people; no two mean different things in two languages. */

/** Between a bond and whoever else has it: "his friendship with". */
export const WITH: ReadonlySet<string> = wordSet(
  'with between con entre mit zwischen avec com tra fra',
);

/** Joins two names or two nouns. */
export const AND: ReadonlySet<string> = wordSet('and y e und et ed');

/** Before what belongs to the subject. */
export const OWN: ReadonlySet<string> = wordSet(
  'his her su sus seine seinen seiner son sa sua suo',
);

/** Before whose a noun is, where that stands behind it: "l'appui de West". */
export const OF: ReadonlySet<string> = wordSet('de del di von du do da d');

/** Leads to what somebody says: "reports that". */
export const THAT: ReadonlySet<string> = wordSet('that que dass che');

/** Parts of a verb between its subject and the word that tells: "se separó", "hat sich getrennt". */
export const AUXILIARIES: ReadonlySet<string> = wordSet(
  'se si sich s ha han hat haben hatte a ont avait est sont e foi tem ja ya no non ne',
);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
