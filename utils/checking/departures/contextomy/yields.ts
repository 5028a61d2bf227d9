/** A page's own words for somebody's giving way. */
export const YIELDS =
  /\b(?:back(?:s|ed|ing)? (?:down|off|away)|climb(?:s|ed|ing)?[ -]?down|relent\w*|soften\w*|conced\w*|concession|apologi[sz]\w*|retreat\w*|retract\w*|revers\w*|u-turn|cav(?:es|ed|ing) in|gives? (?:in|way)|gave (?:in|way)|yield\w*|won over|c(?:a|o)mes? (?:a?round)|g(?:i|a)ves? up|giving up|dropp?(?:s|ed|ing)? (?:his|her|their) (?:objections?|opposition|fight|resistance)|change of heart|chang\w+ (?:his|her|their) (?:mind|tune))\b/iu;
