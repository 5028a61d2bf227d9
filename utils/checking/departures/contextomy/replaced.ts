import { namePeople } from '../../../record/name-people';
import type { Story } from '../../../record/schema';
import { type Word, words } from '../../../text/words';
import { NEGATIONS } from '../../negations';
import { holdsAny, indexOfPhrase } from '../../words-held';
import type { Cut } from './cut';
import { type CauseFraming, causeFramings, speaksOfEvent } from './lost-cause';
import { isQuotedNear } from './quoted-near';

/** Words that point back at something said before. */
const POINTING = new Set(['that', 'this']);
/** What "that" points at stands within this many words of the beginning of a quotation, or is not missed. */
const POINTED_WITHIN = 6;
/** Letters back on the page in which what it speaks of stands. */
const PAGE_REACH = 300;
/** A noun phrase put after the marks as what the quoted verb acts on. */
const OBJECT =
  /^\s*(?:["'”’»]\s*)?((?:(?:the|his|her|their|its|a|an|mr\.?|president|then-\p{L}+)\s+)?(?:\p{L}[\p{L}'’-]*\s*){1,4})/iu;

/**
 * The framing that a page builds by supplying, in its own words, something else
 * than the speaker spoke of: another object after the marks ("he was upset that I
 * didn't support" Trump), or another thing for "that" to point back at.
 */
export function replacedByPage(cut: Cut, story: Story): CauseFraming | null {
  return (
    causeFramings(story).find(
      (framing) => replacesObject(cut, framing, story) || replacesAntecedent(cut, framing),
    ) ?? null
  );
}

function replacesObject(cut: Cut, { cause, otherCause }: CauseFraming, story: Story): boolean {
  const object = OBJECT.exec(cut.pageAfter)?.[1];
  if (!object || !holdsAny(cut.after, otherCause.words)) return false;
  const put = words(object);
  if (holdsAny(put, otherCause.words)) return false;
  const named = namePeople(story).mentionsIn(object);
  return holdsAny(put, cause.words) || named.some(({ person }) => cause.people.includes(person.id));
}

function replacesAntecedent(cut: Cut, { cause, otherCause, event }: CauseFraming): boolean {
  const points =
    cut.kept
      .slice(0, POINTED_WITHIN)
      .some(({ text }, at) => POINTING.has(text) && !namesBond(cut.kept[at + 1], event)) ||
    isPredicateOfPointing(cut);
  if (!points || !speaksOfEvent(cut.kept, event)) return false;
  // “… for President,” he said, “and that was …”: what it points at is quoted, too.
  if (isQuotedNear(cut)) return false;
  if (holdsAny(cut.kept, [...cause.words, ...otherCause.words])) return false;
  const said = [...cut.earlier, ...cut.before];
  if (!holdsAny(said, otherCause.words)) return false;
  return (
    isAsserted(words(cut.pageSoFar.slice(-PAGE_REACH)), cause.words) &&
    !holdsAny(words(cut.pageSoFar), otherCause.words)
  );
}

/** "I have loved this job": what is pointed at is the bond itself, of which the page tells. */
function namesBond(word: Word | undefined, { bond }: CauseFraming['event']): boolean {
  return word !== undefined && holdsAny([word], bond);
}

/** Whether a page speaks of a cause without denying it. */
function isAsserted(page: readonly Word[], cause: readonly string[]): boolean {
  const places = cause.map((phrase) => indexOfPhrase(page, phrase)).filter((at) => at >= 0);
  return (
    places.length > 0 &&
    places.every(
      (at) =>
        !page.slice(Math.max(0, at - DENIED_WITHIN), at).some(({ text }) => NEGATIONS.has(text)),
    )
  );
}

/** A negation reaches this many words. */
const DENIED_WITHIN = 4;

/** "And that was | the real impetus": what is said of "that", with "that" left outside the marks. */
function isPredicateOfPointing({ before }: Cut): boolean {
  const [subject, verb] = before.slice(-2);
  return POINTING.has(subject?.text ?? '') && FORMS_OF_BE.has(verb?.text ?? '');
}

const FORMS_OF_BE = new Set(['is', 'was', 'are', 'were', "'s"]);
