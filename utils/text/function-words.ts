/**
 * English words that carry grammar rather than content: articles, pronouns,
 * prepositions and particles, auxiliaries, conjunctions, fillers. Everything
 * else is a content word (EDITORIAL.md, Severity). Written after contractions
 * are taken apart ("n't" is "not", "'s" stands alone).
 */
const LISTED = `
a an the this that these those
i me my mine myself we us our ours ourselves you your yours yourself yourselves
he him his himself she her hers herself it its itself they them their theirs themselves
who whom whose which what one ones someone somebody anyone anybody everyone everybody nobody none something anything everything nothing
each other another both either neither all any some such same own
of in on at by for with from to into onto upon about over under above below between among through during before after since until till
against without within along across behind beyond near off out up down away back around toward towards like as per via than
be am is are was were been being do does did done doing have has had having will would shall should can could may might must
's 'd
and or but nor so yet because although though while whereas if unless whether when whenever where wherever how why then there here
not no
uh um er ah oh yeah yes well okay
`;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(LISTED.split(/\s+/u).filter(Boolean));

/** Whether a folded, lower-case word carries content: a noun, verb, adjective, adverb, name or number. */
export function isContentWord(word: string): boolean {
  return !FUNCTION_WORDS.has(word);
}
