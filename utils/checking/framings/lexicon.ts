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
  'and that was',
  'and this was',
  'which was',
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
  /\b(?:not|never|n't|no|nor|neither|nothing|nobody|no one|none|without|mistake[sn]?|mistaken(?:ly)?|misleading|simplistic|too simple|den(?:y|ies|ied|ying|ial)|dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|debunk(?:s|ed|ing)?|dispel(?:s|led|ling)?|contrary|rather than|instead of|contest(?:s|ed|ing)?|push(?:es|ed|ing)? back|shoot(?:s|ing)? down|shot down)\b/iu;

/** Negations that belong to the words for an ending. */
export const ENDING_NEGATION =
  /\b(?:no longer|not (?:be |as )?(?:friends?|close|friendly|speaking|on speaking|talking|been friends|been close|as close|as many|good friends)|not (?:really )?been (?:close|friends)|never (?:be|been) (?:friends|close)|not [\p{L}]* ?(?:anymore|any more|any longer)|not (?:such )?(?:good|close|best) friends|(?:did|does|could|would|do|has|have|had) not (?:survive[d]?|outlast(?:ed)?|outlive[d]?|endure[d]?|last(?:ed)?|recover(?:ed)?|withstand|stomach)|never recovered|no longer (?:speak|talk|be (?:friends|close)|on speaking terms)|(?:would|did|could|will|does) not (?:renounce|stop|give up|drop|abandon|disavow|condemn|denounce|apologi[sz]e|back down|let go|distance|quit|leave|turn (?:his|her|their) back))\b/giu;

/** Words by which a page reports the correction, or sets the claim apart from its own voice. */
export const CORRECTION =
  /\b(?:mischaracteri[sz]\w*|misinterpret\w*|misrepresent\w*|misread\w*|misquot\w*|misunderst\w*|misreport\w*|distort\w*|untrue|inaccura\w*|falsely|wrongly|wrong|myths?|garbled|so-called|supposed(?:ly)?|alleged(?:ly)?|version of (?:the|events)|got described|described as|portrayed as|painted as|set(?:s|ting)? the record straight|clear(?:s|ing)? the air|clarif\w+|correct(?:s|ed|ing|ion)|walk(?:s|ed)? back|as if|not just|not only|more (?:complicated|nuanced|personal) than|it wasn't|real reason)\b/iu;

/** Whose claim it is: not the page's and not the person's whose account is disputed. */
export const HEARSAY =
  /\b(?:reportedly|rumou?r(?:s|ed)?|speculat\w+|some (?:say|outlets|fans|media|people|have)|(?:outlets|media|tabloids|headlines|newspapers|reports|stories|press|fans|critics|commentators|observers|pundits|internet)(?: \p{L}+){0,3} (?:said|say|says|claim(?:ed|s)?|report(?:ed|s)?|suggest(?:ed|s)?|had it|wrote|insist(?:ed|s)?|framed|put|blamed|believe[sd]?|think|thought|ran)|it (?:was|has been|had been) (?:previously |widely )?(?:reported|claimed|said|suggested|believed|assumed|thought)|(?:is|are|was|were) said to|(?:those|anyone|people|readers|whoever|everyone|anybody) (?:who|that) \p{L}+|assum(?:e|ed|es|ing|ption)|accused? of|claims? that|claimed|(?:we|you|readers|fans) (?:were|are|have been|had been) told|so the story (?:went|goes)|the story (?:went|goes)|word was|legend has it)\b/iu;

/** Words that share the blame without naming the other cause. */
export const SHARED =
  /\b(?:partly|in part|among other|amongst other|one of the (?:reasons|causes|factors)|not the only|as well as|along with|combined with|a combination of|partially|helped)\b/iu;

/** Ways of saying that any bond has ended, besides those that a record lists. Compared by stem. */
export const ENDINGS: readonly string[] = [
  'not been close',
  'no longer be friends',
  'no longer be close',
  'no longer speak',
  'no longer talk',
  'no longer on speaking terms',
  'not on speaking terms',
  'stop speaking',
  'stop talking',
  'walk away from',
  'crumble',
  'last straw',
  'final straw',
  'breaking point',
  'deal breaker',
  'not been friends',
  'not been on speaking terms',
  'not spoken',
  'end',
  'put an end to',
  'put paid to',
  'spell the end of',
  'call time on',
  'bring down the curtain on',
  'finish off',
  'kill off',
  'do for',
  'wreck',
  'ruin',
  'destroy',
  'doom',
  'torpedo',
  'sink',
  'shatter',
  'sever',
  'terminate',
  'collapse',
  'dissolve',
  'not survive',
  'not outlast',
  'not endure',
  'not withstand',
  'never recover',
  'come to an end',
  'go their separate ways',
  'part ways',
  'call it quits',
  'be over',
  'is over',
  'was over',
];

/** Endings whose object is a person: "lost Legend", "gave up on West". */
export const PARTINGS: readonly string[] = [
  'lose',
  'cost',
  'give up on',
  'walk away from',
  'cut off',
  'cut ties with',
  'drop',
  'dump',
  'ditch',
  'abandon',
  'part with',
  'turn on',
  'split from',
  'split with',
  'break with',
  'break up with',
  'fall out with',
  'distance himself from',
  'distance herself from',
  'finish with',
  'finish off',
  'rob of',
  'be done with',
  'stop being friends with',
  'unfriend',
];

/** Endings that say by themselves that they are between people. */
export const RELATIONAL =
  /\b(?:fall(?:ing|en)? ?-?(?:out|apart)|fallout|rift|estrange|split|break ?-?up|part ways|separate ways|call it quits|apart|speak|talk|straw|breaking point|deal breaker|sever|feud|row|beef|spat|drift|come between|drive a wedge)\b/iu;

/** A condition against the facts, and what would then still be. */
export const COUNTERFACTUAL =
  /\b(?:had\s+\p{L}+|if\s+(?:\p{L}+\s+){1,4}(?:had|were)|were it not for|but for|without)\b.*\bwould (?:still|yet|never|not|probably still|surely still)\b.*\b(?:friends?|friendship|close|together|speaking|speak)\b/iu;

/** Words that name a reason without saying for what: it stands in the sentence before. */
export const REASON =
  /\b(?:reason|cause|culprit|to blame|blame|explanation|answer|why|because|thanks to|in a word|one word|in short)\b/iu;

/** Words that point back to a cause in the sentence before. */
export const POINTS_BACK =
  /\b(?:because of (?:it|that|this)|over (?:it|that|this)|(?:survive|survived|outlast|withstand|endure|stomach) (?:it|that|this)|(?:that|this|it|which) (?:ended|finished|killed|ruined|destroyed|cost|broke|did for|put an end|was the end|is why|was why|was that)|and that was that|as a result|after that|that was the end)\b/iu;

/** After a cause: "Trump is to blame". */
export const BLAME_AFTER: readonly string[] = [
  'is to blame',
  'was to blame',
  'to blame',
  'is why',
  'was why',
  'is the reason',
  'was the reason',
  'is behind it',
  'was behind it',
  'is responsible',
  'was responsible',
];

/** Nouns for somebody's side with a cause: "his Trump support", "a MAGA hat". They stand between the cause and its verb. */
export const SIDE_WITH: ReadonlySet<string> = new Set(
  'hat cap support backing love endorsement stance fandom allegiance embrace politics views loyalty worship admiration obsession infatuation crush devotion flirtation bromance affection enthusiasm turn tweets comments remarks antics ties connection link association era thing phase period moment shadow orbit camp side fever streak'.split(
    ' ',
  ),
);

/** Verbs that only carry their noun: "put a strain on". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'put puts putting place placed places cause caused causes create created creates bring brought brings deal dealt deals prove proved spell spelled spelt mean meant lead led'.split(
    ' ',
  ),
);

/** Endings that take the cause as their object: "did not survive West's turn". */
export const OUTLIVES = /\b(?:survive|outlast|withstand|endure|stomach|recover)/iu;

/** Verbs that drive two things apart, and the word that completes them, with the two between. */
export const DRIVEN_APART: readonly (readonly [string, string])[] = [
  ['drive', 'apart'],
  ['tear', 'apart'],
  ['pull', 'apart'],
  ['break', 'apart'],
  ['break', 'up'],
  ['split', 'up'],
  ['rip', 'apart'],
  ['push', 'apart'],
  ['bring', 'to an end'],
  ['set', 'against each other'],
];

/** A bond that held: said without a negation, the cause did not end it. */
export const HELD =
  /\b(?:survive[sd]?|outlive[sd]?|outlast(?:s|ed)?|withstood|weather(?:s|ed)|endure[sd]?|in spite of|despite)\b/iu;
