import type { Grammar } from '../grammar';
import { phraseBook } from '../phrase-book';
import * as blame from './blame';
import * as bonds from './bonds';
import * as claims from './claims';
import * as corrections from './corrections';
import * as denials from './denials';
import * as departures from './departures';
import * as events from './events';
import * as hearsay from './hearsay';
import * as links from './links';
import * as partings from './partings';
import * as promises from './promises';
import * as quarrels from './quarrels';
import * as strains from './strains';
import * as unasserted from './unasserted';

export const english: Grammar = {
  language: 'en',
  elides: false,
  isVerbLast: false,
  capitalizesNouns: false,
  smallWords: null,
  bonds: bonds.bonds,
  friends: phraseBook(
    'friend; pal; buddy; mate; companion; comrade; chum; confidant; bestie; ally; wife; husband; partner',
  ),
  looseBonds: phraseBook(`
    tie; alliance; partnership; relationship; relations; collaboration; companionship; companion;
    fellowship; kinship; camaraderie; comradeship; comradery; comrade; rapport; affinity; attachment`),
  events: {
    endings: events.endings,
    endingsOn: events.endingsOn,
    relational: partings.relational,
    partings: partings.partings,
    leaving: partings.leaving,
    takings: partings.takings,
    endingsOfThat: partings.endingsOfThat,
    strains: strains.strains,
    strainsOn: strains.strainsOn,
    outcomes: strains.outcomes,
    amends: strains.amends,
    departures: departures.departures,
    cancellations: departures.cancellations,
    closures: departures.closures,
    removing: departures.removing,
    cancelling: departures.cancelling,
    shutting: departures.shutting,
  },
  people: {
    both: phraseBook(
      `
    they; them; their; theirs; both; each other; one another; the pair; the two; these two; those two; the duo; this pair; that pair;
    the stars; the friends; the men; the two men; the women; the couple; the musicians;
    the singers; the artists; former friends; old friends; the two friends; the collaborators;
    two musicians; two men; two women; two friends; the trio; between`,
    ),
    speaking: phraseBook('we; us; our; ours'),
    one: phraseBook('he; him; his; she; her; hers; himself; herself; who; whose'),
    definite: phraseBook(
      `
    the/this/that/a/one/another friendship; the bond; the relationship; the rift; the split;
    the marriage; the partnership; the friendship; friendship; the feud; the reason; the cause;
    the answer; the culprit; the explanation;
    the breakup; the break up; the estrangement; the rupture; the falling out; the fallout; the friends;
    the end; the closeness; that closeness; theirs; the singer; the rapper; the friends; dead friendship; broken friendship; friend`,
    ),
  },
  links,
  directions: claims.directions,
  fairness: {
    negations: denials.negations,
    stubborn: denials.stubborn,
    wholeDenials: denials.wholeDenials,
    corrections: corrections.corrections,
    takesBack: corrections.takesBack,
    debunks: corrections.debunks,
    hearsay: hearsay.hearsay,
    according: hearsay.according,
    reports: hearsay.reports,
    questions: unasserted.questions,
    possible: unasserted.possible,
    shared: blame.shared,
    besides: blame.besides,
    setAside: blame.setAside,
    dismissals: blame.dismissals,
    quarrels: quarrels.quarrels,
    occasions: quarrels.occasions,
    held: quarrels.held,
    sayings: promises.sayings,
    promises: promises.promises,
    deniedSaying: promises.deniedSaying,
    hopes: promises.hopes,
    fulfilled: promises.fulfilled,
    fulfilledAtEnd: promises.fulfilledAtEnd,
    widenings: promises.widenings,
    outright: promises.outright,
  },
};
