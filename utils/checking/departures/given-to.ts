import type { StoryIndex } from '../../record/index-stories';
import { namePeople } from '../../record/name-people';
import type { Person, Story } from '../../record/schema';
import { occasionsOf } from '../dates/occasions';
import type { JudgedPassage } from '../judged-passage';
import type { FoldedArticle } from '../passage';
import {
  isIntroducedAsPerson,
  isOneWhoAsks,
  isPersonsName,
  isUnnamedSource,
} from '../people-words';
import { CUE_FORMS, STRONG_CUE_FORMS } from '../speakers/cue-verbs';
import { isPronounPlain } from './pronoun-plain';

/** Common words may be anybody's: somebody whom the record does not know must be given at least so many. */
const FEWEST_WORDS = 5;

/** Somebody to whom the page gives words, and the place that says so. */
export interface GivenTo {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Somebody else whom the page plainly names as the speaker of a recognised
 * passage, or `null`: another person of the record, a stranger, one who asks.
 *
 * @param frame the article's text with quotations blanked out
 */
export function givenTo(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  index: StoryIndex,
): GivenTo | null {
  if (!judged.recognised) return null;
  return judged.speaker
    ? givenToSpeaker(judged, article, frame, index)
    : givenToHost(judged, frame, judged.recognised.statement.story);
}

/** Whom the page names as the speaker, where that is plainly somebody else. */
function givenToSpeaker(
  judged: JudgedPassage,
  article: FoldedArticle,
  frame: string,
  index: StoryIndex,
): GivenTo | null {
  const { speaker, recognised, prepared } = judged;
  if (!speaker || !recognised || speaker.form === 'inherited') return null;
  const { statement } = recognised;
  if (speaker.person === statement.statement.speaker) return null;
  if (IS_SPOKEN_TO.test(frame.slice(speaker.end, speaker.end + 40))) return null;
  const place = { start: speaker.start, end: speaker.end };
  if (speaker.person !== undefined) {
    // Nobody speaks of himself by name: somebody else is quoted, and the clause misread,
    // unless name and verb stand right by the words.
    const isPlain = speaker.isNamed && isDirect(judged, frame) && isWhole(judged);
    if (!isPlain && isNamedIn(judged, article, speaker.person)) return null;
    // "Smith's former artist" is another than Smith.
    const owner = /^(?<owner>.+?)['’]s?\s/u.exec(speaker.text)?.groups?.owner;
    if (owner !== undefined && namePeople(statement.story).personOf(owner)?.id === speaker.person)
      return null;
    const isSure = speaker.isNamed
      ? !mayBelongToFirst(judged, article, frame)
      : isPronounPlain(judged, article, frame, index);
    return isSure
      ? { ...place, name: index.personById(speaker.person)?.name ?? speaker.text }
      : null;
  }
  if (prepared.words.length < FEWEST_WORDS) return null;
  const following = frame.slice(speaker.end, speaker.end + 60);
  // "the lawyer", who is one himself: he may be meant.
  if (isOwnRole(speaker.text, statement.speaker)) return null;
  if (isUnnamedSource(speaker.text, following, statement.speaker.names) && isTold(judged, frame))
    return { ...place, name: speaker.text };
  if (!isDirect(judged, frame)) return null;
  if (isOneWhoAsks(speaker.text)) return { ...place, name: speaker.text };
  const name = speaker.name ?? speaker.text;
  const before = frame.slice(Math.max(0, speaker.start - 24), speaker.start);
  const isStranger =
    speaker.isNamed &&
    (isPersonsName(name, before) || isIntroducedAsPerson(name, frame)) &&
    namePeople(statement.story).personOf(name) === null &&
    !sharesName(name, statement.speaker);
  return isStranger ? { ...place, name } : null;
}

function isOwnRole(mention: string, { roles }: Person): boolean {
  const plain = mention.toLowerCase().replace(/^(?:the|his|her|their)\s/u, '');
  return roles.some((role) => role.toLowerCase() === plain);
}

/** "Legend, who had texted West before his run, said": the one named first may be the subject. */
function mayBelongToFirst(judged: JudgedPassage, article: FoldedArticle, frame: string): boolean {
  const { speaker, recognised } = judged;
  if (!speaker || !recognised || isDirect(judged, frame)) return false;
  const lead = article.text.slice(speaker.clause.start, speaker.start);
  if (CONTRAST.test(lead)) return false;
  return namePeople(recognised.statement.story)
    .mentionsIn(lead)
    .some(({ person }) => person === recognised.statement.speaker);
}

/** "Unlike Lopez, Smith was blunt": named to be told apart. */
const CONTRAST = /^\s*(?:unlike|like|contrary to|as opposed to|far from|as for)\b[^,]*,\s$/iu;

function isNamedIn(
  { passage, recognised }: JudgedPassage,
  article: FoldedArticle,
  id: string,
): boolean {
  if (!recognised) return false;
  return namePeople(recognised.statement.story)
    .mentionsIn(article.text.slice(passage.inner.start, passage.inner.end))
    .some(({ person }) => person.id === id);
}

/** "“…,” she said", "Smith said: “…”": speaker and verb of saying stand together, and by the words. */
function isDirect({ speaker, passage }: JudgedPassage, frame: string): boolean {
  if (!speaker) return false;
  if (speaker.start >= passage.end) return speaker.start - passage.end <= CLOSE;
  const next = /^(?:\s\p{L}+){0,3}/u.exec(frame.slice(speaker.end, passage.start))?.[0] ?? '';
  return next
    .trim()
    .split(/\s+/u)
    .some((word, at) => STRONG_CUE_FORMS.has(word.toLowerCase()) && (at === 0 || LIGHT.test(next)));
}

/** Whether a passage is nearly all the record's words, and more than a phrase of them. */
function isWhole({ recognised, prepared }: JudgedPassage): boolean {
  return (
    recognised !== null &&
    prepared.words.length >= FEWEST_WORDS &&
    recognised.comparison.coverage >= NEARLY_WHOLE
  );
}

const NEARLY_WHOLE = 0.95;

/** "A source close to Smith said: “…”", "according to an aide, …": a description may go on before its verb. */
function isTold(judged: JudgedPassage, frame: string): boolean {
  const { speaker, passage } = judged;
  if (!speaker) return false;
  if (isDirect(judged, frame)) return true;
  if (
    /\b(?:according to|per)\s$/iu.test(frame.slice(Math.max(0, speaker.start - 14), speaker.start))
  )
    return true;
  if (speaker.start >= passage.end) return false;
  const between = frame.slice(speaker.end, passage.start);
  return (
    between.length <= LONGEST_DESCRIPTION &&
    !/[.;,](?=\s\S)/u.test(between) &&
    (between.match(/\p{L}+/gu) ?? []).some((word) => STRONG_CUE_FORMS.has(word.toLowerCase()))
  );
}

const LONGEST_DESCRIPTION = 80;

/** "West was told: “…”": he heard the words. */
const IS_SPOKEN_TO =
  /^\s(?:(?:has|had|have)\s)?(?:was|were|is|are|been|got)\s(?:\p{L}+ly\s)?(?:told|asked|informed|reminded|warned|advised|accused|quoted(?!\s(?:by\s[^,.;]{1,40}\s)?as\s)|urged|called|described|shown|sent)\b/iu;
/** Further from the closing mark, in UTF-16 units, somebody is not simply the one who said it. */
const CLOSE = 40;
const LIGHT = /^\s(?:has|had|have|then|also|later|once|recently|\p{L}+ly)\s/u;

/** An unlisted form of the speaker's own name is no other person's. */
function sharesName(name: string, speaker: Person): boolean {
  const own = new Set(speaker.names.flatMap((known) => known.toLowerCase().split(/\s+/u)));
  return name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => own.has(word));
}

const LEAD = /^[\s,–—-]*/u;

/** "“…,” Swisher said": whoever asked the questions on an occasion of the record, named as the one who answered. */
function givenToHost(
  { passage, recognised, prepared }: JudgedPassage,
  frame: string,
  story: Story,
): GivenTo | null {
  if (prepared.words.length < FEWEST_WORDS || !recognised) return null;
  const lead = LEAD.exec(frame.slice(passage.end, passage.end + 8))?.[0].length ?? 0;
  const after = frame.slice(passage.end + lead, passage.end + lead + 60);
  const first = /^\p{L}+/u.exec(after)?.[0] ?? '';
  const from = CUE_FORMS.has(first) ? first.length + 1 : 0;
  const host = occasionsOf(story)
    .mentionsIn(after)
    .find(({ start }) => start === from);
  if (!host || namePeople(story).personOf(host.text) === recognised.statement.speaker) return null;
  const next = /^\s(\p{L}+)/u.exec(after.slice(host.end))?.[1] ?? '';
  const isSpeaker = (from > 0 || CUE_FORMS.has(next)) && isHostOf(host.text, host.sources);
  if (!isSpeaker) return null;
  const start = passage.end + lead + host.start;
  return { start, end: start + host.text.length, name: host.text };
}

/** An occasion's name is that of a person where another of its names, or its title, holds it with a given name. */
function isHostOf(
  name: string,
  sources: readonly { readonly names: readonly string[] }[],
): boolean {
  return sources.some(({ names }) =>
    names.some((full) => (full === name || full.endsWith(` ${name}`)) && isPersonsName(full, '')),
  );
}
