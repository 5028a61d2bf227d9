/**
 * Words that stand for one another when a text is reworded by a machine or
 * translated there and back. A row, ended by a slash or a line, is a sense;
 * a word may have several. Everyday English of speech and news, written for this project;
 * opposites never share a row.
 */
export const SENSES: readonly (readonly string[])[] = `
friend companion buddy pal mate chum comrade confidant
friendship companionship bond amity camaraderie relationship kinship fellowship
relationship relation tie connection link association / enemy foe adversary opponent rival
family household relatives kin / child kid youngster infant / baby infant newborn
mother mom mama mum / father dad papa / boss chief employer superior / partner spouse companion
people folks persons individuals humans / person individual human someone
man guy fellow gentleman dude bro brother / woman lady
artist musician performer entertainer singer vocalist / fan admirer follower supporter
crowd mob multitude throng / leader head chief boss / voter elector / candidate contender nominee
candidacy campaign bid run candidature / run campaign bid operate function work
campaign crusade effort drive / president presidency / office post position job
election vote ballot poll / vote ballot choose elect / government administration state authorities
law legislation rule statute / policy programme plan measure / politics politicking political
lawmaker legislator senator representative / minister secretary / council board committee
court tribunal / police officers cops / crime offense wrongdoing / jail prison lockup
country nation land state homeland / city town municipality / world globe planet earth
america states usa / money cash funds finances / budget finances spending / tax levy duty
pay salary wage compensation / company firm business corporation enterprise
business trade commerce company / job work employment occupation post
work labor job toil operate function / plan scheme project proposal intend
project undertaking venture scheme / deal agreement contract bargain accord
promise pledge vow commitment assurance guarantee / guarantee assure ensure warrant
resign quit step leave depart / fire sack dismiss oust terminate / hire employ recruit engage
appoint name nominate select / choose select pick opt elect / decide determine resolve conclude
decision choice determination ruling resolution
support back uphold endorse assist help champion favor bolster advocate
support backing endorsement assistance help sponsorship / endorse back approve support
oppose resist object / help assist aid support / aid assistance help relief
protect guard defend shield safeguard / save rescue keep / hurt harm injure wound damage
harm damage hurt injury / damage harm ruin wreck spoil / destroy ruin wreck demolish shatter smash
break smash shatter fracture rupture split / break breakup split rupture breach divide
end finish conclude cease terminate stop close / stop quit cease halt end discontinue
start begin commence launch initiate kick / continue proceed carry persist go keep
become turn grow get / change alter shift transform modify vary
change alteration shift transformation / grow develop expand increase / raise lift increase boost
reduce cut lower decrease lessen / close shut near / close near intimate tight
open unlock frank candid upfront straightforward honest / honest frank candid truthful sincere
honestly truly sincerely frankly really genuinely truthfully
really truly genuinely actually honestly / real genuine true actual authentic
true accurate correct right real / truth fact reality / false untrue wrong incorrect
wrong incorrect mistaken erroneous / mistake error fault blunder / right correct proper
mischaracterization misrepresentation distortion misdescription misconception misinterpretation misunderstanding mistaken misportrayal
describe portray depict represent characterize / description portrayal depiction account
version rendition variant edition model account / story tale account narrative report
report article account coverage story / article piece story / news press media
newspaper paper journal daily / magazine publication journal distribution
interview conversation talk / book volume title / song track tune single / album record disc
record recording album / music tunes sound / movie film picture / show program series
stage platform / say state tell express mention remark declare utter / tell inform notify say
talk speak converse chat discuss / discuss debate talk consider / ask inquire question request
answer reply respond response / explain clarify describe elucidate
announce declare proclaim reveal / reveal disclose uncover expose unveil
admit confess acknowledge concede / deny refute reject dispute
claim allege assert contend maintain / argue contend maintain quarrel / agree concur consent
disagree differ dissent / disagreement dispute quarrel difference
dispute quarrel argument disagreement / fight battle struggle combat
struggle battle fight difficulty / attack assault strike / war conflict fighting battle
threat danger menace / danger risk hazard peril / dangerous risky hazardous perilous / safe secure
think believe feel suppose reckon consider guess assume figure / believe think trust feel
belief conviction faith view / feel sense experience think / feeling emotion sentiment sense
idea notion concept thought / opinion view belief viewpoint perspective
view perspective outlook opinion viewpoint / perspective viewpoint angle
see view observe notice perceive witness spot / look appear seem view / watch observe view
show display demonstrate exhibit / know understand realize recognize
understand comprehend grasp get realize
understandable reasonable comprehensible sensible logical justifiable / reasonable sensible fair
understanding comprehension grasp / learn discover find study / teach instruct educate
remember recall recollect / forget overlook / mean imply signify intend
meaning sense significance / want wish desire need / hope wish expect trust aspire
wish desire hope / expect anticipate await foresee / need require demand
try attempt endeavor seek strive / attempt effort try endeavor
get obtain receive gain acquire become / receive obtain get accept / give provide offer grant
provide supply give offer / offer provide propose / take grab seize / bring carry fetch deliver
send dispatch transmit / hold keep grasp retain / keep retain maintain preserve hold sustain
maintain sustain keep preserve uphold / sustain maintain preserve keep continue
stay remain linger / remain stay continue / leave depart exit quit / go head travel move
move shift relocate / come arrive approach / return revert / run race sprint / walk stroll march
make create produce construct build cause / create make produce generate / build construct erect
cause trigger prompt bring / reason cause motive ground rationale explanation
impetus stimulus motivation push drive driving catalyst impulse trigger / motive motivation reason
consequence result effect outcome repercussion ramification / effect impact influence result
influence sway affect impact / influential powerful prominent
powerful strong mighty potent influential / power strength might force / force compel oblige push
strong powerful robust sturdy / weak feeble frail / strain stress tension pressure friction
pressure stress strain push / rift divide gap split dividing / trouble problem difficulty issue
issue matter problem topic question / matter issue affair subject / question query issue
hard difficult tough challenging / easy simple effortless / simple easy plain
big large huge great / great big large fantastic tremendous wonderful / large big huge sizable
small little tiny / good nice fine great / bad poor terrible awful / best finest greatest top
greatest best biggest finest / important significant crucial vital essential
main chief primary principal / special particular unique / particular specific certain special
certain sure particular / sure certain confident positive / clear obvious plain evident apparent
obviously clearly plainly evidently apparently / probably likely presumably possibly
maybe perhaps possibly / definitely certainly surely absolutely
very extremely exceptionally really highly tremendously super incredibly enormously
pretty quite fairly rather somewhat / completely totally entirely wholly fully
almost nearly practically virtually / always constantly forever invariably
often frequently regularly / sometimes occasionally / usually normally generally typically
generally usually broadly / soon shortly quickly / quickly fast rapidly swiftly / fast quick rapid
suddenly abruptly / recently lately / now currently presently / today nowadays
later subsequently afterward / finally ultimately eventually lastly
previously formerly earlier before / former previous ex past / future forthcoming ahead
time period moment / moment instant time / year annum / day date / beginning start outset
angry mad upset furious irritated annoyed disturbed irate livid outraged enraged cross sad
upset angry distressed disturbed irritated annoyed bothered unhappy mad sad
happy glad pleased joyful content delighted satisfied / happiness joy delight
sad unhappy sorrowful miserable upset / sorry apologetic regretful
afraid scared frightened fearful / fear fright dread terror / worried concerned anxious
concern worry anxiety / surprised shocked stunned astonished amazed startled
disappointed disillusioned dissatisfied frustrated let
frustrating annoying disappointing exasperating / frustration annoyance disappointment
betray deceive / deceive mislead trick fool / scam fraud swindle hoax con trick
fraud scam deception / lie falsehood untruth / love adore adoration affection cherish
love affection adoration passion / like enjoy appreciate / hate detest despise loathe
care concern / sympathy compassion empathy pity / type sort kind form / kind nice gentle
proud honored / grateful thankful appreciative / gratitude thanks appreciation / thank appreciate
appreciate value enjoy / respect regard esteem admire / honor respect privilege
value worth merit / values principles ideals morals / moral ethical / character personality nature
soul spirit / heart core soul / mind brain head / mental psychological / health wellbeing wellness
illness sickness disease / sick ill unwell / doctor physician / death passing demise
die perish pass / dead deceased / life living existence / live reside dwell exist / alive living
birth delivery / born delivered / home house residence / place spot location site
way manner method path / method way approach / path road way route / road street route
part portion piece section role / role part function / share part portion
entire whole complete full / empty vacant / group band team / team group squad crew
member participant / public open / publicly openly overtly / private personal confidential
privately secretly / secret hidden confidential / common shared usual
normal ordinary regular usual / strange weird odd bizarre peculiar / different distinct various
difference distinction / same identical / similar alike comparable / new fresh novel
old aged ancient / young youthful / early initial / first initial / last final / next following
modern contemporary / free liberated / freedom liberty / freely openly liberally
allow permit let enable / prevent stop block avoid / avoid evade dodge shun / block obstruct stop
reject refuse decline / accept embrace receive take / embrace hug accept adopt
join unite connect / unite join combine / separate split divide part / share divide split
lose forfeit miss / win triumph prevail / victory win triumph / defeat loss beat
success achievement triumph / successful prosperous / fail flop / failure flop defeat
achieve accomplish attain reach / reach attain arrive / finish complete end / use utilize employ
use usage / abuse misuse mistreat / manipulate control exploit / control command manage
manage handle run direct / handle manage deal / lead guide direct / follow pursue trail
pursue chase follow / search seek hunt / find discover locate / lack absence shortage
enough sufficient adequate / overcome conquer surmount past / recover heal rebound past
get recover past / move progress proceed / progress advance headway / improve enhance better
better improved superior / worse inferior / worsen deteriorate / happen occur transpire take place
event occasion incident / incident event episode / experience encounter undergo
encounter meet experience / meeting gathering session / gather collect assemble
raise collect gather / sign endorse / petition appeal / appeal plea request / request ask plea
beg plead implore / demand insist require / insist maintain assert / urge encourage press push
encourage urge inspire motivate / convince persuade sway / suggest propose recommend imply
recommend suggest advise / advise counsel recommend / advice counsel guidance / warn caution alert
warning caution alert / criticize slam condemn blast / condemn denounce criticize
criticism censure / blame fault accuse / accuse blame charge / guilty culpable
innocent blameless / praise commend applaud / celebrate commemorate
famous renowned celebrated well-known / fame renown stardom / popular favored
rich wealthy affluent / poor impoverished needy / buy purchase acquire / sell market
cost price expense / cheap inexpensive / expensive costly / spend expend / earn make gain
owe due / own possess have / belong pertain / steal rob siphon swipe
siphon drain divert take steal / aware conscious mindful cognizant / unaware ignorant
ignore disregard neglect / attention notice focus / focus concentrate / imagine envision picture
dream vision / vision sight / beautiful lovely gorgeous / ugly hideous / clean pure / dirty filthy
hot warm / cold chilly / dark dim / light bright / brilliant bright genius
smart clever intelligent / stupid foolish dumb / foolish silly stupid / funny humorous amusing
serious earnest grave / crazy insane mad / quiet silent calm / calm quiet peaceful
peace calm tranquility / loud noisy / voice sound / word term / language tongue / letter note
message text note / write compose pen / read peruse / picture photo image / school college
student pupil / teacher instructor educator / class course / history past / culture society
society community / community neighborhood / church congregation / religious spiritual devout
god lord / faith religion belief / race ethnicity / racist bigoted / racism bigotry
hatred hate animosity / anger rage fury wrath / violence brutality / gun weapon firearm
kill murder slay / shoot fire / wound injury / victim casualty / rest remainder / rather instead
however but nevertheless though / therefore thus hence so / because since as / although though
besides moreover additionally / also too additionally / again once / together jointly
alone solo solely / only just solely merely / just only simply merely / nearby close / far distant
everywhere throughout / around about approximately / toward towards / stand position stance
side flank / collaboration cooperation partnership / collaborate cooperate / debut premiere
demo sample / challenging difficult hard demanding / forward ahead onward / natural normal organic
cycle circle loop / growing expanding increasing / formal official / creative inventive artistic
creativity inventiveness imagination / creatively artistically / consumed absorbed obsessed
obsession fixation / determine decide establish / indicator sign signal mark
sign signal indication indicator / compatibility harmony / impression image
pity sad shame regrettable / fall descent decline downfall drop / accelerate speed quicken hasten
alone own / shut close / glad happy pleased / adore love / talented gifted skilled able
enthusiastic passionate ardent keen eager / passion enthusiasm ardor zeal
sign hint indication trace clue suggestion / decline devolution deterioration degeneration downfall
optimism hopefulness positivity / sorrowful sad mournful / times occasions moments
truck lorry / staff personnel employees workers crew / office bureau
documents papers files records / publish release print issue
delay postpone defer / cancel scrap abandon drop / proposal offer suggestion
investigate probe examine inquire / investigation probe inquiry examination
hospital clinic infirmary / ward unit department / nurse carer
pupil student learner / evidence proof / prove demonstrate show
reveal show / hide conceal mask / secretly covertly
immediately instantly straight once / gradually slowly steadily
`
  .split(/[/\n]/u)
  .map((row) => row.split(/\s+/u).filter(Boolean))
  .filter((row) => row.length > 0);
