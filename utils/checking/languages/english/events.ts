/** What English says of bonds that end. */
import { phraseBook } from '../phrase-book';

/** Words for bonds, by the noun by which a record names them. */
export const bonds = {
  friendship: phraseBook(`
    friendship; friend; bromance; bond; relationship; closeness; be close; so close; close friend;
    pal; buddy; brotherhood;
    best of friend; best of pal; thick as thieves; inseparable; joined at the hip; like brothers; thing between; whatever ~ have; whatever there be between;
    what they had; what the two had; what the pair had; what ~ had; between them;
    between the two/pair/duo/friends/men; relations`),
  marriage: phraseBook('marriage; wedlock; relationship; union; couple'),
  partnership: phraseBook(
    'partnership; collaboration; alliance; duo; double act; bond; relationship; joint venture',
  ),
};

/** Endings of whatever stands beside them: the bond has to be named. */
export const endings = phraseBook(`
  death knell for; death sentence for; death blow to; kiss of death for; curtain for; fatal to;
  lethal to; ruinous to; poison to; end of the road for; disaster for; enough for;
  be done; unsustainable; untenable; unworkable;
  alienate; estrange; drive away; shed; parted*; part them/two/the/old; fall out;
  not strong enough for; not survive; not even ~ survive; no ~ survive; sweep away; sweep ~ away; wash away; wash ~ away; blow away; carry off; carry away; tear down; tear ~ down;
  wear away; whittle away; take away; take ~ away; take his/her/their friend; not digest; not absorb; not contain; let ~ die; pull ~ down; run ~ into the ground;
  run over; meet ~ waterloo; meet ~ downfall; meet ~ undoing; take down; strike down; cut down; gun down;
  killer blow to; fatal blow to; mortal blow to; final blow to; knockout blow to; coup de grace to;
  deal ~ blow to; deal ~ fatal/mortal/final/killer/death/knockout blow; death warrant of/for;
  sign ~ death warrant; body count; cause of death; rest in peace; rip;
  be rip; in tatters/ruins/pieces/shreds/shambles/ashes/rubble; leave ~ in tatters/ruins/pieces/shreds/shambles/ashes;
  lie in tatters/ruins/pieces/shreds/ashes; lay ~ to waste; lay waste to; make short work of;
  make mincemeat of; blow ~ to smithereens/pieces/bits; to smithereens; irreparable damage to/of;
  irreparably damage; damage ~ irreparably; damage beyond repair; damage ~ beyond repair;
  thing of the past; belong to the past; be toast; kaput; be dust; defunct; cease to exist;
  consign ~ to history; consign to history; consign ~ to the past; relegate ~ to the past;
  consume; swallow; devour; gobble up; eat up; engulf; dynamite; nuke; vaporise; incinerate; upend;
  cleave; sunder; rend; asunder; stamp out; trample; flatten; squash; steamroll; bulldoze;
  pulverise; decimate; eviscerate; hollow out; topple; blight; strangle; stifle; drown; choke;
  render ~ impossible/untenable/unsustainable/unworkable/unthinkable;
  make ~ impossible/untenable/unsustainable/unworkable/unthinkable;
  impossible; buckle; snap; rot; corrode; come unstuck; come unglued; come a cropper; come to grief;
  come to nothing; come to naught; meet ~ end; meet ~ demise; meet ~ match; meet ~ maker;
  hit a wall; hit the wall; hit ~ brick wall; hit the buffers; spell ~ doom; spell doom;
  claim another; claim yet another; claim one of; claim its; claim as; claim a; claim the friendship;
  bow out of; opt out of; withdraw from; step away from; back out of; back away from; check out of;
  pull out of; move on from; retire from; bail on; bail out of; leave the friendship/relationship;
  leave ~ friendship; steal; break ~ back; ring down ~ curtain on; bring ~ curtain down on;
  curtain down on; ring the curtain down on; have nothing left of; nothing left of;
  nothing be left of; nothing remain of; little remain of; no friendship left;
  there be no friendship; there be no longer ~ friendship; run its course; run out of road;
  reach ~ end; be no more; end up in ~ bin; make a casualty of; make ~ a casualty; go to ~ grave;
  end; ending; put ~ end to; make ~ end of; be the end of; be the ~ end of; come to ~ end;
  bring ~ to ~ end;
  come to ~ halt; bring ~ to ~ halt; come to ~ close; bring ~ to ~ close; draw to a close;
  grind to a halt;
  finish; finish off; finished; conclude; cease; halt; discontinue; stop; call it a day;
  call time on;
  call it quits; call off; call a halt to; bring down the curtain on; ring down the curtain on;
  curtain fall;
  break; broken; break off; break down; breakdown; break up; breakup; break apart; broke;
  kill; kill off; killer; slay; murder; execute; strangle; smother; suffocate; choke off;
  snuff out; extinguish;
  die; dead; death; deathblow; demise; perish; expire; doom; death knell; sound ~ death/knell;
  death blow; death sentence;
  nail ~ coffin; final/last nail; bury; buried; laid to rest; lay to rest; grave; funeral;
  post-mortem; obituary; fatal; fatally; terminal;
  destroy; destruction; ruin; ruination; wreck; wreckage; shatter; smash; crush; demolish;
  dismantle; obliterate; annihilate;
  devastate; detonate; explode; implode; blow up; blow apart; blow to bits; torch; torpedo;
  scupper; scuttle; sink; sunk; shipwreck;
  capsize; founder; hit ~ rocks; on the rocks; crash and burn; crash; go up in flames;
  up in smoke; burn; burn down; burn to the ground;
  go down in flames; go south for good; unravel; unravelling; undo; undone; undoing; undid;
  downfall; dissolve; disintegrate; crumble; collapse;
  fall apart; come apart; come undone; rip apart; torn apart; fray beyond repair; evaporate;
  vanish; disappear; wither; expire; lapse;
  sever; severance; cut; terminate; termination; rupture; fracture; fractured; cancel; scrap; axe;
  ditch; drop; abandon; jettison; discard; sacrifice;
  throw away; toss aside; throw out the window; cast aside; cast off; give up; forfeit; squander;
  trade away; renounce; disown; dump; quit; resign from; resignation from;
  walk away from; walk out on; turn ~ back on; pull the plug on; slam ~ door on;
  close the door on; shut the door on; wash ~ hands of;
  say goodbye to; bid farewell to; goodbye to; farewell to; lose; lost; loss of; cost; rob ~ of;
  deprive ~ of; strip ~ of; do for; did for; put paid to; do in; did in; wipe out; do away with;
  be over; over and done; over for good; no more; no longer; be gone; finito; be history;
  be finished; casualty; victim; collateral damage; price; last/final straw; the straw;
  breaking point; tipping point; point of no return;
  deal breaker; dealbreaker; deal-breaker; bridge too far; step too far; too much for;
  more than ~ could take; more than ~ could bear; bit the dust; bite the dust; out the window;
  kibosh on;
  not survive; never survive; not outlast; not outlive; not endure; not last; not withstand; not weather;
  not make it through/past; never make it through/past; not get through/past; never get through/past;
  not come through; not live through; not ride out; not see out; not stay the course;
  not stand; not bear; not take; not cope; not hold; fail to survive; unable to survive;
  no match for; never recover; not recover; beyond repair; irreparable; irreparably; never the same;
  never been the same; not been the same; not the same since;
  kick the bucket; go by the wayside; fall by the wayside; hit the skids; run aground;
  go off the rails; derail; poison; sour for good; erase; break the back of; break ~ back of;
  dead in the water; one ~ fewer; cut short; nix; tank; eat away at; bring down`);

/** Endings whose object is the cause: "foundered on", "lost to". */
export const endingsOn = phraseBook(`
  over because of; over because; over due to; over thanks to; over owing to; over on account of;
  not strong enough for; not even ~ survive; no match for; be no match for; prove no match for; another scalp on; a scalp on; one more scalp on; scalp for;
  meet ~ end in/at; meet ~ match in; meet ~ waterloo in; meet ~ undoing in; meet ~ downfall in; find ~ limit in; find ~ end in; end up on the altar of;
  not make it through/past; never make it through/past; not get through/past; not come through;
  not live through; not ride out; not see out; not cope with; never survive; fail to survive;
  unable to survive; not stand; not bear; not take;
  perish on; perish on the altar of; lost on; give up ~ rather than; end up under; choke on; gag on; snag on; splinter on; trip over; stumble over; smash on; smash against;
  dash on; dash against; crash against; crash into; run into; drown in; wreck on; wrecked on;
  wreck on the rocks of; come unstuck on; come to grief on; die on; die of; die from; perish in;
  perish under; buckle under; crush under; crush beneath; bury beneath; break under; snap under;
  collapse under; crumble under/before; fold under/before; wilt under/before; cave under; cave in to; crack under; melt away before; crumble in the face of; fold in the face of; collapse in the face of; sink under; sink by; burn in ~ fire of; go down to;
  casualty in; casualties of; casualties in; victims of; collateral damage of; collateral damage in;
  price ~ pay for; price tag of; cost ~ pay for; casualty to; lost in; fall to; forfeit ~ to;
  surrender ~ to; exchange ~ for; barter ~ for; sell ~ for; throw away ~ for; throw ~ away for;
  toss ~ away for; ditch ~ for; abandon ~ for; leave ~ for; drop ~ for; dump ~ for; forsake ~ for;
  add ~ to ~ list/tally/toll/count/casualties/victims/scalps/graveyard;
  count ~ among ~ victims/casualties/scalps;
  stop where; end where; finish where;
  choose/chose ~ over; pick ~ over; prefer ~ to; put ~ before; put ~ above; put ~ ahead of;
  price of; cost of;
  pay for ~ with; pay ~ with;
  not survive; not outlast; not outlive; not endure; not withstand; not weather;
  never recover from; not recover from; survive not;
  founder on; foundered on; break on; shipwreck on; crash on; run aground on; lose ~ to; lost to;
  loss of ~ to; sacrifice ~ to; sacrificed on; sacrifice ~ altar of; pin ~ end ~ on;
  bury under; buried under; casualty of; victim of; victim to; fall victim to; fell prey to;
  succumb to; pay ~ price for; killed off by; doomed by;
  could not survive; trade ~ for; swap ~ for; give up ~ for; die of; trip up on; stumble on;
  come to grief over; pin ~ loss ~ on; pin ~ split ~ on; pin ~ breakup ~ on; pin ~ demise ~ on;
  bond for`);

/** Endings that are between people by themselves. */
export const relational = phraseBook(`
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
  come between ~ for good; rupture between; rupture with;
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
  not speak to; not spoken to; not talk to; lost to; loss of ~ friend; refuse to speak to;
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
  file for divorce from`);

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
