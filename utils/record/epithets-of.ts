import type { Person } from './schema';

/** Other words for a husband or a wife, as gossip columns have them. */
const SPOUSES: Readonly<Record<string, readonly string[]>> = {
  husband: ['hubby', 'other half', 'better half', 'spouse'],
  wife: ['wifey', 'other half', 'better half', 'spouse'],
};
const OF_SPOUSE = /^(?<whose>.+'s) (?<former>ex-|former )?(?<spouse>husband|wife)$/u;

/**
 * The fixed words for somebody: a record's own and, for a spouse of somebody
 * named, what else a spouse is called ("Smith's other half", "Smith's ex").
 */
export function epithetsOf({ epithets }: Person): readonly string[] {
  return [...new Set(epithets.flatMap((epithet) => [epithet, ...likeIt(epithet)]))];
}

function likeIt(epithet: string): readonly string[] {
  const { whose, former, spouse } = OF_SPOUSE.exec(epithet)?.groups ?? {};
  if (whose === undefined || spouse === undefined) return [];
  if (former === undefined) return (SPOUSES[spouse] ?? []).map((word) => `${whose} ${word}`);
  return ['ex', `former ${spouse}`, `estranged ${spouse}`, `ex-${spouse}`].map(
    (word) => `${whose} ${word}`,
  );
}
