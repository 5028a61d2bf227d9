/**
 * Words for one thing: a record that says "merger" means the deal, the takeover
 * and the talks about it too. A row, ended by a slash, is a thing; it is meant
 * where a record has one of the words before its bar.
 */
const THINGS: readonly {
  readonly telling: ReadonlySet<string>;
  readonly all: readonly string[];
}[] = `
merger, takeover, acquisition, buyout, deal, tie-up | talks, negotiations, agreement, sale, bid, transaction, offer /
candidacy, candidature, nomination, race, campaign | bid, run, ticket, White House bid /
strike, walkout, stoppage, industrial action | picket, picket line, dispute /
post, job, office, role | position, seat, career, tenure, leadership, reign, spell, stint, captaincy, premiership, chairmanship, directorship, editorship, headship, time at, time as, time in charge, years at, years as, days at, days as /
cinema, theatre, picture house | movie theater, movie house /
factory, plant, mill | works, site /
shop, store, branch | shops, stores /
project, scheme | plan, plans, proposal /
money, pay, wages, salary, bonus, bonuses, cash | payment, payments, cheque, paycheque, paycheck, win money, prize money, remuneration, arrears, invoice, figure sum /
protest, protests, protesters, demonstration, demonstrators, campaigners, picket | demonstrators, picket line, pickets, sit-in, placards, chanting, activists, protestors, blockade /
sale, auction | selling, auctioning, auctioned, sell-off, disposal /
row, quarrel, argument, dispute | bust-up, spat, altercation, shouting match /
illness, sickness | ill health, poor health /
injury | injured, injuries /
storm, rain, flood, floods | downpour, flooding, deluge, storms, rainfall, gale, hurricane, tempest, depression /
shares, stock, share price | stocks, stock price, share prices, shares, stock market /
drink, drinking, alcohol | booze, bottle, alcoholism /
fire, blaze | inferno, flames
`
  .split('/')
  .map((row) => {
    const [telling = [], more = []] = row.split('|').map((part) => part.trim().split(/\s*,\s*/u));
    return { telling: new Set(telling), all: [...telling, ...more] };
  });

/** Other words for the things that some words of a record name. */
export function thingsLike(words: readonly string[]): readonly string[] {
  const own = new Set(words.map((word) => word.toLowerCase()));
  return THINGS.filter(({ telling }) => [...own].some((word) => telling.has(word))).flatMap(
    ({ all }) => all.filter((word) => !own.has(word)),
  );
}
