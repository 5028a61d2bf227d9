/** What English says of posts that are left, of plans that come to nothing and of houses that shut. */
import { phraseBook } from '../phrase-book';

/** Ways of leaving a post, freely or not; found where a record's own words for the ending are of this kind. */
export const departures = phraseBook(`
  resign; resignation; quit; step down; stepping down; stand down; stood down; step aside;
  walk out; walk away; leave ~ post; leave ~ job; leave ~ office; leave; left; bow out; bail out;
  go; hand in ~ notice; hand ~ resignation; tender ~ resignation; throw in the towel;
  call it a day; vacate; give up ~ post; give up ~ job; give up ~ seat; retire; retirement;
  lose ~ job; lose ~ post; lose ~ seat; cost ~ job; cost ~ post; cost ~ seat; cost ~ career; cost;
  lose; oust; ousted; ouster; be force out; force ~ out; drive ~ out; drive out; push ~ out;
  push out; hound ~ out; drive ~ to resign; make ~ resign; make ~ quit; make ~ go; make ~ leave;
  bring ~ down; topple; unseat; fell; fall; downfall; removal; remove; sack; sacking; fire;
  firing; dismiss; dismissal; departure; depart; exit; end ~ career; finish ~ career;
  be the end of; parting; abandon ~ post; desert ~ post; jump ship; storm out; pull out; withdraw;
  drop out`);

/** Ways in which something planned does not take place; found where a record's own words are of this kind. */
export const cancellations = phraseBook(`
  cancel; cancellation; call off; called off; scrap; axe; ax; shelve; abandon; abort; pull; pulled; scratch; ditch;
  drop; mothball; wash out; rain off; be off; go under; went under; gone under; fold; go bust;
  go to the wall; went to the wall; fall through; fell through; come to nothing; came to nothing;
  come to naught; collapse; be no more; no more; bite the dust; pull ~ plug on; pull the plug;
  not go ahead; not take place; not happen; not be held; not open; never happen; never take place;
  never open; never go ahead; fail to open; fail to go ahead; prevent ~ from; stop ~ from;
  make ~ impossible; unavoidable; impossible; could not go on; can not go on; do for; did for;
  put paid to; put ~ end to; stop; halt`);

/** Ways in which a house or a business shuts. */
export const closures = phraseBook(`
  close; closure; close down; close ~ door; close its doors; shut; shut down; shutdown; shut up shop; shut ~ door;
  shutter; shutters; board up; wind up; wound up; go under; went under; gone under; fold; go bust; went bust;
  go to the wall; went to the wall; go out of business; went out of business; cease trading;
  cease to trade; stop trading; collapse; fail; be no more; no more; bite the dust; call it a day;
  pull down ~ shutters; put up ~ shutters; last orders; fell; fall; go dark; go into administration;
  sell up; lose; lost; cost; do for; did for; put paid to`);
