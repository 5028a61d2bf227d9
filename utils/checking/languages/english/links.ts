/** How English joins an effect and its cause, or an event and what went before it. */
import { phraseBook } from '../phrase-book';

export { intolerance, side } from './sides';

/** From an effect to its cause. */
export const toCause = phraseBook(`
  point ~ finger at; point ~ finger squarely at; finger point at; finger be point at; for no other reason than; no reason other than; no other cause than; no cause other than; for no reason but; for no better reason than;
  have one cause; have a single cause; have but one cause; have only one cause; have one reason; have only one reason; for one reason; for the simple reason; for the sole reason; for the single reason;
  for want of; for lack of; in the absence of; look no further than; single out; have its origin in; have its origins in; have its root in; have its roots in; be a matter of; be the price of; be the consequence of; be the work of;
  rather than give up/renounce/drop/leave/lose/abandon/disown/disavow/forsake/ditch;
  be about; be all about; be just about; be down to; the work of; the handiwork of; the doing of; the fault of; thank;
  with his/her/their support/back/embrace/love/praise/endorse/endorsement/worship/devotion/loyalty/admire/admiration/enthusiasm/cheerleading/tweet/obsession/infatuation/flirtation/crush/stance;
  through his/her/their support/back/embrace/love/praise/endorse/endorsement/worship/devotion/loyalty/admire/admiration/enthusiasm;
  in the shadow of; for cosy; for cozy; for stand; for stick; for suck; for choose; for vote; for pose; for put on; for take up with; for turn; for fall for; for become; for join; for get behind;
  appalled at; dismayed at; dismayed over; horrified by; horrified at; disgusted with; disgusted at; disgusted over;
  angered at; angered over; anger over; anger at; outraged at; outraged over; shocked by; shocked at; repelled by; troubled by;
  unhappy with; unhappy about; unhappy over; offended at; saddened by; embarrassed by; exasperated by; exasperated with; frustrated by; frustrated with; weary of;
  turned off by; uncomfortable with; put out by; horror at; dismay at; dismay over; disgust at; disgust over; disgust with; revulsion at; exasperation with; distaste for;
  unable/unwilling to reconcile/accept/live/look/get/bear/countenance/overlook/tolerate/abide/ignore/swallow/understand/face/endure/cope/stand/withstand/work/put/take/carry/go;
  refuse to accept/tolerate/overlook/countenance; at odds over;
  with one word; in one word; with a single word; in a single word; in two words; with two words;
  with a man who; with a person who; with someone who; with somebody who; with anyone who; with a guy who;
  the answer; the answer be; the explanation; explain by; the upshot of; upshot of; product of; result of; fallout from; fallout of; on the altar of; on ground of; for reason of; in the face of; the reason fit;
  over; because; because of; due to; owing to; thanks to; as a result of; as a consequence of;
  in consequence of; a result of; consequence of; on account of; on the grounds; on grounds of;
  on the back of; on the strength of; by reason of; by virtue of; for the sake of; account for;
  cause by; bring about by; bring on by; trigger by; spark by; prompt by; drive by; fuel by;
  fuelled by; fueled by; set off by; ignite by; precipitate by; occasion by; inspire by; spur by;
  provoke by; force by; root in; rooted in; stem from; result from; arise from; arose from;
  come from; spring from; flow from; follow from; grow out of; out of; derive from; born of;
  in light of; given; in view of; in protest at; in protest of; in protest over;
  in protest against; protest at; in response to; in reaction to; in anger at; out of anger at;
  in disgust at; disgusted by;
  courtesy of; attribute ~ to; attribute to; attributable to; ascribe ~ to; put ~ down to;
  put down to; down to; chalk ~ up to; trace ~ to; trace back to; trace ~ back to; boil down to;
  come down to; came down to; owe to; credit; blame; blame on; blame lie with; lie with;
  lay ~ at the door of; at the feet of; at the hand of; at the hands of; pin ~ on; hinge on;
  turn on; centred on; centered on; all about;
  by; end by; undo by; doom by; kill by; wreck by; break by; reason be; reason being; the reason;
  cause be; culprit be; the culprit; explanation; cite; citing; cited; name ~ as; point to;
  unable to stomach; unable to forgive; unwilling to forgive; could not stomach;
  could not forgive; could not abide; could not accept; could not get over; could not get past;
  sick of; tired of; fed up with; put off by; sicken by; dismay by; alienate by; appal by;
  appalled by; repulse by; outrage by; upset by; upset at; upset with; upset about; angry at;
  angry about; angry over; furious at; furious over; furious about; incensed by; disappointed by;
  disappointed with; disillusioned by; disillusioned with; troubled by; hurt by; offended by;
  it be; that be; for support; for back; for backing; for his support; for his back; for praise;
  for endorse; for embrace; for side; for defend; for love; for his love; for wear; for his;
  for her; for their; when it come to; under the weight of; under the strain of;
  under the pressure of; so that ~ could; for the love of; in favour of; in favor of;
  in exchange for; in return for; in the name of; to blame be`);

/** The same before a cause that stands first. "By" and "over" count only in the gerund or at the very head. */
export const beforeCause = phraseBook(`
  appalled at; dismayed at; dismayed over; horrified by; horrified at; disgusted with; disgusted at; disgusted over;
  angered at; angered over; anger over; anger at; outraged at; outraged over; shocked by; shocked at; repelled by; troubled by;
  unhappy with; unhappy about; unhappy over; offended at; saddened by; embarrassed by; exasperated by; exasperated with; frustrated by; frustrated with; weary of;
  turned off by; uncomfortable with; put out by; horror at; dismay at; dismay over; disgust at; disgust over; disgust with; revulsion at; exasperation with; distaste for;
  unable/unwilling to reconcile/accept/live/look/get/bear/countenance/overlook/tolerate/abide/ignore/swallow/understand/face/endure/cope/stand/withstand/work/put/take/carry/go;
  refuse to accept/tolerate/overlook/countenance; at odds over;
  the reason be; the cause be; the culprit be; the answer be; the explanation be; the reason;
  come down to; came down to; boil down to; down to; put it down to; call it;
  solely because; only because; with his/her/their support/back/embrace/love/praise/endorse/endorsement/worship/devotion/loyalty/admire/admiration/enthusiasm/tweet/obsession;
  through his/her/their support/back/embrace/love/praise/endorse/endorsement/worship/devotion/loyalty;
  cause be;
  because; because of; due to; owing to; thanks to; as a result of; as a consequence of;
  on account of; in light of; given; in view of; by reason of; by support; by back; by endorse;
  by embrace; by side; by praise; by stand; by put; by wear; by choose; by throw; by come;
  by cosy; by cozy; by turn; by his; by her; by their; in support; in back; in endorse;
  in embrace; in side; in choose; in praise; in turn to;
  over his; over her; over their; over; sicken by; dismay by; disgust by; alienate by; appal by;
  appalled by; repulse by; outrage by; put off by; upset by; upset at; upset with; angry at;
  angry about; angry over; furious at; furious over; furious about; anger by; hurt by;
  incensed by; disappointed by; disappointed with; disillusioned by; disillusioned with;
  fed up with; tired of; sick of; unable to stomach; unable to forgive; unwilling to forgive;
  in protest at; in protest over; courtesy of; citing; so strong be; so great be; so deep be;
  such be; for; blame; credit; to blame be`);

/** The same behind a cause: English has none. */
export const postpositions = phraseBook('');

/** From a cause to its effect. */
export const toEffect = phraseBook(`
  explain his/her/their/its; do it for; be it for; be enough for; be the end for; be the finish of; be the end of the road for; persuade ~ to; convince ~ to; prompt ~ to; induce ~ to; decide ~ to; leave ~ with no choice; leave ~ with no option;
  come at a price; come at a cost; come at ~ price; come at ~ cost; have a price; have its price; have consequences;
  put an; be the source of; explain why; explain how; explain the; account for; in consequence of which; to which we owe;
  mark the end; mark an end; mark the death; signal; herald; represent; constitute; amount to; write; be to be; be what ~ pay;
  with that; and with that; and with it; lead ~ to; cause ~ to; drive ~ to; push ~ to; move ~ to;
  oblige ~ to; no choice but; no option but; no alternative but; leave ~ no choice; see him;
  see her; a move; a decision; a choice; a step; a gesture; a stance; a betrayal; a turn; an act;
  something; responsible for; guilty of; to thank for; take the blame for; bear the blame for;
  turn ~ against; cost; blame ~ for; blame by ~ for;
  and that be; and this be; which be; which end; led to; lead to; leading to; cause; caused;
  spark; trigger; prompt; bring about; bring on; brought on; result in; precipitate; provoke;
  set off; usher in; spell; mean; meant; force; drove ~ to; drive ~ to; push ~ to; compel; make;
  made; contribute to; culminate in; end in; translate into; give rise to; accelerate; hasten;
  seal;
  be the reason; be the main reason; be the real reason; be the ~ reason; the reason why;
  the reason that; reason; be why; be behind; behind; be to blame; to blame; blame for; blame;
  be responsible; responsible for; be what; be how; be the cause; cause of; be the root; root of;
  be the culprit; at the root of; at the heart of; lie behind; be all it take; as the reason;
  as a reason; as reason; as the cause; as the man who; as what; as cause; with end; with ending;
  for end; for ending; for the end; for the loss; for the demise; for the breakup; for the split;
  for his split; for the breakdown; for the collapse; for the death; for break; for his break;
  so; so that; so loudly that; so much that; so much so; therefore; thereby; thus; hence;
  consequently; accordingly; as a result; in consequence; too much for; too much;
  more than ~ could; enough to; enough for; which; and it; and so; and thereby; and in doing so;
  and in so doing; proved; prove; put an end; put paid; strike the; deal; dealt; deliver;
  drove the; drive the; sound; come at the price of; come at the cost of; at the price of;
  at the cost of; at the expense of; costing; bring; brought; credit with; credited with;
  and lose; and lost; and thereby lost; and with it; and out; that ~ no longer; that end;
  that ended`);

export const blame = phraseBook(`
  responsible; 's doing; 's fault; 's work; 's handiwork; 's door; 's feet; see to that; see to it;
  make sure of it; make sure of that; make certain of it; happen; as the culprit; as the one reason;
  as the only reason; as the sole reason; for that;
  be to blame; to blame; be why; be the reason; be the cause; be the culprit; be behind it;
  be behind that; be responsible; do it; did it; did that; saw to it; saw to that; be the one;
  take the blame; get the blame; bear the blame; be at fault; the reason; as the reason;
  as the cause; as reason; as the main reason`);

export const heads = phraseBook(`
  hence; thus;
  at the heart of; at the root of; at the core of; at the bottom of; at the centre of;
  at the center of; at the back of; the straw that; one reason for; one reason why; only reason;
  one reason that; reason that; cause of death; on the subject of what; so what; guess what;
  guess who; guess why; the fault for; fault for; the blame for; the responsibility for;
  responsibility for; one man; one person; one thing; the answer to what; the hand that;
  what; the thing that; the one thing; the thing; the man who; the person who; the woman who;
  the one who; who; all it take; all that it take; all it took; it take; it took; the reason;
  the real reason; the main reason; the cause; the culprit; the cause of; the factor; factor in;
  why; reason for; reason behind; behind; if anyone; if anything; if one thing; what finally;
  responsible for; to blame for; blame for; source of; price of; cause`);

/** Words for an ending that are what ended it. */
export const culprits = phraseBook(`
  killer blow; fatal blow; mortal blow; final blow; coup de grace; the straw;
  killer; undoing; downfall; ruin; ruination; death; last/final straw; breaking point;
  tipping point; point of no return; deal breaker; dealbreaker; death blow; death knell;
  last/final nail; end of`);

export const copulas = phraseBook(`
  stand; lie; lay; lain; loom; lurk; sit; rest with; lie in; lie squarely with; name be;
  be; is; was; were; has been; have been; being; remain; lie with; lies with; boil down to;
  come down to; named`);

/** Before a thing that is the cause, as the means. */
export const means = phraseBook(`
  with a; with one; with the; with that; with his; with her; with their; with a single; through a;
  through the; through his; through her; by means of a; at the sight of a; at the sight of the;
  for a; for the; for one; for that; for his; for her; under a; under the; beneath a; beneath the`);

/** Phrases for a time or an occasion that begin like words for a cause. */
export const spans = phraseBook(`
  over to; over there; over here;
  over the year; over the past; over the last; over the next; over time; over the weekend;
  over the summer; over the winter; over the month; over the week; over the day; over the course;
  over the decade; over a decade; over two/three decade; over ten/twenty/fifteen year; over many year;
  over the holiday; over the phone; over dinner; over lunch; over breakfast; over coffee; over tea;
  over drink; over text; over and over; over again; for year; for a year; for decade; for a while;
  for the first time; for now; for a moment; for good; for ever; for once; for the time being;
  for the last time; for instance; for example; for sure; for real; for free; for short;
  for his/her/their part; by now; by then; by the way; by chance; by phone; by text; by all account;
  it be time; out of the blue; out of nowhere; out of touch`);

/** From what went before to the event: an order, and no cause. */
export const sequence = phraseBook(`
  be follow by; precede; come before; come just before; came right before; come the end;
  come the split; come the break; come an end; mark ~ moment/point/start/beginning when/at/that/of`);

/** From an event to what went before it: an order, and no cause. */
export const time = phraseBook(`
  having; within ~ of; day/days after; hour/hours after; week/weeks after; upon; post; after; no sooner;
  after; once; since; ever since; when; following; in the wake of; in the aftermath of;
  as soon as; until; amid; amidst; amid his; by the time; the moment; the day; the minute;
  from the day; from the moment; on the heels of; around the time; shortly after; soon after;
  as ~ grow/get/become/move/draw/fall/drift/cosy/cozy/turn/throw/come; as ~ closer;
  as ~ warm/embrace/praise/go/lean/edge/side/rally/champion/deepen/harden/rise/increase/intensify/support/back`);

/** Between a cause and an ending, what makes the ending the cause, or parts the two. */
export const turning = phraseBook(`
  because; because of; after; when; since; before; once; while; whereas; although; though;
  despite; until; over; due to; owing to; thanks to; following; whether; if; unless; long before;
  well before; even before; even after; like; unlike; about; against whom`);

export const and = phraseBook('and; then; and then; but then');

export const newSubject = phraseBook(
  `
    who; whom; whose; he; she; they; i; we; you; his; her; their; my; our; said; say; told; tell;
    spoke; insist; write; wrote; announce; know; see; meet; met; call; remain; stay; work;
    perform; sing; record; release; campaign`,
);

export const pointers = phraseBook(`
  that; this; it; which; the move; the decision; the stance; the endorsement; the hat;
  the gesture; the choice; the embrace; the support; the visit; the meeting; the stunt;
  the betrayal; the photo/picture/photograph/selfie/tweet/tweets/post/posts/speech/rant/hug/handshake/dinner/lunch/visit/appearance/comments/remarks/words/outburst/alliance/bromance/gesture/turn/conversion;
  those tweets/posts/words/comments/remarks/pictures/photos/views/politics/hats; these tweets/posts/words/comments/remarks/views;
  that tweet/post/photo/picture/speech/hug/handshake/dinner/visit/stance/decision/choice/move/embrace/support/endorsement/hat/outburst/day/evening;
  this tweet/post/photo/stance/decision/choice/move/embrace/support/endorsement;
  his tweets/praise/embrace/endorsement/love/devotion/loyalty/politics/views; of it; for it; of that;
  his stance; his support; his decision; his choice; her decision; her stance;
  their decision; such; as a result; as a consequence; consequently; therefore; hence; so;
  for that; for this; because of it; because of that; because of this; over it; over this;
  over that`);

export const reasons = phraseBook(`
  factor; trigger; catalyst; last/final straw; breaking/tipping point; decisive; what did it; all it took;
  the reason; reason; the cause; cause; the culprit; culprit; to blame; blame; the explanation;
  explanation; the answer; answer; because; because of; thanks to; due to; in a word; in one word;
  spoiler; hint; clue; the short version; long story short; you guess it; tell ~ why; say why; explain why;
  know why; here be why; this be why; lay it at; put it down to; blame it on; chalk it up to; attribute it to;
  credit it to; pin it on; trace it to; lay that at; put that down to; blame that on; attribute that to;
  one word; two words; in short; see to that; see to it; make sure of; thank; happen; death; simple; that be why; be why; did; do; responsible; fault; over;
  it was; it is; down to; owing to`);

export const answers = phraseBook(
  'the answer; answer be; the solution; correct answer; culprit; it be; spoiler; a hint',
);

/** Words that answer a question with yes. */
export const yes = phraseBook(`
  yes; yep; yeah; yup; indeed; absolutely; certainly; definitely; undoubtedly; of course; exactly;
  correct; affirmative; he/it/they do; he/it/they be; he/it/they have; sure do; 
  in a word yes`);

/** Words by which somebody else's question is told. */
export const asking = phraseBook(
  'ask why/what/how/who; wonder why/what/how/who; to know why/what/how/who',
);

export const conditions = phraseBook(`
  had; if; were it not for; be it not for; if it be not for; if it were not for;
  had it not been for; if it have not been for; if not for; but for; without; absent; take ~ away; take away; take ~ out; take out; remove; leave ~ out of; leave out; subtract; strip out; strip ~ out; delete; minus;
  in a world without; if only`);

export const wouldBe = phraseBook(`
  would ~ friend; might ~ friend; could ~ friend; would ~ close; might ~ close; would ~ together;
  would ~ speak; might ~ speak; would ~ speaking; might ~ speaking; would ~ talk; would ~ last;
  would ~ survive; would ~ alive; would ~ endure; would ~ intact; would ~ not end;
  would ~ never end; would never have end; would not have end; would not have lose;
  would never have lose; would ~ not ~ lose; would ~ not ~ break; would never have fall out;
  would not have fall out; would not have split; would still; might still; would yet;
  would have last; would have survive; could have last; could have survive; would ~ still be;
  would ~ remain; would ~ stay; would be friends today; would be alive; would have do;
  would ~ be standing; would ~ today; would ~ go ahead; would have go ahead; would have gone ahead; would ~ take place;
  would have taken place; would ~ happen; would ~ open; would be open; would ~ business;
  would ~ in post; would ~ in office; would ~ in the job; would ~ partner; would ~ married`);

/** Up to when a bond held. */
export const until = phraseBook(
  `
    until; till; up until; right up to; right up until; up to the moment; up to the day; before;
    but that be before; but then; but then came; then came; but not after; no longer after`,
);

/** Verbs that give an effect its cause: "attributes the split to Trump". */
export const assigning = phraseBook(
  `
    attribute; ascribe; chalk; put; trace; lay; pin; blame; credit; owe; tie; link; connect; hang;
    impute`,
);

/** What leads from the effect to the cause after such a verb. */
export const assigned = phraseBook('to; on; down to; up to; at the feet of; at the door of; with');
