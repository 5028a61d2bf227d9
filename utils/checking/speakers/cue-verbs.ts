/**
 * Verbs that attribute words to a speaker, as news writing uses them. Drawn
 * from the reporting verbs of the AP and Reuters style books and of Quirk et
 * al., A Comprehensive Grammar of the English Language (1985), §14.28–31.
 */
const VERBS = `
say tell add explain ask reply answer note write tweet post text recall continue insist admit state declare claim argue warn
remark comment observe stress emphasize emphasise suggest concede acknowledge joke quip lament laugh muse reveal share confess
announce respond reiterate repeat maintain contend assert affirm conclude clarify confirm caution confide describe call
elaborate express exclaim cry shout yell whisper mutter murmur sing read report testify recount reflect reason reckon
retort shoot fire snap counter offer urge plead beg demand promise vow pledge predict propose protest put quote quoted cite
sigh snark speak spell summarize thank think believe wonder opine opined pen type caption begin start open finish end
interject interrupt agree disagree accuse allege complain criticize criticise blast slam praise hail tease boast brag gush
dish rap rant rage rail tell-all brand dub label deem term liken mock condemn characterize characterise compare refer hail attack ridicule decry intone advise assure brief inform remind instruct order deny dismiss decry denounce voice
talk chat open detail echo go persist press proclaim pronounce rejoin relate remember specify swear underline underscore volunteer
`;

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['say', 'says said saying'],
  ['tell', 'tells told telling'],
  ['write', 'writes wrote written writing'],
  ['go', 'goes went going'],
  ['think', 'thinks thought thinking'],
  ['begin', 'begins began begun beginning'],
  ['speak', 'speaks spoke spoken speaking'],
  ['sing', 'sings sang sung singing'],
  ['shoot', 'shoots shot shooting'],
  ['put', 'puts put putting'],
  ['read', 'reads read reading'],
  ['beg', 'begs begged begging'],
  ['swear', 'swears swore sworn swearing'],
  ['quip', 'quips quipped quipping'],
  ['snap', 'snaps snapped snapping'],
  ['slam', 'slams slammed slamming'],
  ['brag', 'brags bragged bragging'],
  ['admit', 'admits admitted admitting'],
  ['pen', 'pens penned penning'],
  ['rap', 'raps rapped rapping'],
  ['cry', 'cries cried crying'],
  ['reply', 'replies replied replying'],
  ['deny', 'denies denied denying'],
  ['decry', 'decries decried decrying'],
  ['testify', 'testifies testified testifying'],
  ['clarify', 'clarifies clarified clarifying'],
  ['specify', 'specifies specified specifying'],
]);

/** Verbs that attribute only with the quotation right beside them: elsewhere they mean something else. */
const WEAK = new Set(
  'go put think believe begin start open finish end read share call speak express shoot fire order brief press hail post text type order begin offer end open sing rap quote cite'.split(
    ' ',
  ),
);

/** Every form of every cue verb, lower case. */
export const CUE_FORMS: ReadonlySet<string> = new Set(formsOf(() => true));

/** The forms that attribute words wherever in the sentence the quotation stands. */
export const STRONG_CUE_FORMS: ReadonlySet<string> = new Set(formsOf((verb) => !WEAK.has(verb)));

function formsOf(accepts: (verb: string) => boolean): string[] {
  return VERBS.trim()
    .split(/\s+/u)
    .filter(accepts)
    .flatMap((verb) => [verb, ...(IRREGULAR.get(verb)?.split(' ') ?? regularForms(verb))]);
}

function regularForms(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, `${stem}ed`, `${stem}ing`];
}
