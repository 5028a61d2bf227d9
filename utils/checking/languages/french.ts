import { compactGrammar } from './compact';

export const french = compactGrammar({
  language: 'fr',
  elides: true,
  friendship: `
    amitie*; ami; amis; amie; amies; amical*; relation*; lien*; complicite; proche; proches;
    bromance; copain*`,
  friends: 'ami; amie; copain',
  marriage: 'mariage; couple; union',
  endings: `
    fin; fini*; termin*; rompu*; romp*; rupture; bris*; detrui*; ruin*; tue; enterr*; coul*;
    perd*; perte; cout*; mettre un terme; mis un terme; met un terme; mit un terme;
    achev*; acheve; eu raison de; plus; pas survecu; pas resiste; eclat*; explos*; volatilis*;
    dissou*; gach*; sabord*; torpill*; glas; sacrifi*; renonc*; tourn* le dos; tir* un trait;
    fait les frais; mort; morte; cass*; plaqu*; separ*; eloign*; brouill*; fach*; abandonn*;
    fossoyeur; fractur*; quitt*; laiss* tomber; demission*`,
  endingsOn: 'pas survecu a; pas survecu; pas resiste a; fait les frais de; victime de',
  relational: `
    plus ~ ami*; plus ami*; plus aussi proche*; plus proche*; moins ami*; cess* d'etre ami*;
    arret* d'etre ami*; brouill*; fach*; separ*; eloign*; rupture; parlent plus; parle plus;
    en froid; rompu; coup* les ponts; pris leurs distances; chemins separes; ancien ami;
    anciens amis; ex-ami*`,
  partings: `
    romp* avec; rompu avec; perd*; perdu*; cout*; coup* les ponts avec; tourn* le dos a;
    abandonn*; laiss* tomber; quitt*; eloign* de; separ* de; lach*; plaqu*; fach* avec;
    brouill* avec;
    en froid avec; pris ses distances`,
  takings: 'perd*; perdu*; cout*',
  strains: `
    tension*; tend*; mis a mal; refroidi*; froid; deterior*; abim*; endommag*; affect*; compliqu*;
    disput*; conflit*; clash*; querell*; fragilis*; entach*; ebranl*; epreuve; terni*; degrad*;
    fissur*; gene; malaise; brouille; distance; empoisonn*; ecorn*; accroc*; divis*; fosse`,
  both: 'ils; leur; leurs; eux; les deux; le duo; tous deux; entre; les artistes; les musiciens; les amis',
  one: 'il; lui; son; sa; ses; chanteur; rappeur; artiste; qui; dont',
  toCause: `
    a cause de; a cause du; en raison de; en raison du; pour; parce; parce que; par; du fait de;
    grace a; suite a; faute a; raison; cause; car; du a; due a; imput*; attribu*; responsable;
    coupable; a propos de; sur`,
  beforeCause: `
    a cause de; a cause du; en raison de; en raison du; parce que; par; grace a; du fait de; pour;
    puisque; en soutenant`,
  toEffect: `
    provoqu*; caus*; entrain*; cout*; condui*; mene a; valu; vaut; signifi*; fait que; la raison;
    le motif; responsable de; coupable de; derriere; pourquoi; donc; ainsi; alors; qui; ce qui;
    a; ont; origine; precipit*; declench*`,
  time: `
    apres; depuis; depuis que; lorsque; quand; des que; une fois; jusqu*; a partir du moment;
    pendant; alors que; au moment ou; a la suite de`,
  until: "jusqu'a; jusqu'au; jusqu'a ce que; a ce; avant que",
  turning: `
    parce; apres; quand; lorsque; bien; malgre; avant; si; depuis; cause; en raison; sur; propos;
    car`,
  joining: 'et',
  side: `
    a; au; aux; de; du; des; la; le; les; un; une; son; sa; ses; pour; en; ait; eu; ete; soutien*;
    souten*; appui; casquette; admiration; amour; ralliement; fascination; devotion; president;
    ancien; ex; politique*; engouement; sympathie; engagement; positions; envers; avec; lui;
    definitivement; finalement; enfin; fois`,
  newSubject:
    'dit; affirme; explique; revel*; raconte; parl*; confi*; declare; il; elle; ils; et; critiqu*',
  pointers: 'cela; ca; ce; ceci; ce qui; voila',
  reasons: 'raison; cause; faute; coupable; responsable; parce; pourquoi; reponse; motif',
  heads: `
    ce qui; la raison; la cause; le coupable; qui; pourquoi; responsable; coupable; raison; cause;
    origine`,
  copulas: "est; etait; fut; c'est; a ete; sont",
  negations: 'pas; jamais; non; ni; rien; sans; aucun; aucune; nullement',
  stubborn: 'a jamais; sans doute; pas de doute; plus jamais',
  corrections: `
    dement*; nie; nier; niait; contest*; refut*; precis*; clarifi*; rectifi*; corrig*; faux;
    fausse*; erron*; inexact*; interpret*; deform*; contrairement; en realite; denatur*; tort;
    pretendu*; soi-disant; mensong*; mal compris; malentendu; caricatur*; mise au point; rejett*;
    mythe`,
  hearsay: `
    selon; d'apres; apparemment; pretendument; on dit; rumeur*; certains; medias; presse; fans;
    critiques; aurait; auraient; serait; seraient; parait-il; semble-t-il`,
  reports: 'rapport* que; ecri* que; annonc* que; pretend*',
  shared: `
    en partie; partiellement; ainsi que; une des raisons; un des facteurs; pas seulement;
    notamment; non seulement; mais aussi`,
  setAside: 'plutot que; au lieu de; malgre; en depit de; plus que',
  held: 'toujours ami*; reste* ami*; restent; reconcili*; demeur*; toujours proche*; survit',
  quarrels:
    'disput*; querell*; brouill*; clash*; accrochage; differend; tension*; desaccord; fach*; altercation',
});
