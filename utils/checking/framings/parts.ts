import { namePeople } from '../../record/name-people';
import type { Framing, Story } from '../../record/schema';
import { DRIVEN_APART, ENDINGS, PARTINGS, RELATIONAL } from './lexicon';
import { type Found, findPhrases } from './phrases';
import type { OwnSentence } from './sentence';

export type CauseFraming = Extract<Framing, { kind: 'cause' }>;

/** The parts of a sentence that a cause framing is made of. */
export interface Parts {
  /** Places that name the cause, by its words or by its people. */
  readonly causes: readonly Found[];
  /** Places that say what the people had has ended. */
  readonly ended: readonly Found[];
  /** Places that say it suffered. */
  readonly strained: readonly Found[];
  readonly namesOtherCause: boolean;
}

/** Words between an ending and the bond that it ended, or the person who was lost. */
const BOND_REACH = 8;
const OBJECT_REACH = 4;

/** The parts of a cause framing that stand in a sentence. */
export function partsOf(sentence: OwnSentence, framing: CauseFraming, story: Story): Parts {
  const { words } = sentence;
  return {
    causes: causesIn(sentence, framing, story),
    ended: [
      ...endings(sentence, [...framing.event.ended, ...ENDINGS], framing),
      ...partings(sentence, framing, story),
      ...drivenApart(sentence, framing),
    ],
    strained: endings(sentence, framing.event.strained, framing),
    namesOtherCause:
      findPhrases(words, framing.otherCause.words).length > 0 ||
      peopleIn(sentence, framing.otherCause.people, story).length > 0,
  };
}

const SINGLE_REFERENCE = /\b(?:he|him|his|she|her|hers|himself|herself|who|whose)\b/iu;

/** Whether a sentence is about the people of a framing at all, by name or by a word that can mean them. */
export function isAboutPeople(sentence: OwnSentence, framing: CauseFraming): boolean {
  return (
    framing.people.some((id) => sentence.people.has(id)) ||
    isOfBoth(sentence, framing) ||
    SINGLE_REFERENCE.test(sentence.text) ||
    BARE_BOND.test(sentence.text)
  );
}

/** "The bond was killed off", "the reason is Trump": a definite noun means what the page is about. */
const BARE_BOND =
  /\b(?:the|this|that|whose)\s+(?:\p{L}+\s+)?(?:friendship|bond|relationship|reason|cause|singer|rapper|rift|split|marriage|partnership)\b/iu;

/** Places that name the cause, by its words or by its people. Most sentences name it nowhere. */
export function causesIn(
  sentence: OwnSentence,
  framing: CauseFraming,
  story: Story,
): readonly Found[] {
  return [
    ...findPhrases(sentence.words, framing.cause.words),
    ...peopleIn(sentence, framing.cause.people, story),
  ];
}

/** Places that say an ending beside the bond that ended, or of the people whose it was. */
function endings(
  sentence: OwnSentence,
  phrases: readonly string[],
  framing: CauseFraming,
): readonly Found[] {
  const { words } = sentence;
  const bonds = findPhrases(words, framing.event.bond);
  const isOfThem = isOfBoth(sentence, framing);
  return findPhrases(words, phrases).filter((found) => {
    const holdsBond = findPhrases(words.slice(found.from, found.to), framing.event.bond).length > 0;
    const isNearBond = bonds.some((place) => Math.abs(place.from - found.from) <= BOND_REACH);
    const isBetweenThem =
      isOfThem && (RELATIONAL.test(found.phrase) || BETWEEN.test(sentence.text));
    return holdsBond || isNearBond || isBetweenThem;
  });
}

/** "Things soured between the two". */
const BETWEEN = /\b(?:between (?:the|them|both)|things|relations)\b/iu;

/** "drove Legend and West apart": the two stand between the verb and what completes it. */
function drivenApart(sentence: OwnSentence, framing: CauseFraming): readonly Found[] {
  if (!isOfBoth(sentence, framing)) return [];
  return DRIVEN_APART.flatMap(([verb, end]) => {
    const [start] = findPhrases(sentence.words, [verb]);
    const finish = findPhrases(sentence.words, [end]).find(
      ({ from }) => start && from > start.from && from - start.from <= BOND_REACH,
    );
    return start && finish ? [{ from: start.from, to: finish.to, phrase: `${verb} ${end}` }] : [];
  });
}

function isOfBoth({ people, text }: OwnSentence, framing: CauseFraming): boolean {
  const named = framing.people.filter((id) => people.has(id)).length;
  return (
    named >= Math.min(2, framing.people.length) ||
    /\b(?:they|their|them|both|the (?:pair|two|duo|stars|friends|men|women|couple|musicians|singers))\b/iu.test(
      text,
    )
  );
}

/** "lost John Legend", "gave up on West": an ending with one of the people as its object. */
function partings(sentence: OwnSentence, framing: CauseFraming, story: Story): readonly Found[] {
  // Somebody else who broke with one of them is another story.
  if (!isOfBoth(sentence, framing) && !SINGLE_REFERENCE.test(sentence.text)) return [];
  const objects = peopleIn(sentence, framing.people, story);
  return findPhrases(sentence.words, PARTINGS).flatMap((verb) => {
    const object = objects.find(({ from }) => from >= verb.to && from - verb.to <= OBJECT_REACH);
    return object ? [{ from: verb.from, to: object.to, phrase: verb.phrase }] : [];
  });
}

/** Where some of the story's people are named in a sentence, as places among its words. */
export function peopleIn(
  { words, text, start }: OwnSentence,
  ids: readonly string[],
  story: Story,
): readonly Found[] {
  if (ids.length === 0) return [];
  return namePeople(story)
    .mentionsIn(text)
    .filter(({ person }) => ids.includes(person.id))
    .flatMap((mention) => {
      const from = words.findIndex((word) => word.end > mention.start + start);
      const to = words.findIndex((word) => word.start >= mention.end + start);
      return from < 0
        ? []
        : [
            {
              from,
              to: to < 0 ? words.length : to,
              phrase: text.slice(mention.start, mention.end),
            },
          ];
    });
}
