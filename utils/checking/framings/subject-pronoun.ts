import type { Story } from '../../record/schema';
import type { OwnSentence, PlacedMention } from './sentence';
import { isTitleCase, namesIn } from './strangers';

/** Sentences back to the one that names whom "he" means. */
const REACH = 3;

/**
 * Whom "he" or "she" means as a subject: the person of that gender named before
 * it in the sentence or, first of all, in the nearest sentence that names one.
 * `null` where somebody else of whom nothing is known could be meant.
 *
 * @param at the number of the pronoun among the words of the sentence
 * @returns the pronoun, as a mention of that person
 */
export function whomSubjectMeans(
  sentence: OwnSentence,
  at: number,
  page: readonly OwnSentence[],
  story: Story,
): PlacedMention | null {
  const pronoun = sentence.words[at]?.text;
  const isOf = ({ person }: PlacedMention): boolean =>
    story.people.find(({ id }) => id === person)?.pronoun === pronoun;
  const toMention = (person: string): PlacedMention => ({ from: at, to: at + 1, person });
  const own = sentence.mentions.filter((one) => one.to <= at && isOf(one));
  if (own.length > 0) return isOnePerson(own) && own[0] ? toMention(own[0].person) : null;
  if (namesIn(sentence).some(({ to }) => to <= at && !isPlace(sentence, to))) return null;
  let reach = REACH;
  for (let number = page.indexOf(sentence) - 1; number >= 0 && reach > 0; number--) {
    const before = page[number];
    if (!before) break;
    // "Breakfast is toast, she says": a sentence that speaks of her in the same way hands on whom it means.
    if (!before.words.some(({ text }) => text === pronoun)) reach--;
    const [first] = before.mentions.filter(isOf);
    const strangers = isTitleCase(before) ? [] : namesIn(before).filter(({ from }) => from === 0);
    if (strangers.length > 0) return null;
    if (first) return toMention(first.person);
  }
  return null;
}

function isOnePerson(mentions: readonly PlacedMention[]): boolean {
  return new Set(mentions.map(({ person }) => person)).size === 1;
}

/** "At the Harbour Museum he": where, and not who. */
function isPlace({ words }: OwnSentence, to: number): boolean {
  const lead = words.slice(Math.max(0, to - PLACE), to);
  return lead.some(({ text }) => WHERE.has(text));
}

/** Words of "in the Oval Office". */
const PLACE = 5;
const WHERE = new Set(
  'in at on from since by near of after before during until for with'.split(' '),
);
