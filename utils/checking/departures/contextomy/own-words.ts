/** What words of a page or of a statement do to words beside them. */

/** Words by which what stands beside them is disowned. */
const DISOWNED = String.raw`mischaracteri[sz]\w*|misinterpret\w*|misrepresent\w*|misquot\w*|misunderst\w*|distort\w*|wrong(?:ly)?|untrue|false(?:ly)?|inaccura\w*|lie|lies|rumou?rs?|described as|got described|reported as|version of the story|(?:written|talked) up as(?: if| though)?|not what (?:i|we|he|she|they) (?:said|say|meant|mean)|not (?:how|what|why) (?:it|that|this) (?:was|is|happened|went|ended)|not what happened|not how i(?: would|'d) put it`;
export const DISOWNS = new RegExp(String.raw`\b(?:${DISOWNED})\b`, 'iu');
/** What is quoted next is what others said. */
export const REPORTS =
  /\b(?:reported|described|said|says?|claim\w*|suggest\w*|thinks?|thought|believes?|rumou?rs?|told|wrote|written)(?: (?:as|was|is|it|me|us|people|everyone|that))*$/iu;
/** What was quoted is what is judged next. */
export const TURNS_ON_IT = new RegExp(
  `^(?:and |but )?(?:which|that|this) (?:is|was|'s) (?:(?:a|an|the|not|just|simply|totally|completely) )*(?:${DISOWNED})`,
  'iu',
);
/** A page may also simply deny. */
export const DENIES = new RegExp(
  String.raw`\b(?:${DISOWNED}|den(?:y|ies|ied|ying)|dismiss\w*|reject\w*|disput\w*|dispel\w*|debunk\w*|refut\w*|contrary|contest\w*|rather than|instead of|not|never|no|nobody|none|nothing|without|hardly|refus(?:e|es|ed|ing)\s+to|\p{L}+n['’]t)\b`,
  'iu',
);

/** A page's own words for a promise without a condition. */
export const UNCONDITIONAL =
  /\b(?:no (?:ifs?|buts?|strings|conditions|caveats|exceptions?|small print|fine print|get-out|way out|escape clause)|unconditional(?:ly)?|without (?:condition|conditions|strings|exception|exceptions|reservation|qualification|caveat)|come what may|no matter what|whatever happens|full stop|cast-iron|ironclad)\b/iu;

/** A page's own words that make a claim everybody's, or last for ever. */
export const FOR_ALL =
  /\b(?:every(?:one|body)|no ?body|no one|for all|all comers|across the board|for good|for ?ever|for life|never again)\b/iu;

/** A page's own words that hold somebody to words as if nothing had limited them. */
export const CHARGES =
  /\b(?:so much for|br(?:oke|oken|eaks?|eaking)(?: \p{L}+){0,3} (?:it|word|promises?|pledges?|vow|faith)|broken (?:promises?|word|pledges?|vows?)|(?:went|gone|goes|going) back on|reneg\p{L}+|u-turn|what (?:the|an?|his|her|their) (?:word|promise|pledge)(?: of (?:\p{L}+[ -]){1,5})? ?(?:is|was) worth|(?:plain|clear|simple|solemn|flat|firm) (?:promise|pledge|guarantee|word)|did not (?:keep|last)|lied to)\b/iu;

/** A page's own words for somebody's giving way. */
export const YIELDS =
  /\b(?:back(?:s|ed|ing)? (?:down|off|away)|climb(?:s|ed|ing)?[ -]?down|relent\w*|soften\w*|conced\w*|concession|apologi[sz]\w*|retreat\w*|retract\w*|revers\w*|u-turn|cav(?:es|ed|ing) in|gives? (?:in|way)|gave (?:in|way)|yield\w*|won over|c(?:a|o)mes? (?:a?round)|g(?:i|a)ves? up|giving up|dropp?(?:s|ed|ing)? (?:his|her|their) (?:objections?|opposition|fight|resistance)|change of heart|chang\w+ (?:his|her|their) (?:mind|tune))\b/iu;
