/**
 * Verbs that attribute words to a speaker, as news writing uses them. Drawn
 * from the reporting verbs of the AP and Reuters style books and of Quirk et
 * al., A Comprehensive Grammar of the English Language (1985), §14.28–31 and
 * §16.31.
 */

/** Verbs of saying: a clause or a quotation may follow anywhere in the sentence. */
const SAYING = `
say tell add explain ask reply answer note write tweet retweet insist admit state declare claim argue warn remark comment observe
stress emphasize emphasise suggest concede acknowledge joke quip lament muse reveal confess announce respond reiterate repeat
maintain contend assert affirm conclude clarify confirm caution confide elaborate exclaim whisper mutter murmur testify
recount recall reflect reason reckon retort counter promise vow pledge predict propose protest opine interject interrupt
agree disagree allege complain boast brag gush intone advise assure inform remind deny proclaim pronounce relate specify
swear underline underscore volunteer continue report speculate theorize recommend signal hint imply insinuate estimate caution
demand plead beg urge joke deadpan scoff shrug explain bemoan rejoin shout yell cry holler chant tease dish rant rage rail
rule determine allow express echo voice summarize inquire query chide scold admonish rebuke fume thunder bark drawl grumble grouse chuckle enthuse`;

/** Verbs that say something of somebody or to do something: the quotation is part of their own phrase. */
const CHARACTERIZING = `
call describe label brand dub deem term liken mock condemn characterize characterise compare accuse criticize criticise blast
slam praise hail attack ridicule decry denounce dismiss laud rip bash knock tout deride lambaste assail commend thank congratulate
instruct order encourage challenge invite refer cite bill cast frame portray paint pan trash reject defend question implore
direct exhort applaud salute welcome greet chastise berate vilify disparage`;

/** Verbs that attribute only with the quotation right beside them: elsewhere they mean something else. */
const BESIDE = `
put begin open start finish end read share speak shoot fire brief press post text type sing rap quote offer caption laugh sigh
snap snark pen spell talk chat detail persist cheer sum wire email e-mail message sign conclude close comment pray preach lecture
smile nod grin sob weep scream snarl hiss groan`;

/** Verbs of thought: whoever reports the thought is the surer speaker. */
const THOUGHT = 'think believe wonder feel hope fear worry know remember figure';

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['say', 'says said saying'],
  ['tell', 'tells told telling'],
  ['write', 'writes wrote written writing'],

  ['think', 'thinks thought thinking'],
  ['begin', 'begins began begun beginning'],
  ['speak', 'speaks spoke spoken speaking'],
  ['sing', 'sings sang sung singing'],
  ['shoot', 'shoots shot shooting'],
  ['put', 'puts put putting'],
  ['read', 'reads read reading'],
  ['swear', 'swears swore sworn swearing'],
  ['feel', 'feels felt feeling'],
  ['know', 'knows knew known knowing'],
  ['cast', 'casts cast casting'],
  ['admit', 'admits admitted admitting'],
  ['weep', 'weeps wept weeping'],
  ['rebuke', 'rebukes rebuked rebuking'],
]);

export const SAYING_FORMS = formsOf(SAYING);
export const CHARACTERIZING_FORMS = formsOf(CHARACTERIZING);
export const THOUGHT_FORMS = formsOf(THOUGHT);

/** Every form of every cue verb, lower case. */
export const CUE_FORMS: ReadonlySet<string> = new Set([
  ...SAYING_FORMS,
  ...CHARACTERIZING_FORMS,
  ...THOUGHT_FORMS,
  ...formsOf(BESIDE),
]);

/** The forms that attribute words wherever in the sentence the quotation stands. */
export const STRONG_CUE_FORMS: ReadonlySet<string> = new Set([
  ...SAYING_FORMS,
  ...CHARACTERIZING_FORMS,
]);

/** Forms that a form of "be" makes passive. */
export const PASSIVE_FORMS: ReadonlySet<string> = new Set(
  [...CUE_FORMS].filter((form) =>
    /(?:ed|said|told|written|spoken|sung|read|put|known|cast)$/u.test(form),
  ),
);

/**
 * Cue forms that are as often nouns: after a determiner, a possessive or an
 * adjective they are no verbs.
 */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  `claim claims comment comments remark remarks report reports tweet tweets post posts text texts answer answers reply promise
  promises pledge pledges vow vows attack attacks question questions order orders charge call calls quote quotes note notes joke
  jokes demand demands warning state states share shares press brief term terms label labels brand cry laugh laughs fire start
  end finish detail details cast bill challenge challenges reason reasons caution estimate estimates signal signals hint hints
  protest protests read shot shots talk talks chat chats rage stress praise speaking writing saying thinking meaning feeling offer
  offers echo echoes voice voices proposal message messages email emails sign signs fear fears hope hopes worry worries figure
  figures thanks lecture close cheer cheers shout shouts whisper smile compare welcome defense knock release direct frame chant chants
  beginning opening ending reading opposing recording testing thought thoughts`
    .trim()
    .split(/\s+/u),
);

function formsOf(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/u)
      .flatMap((verb) => [verb, ...(IRREGULAR.get(verb)?.split(' ') ?? regularForms(verb))]),
  );
}

function regularForms(verb: string): readonly string[] {
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  // "quip" doubles its consonant, "shout" and "answer" do not.
  const doubled = /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(verb) ? verb + verb.slice(-1) : null;
  const stem = doubled ?? (/[^e]e$/u.test(verb) ? verb.slice(0, -1) : verb);
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${stem.replace(/ee$/u, 'e')}ed`, `${stem}ing`];
}
