/** Quarrels, what dates them, and bonds that held. */
import { phraseBook } from '../phrase-book';

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
  be a year since; be ~ year since; be a month since; be a week since; year to the day since;
  last week/month/year/spring/summer/autumn/fall/winter/night;
  that week/month/year/spring/summer/autumn/fall/winter; year ago; month ago; week ago; day ago;
  years earlier; months earlier; weeks earlier; year before; it have been; back then; at the time;
  by text; by message; by phone; in text; in texts; text message; exchange of text; on twitter;
  on instagram; on stage; on air; over dinner; in public; online`);

export const held = phraseBook(`
  survive; outlive; outlast; withstood; withstand; weather the/a/it/this/that/all; endure; remain friend; stay friend;
  still friend; be still friend; still close; keep in touch; stay in touch; remain close;
  stay close; mend; reconcile; patch up; rekindle; but ~ not break/broken/end/ended/destroy/destroyed/kill/killed it`);
