import { sentences } from '../../text/sentences';
import type { Mention } from './attribution';
import { clauseSubject } from './clause-subject';
import { cueKindAt } from './cues';
import { mentionOf, type Phrase, phraseAt } from './noun-phrase';
import { type SentenceWord, wordsOf } from './sentence-words';
import { subjectOf } from './subject';

/** A name, or a description in the place of a subject, where the article prints it. */
export interface NamedPlace extends Mention {
  /** Whether it is the subject of its sentence: the likeliest to be meant by a pronoun after it. */
  readonly isSubject: boolean;
  /** Whether words are attributed to it there. */
  readonly speaks: boolean;
}

/** Longer runs of capitals are headlines, not names. */
const LONGEST_NAME = 48;

/** Everybody named in the page's own words, in order. */
export function peopleIn(frame: string): readonly NamedPlace[] {
  return sentences(frame).flatMap((sentence) => {
    const words = wordsOf(frame, sentence);
    const subjects = subjectsOf(words).map((phrase) => mentionOf(frame, words, phrase));
    const described = subjects.filter(({ form }) => form === 'description');
    const named = runsOfNames(words).map((run) => mentionOf(frame, words, run));
    return [
      ...described.map((mention) => ({ ...mention, isSubject: true, speaks: false })),
      ...named
        .filter(({ text }) => text.length <= LONGEST_NAME)
        .map((mention) => ({
          ...mention,
          isSubject: subjects.some(({ end }) => end === mention.end),
          speaks: false,
        })),
    ].sort((a, b) => a.start - b.start);
  });
}

/** The subject of a sentence, and that of an introduction to it ("After Lopez won, she …"). */
function subjectsOf(words: readonly SentenceWord[]): readonly Phrase[] {
  const main = clauseSubject(words, 0, words.length);
  const isIntroduced = /^(?:preposition|subordinator)$/u.test(words[0]?.kind ?? '');
  const introduced =
    isIntroduced && main && words[main.first]?.kind === 'pronoun'
      ? phraseAt(words, 1, main.first)
      : null;
  return [introduced, main, ...reportersIn(words)].filter((phrase) => phrase !== null);
}

/** "At a store that sells records, the owner said": whoever says something, wherever in the sentence. */
function reportersIn(words: readonly SentenceWord[]): readonly Phrase[] {
  return words.flatMap((_, at) => {
    if (at === 0 || cueKindAt(words, at) !== 'saying') return [];
    const subject = subjectOf(words, 0, at);
    return subject?.relation === 'finite' ? [subject.phrase] : [];
  });
}

function runsOfNames(words: readonly SentenceWord[]): readonly Phrase[] {
  const runs: { first: number; last: number }[] = [];
  words.forEach(({ kind }, at) => {
    if (kind !== 'name') return;
    const run = runs.at(-1);
    const isTitled = words[at - 1]?.kind === 'title';
    if (run?.last === at - 1) run.last = at;
    else runs.push({ first: isTitled ? at - 1 : at, last: at });
  });
  return runs;
}

/** Words that stand before a name without being part of it. */
const ROLES =
  /^(?:(?:mr|mrs|ms|mx|dr|prof|sens?|reps?|gov|gen|col|lt|sgt|capt|rev|hon|adm|del|messrs|det|pres)\.?|(?:vice|president|senator|representative|congressman|congresswoman|governor|mayor|chair|chairman|chairwoman|director|secretary|minister|prime|chancellor|judge|justice|spokesman|spokeswoman|spokesperson|rapper|singer|actor|actress|king|queen|pope|ceo|professor|doctor|coach|captain|general|colonel|sergeant|officer|sheriff|chief|attorney|rival|former|interim|deputy|leader|candidate|nominee|republican|democrat|democratic|star|musician|producer|host|author|activist))$/iu;

/** A name as a directory would have it: Donna Brazile for "Interim DNC Chairwoman Donna Brazile". */
export function withoutRoles(name: string): string {
  const words = name.split(/\s+/u);
  const role = words.slice(0, -1).findLastIndex((word) => ROLES.test(word));
  return role < 0 ? name : words.slice(role + 1).join(' ');
}

const ORGANIZATION =
  /\b(?:house|times|post|news|university|committee|department|party|court|senate|congress|magazine|journal|herald|council|institute|agency|bureau|company|corporation|inc|records|studios|network|radio|tv|association|union|foundation|group|bank|city|county|state|states|street|white|supreme|national|american|united)\b/iu;

/** Whether a name has the form of a person's: two to four words, none of an institution, not all capitals. */
export function isPersonLike(name: string): boolean {
  const words = withoutRoles(name).split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !ORGANIZATION.test(name) &&
    !/\s(?:of|the|and|in|on|for|to|at|with|a)\s/iu.test(name) &&
    words.every((word) => /\p{Ll}|^\p{Lu}\.?$/u.test(word))
  );
}

/** Whether a name is one word that may be a surname: none of an institution, not all capitals. */
export function isLoneName(name: string): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}+(?:[’'-]?\p{L}+)*|@\w+)$/u.test(withoutRoles(name)) &&
    !ORGANIZATION.test(name)
  );
}

/** Endings of nouns for people; the few things that share them cost a name, not a wrong one. */
const PERSON_NOUN =
  /(?:[^aeiou]er|eer|or|ist|ian|ant|ee|man|woman|star|boss|chief|coach|mogul|clerk|nurse|judge|icon|host|guest|guy|boy|girl|head|pal)$/iu;

const THING_NOUN =
  /(?:^|\s)(?:answer|matter|letter|number|order|power|offer|(?:news)?paper|summer|winter|dinner|chapter|quarter|center|error|factor|door|floor|color|labor|honor|humor|favor|behavior|weather|river|water|corner|border|poster|trailer|disaster|murder|career|beer|cheer|committee|coffee|fee|tree|degree|knee|fact|restaurant|moment)$/iu;

/** "the mayor", "his former producer": somebody whom the words themselves do not name. */
export function isPersonDescribed({ form, text }: NamedPlace): boolean {
  return form === 'description' && PERSON_NOUN.test(text) && !THING_NOUN.test(text);
}
