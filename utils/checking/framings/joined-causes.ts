import { contentHead } from './clause-head';
import type { Relation } from './relation';
import { findIn, type OwnSentence } from './sentence';
import { AND } from './small-words';

/** Words between "and" and the cause: "and a", "and the rapper's". */
const LEAD = 3;
/** Words that may stand before the other cause: "his growing". */
const ADJECTIVES = 2;

/**
 * "ambition and a red hat ended …", "over money and Trump": a noun that is
 * neither one of the people nor somebody's side with the cause shares the blame.
 */
export function isJoinedByAnother(
  sentence: OwnSentence,
  { event, cause, link }: Relation,
): boolean {
  const { words, clauses, mentions, grammar } = sentence;
  if (isBetweenTwo(sentence, cause)) return true;
  const and = words.findLastIndex(
    ({ text }, at) => AND.has(text) && at < cause.from && cause.from - at <= LEAD + 1,
  );
  const other = words[and - 1];
  if (!other?.isContent || clauses[and - 1] !== clauses[cause.from]) return false;
  if (words.slice(and + 1, cause.from).some(({ isContent }) => isContent)) return false;
  // "his music and how Trump …": what is told next.
  if (/^(?:how|why|when|whether|that)$/u.test(words[and + 1]?.text ?? '')) return false;
  const known = [...mentions, event, ...findIn(sentence, grammar.links.side)];
  if (known.some(({ from, to }) => from < and && to >= and)) return false;
  if (event.bond && event.bond.to >= and && event.bond.from < and) return false;
  if (/(?:ed|ing|ly)$/u.test(other.text)) return false;
  const start =
    event.takesCause && event.to < and
      ? event.to
      : link && link.to <= and - 1 && link.from > event.from
        ? link.to
        : cause.from < event.from
          ? contentHead(sentence, cause.from)
          : -1;
  if (start < 0) return false;
  return words.slice(start, and - 1).filter(({ isContent }) => isContent).length <= ADJECTIVES;
}

/** Words from "between" or "what with" to a cause: "between the rapper's love of". */
const BETWEEN = 6;
/** Words from there to the "and" before the other. */
const OTHER = 6;

/** "Between his love of Trump and his own plans, the friendship …": two causes, whatever the other is. */
function isBetweenTwo(
  { words, clauses, grammar, mentions }: OwnSentence,
  { from, to }: Relation['cause'],
): boolean {
  if (grammar.smallWords !== null) return false;
  const lead = words.findLastIndex(
    ({ text }, at) =>
      at < from &&
      from - at <= BETWEEN &&
      (text === 'between' || (text === 'with' && words[at - 1]?.text === 'what')),
  );
  if (
    lead < 0 ||
    clauses[lead] !== clauses[from] ||
    (lead > 1 && clauses[lead - 1] === clauses[lead])
  )
    return false;
  const and = words.findIndex(({ text }, at) => text === 'and' && at >= to && at - to <= OTHER);
  return (
    and > 0 &&
    clauses[and] === clauses[from] &&
    !mentions.some((one) => one.from === and + 1 && words[one.to]?.text !== "'s")
  );
}
