import type { Speaker } from '../../model';
import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import type { FoldedArticle } from '../passage';
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

/**
 * Who the attributed mentions are: the full name that the article gives, and
 * the person of the story on file, if it is one.
 */
export function identifySpeakers(
  article: FoldedArticle,
  attributions: readonly (Attribution | null)[],
  story: Story | null,
): readonly (IdentifiedSpeaker | null)[] {
  const fullNames = collectFullNames(article);
  const namer = story ? namePeople(story) : null;
  let lastNamed: { name: string | undefined; person: Person | null; end: number } | null = null;

  return attributions.map((attribution): IdentifiedSpeaker | null => {
    if (!attribution) return null;
    const { mention, form, clause } = attribution;
    const base = { start: mention.start, end: mention.end, text: mention.text, form, clause };
    if (mention.form !== 'pronoun') {
      const person = ANOTHER_HEAD.test(mention.text)
        ? null
        : (namer?.personOf(mention.text) ?? null);
      const name =
        person?.name ??
        (mention.form === 'name'
          ? (fullNames.get(lastWord(mention.text)) ?? mention.text)
          : undefined);
      lastNamed = { name, person, end: mention.end };
      return {
        ...base,
        ...optional(name, person),
        isNamed: mention.form === 'name' || person !== null,
      };
    }
    const known = lastNamed as {
      name: string | undefined;
      person: Person | null;
      end: number;
    } | null;
    const meant = referentOf(article, mention.start, mention.text, story, known);
    if (!meant) return { ...base, isNamed: false };
    return { ...base, ...optional(meant.name, meant.person), isNamed: false };
  });
}

function optional(
  name: string | undefined,
  person: Person | null,
): { name?: string; person?: string } {
  return { ...(name === undefined ? {} : { name }), ...(person ? { person: person.id } : {}) };
}

/**
 * Whom a pronoun means: the last speaker, unless somebody else has been the
 * subject of a sentence since; a "she" that fits nobody known is left to the
 * last person of the story mentioned (a spinner's slip, or a stranger).
 */
function referentOf(
  article: FoldedArticle,
  at: number,
  pronoun: string,
  story: Story | null,
  last: {
    readonly name: string | undefined;
    readonly person: Person | null;
    readonly end: number;
  } | null,
): { readonly name: string | undefined; readonly person: Person | null } | null {
  const namer = story ? namePeople(story) : null;
  const from = Math.max(0, at - 1200);
  const before = article.text.slice(from, at);
  const people = namer?.mentionsIn(before) ?? [];
  const fits = people.filter(
    ({ person }) => person.pronoun === pronoun.toLowerCase() || person.pronoun === 'they',
  );
  const subjects = fits.filter(({ start }) => isSubject(before, start));
  const nearest = subjects.at(-1) ?? null;
  if (last && (!last.person || last.person.pronoun === pronoun.toLowerCase())) {
    if (nearest && from + nearest.start > last.end)
      return { name: nearest.person.name, person: nearest.person };
    return { name: last.name, person: last.person };
  }
  if (nearest) return { name: nearest.person.name, person: nearest.person };
  if (last) return { name: last.name, person: last.person };
  const anybody = people.at(-1);
  return anybody ? { name: anybody.person.name, person: anybody.person } : null;
}

/** Whether a name stands where subjects stand: at the head of a clause, followed by a verb. */
function isSubject(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    !/(?:\b(?:of|to|with|for|by|about|from|in|on|at|over|against|than|between|via|like|toward|and|told|asked|called|supporting|endorsing)\s+(?:\p{L}+\s)?)$/iu.test(
      before,
    ) && !/^['’]s?\b/u.test(text.slice(at).replace(/^[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)*/u, ''))
  );
}

/** For each surname, the longest name that the article gives. */
function collectFullNames(article: FoldedArticle): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const mention of findMentions(article.text, { start: 0, end: article.text.length })) {
    if (mention.form !== 'name' || !mention.text.includes(' ')) continue;
    const key = lastWord(mention.text);
    if (mention.text.length > (names.get(key)?.length ?? 0) && mention.text.length < 40)
      names.set(key, mention.text);
  }
  return names;
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
