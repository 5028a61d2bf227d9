/** What English says of people who part, or are parted. */
import { phraseBook } from '../phrase-book';

/** Endings that are between people by themselves. */
export const relational = phraseBook(`
  no longer in business; not in business together; no longer ~ together; not work together;
  not ~ on friendly/good/speaking terms; never ~ on friendly/good/speaking terms; no longer ~ on friendly/good/speaking terms; on bad terms; part them; part the two; part the pair; parted them; parted the two; parted the pair; keep them apart; kept them apart; set them at odds;
  why be not ~ friend; why be not ~ close; why do not ~ speak; why do not ~ talk; why be not ~ speak; why be not ~ talk; why have not ~ speak; why have not ~ spoken;
  friend short; friend light; friend down; friend poorer; friend fewer; friend the poorer; short of a friend; minus a friend; minus one friend; down one friend; one friend less;
  partner no longer; no longer partner; no longer be partner; no longer ~ partner; no more partner; no longer work together; no longer ~ work together; stop working together; colleague no longer;
  rob ~ of each other; deprive ~ of each other; be nothing to each other; mean nothing to each other;
  thing be over; thing end; end thing; patience ~ run out; run out of patience with; that be it for; there go; there went;
  grow distant; become distant; be now an ex friend; be now ex friend; become an ex friend; be now a former friend;
  quit being ~ friend; be through; be strangers; be now strangers; become strangers; be as good as strangers;
  make enemies/strangers/foes/rivals of; make ~ strangers/enemies/foes/rivals;
  turn ~ into strangers/enemies/foes/rivals; turn ~ from friends;
  from friend/pal/ally/buddy to stranger/enemy/foe/rival; friends into strangers/enemies/foes/rivals;
  become former friend; become ex friend; make ~ former friend; make ~ ex friend; be now former friend;
  make ex friend of; become ~ former friend; become ~ ex friend;
  severed contact; sever ~ contact; break ~ contact; cut ~ contact; friendship over;
  be now over; be all over; be finally over; be officially over; be well and truly over; over and out;
  no longer count as friend; not remain close; not stay close; not go on being friend;
  impossible ~ being friend; impossible to be friend; parting shot for good;
  impossible ~ friend; impossible ~ close; unable to remain friend; unable to stay friend;
  unable to be friend; can no longer be friend;
  put an end to that/it/everything; put paid to that/it; end all that; end that; end it all;
  change all that for good;
  be drive away; be drive out; be push away; be scare off; be cut off; be shut out; be gone;
  come between ~ for good; the rupture; the breach; the schism; rupture between; rupture with;
  last/final straw; breaking point; deal breaker; dealbreaker; deal-breaker; that be that;
  end of the line; end of the road; end of the affair; bridge too far; step too far; the end for;
  be the end of;
  fall out; falling out; falling-out; fallout; fall-out; fall apart; split; split up; rift;
  estrange; estranged; estrangement; break up; breakup; break-up; broke ~ up;
  part way; part company; parting of the ways; parted*; go ~ separate way; separate ways;
  went ~ separate ways; drift apart; grow apart; come apart; move apart; pull away from;
  drive ~ apart; tear ~ apart; pull ~ apart; rip ~ apart; push ~ apart; force ~ apart;
  set ~ apart; keep ~ apart; split ~ up; break ~ up; torn apart; driven apart; split ~ apart;
  divide ~ for good;
  break them; broke them; set ~ against each other; turn ~ against each other; end it; ended it;
  end things; ended things; finished them; undid them; killed it;
  call it quits as; part as friend; break up as friend; over as friend; finished as friend;
  not make up; not be make up; never make up; not reconcile; no reconciliation; no way back; past mending; beyond mending; not be reconcile;
  not call; not ring; not phone; not visit; never visit; put ~ end to all that/this; put an end to all that/this;
  not tight; not been tight; not be ~ tight; not been ~ close;
  stop being ~ close; stop being close; cease to be close; cease being close; no longer as close; finish/finished thing; finish/finished it;
  ruin/ruined thing; wreck/wrecked thing; kill/killed thing;
  not companion; no longer companion; no longer ~ companion; no longer ~ comrade; no longer comrade;
  stop/stopped see/meet each other; no longer see/meet each other; not see/meet/seen/met each other; not ~ see each other;
  stop/stopped hang out; no longer hang out; not hang out; not ~ hang out; no longer spend time; no longer mix;
  stop/stopped return/take/answer ~ call/calls/text/texts/message/messages;
  no longer return/take/answer ~ call/calls/text/texts/message/messages; not return/take/answer ~ call/calls/text/texts/message/messages;
  stop/stopped come round/around/over/by; stop/stopped turn/show up; stop/stopped drop by/in; stop/stopped visit; no longer come round/around/over/by; no longer visit; stop/stopped hear from; not hear/heard from;
  no longer pick up; not pick up ~ phone; not pick up the phone; stop/stopped pick up; no longer pick up ~ phone;
  no longer call; not call any more/anymore; not call ~ any more/anymore; stop/stopped call; stop/stopped call ~ up; never call; not call back; no longer ring;
  no longer text; not text ~ any more/anymore; no longer on each other's; lost ~ number; lose ~ number; delete ~ number;
  no longer among; no longer one of ~ friend; no longer count; not among ~ friend; not one of ~ friend;
  no longer part of ~ life; no longer part of ~ circle; no longer in ~ life/lives/circle; out of ~ life/lives; not part of each other;
  not in each other; no longer in each other; no longer in the same room; no longer share; not share a room;
  not exchange ~ word; not exchanged ~ word; not swap ~ word; not a word between; silence between; radio silence;
  lead/live separate lives; incommunicado; pull away for good; pulled away for good;
  from ~ friend/companion/pal/ally/buddy into/to ~ stranger/enemy/foe/rival; not a friend any more; not a friend anymore;
  no longer friend; no longer be friend; no longer ~ friend; not ~ friend anymore;
  not ~ friend any more; not ~ friend any longer; friend no more; friend no longer;
  no more friend; not be friend; not friend; never be friend; less friend; fewer friend;
  not ~ remain friend; not ~ stay friend;
  stop being friend; cease to be friend; quit being friend; stop being ~ friend;
  cease being friend; not be ~ friend; no friend of his any more; not been friend;
  not been ~ friend; not ~ call him/her/them ~ friend; no longer ~ call ~ friend;
  no longer count ~ friend; unfriend; unfriended; no longer pal; no longer buddy;
  no longer ~ buddies;
  no longer close; no longer be close; no longer ~ close; not ~ close any more;
  not ~ close anymore; not close; not as close; not ~ as close; less close; not been close;
  not be close; not ~ so close; no longer tight; not as tight; far from close;
  no longer speak; no longer talk; no longer ~ speaking term; not on speaking term;
  no longer on good term; not on good term; not ~ speak to each other; not speak; not spoken;
  not ~ talk; not talk to; stop speaking; stop talking; not ~ on speaking terms;
  no longer in touch; no longer in contact; lose touch; lost touch; lose contact; out of touch;
  not in touch; not get along; no longer get along; no contact; go no contact;
  be over between; be over for; be done with; are done; be through with; finished as friend;
  parted for;
  sever tie; cut tie; cut off tie; severed all ties; cut all ties; break tie; broke ties;
  sever ~ tie; cut ~ tie; burn ~ bridge; burn bridge; bad blood for good; bust up; bust-up`);

/** Endings whose object is a person. */
export const partings = phraseBook(`
  turn ~ against; put ~ off; set ~ against; separate ~ from; part ~ from; divide ~ from; cleave ~ from; leave ~ without; take ~ off speed dial; block;
  come for; rob ~ of; deprive ~ of; strip ~ of; relieve ~ of;
  lose ~ to; forfeit ~ to; surrender ~ to; sacrifice ~ to; swap ~ for; trade ~ for; exchange ~ for;
  give up ~ for; drop ~ for; dump ~ for; ditch ~ for; abandon ~ for; forsake ~ for; leave ~ for;
  want nothing more to do with; want nothing further to do with; want nothing to do with;
  want no more to do with; want no part of; have no more to do with; have had it with;
  have had enough of; have enough of; strike ~ off; cross ~ off; erase ~ from; delete ~ from;
  cut ~ from; remove ~ from; turn away from; shut the door on; slam the door on; close the door on;
  shut ~ door on; close ~ door on; slam ~ door on; quit on; walk out on; sever ~ contact with;
  break ~ contact with; break contact with; cut ~ contact with; sever ~ link with; cut ~ link with;
  no longer see/count/regard/consider/call/view/think; cease to regard/consider/call/count/see;
  not call ~ friend; not count ~ friend; not consider ~ friend; no friend of; not a friend of;
  no longer have; end up without; be without; be down a friend; get rid of; have lost; be rid of;
  move on from; part way from; keep away from for good; see the back of; end up without;
  choose/chose ~ over; pick ~ over; prefer ~ to; put ~ before; put ~ above; put ~ ahead of;
  lose; cost; give up on; give up; walk away from; cut off; cut ~ off; cut ~ out; cut ~ loose;
  cut tie with; cut ~ tie with; sever tie with; drop; dump; ditch; abandon; desert; discard;
  disown; renounce; reject; forsake; axe; ax; fire ~ as; cancel; quit; shun; ghost; block; boot;
  banish; excommunicate; jettison; sack;
  part with; part from; part way with; part company with; turn on; turn against; turn away from;
  turn ~ back on; split from; split with; break with; break from; break up with; break off with;
  break away from; fall out with; falling out with; falling-out with; fallout with; rift with;
  split with;
  distance himself from; distance herself from; distance themselves from; finish with; finish off;
  rob ~ of; be done with; done with; be through with; through with; stop being friend with;
  no longer friend with; not friend with; no longer close to; no longer close with;
  no longer speak to; no longer talk to; no longer on speaking term with; unfriend; breakup with;
  break-up with; estrange from; estranged from; estrangement from; separate from;
  let ~ go; let go of; leave; left; show ~ the door; wash ~ hands of; say goodbye to;
  bid farewell to; goodbye to; farewell to; goodbye from; goodbye; farewell; wave goodbye to;
  kiss goodbye to; drive ~ away; drive ~ out; drive off; push ~ away; push away; scare off;
  scare ~ away; alienate; estrange; repel; send ~ packing; make ~ lose; deprive ~ of; take ~ from;
  tear ~ from; take leave of; freeze ~ out; freeze out; shut ~ out; write ~ off; write off;
  cast ~ aside; give/gave ~ the boot/push/chop/elbow/axe/shove/heave; out go; out went; was gone; was out; be gone; call it quits with;
  end things with; end it with; resign from; no longer talk with; cease contact with;
  cut contact with; stop speaking to; stop talking to; stop speaking with; stop talking with;
  not speak to; not spoken to; not talk to; lost to; loss of ~ friend; loss of; refuse to speak to;
  will not speak to`);

/** Endings of which somebody is the author. */
export const leaving = phraseBook(`
  bow out of; opt out of; withdraw from; step away from; back out of; back away from; pull out of;
  move on from; strike ~ off; cross ~ off; erase ~ from; quit on; sever ~ contact with;
  end; put ~ end to; put an end to; call time on; call it quits on; call it quits with;
  bring ~ to an end; terminate; finish; finish with; break off; break with; break up with;
  split from; split with; cut off; cut ~ off; cut ~ out; cut ~ loose; cut ~ tie with; cut tie;
  sever; sever tie; sever ~ tie with; drop; dump; ditch; disown; renounce; reject; abandon;
  desert; forsake; quit; resign from; cancel; axe; scrap; give up on; walk away from; walk out on;
  turn ~ back on; turn his back on; turn her back on; wash ~ hands of; pull the plug on;
  pull ~ plug on; slam the door on; close the door on; let ~ go; say goodbye to; bid farewell to;
  part with; distance himself from; distance herself from; unfriend; ghost; shun; banish;
  freeze ~ out; shut ~ out; write ~ off; kill off; kill; destroy; torpedo; wreck; decide to end;
  hand ~ resignation; tender ~ resignation; hand in ~ notice; serve ~ notice;
  give/gave ~ the boot/push/chop/elbow/axe/shove/heave; show/showed ~ the door; send/sent ~ packing;
  file for divorce from; end things; end it with; call it a day with; call it a day on;
  give/gave ~ marching orders; give/gave ~ his/her cards; cut ~ adrift; drop ~ like; kick ~ to the curb/kerb;
  kick ~ out of; strike ~ from; delete ~ from; remove ~ from ~ life/circle; take leave of; drop out of ~ life;
  walk out of ~ life; part company with; break up ~ friendship`);

/** Endings that somebody or something brings about between others: these may have the cause as their subject. */
export const takings = phraseBook(`
  strip ~ of; relieve ~ of; turn ~ against; put ~ off; set ~ against; separate ~ from; part ~ from; divide ~ from; cleave ~ from; leave ~ without;
  no longer have; be without;
  lose ~ to; lose; cost; claim another; claim as; forfeit; drive ~ away; drive ~ out; drive off; push ~ away; push away; scare off;
  scare ~ away; alienate; estrange; repel; send ~ packing; make ~ lose; deprive ~ of; rob ~ of;
  take ~ from; tear ~ from; let go of; goodbye from; goodbye; farewell; goodbye to; farewell to;
  out go; out went; was gone; was out; be gone; lost to`);

/** Endings of what the sentence before named. */
export const endingsOfThat = phraseBook(`
  put ~ end to it/that/this/everything; put paid to it/that; end it; end that; end all that;
  end all of that; end this; kill it; kill that; finish it; finish that; ruin it; ruin that;
  ruin everything; destroy it; destroy that; wreck it; wreck that; change ~ that; spoil it;
  break it; break them up; split them up; do for it; call time on it; change everything; death`);
