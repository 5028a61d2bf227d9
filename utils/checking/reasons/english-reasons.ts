/**
 * Why a finding is one, in English: one sentence for each reason, with
 * placeholders for what the page prints, what was said, who, where and when.
 * The command line prints these; the extension's own pages print the sentence
 * of the same key in the reader's language (`why.*` in `locales/`), and a test
 * holds that both say the same in English.
 */
export const ENGLISH_REASONS = {
  sourced: '{what} ({speaker}, {venue}, {date}).',
  verbatim: 'These are the words on the record',
  edited: 'The words on the record, with every change marked',

  spliceFused: 'These words stand apart on the record, and never together',
  spliceSkipped: 'Words between these were left out without an ellipsis',
  spliceReversed: 'These passages stand in another order on the record',
  spliceSameOccasion: 'Separate passages of one occasion are joined as if spoken together',
  spliceOtherOccasion: 'Words of different occasions are joined in one quotation',
  spliceOtherSpeaker: 'Words of different people are joined in one quotation',
  twoSources: '{what}: {speaker}, {venue}, {date}; {otherSpeaker}, {otherVenue}, {otherDate}.',

  negationAdded: 'The page adds a negation that was not said',
  negationLost: 'The page leaves out the negation that was said',
  certaintyAdded: '“{word}” was not said, and changes how far the claim goes',
  certaintyLost: '“{word}” was said, and limits the claim',
  opposite: 'The page has “{printed}” where “{said}” was said, which turns the sense',
  strength:
    'The page has “{printed}” where “{said}” was said, which changes how far the claim goes',
  denied: 'The page denies “{printed}” where “{said}” was denied',
  predicate: '“{said}” was said, and the page says nothing of the kind',
  cause: 'The page makes another thing the cause than was said',
  number: 'The page has {printed} where {said} was said',
  tense: 'The page has “{printed}” where “{said}” was said: another time is meant',
  person: 'The page has “{printed}” where “{said}” was said: somebody else is meant',
  name: 'The page names {printed} where {said} was named',
  share: '{changed} of {of} words that carry the meaning here are not in what was said',

  wordsMinor: 'The sense is kept, the words are not: {changes}',
  wordsMaterial: 'The words are not those on the record: {changes}',
  wordsMoreMinor: 'The sense is kept, the words are not: {changes}; and {more} more',
  wordsMoreMaterial: 'The words are not those on the record: {changes}; and {more} more',
  leftOut: '“{said}” is left out',
  added: '“{printed}” is added',
  replaced: '“{printed}” stands for “{said}”',

  cutDenial: 'The denial that these words stood in is left out',
  cutCondition: 'The condition on which this was said is left out',
  cutLimit: 'The words that limit this are left out',
  cutRefusal: 'The refusal that follows is left out, and the page tells of giving way',
  cutOtherEvent: 'The page has “that” point at another event',
  cutReference: 'This was said of something else than the page ties it to',
  cutOtherCause: 'The other cause that was named in the same breath is cut out',
  cutReplaced: 'The page has these words speak of something else than the speaker did',
  cutDisowned: 'The words that disown this sentence are left out',
  cutQualifier: 'The words that limit this claim are left out, and the page builds on what is left',

  otherGender: '“{printed}” stands where {speaker} spoke',
  givenTo: 'The page gives these words to {given}; {speaker} said them',
  reportGivenTo: 'The page reports this of {given}; {speaker} said it',
  actGivenTo: 'The page says that {given} did this; on the record it was {doer} ({event}).',
  actGivenToOther:
    'The page says that {given} did this; on the record it was somebody else ({event}).',

  datedAt: 'The page dates these words {printed}; on the record they are of {date}',
  datedBefore: 'The page dates these words before {printed}; on the record they are of {date}',
  datedAfter: 'The page dates these words after {printed}; on the record they are of {date}',
  otherVenue:
    'The page gives these words to another occasion ({printed}); on the record they were said elsewhere',
  wrongOrder:
    'The page puts these words in the wrong order with {event}; on the record they are of {date}',
  occasionDated: 'The page puts this in {printed}; on the record {speaker} spoke there on {date}',
  eventDated: 'The page puts {event} in {printed}; on the record it is {firstDate}.',
  eventDatedEither:
    'The page puts {event} in {printed}; on the record it is {firstDate} or {lastDate}.',
  eventDatedBetween:
    'The page puts {event} in {printed}; on the record it is {firstDate} to {lastDate}.',
  eventsTurned:
    'The page turns the order of two events: on the record {event} is of {firstDate}, and {other} of {otherDate}.',

  unsourced:
    'These words of {speaker} are not on the record, which need not mean that they were not said.',
  unsourcedReport:
    'What {speaker} is reported to have said here is not on the record, which need not mean that it was not said.',

  disputed: '{disputer} has called this account a mischaracterization ({venue}, {date}).',
  disputedLater: '{disputer} later called this account a mischaracterization ({venue}, {date}).',
  disputedUndated:
    '{disputer} has called this account a mischaracterization ({venue}, {date}). The date of this page is unknown.',
  recordSaysOtherwise: '{label}: the record says otherwise ({venue}, {date}).',
  recordSaysOtherwiseUnsourced: '{label}: the record says otherwise.',
} as const;

export type ReasonKey = keyof typeof ENGLISH_REASONS;
