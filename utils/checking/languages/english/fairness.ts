/** How English denies, corrects, reports, asks and shares out what a sentence says. */
import { phraseBook } from '../phrase-book';

export const negations = phraseBook(`
  not; never; no; nor; neither; nothing; nobody; none; without; hardly; scarcely; barely; no one;
  nowhere`);

/** Negations that deny nothing of what is asserted: they belong to somebody's stubbornness, or to a lead-in. */
export const stubborn = phraseBook(`
  not one to; not the type to; not the kind to; not the sort to; not in the mood; not dwell; not elaborate; not comment; not discuss; not look back; not go into; not say more; not sorry; not regret; not miss;
  not like; not love; not care for; not approve; not appreciate; not enjoy; not want; not look at; not listen;
  not look ~ in the eye; not believe; not understand; not follow; not respect; not support; not square; not reconcile; not take kindly;
  not laugh; not laugh at; not see past; not find ~ funny; not digest; not defend; not be around; not be seen; not be in; not sit; not share ~ stage;
  not renounce; not stop; not give up; not drop; not abandon; not disavow; not condemn;
  not denounce; not apologise; not back down; not let go; not distance; not quit; not leave;
  not turn; not take off; not take ~ off; not shut up; not cease; not keep quiet; not reject;
  not disown; not budge; not relent; never stop; never renounce; never apologise; never disavow;
  never took off; not forgive; not stomach; not abide; not accept; not get over; not get past;
  not support ~ politics; not tolerate; not bear; not stand; not surprise; no surprise; no secret;
  no doubt; no question; no wonder; without doubt; without question; not hide; not long;
  no mystery; and no other; and nobody else; and nothing else; nothing else; no one else;
  nothing but; none other than; no less; not only ~ but; no fan of; never forgive; not hesitate;
  not mince; no holds; without warning; not to mention; not agree; not share; not see eye;
  not been for; were not for; was not for; not be for; be not for; had not; if ~ not; had ~ never;
  not back; not embrace; not met; not happen; never happen; never met; never put on;
  not know what; not help; refuse; no choice; no option; no alternative; nothing to lose;
  not ~ any more; not ~ anymore; not in ~ corner; no sooner; never mind; nobody have to; no one have to; no bones; not need; need not; not hide; never hide; not deny; not dispute; not look past; not see past; not overlook; not ignore; not swallow; not get over;
  not live with; no going back; no turning back; no love lost; no match; no coincidence`);

export const corrections = phraseBook(`
  wave ~ off; wave away; wave ~ away; shrug off talk/claim/report/rumour/rumor/suggestion/idea/notion/story/headline/question/the; shrug it/that/this/them off; laugh off talk/claim/report/rumour/rumor/suggestion/idea/notion/story/headline/question/the; laugh it/that/this/them off; laugh at the idea/thought/notion/suggestion; brush off;
  brush aside; brush ~ aside; brush ~ off; play down; downplay; pour ~ cold water; bat away; bat ~ away; scoff; take exception;
  tell it differently; remember it differently; tell a different; different story; another story; different account; not recognise; not recognize; off the hook;
  exonerat*; absolv*; acquit*; blameless; innocent of; not guilty; scapegoat; red herring; overplay*; oversold; sensationali*;
  clickbait; out of context; lost in translation; misheard; words in his mouth; never said; roll ~ eye; rolls his eyes; tired of hearing;
  got ~ backward; wrong way round; the other way round; the other way around; not the hat to;
  mischaracteri*; misinterpret*; misrepresent*; misread*; misquot*; misunderst*; misreport*;
  misconception*; misleading; mislead; mislabel*; misconstru*; distort*; garbled;
  untrue; inaccura*; incorrect*; be false; false claim; false report; falsely; wrongly; be wrong;
  get it wrong; wrong say; wrong to; wrong about; myth; hoax; urban legend; so-called; supposed; supposedly;
  purported*; allegedly; alleged reason;
  not true; not quite*; not so; not exactly; far from; little to do with; less to do with; not how he would put it;
  stop say/blame; quit say/blame; enough of the; be lazy; be unfair; be absurd; be silly; be ridiculous; be laughable; be nonsense;
  be rubbish; miss the point; beside the point; not hold up; not hold water; not stack up; so much for; the impression that;
  explanation for the end; not say that; not say be; never say that; never say be; not name ~ as; never name ~ as; not the cause; a symptom; missing context; lack context; version of the; version of events;
  get described; be described as; portrayed as; painted as; painted it as; cast it as;
  characteri* as; spun as; spun it; framed as; framed it; reduce ~ to;
  record straight; clear ~ air; clarif*; correct the; corrected; correction; walk ~ back;
  take ~ back; as if; as though; retract*; revise;
  not just; not only; not merely; not simply; not solely; not entirely; more complicated;
  more nuanced; more personal; more complex; more to ~ than; goes deeper; go deeper; deeper than;
  oversimplif*; simplistic; too simple;
  deny; denied; denies; denial; dismiss the/that/as/claim/report/idea/suggestion;
  reject the/that/claim/report/idea/suggestion/notion;
  dispute the/that/this/it/claim/report/idea/notion; contest the/that/this; refute; rebut; debunk;
  dispel; contrary to; contradict; quash; scotch; object to the;
  refuse to blame/accept/pin/attribute/say/link/credit/make/call/name/see/cite/cast/let; decline to pin/attribute/name/link; careful not to;
  reluctant to; unwilling to blame/say; stop short of; shy away from; hesitate to blame/say; loath to;
  not ready to blame/say; not prepared to blame/say; tempting to; easy to blame/conclude/think/say/see/forget;
  easy to imagine; be forgiven for; you would think; you might think; you may think; one might think;
  one would think; one may think; you could think; if you believe; if you ask the; to read the;
  to hear the; to listen to the; to judge by the headlines; hard to blame; hard to say; too easy; easy answer;
  something other than; something else than; other than; anything but; nobody should; no one should;
  he disagree; she disagree; disagree with that; beg to disagree; see it differently;
  push ~ back; shoot down; shot down; hit back at; bristle; take issue; beg to differ;
  disagree with the; decline to say; decline to blame; would not say; refuse to say;
  fact check; fact-check; exaggerat*; overblown; overstat*; nonsense; bogus; baseless; unfounded;
  unproven; doubt that; doubt whether; question the; question whether; questionabl*; mistake to;
  mistaken; mistakenly;
  the idea that; the notion that; the theory that; the suggestion that; the belief that;
  the narrative that; the impression that; the perception that; the story that; false narrative;
  matter of dispute; despite reports; despite headlines; truth about whether;
  long before; well before; years before; even before; already before; not because;
  account/version/claim/story/reading/view/charge/telling/interpretation/explanation/conclusion/verdict ~ reject/dispute/contest/deny/dismiss/disown/challenge/contradict/disavow/resist;
  something/which ~ reject/dispute/contest/deny/dismiss/disown/disavow;
  account/version/claim/story/reading/view/charge/telling/interpretation/explanation/conclusion/verdict ~ not accept/share/recognise/recognize`);

export const hearsay = phraseBook(`
  according to many/some/most/several/countless/various/numerous;
  according to the story/headline/paper/tabloid/media/press/report/coverage/internet/account/outlet/blog/gossip/rumour/rumor;
  you may/might/will/could have read/heard/seen; described far and wide; widely described;
  would have you believe; would have us believe; want you to believe; would like you to think; so they say; they say; will tell you;
  the standard account; the usual account; the usual explanation; popularly; popular memory; popular imagination; mythology; folklore; lore;
  the common view; the common wisdom; the common assumption; they argue; some who know; others say; in the comments; on the message boards;
  in somebody/someone/everyone/everybody 's opinion/view/book; in the opinion of; in the eyes of; in the view of; in some eyes; for my mother/father/mom/dad/uncle/aunt/sister/brother/friend/wife/husband/neighbour/neighbor; version be; the version; one version; in the version;
  ask the internet; ask twitter; ask anyone; ask around; as the papers; as the tabloids; as the headlines; as the story; as the blogs;
  read that; much be written; been written; satirical; satire; parody; spoof; in the sketch; in a sketch; the joke be; suppose; imagine;
  sketch/play/novel/film/movie/musical/episode/cartoon/story/song/sitcom/joke about; in the film; in the novel; in the play; article of faith; a claim; the claim; the legend be; better story; true or false;
  headlines blame/put/pin/cite/cast/make; headline blame/put/pin; reports blame/put/pin/cite;
  tabloids; the media blame/put/pin/cite/make/cast/decide; the press blame/put/pin/cite/make/cast/decide;
  outlets blame/put/pin/cite/make; twitter decide/say/blame/think/conclude; internet decide/say/blame/think/conclude;
  social media decide/say/blame/think/conclude; fans decide; fans conclude; theory; theories; conjecture;
  guesswork; often say/claim/think/assume/hear; it have been say; it have often been; so it be say;
  common knowledge; received wisdom; received opinion; some would say; some might say; many would say;
  everybody know; everyone know; we all know; people say; people think; people assume; people believe; everybody says; everyone says;
  fear/fears/feared that; fans/many/some/few fear/feared; be feared; reportedly; rumour; rumor; rumoured; rumored; speculat*; purport; presumably; perhaps; maybe;
  possibly;
  some say; some believe; some think; some people; some fans; some outlets; several outlets;
  many outlets; other outlets; outlets say/report/claim/write/have/run; some media; some have;
  some report*; some argue; many believe; many think; many assume; many say; many saw;
  many blamed; much of the press;
  tabloids; headlines say/claim/have/suggest/that; headline say/claim/that;
  newspapers say/report/claim/write; websites say/report/claim; gossip;
  the press say/report/claim/have; the media say/report/claim/have; media reports;
  reports say/suggest/claim/that/of; report claim*; commentator*; observers; pundit*;
  social media users; twitter users; commenter*; bloggers;
  fans say; fans think; fans believe*; fans assume*; fans on; fans blame*; fans claim*;
  fans insist*; fans see; critics say; critics claim*; critics blame*; critics argue*;
  critics see; detractor; opponents say; rivals say; rivals claim;
  it be report*; it have been report*; it be wide*; widely report*; widely believed;
  widely assumed; widely thought; widely taken; widely blamed; it be claim*; it be said;
  it be suggest*; it be believ*; it be assum*; it be thought; be said to; be believed to;
  be thought to; be reported to; be rumoured to; be rumored to; be accused of;
  those who; anyone who; anyone that; people who; readers who; whoever; everyone who;
  everybody who; assum*; the claim that; a claim that; claims of; claims that; we be told;
  you be told; readers be told; fans be told; so the story; story go; word was; word has it;
  legend has it; have it that; be taken to mean; take it to mean; interpret*; blamed ~ by;
  according to a; according to some; according to the site; according to reports;
  according to critics; according to fans; accord to unnamed; sources say; source say; onlookers;
  conventional wisdom; popular belief; popular version; in the popular`);

/** Whose claim it is, read in `hearsay` where it is not one of the people's. */
export const according = phraseBook('');

export const shared = phraseBook(`
  it be more than; only part; part of it; part of the reason; part of the story; a part of;
  partly; in part; partial; partially; one of the reasons; one of the causes; one of the factors;
  one of several; one of many; one of two; one of three; of two reason/cause/factor/thing; of three reason/cause/factor/thing;
  two reason; two cause; two factor; two thing; three thing; three reason; several thing; many thing; lesser of;
  of which ~ be one; more than one; as much as by; almost as much; be one reason; as one reason; one reason ~ be; one factor; a factor; another factor; a reason;
  another reason; another cause;
  among the reasons; among the causes; among the factors; not the only; many cause; many reason;
  many factor; several reason; several factor; number of reason; number of factor;
  range of reason; variety of reason; combination of; mix of; mixture of;
  help end/kill/destroy/break/ruin/drive; also because; alone did; alone do; other reason;
  other factor; other cause; play a part; play a role; contribut*`);

export const held = phraseBook(`
  survive; outlive; outlast; withstood; withstand; weather; endure; remain friend; stay friend;
  still friend; be still friend; still close; keep in touch; stay in touch; remain close;
  stay close; mend; reconcile; patch up; rekindle`);

/** Words of a headline that announces what is to be put right. */
export const debunks = phraseBook(`
  myth; myth busting; mythbust*; fact check; fact checker; debunk*; true or false; fact or fiction; rumor patrol; rumour patrol;
  rumor control; misconception*; internet get wrong; get wrong about; got wrong about; people get wrong; gets ~ wrong about;
  you think you know; setting the record straight; set the record straight; hoax`);

/** Verbs by which something is only held possible. */
export const possible = phraseBook(`
  may have; might have; could have; may well have; might well have; could well have; may be; might be; could be;
  may well be; might well be; could well be; may explain; might explain; could explain;
  threaten to; risk; in danger of; on the verge of; on the brink of; could soon; could still; could yet; may soon; might soon;
  may yet; might yet; may also; might also; may seem; might seem`);

export const questions = phraseBook(
  'whether; ask if; wonder if; ask him if; ask her if; know if; ask ~ if; question of',
);

export const takesBack = phraseBook(`
  or did/was/is/has/had/does he/she/it/they/that; or so the story/tale/headline; or not;
  he disagree; she disagree; disagree with that; see it differently; be wrong; be false; be untrue; be rubbish; rubbish; be nonsense;
  read wrong; not so; not true; not quite*; that be not so/true/how/what/the/why; it be not so/true/how/the;
  this be not so/true/how/the; that be wrong; that be false; that be untrue; mischaracteri*;
  he deny; she deny; deny this; deny that; deny it; dispute this; dispute that; dispute it;
  reject that; reject this; reject it; refute*;
  not how; not what he said; not what she said; not what happened; got it wrong; get it wrong;
  misread*; misleading; inaccura*; myth; beg to differ; not the case; not accurate;
  set the record; say no; nonsense; debunk*; incorrect; false; untrue`);

/** Verbs of report: whose report it is stands before them. */
export const reports = phraseBook(`
  think; hold; believe; reckon; contend; tell; swear; suspect; decide; opine; theorise; theorize; post; tweet; joke; report; write; say; announce; suggest; declare; insist; allege; headline; assert; claim;
  maintain; argue; conclude; state; imply`);

/** Denials of any part at all, which go further than "not the reason". */
export const wholeDenials = phraseBook(`
  nothing to do with; nothing whatever to do with; nothing whatsoever to do with;
  nothing at all to do with; zero to do with; have nothing to do with; no part; no role;
  play no part; play no role; no bearing; no influence; no effect; no impact; not at all;
  irrelevant; not ~ a factor at all; not a factor; no factor; not figure; not enter into it;
  in no way; none of it be about; none of this be about; wholly unrelated to; unrelated to;
  completely unrelated; neither here nor there; unconnected with/to; not connected with/to; no connection with/to/between;
  no link with/to/between; not come into it; never come into it; not come into play; not matter at all; not matter in the least;
  not matter one; no blame whatever/whatsoever/at; no hand in; not the slightest/least/smallest/faintest ~ to do with;
  not the slightest/least/smallest part/role/bearing/influence/effect; immaterial; of no consequence; not in any way; not remotely`);

/** Verbs and nouns by which somebody is given a claim. */
export const sayings = phraseBook(`
  promise; pledge; vow; guarantee; swear; swore; assure; commit; commitment; undertake; undertook; undertaken;
  undertaking; say; said; tell; told; announce; announcement; declare; insist; state; claim; word;
  oath; campaign; manifesto; offer; bind; rule out; ruled out; speak; spoke; according to;
  maintain; repeat; reassure; tweet; write; wrote; call; predict; give ~ word; gave ~ word;
  reveal; admit; confirm; breaks; break; broke; broken; u-turn; renege; go back on`);

/** Those that bind the speaker: what is promised needs no future tense. */
export const promises = phraseBook(`
  promise; pledge; vow; guarantee; swear; swore; assure; reassure; commit; commitment; undertake; undertook; undertaken;
  undertaking; oath; manifesto; offer; bind; rule out; ruled out; give ~ word; gave ~ word; word;
  renege; go back on; u-turn; break; broke; broken`);

/** That something was said is denied. */
export const deniedSaying = phraseBook(`
  at no point; at no time; at no stage; on no occasion; never do ~ promise/say/pledge/vow;
  not actually/ever/once/even promise/say/pledge/vow; not in fact promise/say/pledge/vow;
  not/never promise; not/never say; not/never pledge; not/never claim; not/never guarantee;
  not/never vow; not/never tell; not/never commit; not/never offer; not/never announce;
  not/never state; not/never suggest; not/never swear; not/never assure; never ~ promise;
  never ~ say; never once; nor promise; nor say; nowhere; make no such; made no such;
  no such promise; no such pledge; no such claim; no promise; no pledge; stop short of;
  stopped short of; deny; denies; denied; denial; refuse to promise; refused to promise;
  refuse to say; refuse to rule; contrary to`);

/** What was promised was done. */
export const fulfilled = phraseBook(`
  keep ~ promise; keep ~ word; kept ~ promise; kept ~ word; make good on; made good on;
  deliver on; deliver the promise; honour ~ promise; honor ~ promise; honour ~ pledge;
  honor ~ pledge; true to her word; true to his word; as promise; as pledge; redeem ~ promise;
  redeem ~ pledge; as he/she/they/it say/promise/pledge/announce; as he/she/they/it have say/promise/pledge/announce; as announce; fulfil ~ promise; fulfill ~ promise; fulfil ~ pledge; fulfill ~ pledge`);

/** The same where a clause ends with it. */
export const fulfilledAtEnd = phraseBook(`
  and it be; and so it be; and it do; and so it do; and it have; and she do; and he do;
  and they be; and they do; and so they be; and so they do; and there be; and it stay so; and nobody do; and no one do; and nobody have;
  and that be what happen; as it be; as it do; which it be; which it do; which she do;
  which he do; which they do`);

/** A wish is no promise. */
export const hopes = phraseBook(
  `
    hope; wish; aim to; would like; dream of; plan to; want to; consider; intend; aspire;
    call for; favour; favor`,
);

/** Words that widen any claim. */
export const widenings = phraseBook(`
  for all; for everyone; for everybody; for ever; forever; for good; for life; never; never again;
  not ever; ever again; ever; nobody; no one; no-one; not anyone; not anybody; not a single;
  not one; not a penny; not a cent; not ~ a penny; not ~ a cent; not ~ one penny; not ~ one cent; not ~ a single; always; at all; whatsoever; under any circumstances;
  in any circumstances; no matter what; come what may; without exception; unconditional;
  unconditionally; permanent; permanently; everyone; everybody; every; until ~ die; till ~ die;
  as long as ~ live; indefinitely; in perpetuity; any; anything; entirely; altogether; totally;
  completely; all of us; all of you; us all; one and all; across the board;
  rich and poor; young and old; the whole country; whole nation; the lot; whoever; no ifs; or buts;
  unlimited; unconditionally; every single; every penny; every cent; every last;
  all the money; all of it; the whole of; in full; in its entirety; wherever; anywhere; whatever`);

/** Those that widen in a sentence of its own what was claimed in the one before. */
export const outright = phraseBook(`
  for all; for everyone; for everybody; for ever; forever; for good; never again; no exception;
  without exception; unconditional; unconditionally; no ifs; or buts; every single;
  all of us; all of you; one and all; across the board; under any circumstances; no matter what;
  no matter who; everyone; everybody; every one; all bills; all prices; not just; not only;
  no strings; whatever happen; come what may`);

/** Before a cause: what sets it aside. */
export const setAside = phraseBook(`
  rather than; instead of; more than; unlike; apart from; aside from; despite; in spite of;
  regardless of; notwithstanding; forget; never mind; other than; else than; anything but; except; except for;
  with or without; not to mention; against; beat; defeat; oust; unseat; oppose; opposing; opponent of; criticise; criticism of; impeach;
  long after; well after; until after; less about; leave aside; leaving aside;
  irrespective of`);

/** What names a cause only to dismiss it. */
export const dismissals = phraseBook(
  'forget; never mind; leave aside; leaving aside; rather than; instead of',
);

/** Beside a cause: what shares the blame with it. */
export const besides = phraseBook(`
  as well as; along with; together with; combined with; coupled with; in addition to; on top of;
  besides; among them; among others; and other; as much as`);

/** Quarrels: with a date they are events of their own. */
export const quarrels = phraseBook(`
  fall out; falling out; falling-out; fallout; row; spat; quarrel; feud; clash; beef; tension;
  strain; disagree; disagreement; dispute; trouble; rift; argument; argue; fight; fought; bust-up;
  friction; at odds; at loggerheads; exchange; war of words; trade blow; trade barb; butt head; lock horn; cross swords;
  come to blow; not see eye to eye`);

/** What dates a quarrel, or says in what it was carried on. */
export const occasions = phraseBook(`
  earlier disagreement/dispute/quarrel/row/spat/clash/argument/exchange/feud;
  previous disagreement/dispute/quarrel/row/spat/clash/argument/exchange/feud;
  past disagreement/dispute/quarrel/row/spat/clash/argument/exchange/feud;
  old disagreement/dispute/quarrel/row/spat/clash/argument/feud;
  january; february; in/last/that/of march; april; in/last/that/of may; june; july; august;
  september; october; november; december; monday; tuesday; wednesday; thursday; friday; saturday;
  sunday; yesterday; today; this week/month/year/spring/summer/autumn/fall/winter;
  last week/month/year/spring/summer/autumn/fall/winter/night;
  that week/month/year/spring/summer/autumn/fall/winter; year ago; month ago; week ago; day ago;
  years earlier; months earlier; weeks earlier; year before; it have been; back then; at the time;
  by text; by message; by phone; in text; in texts; text message; exchange of text; on twitter;
  on instagram; on stage; on air; over dinner; in public; online`);
