import { stemmer } from 'stemmer';

/** Words spelled in two ways without being two words. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['grey', 'gray'],
  ['artiste', 'artist'],
  ['artistes', 'artists'],
  ['towards', 'toward'],
  ['afterwards', 'afterward'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['cheque', 'check'],
  ['tyre', 'tire'],
  ['sceptical', 'skeptical'],
  ['judgement', 'judgment'],
  ['acknowledgement', 'acknowledgment'],
  ['learnt', 'learned'],
  ['burnt', 'burned'],
  ['dreamt', 'dreamed'],
  ['alright', 'okay'],
  ['em', 'them'],
  ['til', 'until'],
  ['till', 'until'],
  ['cos', 'because'],
  ['cuz', 'because'],
  ['coz', 'because'],
  ['yall', "y'all"],
  ['thru', 'through'],
  ['tho', 'though'],
  ['mum', 'mom'],
]);

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value): [string, string] => [word, String(value)]),
);

/** What a word is compared by: its spelling with UK forms turned into US ones and numbers into numerals, and its stem. */
export function comparisonKey(word: string): { readonly word: string; readonly stem: string } {
  const known = cache.get(word);
  if (known) return known;
  const spelled =
    word === 'one' ? word : (NUMBERS.get(word) ?? SAME_WORD.get(word) ?? americanSpelling(word));
  const key = { word: spelled, stem: stemOf(spelled) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, key);
  return key;
}

/** Enough for the vocabulary of a day's reading; cleared rather than grown. */
const CACHE_LIMIT = 20_000;
const cache = new Map<string, { readonly word: string; readonly stem: string }>();

/**
 * A word with the regular differences of British spelling removed. The result
 * need not be a word ("promise" becomes "promize"): it is only compared with
 * other results.
 */
function americanSpelling(word: string): string {
  if (word.length < 6 && !/^(?:\p{L}{2}our|litre|metre|fibre|tonne)s?$/u.test(word)) return word;
  return word
    .replace(
      /^((?:col|fav|hon|lab|flav|hum|rum|neighb|behavi|harb|vap|od|arm|glam|endeav|savi|val|vig|rig|cand|splend|parl|clam|ferv|ranc|tum)o)ur/u,
      '$1r',
    )
    .replace(/is(e|es|ed|ing|er|ers|ation|ations|able)$/u, 'iz$1')
    .replace(/yse(s|d|r|rs)?$/u, 'yze$1')
    .replace(/^(cent|theat|lit|met|fib|spect|somb|lust|calib|sab|meag)re(s?)$/u, '$1er$2')
    .replace(/^(def|off|pret|lic)ence/u, '$1ense')
    .replace(/([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers|ation)$/u, '$1l$2')
    .replace(/^focuss/u, 'focus')
    .replace(/ogue(s?)$/u, 'og$1');
}

/** Irregular forms that the suffix rules of the stemmer cannot bring together. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'go goes went gone going',
    'say says said saying',
    'tell tells told telling',
    'think thinks thought thinking',
    'know knows knew known knowing',
    'see sees saw seen seeing',
    'get gets got gotten getting',
    'come comes came coming',
    'become becomes became becoming',
    'take takes took taken taking',
    'give gives gave given giving',
    'make makes made making',
    'find finds found finding',
    'feel feels felt feeling',
    'leave leaves left leaving',
    'keep keeps kept keeping',
    'run runs ran running',
    'begin begins began begun beginning',
    'speak speaks spoke spoken speaking',
    'write writes wrote written writing',
    'lose loses lost losing',
    'fall falls fell fallen falling',
    'break breaks broke broken breaking',
    'mean means meant meaning',
    'meet meets met meeting',
    'hear hears heard hearing',
    'choose chooses chose chosen choosing',
    'grow grows grew grown growing',
    'drive drives drove driven driving',
    'understand understands understood understanding',
    'win wins won winning',
    'pay pays paid paying',
    'stand stands stood standing',
    'bring brings brought bringing',
    'buy buys bought buying',
    'build builds built building',
    'hold holds held holding',
    'sing sings sang sung singing',
    'try tries tried trying',
    'man men',
    'woman women',
    'child children',
    'life lives',
    'person people',
    'good better best',
    'close closer closest',
    'strong stronger strongest',
    'great greater greatest',
    'big bigger biggest',
    'old older oldest',
    'young younger youngest',
    'high higher highest',
    'low lower lowest',
    'hard harder hardest',
    'happy happier happiest',
    'large larger largest',
    'small smaller smallest',
    'bad worse worst',
    'end ends ended ending',
    'university universities',
    'resign resigns resigned resigning resignation',
    // Words that the stemmer takes for forms of quite another word: on, us, last, new, even.
    'one',
    'use uses used using',
    'lasting',
    'news',
    'evening evenings',
    'generation generations',
    'several',
    'police',
  ].flatMap((row) => {
    const forms = row.split(' ');
    return forms.map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

function stemOf(word: string): string {
  if (!/^[a-z]+$/u.test(word)) return word;
  // Porter takes the last letter of "bonus" for a plural's; that of "bonuses" leaves it.
  if (LATIN_SINGULAR.test(word)) return word;
  return IRREGULAR.get(word) ?? stemmer(word);
}

const LATIN_SINGULAR = /[^aeo]us$/u;
