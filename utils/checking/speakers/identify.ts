import type { Speaker } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import { blockAt } from '../../text/block-at';
import { plainText } from '../../text/plain-text';
import type { Attribution, AttributionForm, Mention } from './attribution';
import { pronounByName } from './given-names';
import {
  isLoneName,
  isPersonDescribed,
  isPersonLike,
  type NamedPlace,
  peopleIn,
  withoutRoles,
} from './people-named';

/** A speaker with how the page ties the words to him or her. */
export interface IdentifiedSpeaker extends Speaker {
  readonly form: AttributionForm;
  readonly clause: { readonly start: number; readonly end: number };
  /** False for "he" and "the singer": the page means somebody, the checker had to work out whom. */
  readonly isNamed: boolean;
}

/** "the message that West shared", "a friend of Legend": the person named is not the one meant. */
const ANOTHER_HEAD =
  /^(?:(?:the|his|her|their|this)\s.*\b(?:that|which|who|of|by|from|to|about)\b|(?:an?|one|another|some|several)\s)/iu;
const QUOTED_PART = /[“"‘'][^“”"‘’']+[”"’']/gu;
/** "the All Of Me singer", "the Mayor of Chicago": a title that holds a preposition. */
const TITLE_WITHIN = /\p{Lu}[\p{L}’']*\s(?:[Oo]f|[Tt]o|[Ff]rom|[Bb]y|[Aa]bout)\s\p{Lu}[\p{L}’']*/gu;
/** How far back a pronoun looks for whom it means, in UTF-16 units: a few paragraphs. */
const LOOK_BACK = 1200;

/** Somebody who has been named: as the page writes the name, and who it is in the record. */
interface Named {
  readonly name: string | undefined;
  readonly person: Person | null;
  /** "he", "she" or "they", where record, title or first name tell. */
  readonly pronoun: Person['pronoun'] | null;
}

/** Says whom the mentions of one article mean. */
interface Readings {
  readonly fullNames: ReadonlyMap<string, string>;
  readonly story: Story | null;
}

/**
 * Who the attributed mentions are: the full name that the article gives, and
 * the person of the story on file, if it is one. A programme or paper of the
 * record is where words were said, not who said them.
 *
 * @param frame the article's text with quotations blanked out
 */
export function identifySpeakers(
  frame: string,
  attributions: readonly (Attribution | null)[],
  story: Story | null,
): readonly (IdentifiedSpeaker | null)[] {
  const places = peopleIn(frame);
  const readings: Readings = { fullNames: fullNamesOf(places), story };
  const venues = new Set(story?.sources.flatMap(({ names }) => names.map(venueKey)) ?? []);
  const topics = inOrder([...places, ...attributions.flatMap(speakerPlace)]);
  let last: Named | null = null;
  return attributions.map((attribution) => {
    if (!attribution) return null;
    const { mention } = attribution;
    const isPronoun = mention.form === 'pronoun';
    const meant = isPronoun
      ? referentOf(mention, topics, last, readings)
      : namedBy(mention, readings);
    last = meant ?? last;
    if (!meant?.person && venues.has(venueKey(mention.text))) return null;
    return {
      start: mention.start,
      end: mention.end,
      text: mention.text,
      form: attribution.form,
      clause: attribution.clause,
      isNamed: mention.form === 'name' || (!isPronoun && meant?.person != null),
      ...(meant?.name === undefined ? {} : { name: meant.name }),
      ...(meant?.person ? { person: meant.person.id } : {}),
    };
  });
}

/** Whoever speaks is what the next pronoun is likely to mean. */
function speakerPlace(attribution: Attribution | null): readonly NamedPlace[] {
  if (!attribution || attribution.mention.form === 'pronoun') return [];
  return [{ ...attribution.mention, isSubject: true, speaks: true }];
}

function inOrder(places: readonly NamedPlace[]): readonly NamedPlace[] {
  return [...places].sort((a, b) => a.start - b.start);
}

function namedBy({ form, text }: Mention, { fullNames, story }: Readings): Named {
  const isOther = ANOTHER_HEAD.test(text.replace(QUOTED_PART, '').replace(TITLE_WITHIN, ''));
  const person = story && !isOther ? namePeople(story).personOf(text) : null;
  const plain = withoutRoles(text);
  const printed = form === 'name' ? (fullNames.get(lastWord(plain)) ?? plain) : undefined;
  const pronoun =
    person?.pronoun ?? pronounByName(text) ?? (printed ? pronounByName(printed) : null);
  return { name: person?.name ?? printed, person, pronoun };
}

/**
 * Whom "he" or "she" means: the last person of that gender to have been the
 * subject of a sentence or to have spoken; failing that the speaker before, or
 * the only one of that gender to have been named. `null` where it stays open.
 */
function referentOf(
  mention: Mention,
  topics: readonly NamedPlace[],
  last: Named | null,
  readings: Readings,
): Named | null {
  const pronoun = mention.text.toLowerCase();
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const others = new Map<string, Named>();
  for (let at = blockAt(topics, mention.start - 1); at >= 0; at--) {
    const place = topics[at] as NamedPlace;
    if (mention.start - place.end > LOOK_BACK) break;
    const named = namedBy(place, readings);
    const fit = fitOf(named, pronoun, place.speaks);
    if (fit === 'no') {
      // "The mayor" may be anybody of that gender.
      if (place.isSubject && !named.person && isPersonDescribed(place)) return null;
      continue;
    }
    if (place.isSubject) return named;
    if (fit === 'yes') others.set(named.name ?? place.text, named);
  }
  if (last && fitOf(last, pronoun, true) !== 'no') return last;
  const [only, ...more] = others.values();
  return more.length === 0 ? (only ?? null) : null;
}

/** Whether a pronoun can mean somebody, as far as person on file, title or first name tell. */
function fitOf(
  { name, pronoun: own }: Named,
  pronoun: 'he' | 'she',
  speaks: boolean,
): 'yes' | 'no' | 'open' {
  if (own) return own === pronoun || own === 'they' ? 'yes' : 'no';
  if (name === undefined) return 'no';
  // A lone surname is a person's where it speaks; elsewhere it may be a town or a paper.
  return isPersonLike(name) || (speaks && isLoneName(name)) ? 'open' : 'no';
}

/** For each surname, the longest name of a person that the article gives; none where two people share it. */
function fullNamesOf(places: readonly NamedPlace[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { form, text } of places) {
    const name = withoutRoles(text);
    if (form !== 'name' || !isPersonLike(name)) continue;
    const key = lastWord(name);
    const known = names.get(key);
    if (known !== undefined && firstWord(known) !== firstWord(name)) shared.add(key);
    if (name.length > (known?.length ?? 0)) names.set(key, name);
  }
  for (const key of shared) names.delete(key);
  return names;
}

function firstWord(name: string): string {
  return name.split(' ')[0] ?? name;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function venueKey(name: string): string {
  return plainText(name).replace(/^the\s+/u, '');
}
