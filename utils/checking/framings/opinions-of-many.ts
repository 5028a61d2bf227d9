import type { OwnSentence } from './sentence';

/** Whether a sentence tells what many or some people hold: "according to students", "villagers blame", "the tabloids had him quitting". */
export function isOpinionOfMany(sentence: OwnSentence): boolean {
  return isAccordingToMany(sentence) || isPortrayed(sentence) || isOfSome(sentence);
}

/** "According to students": those who say so are many, and none of the story's. */
function isAccordingToMany({ words, grammar }: OwnSentence): boolean {
  if (grammar.smallWords !== null) return false;
  return words.some(
    ({ text }, at) =>
      text === 'according' &&
      words[at + 1]?.text === 'to' &&
      words[at + 2]?.isContent === true &&
      !words[at + 2]?.isCapitalized &&
      /[^s]s$/u.test(words[at + 2]?.text ?? ''),
  );
}

/** "The tabloids had Smith quitting over it": how somebody is made to look. */
function isPortrayed({ words, mentions, grammar }: OwnSentence): boolean {
  if (grammar.smallWords !== null) return false;
  const said = [grammar.fairness.sayings, grammar.fairness.reports];
  return mentions.some(
    ({ from, to }) =>
      from > 1 &&
      /^(?:has|have|had|having)$/u.test(words[from - 1]?.text ?? '') &&
      /^(?!being$|during$)\p{L}{2,}ing$/u.test(words[to]?.text ?? '') &&
      // "The piece has Smith confirming it": it is he who says so.
      !said.some((book) => book.find(words.slice(to, to + 1)).length > 0),
  );
}

/** Words between "some of her followers" and what they do. */
const SOME_REACH = 7;

/** "Some of her followers insist", "many customers blame": people at large. */
function isOfSome({ words, clauses, grammar, mentions }: OwnSentence): boolean {
  if (grammar.smallWords !== null) return false;
  // "Villagers blame Smith"
  const first = words[0];
  const areMany =
    first?.isContent === true &&
    /[^s']s$/u.test(first.text) &&
    OPINING.test(words[1]?.text ?? '') &&
    !mentions.some(({ from }) => from === 0);
  if (areMany) return true;
  if (
    MANY.has(first?.text ?? '') &&
    words
      .slice(1, SOME_REACH)
      .some(({ text }, at) => BELIEVING.test(text) && clauses[at + 1] === clauses[0])
  )
    return true;
  const isSome =
    QUANTITIES.has(first?.text ?? '') ||
    (NUMBERS.test(first?.text ?? '') &&
      (words[1]?.text === 'of' || words.slice(1, 3).some(({ text }) => SOURCES.test(text))));
  if (!isSome) return false;
  return words.some(
    ({ text }, at) =>
      at > 0 &&
      at <= SOME_REACH &&
      clauses[at] === clauses[0] &&
      BELIEVING.test(text) &&
      // "Two people close to Smith told": it is they who tell.
      !mentions.some(({ from, to }) => to === at && !PREPOSITIONS.has(words[from - 1]?.text ?? '')),
  );
}

/** Those whose opinion is news, by a plural that begins a sentence. */
const MANY = new Set(
  'newspapers papers columnists commentators pundits analysts observers critics opponents rivals supporters fans followers neighbours neighbors locals residents villagers townspeople colleagues insiders experts historians'.split(
    ' ',
  ),
);
const OPINING =
  /^(?:say|insist|claim|believe|think|blame|argue|suspect|swear|maintain|accuse|assume|fear|contend|reckon)$/u;
const QUANTITIES = new Set(
  'some many several most few others plenty countless numerous'.split(' '),
);
/** "Two people close to Smith", "three former colleagues". */
const SOURCES =
  /^(?:people|sources|friends|insiders|associates|colleagues|staff|employees|workers|members|executives|officials|aides|relatives|neighbou?rs|acquaintances|witnesses|fans|readers|viewers|residents|papers|newspapers|outlets|sites)$/u;
/** "Nineteen of them wrote". */
const NUMBERS =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|dozens?|hundreds|scores)$/u;
const PREPOSITIONS = new Set('to of with from around near'.split(' '));
export const BELIEVING =
  /^(?:say|said|insist|claim|believ|think|thought|blam|argu|suspect|swear|swore|maintain|hold|held|see|saw|accus|link|point|put|assum|conclud|fear|contend|wonder|wrote|writ|report|repeat|ran$|run$|told|tell)/u;
