/** How English corrects, takes back and debunks. */
import { phraseBook } from '../phrase-book';

export const corrections = phraseBook(`
  clear of blame; cleared of blame; cleared of; clear ~ of blame; wave ~ off; wave away; wave ~ away; shrug off talk/claim/report/rumour/rumor/suggestion/idea/notion/story/headline/question/the; shrug it/that/this/them off; laugh off talk/claim/report/rumour/rumor/suggestion/idea/notion/story/headline/question/the; laugh it/that/this/them off; laugh at the idea/thought/notion/suggestion; brush off;
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

/** Words of a headline that announces what is to be put right. */
export const debunks = phraseBook(`
  myth; myth busting; mythbust*; fact check; fact checker; debunk*; true or false; fact or fiction; rumor patrol; rumour patrol;
  rumor control; misconception*; internet get wrong; get wrong about; got wrong about; people get wrong; gets ~ wrong about;
  you think you know; setting the record straight; set the record straight; hoax`);
