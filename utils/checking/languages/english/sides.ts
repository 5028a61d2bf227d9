/** What English calls somebody's side with a cause, and what is not to be borne. */
import { phraseBook } from '../phrase-book';

/** Words for somebody's side with a cause, and what parts it from its verb. */
export const side = phraseBook(`
  hat; cap; support; supporter; supporting; back; backing; love; endorse; endorsement; stance;
  fandom; allegiance; embrace; politics; views; loyalty; worship; admire; admiration; obsession;
  infatuation; crush; devotion; flirtation; bromance; affection; enthusiasm; turn; tweet; comment;
  remark; antics; tie; connection; link; association; era; thing; phase; period; moment; shadow;
  orbit; camp; side; fever; streak; year; rise; visit; tower; rally; rhetoric; ideology; movement;
  train; bandwagon; agenda; merchandise; gear; slogan; fan; fanaticism; zeal; leaning; sympathy;
  conversion; cheerleading; praise; vote; presidency; administration; White House; meeting;
  dinner; photo; selfie; friendly; presidency; act; stunt; decision; choice; move; position;
  belief; opinion; conservatism; phenomenon; question; issue; topic; subject; factor; business;
  saga; episode; controversy; scandal; drama; row; proposal; plan; scheme; policy; project; law;
  bill; charge; fee; tax; deal; vote; ruling; verdict; report; affair; case; crisis; inquiry;
  leak; speech; interview; affair; merger; sale; closure; cut; ban;
  induce; induced; related; relate; fuel; fuelled; fueled; inspire; inspired; cause; driven; led;
  loving; pro; anti; tinged; sized; era; shaped; linked; himself; herself; itself; alone; once;
  soon; finally; effectively; really; also; already; simply; ultimately; eventually; quickly;
  slowly; single-handedly; duly; just; seemingly; apparently; basically; virtually; practically;
  literally; permanently; irreparably; publicly; abruptly; suddenly; at last; in the end;
  for good; for ever; forever; all but; more than anything; above all; more than anyone;
  of course; naturally; obviously; clearly; evidently; it turns out; it turn out; turn out; who else; what else; again;
  pure and simple; plain and simple; and nothing else; and nobody else; and no one else; and only he;
  of all people; of all things; and he alone; and it alone;
  come along; came along; help; turn out`);

/** Not to be borne. */
export const intolerance = phraseBook(`
  unforgivable; unforgiveable; inexcusable; indefensible; unacceptable; intolerable; unbearable;
  too much; beyond the pale; not forgive; never forgive; not abide; not stomach; not accept;
  not tolerate; not bear; not stand; not get past; not get over; not look past; not see past;
  not overlook; not ignore; not swallow; not live with; not make ~ peace with; unable to forgive;
  unable to stomach; unable to accept; unable to look past; hard to forgive; impossible to forgive;
  no longer stomach/bear/stand/take/tolerate/abide/accept/ignore/overlook/excuse/forgive; can/could ~ no longer stomach/bear/stand/take;
  draw the line; draw a line; draw ~ line; the last straw; the final straw; sick of; fed up with;
  have enough of; have had enough of; not be friend; never be friend; not be close`);
