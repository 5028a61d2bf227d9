/** What only seems to make a cause of somebody: who reacts to an ending, talks of it, or could yet bring it about. */
import type { Reading } from './readings/reading';
import type { OwnSentence, Stretch } from './sentence';
import { isMonth } from './unrealised';

/** "Trump mocked the split", "the split was cheered by Trump": whoever takes note of an ending did not cause it. */
export function isReaction({ event, cause, link, eventIn, causeIn }: Reading): boolean {
  if (eventIn !== causeIn || event.takesCause || !isEnglish(eventIn)) return false;
  const { words, clauses, mentions } = eventIn;
  const isCauseFirst = cause.from < event.from;
  // "Teachers protest at the loss of a book": it is what they protest at.
  if (
    isCauseFirst &&
    event.from - cause.to <= AT_REACH &&
    /^(?:at|against)$/u.test(words[cause.to]?.text ?? '')
  )
    return true;
  const from = isCauseFirst ? cause.to : event.to;
  const to = isCauseFirst ? event.from : (link?.from ?? cause.from);
  if (to < from || clauses[from - 1] !== clauses[to]) return false;
  // "as Legend recalled": it is one of the people who tells it.
  const isTeller = (at: number): boolean =>
    mentions.some((one) => one.to === at && one.from > cause.from);
  return words.slice(from, to).some(({ text }, at) => REACTIONS.test(text) && !isTeller(from + at));
}

/** Words from a protest to what it is about: "at the". */
const AT_REACH = 3;

const REACTIONS =
  /^(?:mock(?:s|ed|ing)?|welcom(?:es|ed|ing)|cheer(?:s|ed|ing)?|mourn(?:s|ed|ing)?|lament(?:s|ed|ing)?|hail(?:s|ed|ing)?|applaud(?:s|ed|ing)?|celebrat(?:es|ed|ing)|ridicul(?:es|ed|ing)|jok(?:es|ed|ing)|comment(?:s|ed|ing)?|remark(?:s|ed|ing)|discuss(?:es|ed|ing)?|mention(?:s|ed|ing)?|not(?:es|ed|ing)|regret(?:s|ted|ting)?|deplor(?:es|ed|ing)|condemn(?:s|ed|ing)?|weigh(?:s|ed)|gloat(?:s|ed|ing)?|relish(?:es|ed)?|enjoy(?:s|ed|ing)?|laugh(?:s|ed|ing)?|learn(?:s|ed|t)?|heard|hears|read|reads|watch(?:es|ed)?|notic(?:es|ed)|predict(?:s|ed|ing)?|continu(?:es|ed|ing)|persist(?:s|ed|ing)?|predat(?:es|ed|ing)|outliv(?:es|ed)|outlast(?:s|ed)|calls|called|surviv(?:es|ed|ing)|follow(?:s|ed)|postdat(?:es|ed)|tweeted|posted)$/u;

/** "shut the plant for the weekend", "closed temporarily": it opened again. */
export function isForAWhile({ event, eventIn }: Reading): boolean {
  const { words } = eventIn;
  if (!isEnglish(eventIn)) return false;
  const behind = Math.max(event.to, event.bond?.to ?? 0);
  const tail = words.slice(behind, behind + WHILE_REACH).map(({ text }) => text);
  return A_WHILE.test(tail.join(' ')) || /^temporar/u.test(words[event.from - 1]?.text ?? '');
}

/** Words of "for the best part of a week". */
const WHILE_REACH = 5;
const A_WHILE =
  /^(?:temporarily|(?:for|over) (?:the|a|an|one|two|three|four|five|six|several|some|\d+) (?:\p{L}+ )?(?:weekends?|days?|nights?|mornings?|afternoons?|evenings?|hours?|weeks?|fortnight|months?|while|time|holidays?))\b(?! (?:in|since))/u;

/** "could end over Trump", "will cost him": not "could not survive", nor what would have been. */
export function isYetToCome({ event, eventIn, causeIn, isAgainstFacts }: Reading): boolean {
  // "It will end this autumn. The decision comes after …": what is yet to come has been decided.
  if (isAgainstFacts === true || eventIn !== causeIn) return false;
  const lead = eventIn.words.slice(Math.max(0, event.from - MODAL_REACH), event.from);
  const modal = lead.findLastIndex((word) => MODALS.has(word.text) && !isMonth(word));
  return (
    modal >= 0 &&
    lead.slice(modal + 1).every(({ text }) => SOME_DAY.test(text)) &&
    isEnglish(eventIn) &&
    !/^(?:not|never|no|hardly|scarcely|unable)\b/u.test(event.phrase)
  );
}

const MODALS = new Set('could may might would will can should'.split(' '));
/** Words from a modal to the ending: "may one day yet". */
const MODAL_REACH = 4;
const SOME_DAY = /^(?:one|some|day|yet|well|still|soon|also|even|then|in|time|the|end|\p{L}+ly)$/u;

/** "spoke of the split the day Trump won": an order in time of what is told, not of what happened. */
export function isTold({ event, isCausal, link, eventIn }: Reading): boolean {
  if (isCausal || link === null || link.from < event.to || !isEnglish(eventIn)) return false;
  // "The split was reported on the day …"
  if (eventIn.words.slice(event.to, link.from).some(({ text }) => REPORTED.test(text))) return true;
  const lead = eventIn.words.slice(Math.max(0, event.from - TELLING), event.from);
  const verb = lead.findLastIndex(({ text }) => TELLS.test(text));
  const between = lead.slice(verb + 1);
  return (
    verb >= 0 &&
    between.some(({ text }) => ABOUT.has(text)) &&
    between.every(({ isContent }) => !isContent)
  );
}

/** Words from a verb of telling to what is told. */
const TELLING = 6;
const TELLS =
  /^(?:speaks?|spoke|speaking|talk(?:s|ed|ing)?|jok(?:es|ed|ing)|sings?|sang|asked|reminisced?|reflect(?:s|ed|ing)?)$/u;
const REPORTED =
  /^(?:reported|announced|revealed|confirmed|emerged|leaked|published|discussed|news|headlines)$/u;
const ABOUT = new Set('of about on'.split(' '));

/** "cost him fans, and he has also fallen out with Legend": one thing more, and no consequence. */
export function isAddition({ event, cause, link, eventIn, causeIn }: Reading): boolean {
  if (eventIn !== causeIn || cause.from > event.from || !isEnglish(eventIn)) return false;
  const { words, clauses } = eventIn;
  const begin = Math.max(cause.to, link?.to ?? 0);
  const and = words.findLastIndex(
    ({ text }, at) => text === 'and' && at >= begin && at < event.from,
  );
  return (
    and >= 0 &&
    clauses[and] !== clauses[cause.from] &&
    words.slice(and, event.from + 1).some(({ text }) => ALSO.has(text))
  );
}

const ALSO = new Set('also too separately meanwhile later'.split(' '));

/** "Trump fans", "Trump's lawyer": people of his, who are not he. */
export function isOfHis({ words, mentions }: OwnSentence, { to }: Stretch): boolean {
  const at = words[to]?.text === "'s" ? to + 1 : to;
  const noun = words[at];
  if (!noun || !HIS.test(noun.text)) return false;
  // "Trump supporter West": one of the people of the story is that.
  return !mentions.some(({ from }) => from > at && from - at <= 2);
}

const HIS =
  /^(?:fans|supporters|voters|aides?|lawyers?|officials?|allies|critics|opponents|followers|spokes(?:man|woman|person)|advis[eo]rs?|loyalists|backers|operatives|consultants|strategists|staff(?:ers)?|donors|pollsters|surrogates|people|men|team)$/u;

/** "has split from Trump", "fell out with Trump": somebody whom one has left ended nothing by being backed. */
export function isLeft({ words }: OwnSentence, { from }: Stretch): boolean {
  if (!/^(?:from|with)$/u.test(words[from - 1]?.text ?? '')) return false;
  return words
    .slice(Math.max(0, from - PARTED), from - 1)
    .some(
      ({ text }, at, run) => PARTINGS.test(text) && run.slice(at + 1).every((w) => !w.isContent),
    );
}

/** Words of "fell out with". */
const PARTED = 4;
const PARTINGS =
  /^(?:splits?|splitting|br(?:eak|eaks|oke|oken|eaking)|part(?:s|ed|ing)|separat(?:es|ed|ing)|out)$/u;

function isEnglish({ grammar }: OwnSentence): boolean {
  return grammar.smallWords === null;
}
