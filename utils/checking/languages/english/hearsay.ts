/** How English says that a claim is somebody else’s. */
import { phraseBook } from '../phrase-book';

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
  the tale that; a tale that; the notion that; a notion that; the myth that; the line that; the fiction that; the fable that; the tale be; the canard that; the rumour that; the rumor that; the talk that; the charge that;
  camp/side/faction/school/half/group/section/quarter/corner be convinced/sure/certain/adamant/persuaded; school of thought;
  some report*; some argue; many believe; many think; many assume; many say; many saw;
  many blamed; much of the press;
  tabloids; headlines say/claim/have/suggest/that; headline say/claim/that;
  newspapers say/report/claim/write; websites say/report/claim; the gossip; gossip have/say/claim/be/column/site/blog/page; idle gossip; according to gossip;
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
  legend has it; have it that; be taken to mean; take it to mean; interpret*; be blame ~ by;
  according to a; according to some; according to the site; according to reports;
  according to critics; according to fans; accord to unnamed; sources say; source say; onlookers;
  talk that; answer talk; the talk be that; whispers that; chatter that; murmurs that; suggestions that; accusation that; accusations that; the charge that;
  heard it said; hear it said; hear it tell; heard it told; be put about; put it about; put it around; do the rounds; did the rounds; make the rounds; made the rounds; bandied about; word in; talk of the town; whisper have it;
  conventional wisdom; popular belief; popular version; in the popular`);

/** Whose claim it is, read in `hearsay` where it is not one of the people's. */
export const according = phraseBook('according to');

/** Verbs of report: whose report it is stands before them. */
export const reports = phraseBook(`
  think; hold; believe; reckon; contend; tell; swear; suspect; decide; opine; theorise; theorize; post; tweet; joke; report; write; say; announce; suggest; declare; insist; allege; headline; assert; claim;
  maintain; argue; conclude; state; imply; be convinced; be adamant; be persuaded; be certain that; be sure that; be of the opinion; be of the view; inform`);
