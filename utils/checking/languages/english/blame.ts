/** How English shares out blame, and sets a cause aside. */
import { phraseBook } from '../phrase-book';

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

/** Beside a cause: what shares the blame with it. */
export const besides = phraseBook(`
  as well as; along with; together with; combined with; coupled with; in addition to; on top of;
  besides; among them; among others; and other; as much as`);

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
