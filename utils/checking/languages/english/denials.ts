/** How English denies, and which negations deny nothing. */
import { phraseBook } from '../phrase-book';

export const negations = phraseBook(`
  not; never; no; nor; neither; nothing; nobody; none; without; hardly; scarcely; barely; no one;
  nowhere`);

/** Negations that deny nothing of what is asserted: they belong to somebody's stubbornness, or to a lead-in. */
export const stubborn = phraseBook(`
  not hard to find; not far to seek; not hard to see; not difficult to find; not a mystery; not a puzzle; not in any doubt;
  no sign; no end to; no end in sight; not/never heal; not/never mend;
  not/never make ~ peace with; not/never come round to; not/never come to terms with; not/never warm to; not/never get used to; not/never take to; not/never understand;
  nobody/none doubt; no one doubt; not doubt; not in doubt; not in question; not in dispute; nobody/none dispute; no one dispute; nobody/none deny; no one deny; no denying; not to be denied; not need say; not need saying; not need spelling; not need telling; not need to be told; not forget; not be forgotten; not go unnoticed;
  not/never reconsider; not/never relent; not/never change ~ mind; not/never heed; not/never waver; not/never back off; not/never see reason; not/never think again;
  not/never pay; not/never settle; not/never arrive; not/never turn up; not/never receive; not/never come through; not/never honour; not/never honor; not/never materialise; not/never materialize; not/never deliver;
  not/never keep ~ word/promise; not/never get round to; not/never get around to; not/never offer; not/never give; not/never invite; not/never consult; not/never inform; not/never listen; not/never provide; not/never fund; not/never repair; not/never fix; not/never return; not/never write; not/never sign; not/never answer; not/never apologise; not/never apologize;
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
  surprise/shock/please/satisfy/spare/bother/trouble nobody; surprise/shock/please/satisfy/spare/bother/trouble no one; surprise/shock/please/satisfy few; not live with; no going back; no turning back; no love lost; no match; no coincidence`);

/** Denials of any part at all, which go further than "not the reason". */
export const wholeDenials = phraseBook(`
  not/never enter into; not/never come into; not contribute ~ to; contribute nothing; contribute in no way; not weigh; carry no weight; make no difference; no hand in; not count for anything; count for nothing; not cross ~ mind; never cross ~ mind; have no say in; not so much as; not a part of; not the slightest part; not/never play the slightest/smallest/least/faintest part/role; not play a part; not play any part; not play any role;
  nothing to do with; nothing whatever to do with; nothing whatsoever to do with;
  nothing at all to do with; zero to do with; have nothing to do with; no part; no role;
  play no part; play no role; no bearing; no influence; no effect; no impact; not at all;
  irrelevant; not ~ a factor at all; not a factor; no factor; not figure; not enter into it;
  in no way; none of it be about; none of this be about; wholly unrelated to; unrelated to;
  completely unrelated; neither here nor there; unconnected with/to; not connected with/to; no connection with/to/between;
  no link with/to/between; not come into it; never come into it; not come into play; not matter at all; not matter in the least;
  not matter one; no blame whatever/whatsoever/at; no hand in; not the slightest/least/smallest/faintest ~ to do with;
  not the slightest/least/smallest part/role/bearing/influence/effect; immaterial; of no consequence; not in any way; not remotely`);
