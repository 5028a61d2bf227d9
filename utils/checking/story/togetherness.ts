/** How many of the central people are named in a sentence, in its block, and near it up to its end. */
export interface Named {
  readonly inside: number;
  readonly inBlock: number;
  readonly soFar: number;
  /** How many there are. */
  readonly all: number;
}

/** How surely a sentence about the subject means the central people, 0–1. A pronoun means only whoever was named before. */
export function togetherness(named: Named, sentence: string, isWithOther: boolean): number {
  const { all } = named;
  const areKnown = named.soFar >= all;
  if (named.inside >= all) return 1;
  if (isWithOther) return WITH_ANOTHER;
  // "The engineers have ended their partnership": it tells of whoever its subject is.
  if (named.inside === 0 && OTHER_SUBJECT.test(sentence)) return WITH_ANOTHER;
  if (areKnown && named.inside > 0 && meansOne(sentence)) return 0.9;
  if (PAIR.test(sentence) || (areKnown && THEY.test(sentence))) return 0.9;
  if (named.inBlock >= all) return areKnown && DEFINITE.test(sentence) ? 0.8 : 0.6;
  return named.inside > 0 ? 0.6 : 0.3;
}

/** A sentence that begins with some other people, or with somebody's own tale: "the partners parted", "she lost a friend". */
const OTHER_SUBJECT =
  /^["“'‘]?(?:(?:an?|the|two|three|some|many|several|most|all)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:engineers?|lawyers?|critics?|voters?|neighbou?rs?|colleagues?|actors?|actresses|players?|writers?|directors?|authors?|lecturers?|teachers?|professors?|students?|readers?|callers?|bride|groom|chefs?|bassist|drummer|guitarist)\b)/iu;

/** "Smith and West fall out", of a stranger and one of the two: hardly about both of the two. */
const WITH_ANOTHER = 0.2;

/** Whether a sentence holds a pronoun for one of the people. */
export function meansOne(sentence: string): boolean {
  return ONE.test(sentence);
}

const ONE = /\b(?:he|him|his|she|her|hers)\b/iu;
const DEFINITE =
  /\b(?:he|him|his|she|her|hers|the (?:friendship|bond|relationship|feud|rift|split|falling[ -]out|marriage|partnership|promise|resignation))\b/iu;
const PAIR =
  /\b(?:(?:the|those|these) two|both of them|the pair|the duo|each other|one another|(?:the|both) (?:old |former )?(?:men|women|friends|partners|stars|musicians|artists))\b/iu;
const THEY = /\b(?:they|their|them|both)\b/iu;
