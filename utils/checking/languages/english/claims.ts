/**
 * What people promise, in pairs of opposites: to promise that bills will not
 * rise is to promise to freeze them. `alone` says what needs no noun beside it.
 */
import { phraseBook } from '../phrase-book';

const row = (up: string, down: string, alone = '') => ({
  up: phraseBook(up),
  down: phraseBook(down),
  alone: phraseBook(alone),
});

export const directions = [
  // What something costs.
  row(
    `rise; rose; risen; increase; go up; going up; gone up; went up; put up; raise; hike; climb; jump;
    soar; shoot up; dear; dearer; costlier; pricier; expensive; higher; cost more; pay more; more to pay;
    add to; surge; pay ~ more; penny more; cent more`,
    `freeze; held/hold/peg/keep ~ down; held/hold/peg/keep ~ at; hold/held/keep/kept ~ level; peg; cap; flat;
    unchanged; stay the same; stay put; stay where; stay as; stay level; stay flat; remain the same;
    cost the same; be the same; pay the same; not a penny more; not a cent more; pay no more;
    cost no more; be no more than; be held; hold ~ fee; hold ~ price; hold ~ fare; hold ~ rent; hold ~ bill; hold ~ rate; hold ~ steady; held steady; no dearer; no higher; stand still; standstill; no rise; no increase`,
    `dear; dearer; costlier; pricier; cost more; pay more; more to pay; cost the same; pay the same;
    pay no more; cost no more; no dearer; not a penny more; not a cent more`,
  ),
  // Whether somebody must pay at all.
  row(
    'pay; charge; toll; fee; fare; tax; levy; cost; foot ~ bill; public money; public funds; taxpayer money; public purse',
    'free; free of charge; for nothing; pay nothing; pay ~ nothing; nothing to pay; waive; abolish; scrap; do away with; lift; toll-free; at no cost; cost nothing; cost ~ nothing',
    'free of charge; for nothing; at no cost; cost nothing',
  ),
  // Whether something goes on.
  row(
    `close; closure; shut; shut down; axe; scrap; board up; wind up; lose; lost; loss; go; end; sell;
    sold; sell off; demolish; tear down; pull down; move away; relocate; cancel; call off`,
    `stay open; stays open; remain open; keep ~ open; kept open; be open; stay; remain; keep; kept; save; safe; survive;
    secure; reprieve; protect; preserve; go ahead; carry on; continue; not for sale`,
  ),
  // Whether people keep their jobs, and other work stays in a place.
  row(
    `lose ~ job; lost ~ job; job ~ lost; job ~ lose; job loss; loss of ~ job; job cut; cut ~ job; job ~ cut; job ~ go; job ~ be go; shed ~ job; axe ~ job;
    redundan*; redundancy; lay off; laid off; layoff; make ~ redundant; out of work; out of a job; on the dole; let go; let ~ go; job ~ at risk; job be at risk;
    show/shown the door; show ~ the door; give ~ card/cards/notice; hand ~ card/cards/notice; pay off; paid off; make/made to go; pink slip; lose ~ livelihood; lost ~ livelihood; thrown out of work; shed staff; shed worker; cut staff; cut ~ workforce`,
    `keep ~ workforce; keep ~ staff; keep ~ worker; keep ~ on ~ payroll; retain ~ staff; retain ~ worker; retain ~ workforce; hold on to ~ worker/staff/workforce; not fear for ~ job; stop worry about ~ job; stop fear for ~ job; not worry about ~ job; job ~ assured; job ~ guarantee; hang on to ~ job; in work for life;
    keep ~ job; kept ~ job; job ~ safe; safe job; save ~ job; protect ~ job; safeguard ~ job; job ~ protect; job ~ secure; secure ~ job; job security;
    stay in work; stay in ~ job; remain in ~ job; guarantee ~ job; job for life; preserve ~ job`,
    `lose ~ job; lost ~ job; job ~ lost; job ~ lose; job loss; loss of ~ job; job cut; cut ~ job; job ~ cut; job ~ go; job ~ be go; shed ~ job; axe ~ job; redundan*; lay off; laid off; layoff;
    out of a job; show/shown the door; show ~ the door; pink slip; keep ~ workforce; keep ~ staff; keep ~ worker; keep ~ on ~ payroll; retain ~ staff; retain ~ worker; retain ~ workforce; hold on to ~ worker/staff/workforce; not fear for ~ job; stop worry about ~ job; stop fear for ~ job; not worry about ~ job; job ~ assured; job ~ guarantee; hang on to ~ job; in work for life;
    make ~ redundant; out of work; keep ~ job; kept ~ job; job ~ safe; safe job; save ~ job; protect ~ job; safeguard ~ job; job ~ protect; job ~ secure; secure ~ job;
    stay in work; stay in ~ job; remain in ~ job; guarantee ~ job; preserve ~ job`,
  ),
  // Whether somebody is a candidate again.
  row(
    `run again; run for; stand again; stand for ~ office; stand for ~ election; stand for ~ seat; seek ~ office; seek ~ election; seek ~ reelection; seek re-election; seek ~ term; be a candidate; be ~ candidate; another run;
    another bid; another campaign; another term; contest ~ election; contest ~ seat; enter ~ race; throw ~ hat; return to politics; come back to politics; on the ballot`,
    `leave politics; quit politics; leaving politics; out of politics; retire from politics; finish with politics; finished with politics; done with politics; through with politics;
    turn ~ back on politics; give up politics; walk away from politics; day ~ politics be over; career ~ over; last campaign; last race; last term; last election; step back from politics`,
    `run again; stand again; stand for ~ office; seek ~ office; seek re-election; be a candidate; be ~ candidate; another run; another bid; another campaign; another term; enter ~ race;
    leave politics; quit politics; leaving politics; out of politics; retire from politics; finish with politics; finished with politics; done with politics; through with politics;
    give up politics; walk away from politics; day ~ politics be over; turn ~ back on politics; return to politics; on the ballot`,
  ),
  // Whether money comes back.
  row(
    `refund; reimburse; money back; repay; repaid; pay back; paid back; pay ~ back; compensat*; give ~ back; get ~ back; make whole`,
    `keep ~ money; hold on to ~ money`,
    `refund; reimburse; money back; repay; repaid; pay back; paid back; compensat*`,
  ),
  // Whether somebody goes.
  row(
    `leave; left; quit; resign; step down; stand down; go; walk away; depart; move on; retire;
    be sold; sell; sold; transfer; let go; sack; fire; lay off; dismiss; lose ~ job; redundan*; job cut`,
    `stay; remain; keep; kept; serve out; see out; carry on; stay on; not for sale; safe; job for life`,
  ),
  // How much there is of something.
  row(
    `cut; slash; reduce; reduction; trim; shrink; lower; take away; strip; raid; touch`,
    `protect; safeguard; preserve; spare; ring-fence; maintain; keep; kept; leave alone; untouched; intact`,
  ),
  // What does or does not befall people.
  row(
    `blackout; black out; power cut; outage; cut off; lights go out; run out; shortage; ration;
    switch off; go dark; turn off`,
    `lights on; lights will/would stay on; stay on; keep ~ on; kept on; uninterrupted; rule out; ruled out`,
    `lights go out; lights on; go dark; blackout; black out; outage; power cut; cut off`,
  ),
  // Who gets something.
  row(
    `give; gave; given; donate; hand; hand over; pass on; share; share out; pay out; sign over; go to;
    get; receive; distribute; split among; leave to; make over; bequeath`,
    `keep ~ for herself; keep ~ for himself; hold back; pocket`,
  ),
  // Whether something will be there.
  row(
    `build; built; open; deliver; launch; create; set up; bring; introduce; provide; restore; reopen;
    bring back; bring ~ back; come back; return; be back; open again; open ~ door again; show again; rise again; relaunch; revive; resume; start up again; start again; up and running`,
    `drop; shelve; abandon`,
  ),
] as const;
