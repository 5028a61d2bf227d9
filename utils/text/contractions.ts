/** Endings of contractions and the word that each stands for. "'s" and "'d" stay: both have two readings. */
export const CLITICS: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'s", "'s"],
  ["'d", "'d"],
];

/** The words that a contraction ending may be written out as. */
export const CLITIC_READINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["'s", ['is', 'has', 'us', 'does']],
  ["'d", ['had', 'would', 'did']],
]);

/** Contractions that do not come apart at an apostrophe, and those typed without one. */
export const ONE_WORD_CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ['aint', ['is', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['dont', ['do', 'not']],
  ['doesnt', ['does', 'not']],
  ['didnt', ['did', 'not']],
  ['isnt', ['is', 'not']],
  ['arent', ['are', 'not']],
  ['wasnt', ['was', 'not']],
  ['werent', ['were', 'not']],
  ['hasnt', ['has', 'not']],
  ['havent', ['have', 'not']],
  ['hadnt', ['had', 'not']],
  ['couldnt', ['could', 'not']],
  ['wouldnt', ['would', 'not']],
  ['shouldnt', ['should', 'not']],
  ['youre', ['you', 'are']],
  ['theyre', ['they', 'are']],
  ['thats', ['that', "'s"]],
  ['its', ['it', "'s"]],
]);

/** Abbreviations that are no difference from the words they stand for. Upper-case ones are matched as printed. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['LA', ['los', 'angeles']],
  ['NY', ['new', 'york']],
  ['NYC', ['new', 'york', 'city']],
  ['US', ['united', 'states']],
  ['USA', ['united', 'states', 'of', 'america']],
  ['UK', ['united', 'kingdom']],
  ['UN', ['united', 'nations']],
  ['EU', ['european', 'union']],
  ['DA', ['district', 'attorney']],
  ['TV', ['television']],
  ['&', ['and']],
  ['%', ['percent']],
  ['ok', ['okay']],
  ['mr', ['mister']],
  ['dr', ['doctor']],
]);
