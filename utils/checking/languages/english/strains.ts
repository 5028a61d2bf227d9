/** What English says of bonds that suffer, mend, or are the price of something. */
import { phraseBook } from '../phrase-book';

/** What suffered, without an end. */
export const strains = phraseBook(`
  sore point; sore spot; sore subject; sticking point; flashpoint; flash point; get in the way of;
  stand in the way of; get between; on ice; on thin ice; under a cloud; under strain; under pressure;
  put ~ under strain; put ~ under pressure; put ~ to the test; put ~ on ice; leave ~ strain;
  leave ~ fray; leave ~ bruised; cast ~ shadow over; cast ~ pall over; cast ~ cloud over; cast ~ pall;
  hang over; loom over; take ~ knock; take ~ beating; take ~ battering; leave ~ mark on;
  no love lost; butt head; lock horn; cross swords; trade blow; trade barb; come to blow;
  not see eye to eye; no longer see eye to eye; cold war; go cold on; blow cold; wane; dim; shaky;
  bring ~ to the brink; on the brink; to the brink; push ~ to the limit; drive a stake between;
  deteriorate; worsen; go downhill; nosedive; source of friction; bone of contention; sow;
  discord; sticking point;
  go south; went south; turn sour; go sour; gone sour; fade; wither; wilt; ebb; dwindle; cooler; colder; chillier; icy; distant; spoil ~ mood; spoil thing; mood between; not what it/they be;
  not the same; not quite the same; keep ~ distance; kept ~ distance; cold front; cold shoulder;
  hardly/barely/rarely/scarcely/seldom speak/talk/spoken/talked/met/meet; pull away; less ~ contact; off kilter;
  put ~ dent; open ~ rift; open ~ gulf; ill feeling; ill will; irritate; annoy; upset the; complicated between;
  strain; sour; cool; cooled; chill; chilly; frosty; froze; come between; came between;
  stand between; drive ~ wedge; wedge; feud; trouble; tension; tense; fizzle; fizzle out;
  distance; damage; hurt; dent; bruise; harm; scar; wound;
  test; tested; complicate; clash; divide; rough patch; not what it used to be;
  not what it once was; not what they used to be; beef; row; quarrel; spat; friction; fray;
  frayed; erode; weaken; undermine; rock; rocked; shake; shaken; jolt; take ~ hit; take ~ toll;
  toll on; took a toll; strained; suffer; sully; taint; tarnish; cloud; overshadow; cast ~ shadow;
  sparks; under pressure; pressure on; put ~ pressure; crack; cracks; rocky; awkward; uneasy;
  turbulence; turbulent; stormy; bad blood; fall foul; at odds; at loggerheads; loggerheads;
  drift; gulf; hostility; animosity; bitterness; challenge; impact; affect; less warm;
  not as warm; went cold; turn cold; turned cold; go cold; wobble; stumble; dampen; flare up;
  heat up; acrimony; in jeopardy; jeopardise; endanger; threaten; set back; altercation; argument;
  argue; fight; fought; fighting; disagree; disagreement; discord; dispute; bitter`);

/** Strains whose object is the cause. */
export const strainsOn = phraseBook('suffer from; suffer under; suffer because of');

/** Words by which a bond is what something cost. */
export const outcomes = phraseBook(`
  be the price; be his price; be the cost; be the bill; be the result; be the consequence; be the upshot; be the toll;
  be the casualty; be a casualty; be the first casualty; be one casualty; be collateral damage;
  be the first to go; be the victim; be a victim; be the first victim; be the sacrifice; be the forfeit;
  as a result; in consequence; in return; in exchange; be the ~ price; be the ~ casualty; be what he pay`);

/** What mends a bond, or keeps it up. */
export const amends = phraseBook(`
  make ~ peace; made ~ peace; make up with; made up with; make amends; made amends; make it up;
  made it up; bury the hatchet; reconcile; reconciliation; patch ~ up; mend fences; truce;
  in touch; in contact; on speaking terms; on good terms; on cool terms; on cold terms;
  hardly speak; hardly spoken; barely speak; barely spoken; silence between; apology; apologise;
  apologize; forgive; forgiveness; hold a grudge; held a grudge; snub; cold shoulder`);
