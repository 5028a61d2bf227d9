/** How English gives somebody a claim or promise, widens it, and says what came of it. */
import { phraseBook } from '../phrase-book';

/** Verbs and nouns by which somebody is given a claim. */
export const sayings = phraseBook(`
  promise; pledge; vow; guarantee; swear; swore; assure; commit; commitment; undertake; undertook; undertaken;
  undertaking; say; said; tell; told; announce; announcement; declare; insist; state; claim; word;
  oath; campaign; manifesto; offer; bind; rule out; ruled out; speak; spoke; according to;
  maintain; repeat; reassure; tweet; write; wrote; call; predict; give ~ word; gave ~ word;
  be certain; be sure; be confident; be convinced; be adamant; be in no doubt; have no doubt; forecast; foresee; assurance; word;
  reveal; admit; confirm; breaks; break; broke; broken; u-turn; renege; go back on`);

/** Those that bind the speaker: what is promised needs no future tense. */
export const promises = phraseBook(`
  promise; pledge; vow; guarantee; swear; swore; assure; assurance; reassure; commit; commitment; undertake; undertook; undertaken;
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

/** A wish is no promise. */
export const hopes = phraseBook(
  `
    hope; wish; aim to; would like; dream of; plan to; want to; consider; intend; aspire;
    call for; favour; favor`,
);

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
  all the money; all of it; the whole of; in full; in its entirety; wherever; anywhere; whatever;
  group-wide; groupwide; company-wide; companywide; nationwide; statewide; citywide; city-wide; worldwide; county-wide; countywide; system-wide; network-wide;
  or no; regardless; either way; irrespective; rain or shine; with or without; without condition; without conditions; full stop; to the last; until retirement; till retirement; unreserved; unreservedly; absolute; absolutely; iron-clad; ironclad; cast-iron; blanket; no strings; hell or high water`);

/** Those that widen in a sentence of its own what was claimed in the one before. */
export const outright = phraseBook(`
  for all; for everyone; for everybody; for ever; forever; for good; never again; no exception;
  without exception; unconditional; unconditionally; no ifs; or buts; every single;
  all of us; all of you; one and all; across the board; under any circumstances; no matter what;
  no matter who; everyone; everybody; every one; all bills; all prices; not just; not only;
  no strings; whatever happen; come what may`);
