import type { Speaker } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import { plainText } from '../../text/plain-text';
import type { Attribution, AttributionForm } from './attribution';
import { findMentions } from './mentions';

/** A speaker with how the page ties the words to him or her. */
export interface IdentifiedSpeaker extends Speaker {
  readonly form: AttributionForm;
  readonly clause: { readonly start: number; readonly end: number };
  /** False for "he" and "the singer": the page means somebody, the checker had to work out whom. */
  readonly isNamed: boolean;
}

/** "the message that West shared", "a friend of Legend": the person named is not the one meant. */
const ANOTHER_HEAD =
  /^(?:the|an?|his|her|their|one|another|this)\s.*\b(?:that|which|who|of|by|from|to|about)\b/iu;
/** How far back a pronoun looks for whom it means, in UTF-16 units: a few paragraphs. */
const LOOK_BACK = 1200;
/** Longer runs of capitals are headlines, not names. */
const LONGEST_NAME = 40;

/** Somebody who has been named: as the page writes the name, and who it is in the record. */
interface Named {
  readonly name: string | undefined;
  readonly person: Person | null;
  readonly end: number;
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
  const fullNames = collectFullNames(frame);
  const venues = new Set(story?.sources.flatMap(({ names }) => names.map(venueKey)) ?? []);
  const identified: (IdentifiedSpeaker | null)[] = [];
  let last: Named | null = null;
  for (const attribution of attributions) {
    const mention = attribution?.mention;
    if (!attribution || !mention || venues.has(venueKey(mention.text))) {
      identified.push(null);
      continue;
    }
    const isPronoun = mention.form === 'pronoun';
    const meant: Named | null = isPronoun
      ? referentOf(frame, mention.start, mention.text, story, last)
      : namedBy(mention, fullNames, story);
    if (!isPronoun) last = meant;
    identified.push({
      start: mention.start,
      end: mention.end,
      text: mention.text,
      form: attribution.form,
      clause: attribution.clause,
      isNamed: mention.form === 'name' || (!isPronoun && meant?.person != null),
      ...(meant?.name === undefined ? {} : { name: meant.name }),
      ...(meant?.person ? { person: meant.person.id } : {}),
    });
  }
  return identified;
}

function namedBy(
  mention: Attribution['mention'],
  fullNames: ReadonlyMap<string, string>,
  story: Story | null,
): Named {
  const person =
    story && !ANOTHER_HEAD.test(mention.text) ? namePeople(story).personOf(mention.text) : null;
  const printed =
    mention.form === 'name' ? (fullNames.get(lastWord(mention.text)) ?? mention.text) : undefined;
  return { name: person?.name ?? printed, person, end: mention.end };
}

/**
 * Whom a pronoun means: the last speaker, unless somebody else of that gender
 * has been the subject of a sentence since; otherwise the last person of the
 * story to have been named.
 */
function referentOf(
  frame: string,
  at: number,
  pronoun: string,
  story: Story | null,
  last: Named | null,
): Named | null {
  const from = Math.max(0, at - LOOK_BACK);
  const before = frame.slice(from, at);
  const mentions = (story ? namePeople(story).mentionsIn(before) : []).map(
    ({ start, end, person }) => ({
      name: person.name,
      person,
      isSubject: isSubject(before, start, end),
      start: from + start,
      end: from + end,
    }),
  );
  const fits = ({ person }: Named): boolean =>
    !person || person.pronoun === pronoun.toLowerCase() || person.pronoun === 'they';
  const nearest = mentions.findLast((mention) => mention.isSubject && fits(mention)) ?? null;
  if (last && fits(last)) return nearest && nearest.start > last.end ? nearest : last;
  return nearest ?? last ?? mentions.at(-1) ?? null;
}

/** Whether a name stands where subjects stand: not behind a preposition, not as a possessor. */
function isSubject(text: string, start: number, end: number): boolean {
  return (
    !OBJECT.test(text.slice(Math.max(0, start - 24), start)) &&
    !/^['’]s?\b/u.test(text.slice(end, end + 3))
  );
}

const OBJECT =
  /(?:\b(?:of|to|with|for|by|about|from|in|on|at|over|against|than|between|via|like|toward|and|told|asked|called|supporting|endorsing)\s+(?:\p{L}+\s)?)$/iu;

/** For each surname, the longest name that the article gives. */
function collectFullNames(frame: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { form, text } of findMentions(frame, { start: 0, end: frame.length })) {
    if (form !== 'name' || !text.includes(' ') || text.length > LONGEST_NAME) continue;
    const key = lastWord(text);
    if (text.length > (names.get(key)?.length ?? 0)) names.set(key, text);
  }
  return names;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

function venueKey(name: string): string {
  return plainText(name).replace(/^the\s+/u, '');
}
