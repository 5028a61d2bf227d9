/**
 * The grammar of cause, time, denial and hearsay in English news sentences, as
 * word lists. What is said to have happened, and because of what, comes from
 * the record; how a sentence says "because of" is the same in every story.
 */

/** Between an effect and its cause: "ended over", "broke up because of". */
export const CAUSAL_LINKS: readonly string[] = [
  'over',
  'because',
  'due to',
  'owing to',
  'thanks to',
  'as a result of',
  'on account of',
  'caused by',
  'blamed on',
  'sparked by',
  'triggered by',
  'prompted by',
  'driven by',
  'stemming from',
  'stemmed from',
  'stems from',
  'in light of',
  'fuelled by',
  'fueled by',
  'brought about by',
  'courtesy of',
  'attributed to',
  'put down to',
  'down to',
  'for supporting',
  'for backing',
  'for his support',
  'out of',
  'ended by',
  'by',
  'undone by',
  'doomed by',
  'killed by',
  'reason being',
  'the reason is',
  'the reason was',
  'the culprit is',
  'credit',
];

/** Between a cause and its effect: "led to", "is the reason". */
export const EFFECT_LINKS: readonly string[] = [
  'led to',
  'leads to',
  'caused',
  'causes',
  'sparked',
  'triggered',
  'prompted',
  'brought about',
  'resulted in',
  'is the reason',
  'was the reason',
  'is why',
  'was why',
  'the reason why',
  'reason',
  'is behind',
  'was behind',
  'is to blame',
  'to blame',
  'blames',
  'blamed',
  'blaming',
  'is what',
  'was what',
  'made',
  'contributed to',
  'spelled',
  'spelt',
  'meant',
  'proved',
  'brought',
  'put an end',
  'put paid',
];

/** Between an effect and what went before it: no cause is said, only an order. */
export const TIME_LINKS: readonly string[] = [
  'after',
  'once',
  'since',
  'when',
  'following',
  'in the wake of',
  'as soon as',
  'until',
  'ever since',
  'amid',
];

/** Words that deny. "No longer" and "not friends" are part of what is said to have ended. */
export const DENIAL =
  /\b(?:not|never|n't|no|nor|neither|nothing|without|den(?:y|ies|ied|ying|ial)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?|contrary|rather than|instead of|contest(?:s|ed|ing)?|push(?:es|ed|ing)? back|shoot(?:s|ing)? down|shot down)\b/iu;

/** Negations that belong to the words for an ending. */
export const ENDING_NEGATION =
  /\b(?:no longer|not (?:be |as )?(?:friends?|close|friendly|speaking|on speaking|talking|been friends|been close|as close|as many|good friends)|not (?:really )?been (?:close|friends)|never (?:be|been) (?:friends|close)|not [\p{L}]* ?(?:anymore|any more|any longer)|not (?:such )?(?:good|close|best) friends)\b/giu;

/** Words by which a page reports the correction, or sets the claim apart from its own voice. */
export const CORRECTION =
  /\b(?:mischaracteri[sz]\w*|misinterpret\w*|misrepresent\w*|misread\w*|misquot\w*|misunderst\w*|misreport\w*|distort\w*|untrue|inaccura\w*|falsely|wrongly|wrong|myths?|garbled|so-called|supposed(?:ly)?|alleged(?:ly)?|version of (?:the|events)|got described|described as|portrayed as|painted as|set(?:s|ting)? the record straight|clear(?:s|ing)? the air|clarif\w+|correct(?:s|ed|ing|ion)|walk(?:s|ed)? back|as if|not just|not only|more (?:complicated|nuanced|personal) than|it wasn't|real reason)\b/iu;

/** Whose claim it is: not the page's and not the person's whose account is disputed. */
export const HEARSAY =
  /\b(?:reportedly|rumou?r(?:s|ed)?|speculat\w+|some (?:say|outlets|fans|media|people|have)|(?:outlets|media|tabloids|headlines|newspapers|reports|stories|press|fans|critics|commentators|observers|pundits|internet)(?: \p{L}+){0,3} (?:said|say|says|claim(?:ed|s)?|report(?:ed|s)?|suggest(?:ed|s)?|had it|wrote|insist(?:ed|s)?|framed|put|blamed|believe[sd]?|think|thought|ran)|it (?:was|has been|had been) (?:previously |widely )?(?:reported|claimed|said|suggested|believed|assumed|thought)|(?:is|are|was|were) said to|accused? of|claims? that|claimed)\b/iu;

/** Words that share the blame without naming the other cause. */
export const SHARED =
  /\b(?:partly|in part|among other|amongst other|one of the (?:reasons|causes|factors)|not the only|as well as|along with|combined with|a combination of|partially|helped)\b/iu;
