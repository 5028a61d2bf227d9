/** What English says of posts that are left, of plans that come to nothing and of houses that shut. */
import { phraseBook } from '../phrase-book';

/** Ways of leaving a post, freely or not; found where a record's own words for the ending are of this kind. */
export const departures = phraseBook(`
  that he/she be off; that he/she be leaving; be on ~ way out; gone from; be gone from; hound ~ from; sent ~ packing; send ~ packing;
  claim ~ scalp; take ~ scalp; cost ~ scalp; claim ~ job; claim ~ head; claim ~ career; seal ~ fate; look for a new; looking for a successor; search for a successor; hunt for a successor;
  hardly stay on; scarcely stay on; not stay on; unable to stay on; not continue as; not continue in; not remain in; have to go; had to go; untenable; head roll;
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
  drop out; get the sack/boot/push/chop/axe; be give/given the boot/push/chop/sack; be show/shown the door;
  bring low; bring ~ low; lay low; lay ~ low; be out of; out of the running; out of ~ race; out of ~ contest; fall on ~ sword; fell on ~ sword; clear ~ desk; empty ~ desk; undoing; ruin`);

/** Ways in which something planned does not take place; found where a record's own words are of this kind. */
export const cancellations = phraseBook(`
  to a standstill; to a halt; grind to a halt; stopped in ~ tracks; stop in ~ tracks; take ~ out of school/schools/classroom/classrooms/shop/shops/production/service/print/circulation; taken out of school/schools/classroom/classrooms/shop/shops/production/service/print/circulation; take off sale; taken off sale; take off the shelf/shelves/market/air/menu; taken off the shelf/shelves/market/air/menu; pulled from; withdrawn from; removed from;
  give up on; walk away from; back out of; pull out of; turn ~ back on; bury;
  cancel; cancellation; call off; called off; scrap; axe; ax; shelve; abandon; pull; pulled; scratch; ditch;
  drop; mothball; wash out; rain off; be off; go under; went under; gone under; fold; go bust;
  go to the wall; went to the wall; fall through; fell through; come to nothing; came to nothing;
  come to naught; collapse; be no more; no more; bite the dust; pull ~ plug on; pull the plug;
  bring ~ to ~ knees; spell ~ end for; the end for; suspend; postpone; recall; pulp; take ~ off ~ shelf; take ~ off ~ market; take ~ off sale; pull ~ from ~ shelf; pull ~ from sale; clear ~ from ~ shelf; withdraw ~ from sale; never appear; not appear; never come out; not come out; never see the light; not go ahead; not take place; not happen; not be held; not open; never happen; never take place;
  never open; never go ahead; fail to open; fail to go ahead; prevent ~ from; stop ~ from;
  make ~ impossible; unavoidable; impossible; could not go on; can not go on; do for; did for;
  put paid to; put ~ end to; stop; halt`);

/** Ways in which a house or a business shuts. */
export const closures = phraseBook(`
  to a standstill; to a halt;
  bring ~ to ~ knees; spell ~ end for; the end for; out of business; close; closure; close down; close ~ door; close its doors; shut; shut down; shutdown; shut up shop; shut ~ door;
  shutter; shutters; board up; wind up; wound up; go under; went under; gone under; fold; go bust; went bust;
  go to the wall; went to the wall; go out of business; went out of business; cease trading;
  cease to trade; stop trading; collapse; fail; be no more; no more; bite the dust; call it a day;
  pull down ~ shutters; put up ~ shutters; last orders; fell; fall; go dark; go into administration;
  sell up; lose; lost; cost; do for; did for; put paid to`);

/** Ways of making somebody leave a post: whoever does it is the subject. */
export const removing = phraseBook(`
  oust; ousting of; ouster of; depose; unseat; topple; remove; dislodge; displace; dethrone; eject; expel; evict;
  sack; sacking of; fire; firing of; dismiss; dismissal of; axe; ax; dump; ditch; drop; jettison; discard; purge;
  force out; force ~ out; push out; push ~ out; drive out; drive ~ out; drive from; drive ~ from; hound out; hound ~ out; hound from;
  hound ~ from; chase out; chase ~ out; chase ~ from; edge out; edge ~ out; squeeze out; squeeze ~ out; kick out; kick ~ out;
  kick ~ off; boot ~ off; throw ~ off; turf ~ off; order ~ off; turn ~ off; eviction of; see ~ off; throw out; throw ~ out; turf out; turf ~ out; boot out; boot ~ out; freeze out; freeze ~ out; muscle out; muscle ~ out;
  run ~ out of; force ~ from; push ~ from; remove ~ from; oust ~ from;
  make/made ~ resign/quit/go/leave/withdraw; make/made ~ step/stand down/aside; force ~ to resign/quit/go/leave/withdraw/step/stand;
  get ~ to resign/quit/go/leave/withdraw; tell ~ to go/quit/resign/leave/withdraw/clear; order ~ to go/quit/resign/leave/withdraw/step/stand;
  compel ~ to go/quit/resign/leave/withdraw/step/stand; press ~ into resign/go/quit;
  bring ~ to ~ knees; bring down; bring ~ down; take down; take ~ down; get rid of; rid of; see off; saw off; finish off; finish; do for; did for; end ~ career; end ~ reign;
  have/had him/her/them remove/sack/fire/dismiss/oust; cause/engineer/orchestrate/plot/mastermind/secure ~ fall/downfall/removal/ouster/resignation/exit/departure/sacking/dismissal of;
  give/gave/given ~ the boot/push/chop/elbow/axe/shove/heave/sack; hand ~ his/her/their cards; show/showed/shown ~ the door; send/sent ~ packing; let ~ go;
  terminate ~ contract; tear up ~ contract; tear ~ contract up; end ~ contract; pay off; strip ~ of ~ post/job/office/role/title/whip/nomination/captaincy`);

/** Ways of not letting take place what was planned. */
export const cancelling = phraseBook(`
  cancel; cancellation of; call off; call ~ off; scrap; axe; ax; shelve; abandon; pull; scratch; ditch; drop; mothball; bin; nix; spike; halt; stop;
  order ~ out of; order out of; take ~ off; take ~ out of; ban; outlaw; prohibit; strike ~ from; remove ~ from;
  suspend; postpone; withdraw; withdraw from; pull out of; back out of; walk away from; walk out of; walk out on; break off; break ~ off; end; put ~ end to;
  pull ~ plug on; pull the plug; call time on; call a halt to; call ~ halt to; put ~ stop to; give up; give up on; throw in the towel on;
  turn ~ back on; wash ~ hands of; kill; kill off; sink; torpedo; scupper; scuttle; wreck; bring ~ to an end; wave ~ white flag; pull the rug; pull ~ rug; bring ~ to ~ knees;
  give the order to end/stop/call; give ~ order to end/stop/call; take ~ off the table; tear up; tear ~ up; rip up; rip ~ up; veto; block; bury`);

/** Ways of shutting a house or a business. */
export const shutting = phraseBook(`
  close; closure of; close down; close ~ down; close ~ door of; shut; shut down; shut ~ down; shut up; shut ~ door of; shutter; board up; board ~ up; wind up; wind ~ up; wound up;
  padlock; lock up; mothball; give up; give up on; abandon; walk away from; turn ~ back on; call time on; put ~ end to; pull ~ plug on; sell; sell off; sell ~ off; scrap; axe; ax;
  pull down ~ shutters on; bring down ~ shutters on; bring ~ shutters down on; put up ~ shutters on; bring ~ curtain down on; bring down ~ curtain on; ring down ~ curtain on;
  turn off ~ lights at/in; turn ~ key in; kill; kill off; end; demolish; pull down; tear down`);
