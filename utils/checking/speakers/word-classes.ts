/**
 * Classes of English words, as far as finding the subject of a verb needs them.
 * All lower case; after Quirk et al., A Comprehensive Grammar of the English
 * Language (1985), chapters 5–9.
 */
const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Pronouns that stand as subjects and can mean a speaker. */
export const SPEAKING_PRONOUNS = setOf('he she they it i we');

/** Pronouns that stand as subjects and mean nobody in particular. */
export const INDEFINITE_PRONOUNS = setOf(
  'you anyone anybody nobody everyone everybody someone somebody nothing something everything there',
);

/** Determiners that stand alone for people: "some say". */
export const LONE_DETERMINERS = setOf('one some many several most all both few two three another');

/** Plural nouns for people whom news stories quote as a group; at the beginning of a sentence they are no names. */
export const GROUPS_OF_PEOPLE = setOf(`
  readers fans critics officials sources police authorities lawyers prosecutors supporters voters aides insiders experts
  analysts researchers scientists students parents residents neighbors neighbours listeners viewers commentators reporters
  journalists others people men women doctors teachers investigators detectives witnesses organizers organisers opponents
  allies rivals friends relatives colleagues observers economists historians pollsters activists advocates protesters
  lawmakers legislators senators governors executives managers players coaches workers employees users commenters followers`);

/** Words that begin a noun phrase. */
export const DETERMINERS = setOf(`
  the a an this these those his her their its our my your one two three four five six several many some most all both
  another no every each any either neither few more`);

export const PREPOSITIONS = setOf(`
  of to with for by about from in on at over against than between via like toward towards including into onto through
  under above below after before during without within among across behind beyond despite amid per until since up down off out near
  around along alongside besides except regarding concerning throughout upon unlike following versus`);

export const COORDINATORS = setOf('and or but nor so yet then plus');

/** Words that begin a clause which is part of another; prepositions that do so too are not repeated. */
export const SUBORDINATORS = setOf(
  'that because although though while when whenever as if unless whether where wherever whereas how why',
);

export const RELATIVES = setOf('who whom whose which what');

export const FORMS_OF_BE = setOf('is was were are am be been being isn wasn weren aren');

export const AUXILIARIES = setOf(`
  is was were are am be been being has have had do does did will would shall should can could may might must 's 're 'd 've 'll 'm ’s ’re ’d ’ve ’ll ’m`);

export const NEGATIONS = setOf(`
  not never n't don't doesn't didn't isn't wasn't aren't weren't hasn't haven't hadn't won't wouldn't can't cannot
  couldn't shouldn't`);

/** Verbs that deny the saying: "declined to say". */
export const REFUSALS = setOf(
  'decline declines declined declining refuse refuses refused refusing deny denies denied denying fail fails failed neglected avoid avoids avoided avoiding stopped',
);

/** Adverbs without -ly that stand between subject and verb. */
export const ADVERBS = setOf(`
  also later then once now again still ever just even further too soon already often always instead meanwhile however
  first sometimes perhaps indeed rather yesterday today tomorrow earlier recently thus therefore nevertheless nonetheless
  moreover otherwise back here there elsewhere nearly almost only ago`);

/** Nouns in -ly, which are no adverbs. */
export const NOUNS_IN_LY = setOf(
  'family ally bully assembly monopoly anomaly butterfly reply supply july italy emily kelly billy lily sally molly holly',
);

/** Names of days and months, and what stands with "last" and "this" to date a verb. */
export const TIME_WORDS = setOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december`);
export const TIME_UNITS = setOf(
  'week month year night summer winter spring fall autumn weekend morning afternoon evening day',
);

/** Nouns that measure time: "a week later", "hours after the vote". */
export const TIME_NOUNS = setOf(`
  second seconds minute minutes moment moments hour hours day days week weeks weekend month months year years decade decades
  night morning afternoon evening summer winter spring autumn fall century`);

/** Nouns for people that stand behind a possessive: Lopez's lawyer speaks for himself. */
export const RELATED_PEOPLE = setOf(`
  lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson spokespeople wife husband partner mother father mom dad
  parents brother sister son daughter children family cousin uncle aunt grandmother grandfather friend friends manager agent aide
  aides adviser advisers advisor publicist rep reps representative representatives team campaign office colleague colleagues doctor
  boss teacher coach neighbor neighbour critics fans supporters allies rival rivals opponent opponents biographer producer
  company label party administration government secretary deputy chief lieutenant bandmate co-star ex girlfriend boyfriend`);

/** Abbreviated titles: the full stop belongs to the word. */
export const TITLES = setOf(
  'mr mrs ms mx dr prof sen sens rep reps gov gen col lt sgt capt rev hon adm del sir st maj cmdr pres supt det atty messrs',
);

/** What has its full name after "of": the Department of Justice, Secretary of State John Kerry. */
export const OFFICES = setOf(`
  secretary department university bank board bureau house speaker ministry minister office institute college center centre
  council church city county state king queen prince duke archbishop bishop chief director president chairman league museum
  academy school association society chamber commissioner institutes`);

/** Small words inside names. */
export const NAME_PARTICLES = setOf(
  'de del della der den van von bin al el la le du da dos di ben ibn',
);
