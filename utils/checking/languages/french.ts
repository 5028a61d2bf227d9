import { compactGrammar } from './compact';

export const french = compactGrammar({
  language: 'fr',
  elides: true,
  melted: { a: 'a/au/aux', de: 'de/du/des' },
  smallWords: `
    le la les un une des du de au aux a dans en par pour sur avec sans sous chez vers entre apres
    avant depuis pendant et ou ni mais donc or car que qui quoi dont lequel laquelle quand comme si
    je tu il elle on nous vous ils elles me te se lui leur leurs y ce cet cette ces cela ca ceci mon
    ma mes son sa ses notre nos votre ne pas plus moins tres aussi bien tout toute tous toutes meme
    ai as ont avait avaient avoir eu est sont etait etaient etre ete fut furent soit aura auront
    serait aurait ait aient fait faire encore deja alors ainsi puis enfin ici la-bas celui celle
    ceux finalement definitivement`,
  friendship: `
    amitie*; ami; amis; amie; amies; amical*; relation; relations; lien; liens; complicite;
    complice; complices; bromance; copain*; fraternite; camaraderie; entente; proches; inseparab*; tres proche*`,
  friends: 'ami; amie; copain; complice',
  marriage: 'mariage; couple; union',
  endings: `
    fin; fini; finie; finit; finis; termin*; rompu*; romp*; rupture; bris*; detrui*; ruin*; tue;
    tuer; tuait; enterr*; coul*; noy*; perd*; perte; cout*; mettre un terme; mis un terme;
    met un terme; mit un terme; mettait un terme; point final; achev*; acheve; raison de; survecu;
    pas survecu; pas resiste; pas tenu; eclat*; explos*; volatilis*; fumee; poussiere; en eclats;
    en morceaux; en miettes; dissou*; gach*; sabord*; torpill*; sabot*; glas; sacrifi*; renonc*;
    tourn* le dos; tir* un trait; tire un trait; fait les frais; frais de; mort; morte; meurt;
    mourir; cass*; plaqu*; separ*; eloign*; brouill*; fach*; abandonn*; fossoyeur; fractur*;
    quitt*; laiss* tomber; demission*; emport*; balay*; aneanti*; demoli*; pulveris*; dynamit*;
    effondr*; ecroul*; naufrag*; sombr*; echou*; liquid*; cess*; coup de grace; arret de mort;
    bout; prive de; priv* de; victime; ruine; sonn* le; cloture*; clos; consomm*; irremediable*;
    irreparable*; finir; evapor*; envol*; fusill*; flingu*; bousill*; ravag*; plomb*; divorc*;
    consommee; adieu; envole; dissip*; evanoui*; eteint*; enfoui*; rase; consume; englouti*;
    jete aux orties; dilapid*; foutu*; expedi*; a sac; le prix; amitie de moins; ami de moins;
    prive; privait; enleve; arrete; arretee; arreta; s arreter; ote; vole a`,
  endingsOn: `
    pas survecu a; pas survecu; pas resiste a; pas resiste; pas tenu face; fait les frais de;
    fait les frais; faire les frais; victime de; brise* sur; brise* contre; fracass* sur;
    fracass* contre; echou* sur; sacrifi* a; sacrifi* sur; prix de; pay* de`,
  endingsOfThat: `
    mis fin a tout; mis un terme a tout; tout gache; tout casse; tout brise; tout change;
    mis fin a cela; tout fini; tout detruit; tout fait basculer`,
  relational: `
    est/sont/etait/etaient/soient/soit/serait/seraient/suis/sommes/a/ont plus ami*;
    plus vraiment/son/leur/un/une/des/de/les/tout/si/tres/tellement/meme ami*;
    plus aussi/si/vraiment/tres/du proche*; plus proches; moins proche*; moins ami*;
    plus les meilleur*; plus le meilleur; cess* d'etre ami*; cesse* d'etre ~ proche*;
    arret* d'etre ami*; cess* ~ ami*; brouill*; brouille; fach*; separ*; eloign*; eloignement;
    rupture; parlent plus; parle plus; adressent plus; adresse plus; parlaient plus; parlait plus;
    voient plus; voit plus; frequent* plus; cotoient plus; cess* de se parler;
    arret* de se parler; cess* de parler; entendent plus; en froid; coup* les ponts; ponts coupes;
    pris leurs distances; chemins separes; chemins se separent; chemins ont diverge; ancien ami;
    anciens amis; ex-ami*; perdu* de vue; perdre de vue; perdu contact; perdu le contact;
    se dechir*; tourn* la page; divorce entre; desamour; tout est fini entre; fini entre;
    avec qui ~ rompu; avec lequel ~ rompu; avec qui ~ parle plus; avec qui ~ brouill*;
    avec qui ~ coup*; dont il est eloign*; cess* de lui parler; arret* de lui parler;
    se parlent a peine; parlent a peine; se parlent guere; parlent guere`,
  partings: `
    romp* avec; rompu avec; perd*; perdu*; cout*; coup* les ponts avec; tourn* le dos a;
    abandonn*; laiss* tomber; quitt*; eloign* de; separ* de; lach*; plaqu*; fach* avec;
    brouill* avec; brouille avec; en froid avec; pris ses distances avec; prend ses distances avec;
    prendre ses distances avec; distance* de; distanci* de; adieu a; reni*; cess* de parler a;
    parle plus a; adresse plus la parole a; priv* de; coup* tout contact avec; tir* un trait sur;
    desolidaris* de; detourn* de`,
  takings: 'perd*; perdu*; cout*; priv* de',
  leaving: `
    mis fin a; met fin a; mettre fin a; mit fin a; mettant fin a; mis un terme a; met un terme a;
    mit un terme a; mettre un terme a; rompu avec; rompt avec; rompre avec; rompu; rompt; rompre;
    coup* les ponts avec; coupe les ponts avec; tourn* le dos a; tire un trait sur; tir* un trait sur;
    abandonn*; laiss* tomber; lach*; plaqu*; quitt*; renonc* a; annul*; demissionn* de; reni*;
    largu*; cess* d'etre ami*; ecart*; sorti de sa vie; point final a; ferm* la porte a; clos`,
  strains: `
    tension*; tend*; mis a mal; met a mal; mise a mal; mettre a mal; refroidi*; froid; deterior*;
    abim*; endommag*; affect*; compliqu*; disput*; conflit*; clash*; querell*; fragilis*; entach*;
    ebranl*; epreuve; terni*; degrad*; fissur*; gene; malaise; brouille; distance; distances;
    empoisonn*; ecorn*; accroc*; divis*; fosse; souffert; souffre; souffrir; souffrait; patir;
    pati; discorde; zizanie; immisc*; interpos*; intercal*; gliss* entre; dress* entre; entre eux;
    en travers; perturb*; secou*; envenim*; aigri*; assombri*; obscurci*; eprouv*; egratign*;
    froiss*; bless*; plus ce qu*; plus la meme; plus comme avant; desaccord*; ombre; froideur;
    crise; oppos*; rafraich*; houleu*; orage*; mauvais tour; eau dans le gaz; grippe;
    torchon brule; coup dur; mauvais coup; nuit a; nuire; nui a; nuisait`,
  strainsOn:
    'souff* de; souff* du; souff* des; pati de; pati du; patir de; patir du; ressenti* de; ressenti* du; remet* pas de; remis* de',
  both: `
    ils; leur; leurs; eux; les deux; le duo; tous deux; entre eux; les artistes; les musiciens;
    les amis; les anciens amis; les chanteurs; les vedettes; les stars; deux hommes; deux stars;
    deux artistes; deux vedettes; deux amis; deux musiciens; la paire; le tandem; les rappeurs; le couple; les compagnons`,
  one: `
    il; lui; son; sa; ses; chanteur; rappeur; artiste; qui; dont; interprete; crooner; musicien;
    producteur; celui-ci; pianiste; ce dernier`,
  speaking: 'nous; notre; nos; on; sommes; avons; etions',
  toCause: `
    a cause de; a cause du; a cause des; en raison de; en raison du; en raison des; pour; parce;
    parce que; par; du fait de; du fait du; grace a; suite a; suite au; a la suite de; faute a;
    la faute a; la faute de; raison; raisons; causee; cause par; causee par; car; du a; due a;
    due au; du au; dus a; imput*; attribu*; responsable; responsables; coupable; a propos de;
    au sujet de; sur; puisque; origine; motif; explication; provoqu* par; entrain* par;
    consequence de; fruit de; resultat de; sous le coup de; victime de; emport* par; au nom de;
    a force de; en reaction a; en protestation contre; pardonne; pardonner; pardonnait; supporte;
    supporter; support*; tolere; accepte; digere; digerer; lasse de; decu par; ecoeure par;
    nom de; blame; cause est; cause fut; cause en; la cause; par la faute de; par la faute du;
    du soutien; de son soutien; du ralliement; oeuvre de`,
  beforeCause: `
    a cause de; a cause du; a cause des; en raison de; en raison du; parce que; par; grace a;
    du fait de; du fait du; pour; puisque; en soutenant; en appuyant; en ralliant; suite a; suite au;
    a la suite de; faute a; la faute a; la faute de; a force de; au nom de; comme; decu par;
    ecoeure par; lasse de; imput* a; attribu* a; blame; accuse`,
  toEffect: `
    provoqu*; caus*; entrain*; cout*; condui*; mene a; mene; valu; vaut; signifi*; fait que;
    la raison; le motif; responsable de; responsable; coupable de; coupable; derriere; pourquoi;
    donc; ainsi; alors; qui; ce qui; origine; precipit*; declench*; signe; signa; scell*; abouti*;
    debouche; fossoyeur; resultat; resultat:; consequence; au point; au point de; si bien;
    pousse*; forc*; amen*; l'origine; la cause; cause de; motif de; raison de; sonn*; oblig*;
    fatal*; trop pour; de trop; la fin de; a l'origine; en cause; voila pourquoi; c'est pour;
    de quoi; poussant; pomme de; pour cela que; pour ca que`,
  blame: `
    est responsable; est coupable; est le coupable; est la cause; est la raison; en est la cause;
    en est la raison; la cause; la raison; est a l'origine; est en cause; est le responsable; est passe par la;
    y est pour beaucoup; le coupable; l'explique`,
  assigning: `
    attribu*; imput*; reproch*; mettre; met*; accus*; rejett*; doit; doi*; lie; lier; liee; lient`,
  assigned: 'a; au; aux; sur',
  time: `
    apres; depuis; depuis que; lorsque; quand; des que; une fois; jusqu*; a partir du moment;
    pendant; alors que; au moment ou; dans la foulee; le jour ou; au lendemain; des lors que;
    a mesure que; sitot; aussitot; tandis que; a l'epoque ou`,
  until: "jusqu'a; jusqu'au; jusqu'a ce que; a ce; avant que; jusqu'au jour",
  turning: `
    parce; apres; quand; lorsque; bien; malgre; avant; si; depuis; en raison; sur; propos; car;
    suite; mais; tandis; au sujet; a cause`,
  joining: 'et',
  side: `
    soutien*; souten*; appui; casquette; admiration; amour; ralliement; fascination; devotion;
    president; ancien; ex; politique*; engouement; sympathie; sympathies; engagement; positions; envers;
    definitivement; finalement; enfin; fois; passion; proximite; trumpisme; trump; milliardaire;
    republicain; idylle; flirt; adhesion; fidelite; loyaute; culte; ferveur; enthousiasme; prise;
    faveur; rouge; affiche; public; publiquement; ouvertement; bruyant; inconditionnel; assume;
    presidence; phenomene; ere; affaire; sujet; question; facteur; personnage; ombre; mandat;
    controverse; ami; cher; obsession; camp; clan; rapprochement; revirement; candidat; alliance; defense; vote`,
  newSubject: `
    dit; affirme; explique; revel*; raconte; parl*; confi*; declare; elle; critiqu*;
    chante; chanter; publie; sort; rappelle; rencontr*; evoqu*; revient; regrett*`,
  pointers: `
    cela; ca; ce; ceci; ce qui; voila; resultat; consequence; du coup; depuis; c'est pourquoi;
    c'est pour cela; pour cette raison; ce soutien; ce geste; cette prise; cet engagement; ce choix;
    ce ralliement; en consequence; de quoi; d'ou; a cause de cela`,
  reasons: `
    raison; raisons; cause; faute; coupable; responsable; parce; pourquoi; reponse; motif; explication; grace a; origine; suite a`,
  answers: 'la reponse; reponse',
  yes: 'oui; en effet; exactement',
  heads: `
    ce qui; la raison; la cause; le coupable; qui; pourquoi; responsable; coupable; raison; cause;
    origine; comment; motif; voici; derriere; faute`,
  culprits: 'coup de grace; goutte d*; fossoyeur; arret de mort; fin de',
  copulas: "est; etait; fut; c'est; a ete; sont; serait; tient; s'appelle; porte; reside; a pour",
  conditions: `
    si; sans; sans le; sans ce; n eut ete; ne fut; s'il; s'ils; si ce n'etait`,
  wouldBe: `
    serait encore; seraient encore; serait toujours; seraient toujours; seraient rest*;
    serait rest*; seraient ~ ami*; serait ~ ami*; aurait survecu; aurait tenu; serait ~ intacte;
    tiendrait encore; vivrait encore; aurait pas pris fin; aurait pas perdu; auraient pas rompu;
    seraient pas fach*; seraient pas brouill*; seraient pas separ*; aurait pas rompu; aurait garde;
    auraient garde; existerait encore; durerait encore; parleraient encore; aurait dure`,
  negations: 'pas; jamais; non; ni; rien; sans; aucun; aucune; nullement; guere; personne; loin',
  stubborn: `
    a jamais; sans doute; pas de doute; plus jamais; pas soutenu; pas souten*; pas pardonne;
    pas pardonner; jamais pardonne; pas supporte; pas supporter; pas accepte; pas tolere; pas digere;
    pas surprenant; rien d'etonnant; pas cache; pas mache; pas hesite; pas de mystere; non seulement;
    pas seulement; pas un secret; sans detour; sans langue; sans ambages; sans surprise;
    sans filtre; sans appel; jamais dig*; jamais accepte; pas rallie; pas appuye; sans concession; pas que`,
  corrections: `
    dement*; nie; nient; nier; niait; conteste; contest*; refut*; clarifi*; rectifi*; corrig*;
    faux; fausse*; erron*; inexact*; mal interpret*; mesinterpret*; surinterpret*; deform*;
    contrairement; en realite; denatur*; a tort; pretendu*; soi-disant; mensong*; mal compris;
    malentendu; caricatur*; mise au point; met les choses au clair; rejett*; recus*; mythe;
    simplifi*; reducteur; raccourci; trompeu*; desinform*; intox; decid* de contredire; contredi*;
    hors contexte; vraie raison; veritable raison; dedouan*; disculp*; exagere*; excluant;
    ecart* l'idee; balay* l'idee; inexactitude; pas vrai; nuance; mauvaise interpretation;
    fausse interpretation; interpretation erronee; interpretation abusive; au contraire;
    le contraire; presentation trompeuse; presente a tort; lecture erronee`,
  hearsay: `
    apparemment; pretendument; on dit; rumeur*; medias; tabloid*; sites; journaux; aurait;
    auraient; serait; seraient; parait-il; semble-t-il; dit-on; on raconte; on a dit; on disait;
    on lisait; a lu; internautes; accus* de; peut-etre; probablement; a cru; on croyait; suppos*;
    circul*; suggere*; ceux qui; pourrait; pourraient; a ete presente; presente comme; la toile;
    reseaux; pretendent; pretend*; laisse entendre;
    certains medias/sites/journaux/fans/internautes/observateurs/titres; certains pensent;
    certains croient; certains disent; certains ont; certains y;
    plusieurs medias/sites/journaux/fans/internautes/observateurs/titres/sources; la presse;
    les fans; les critiques; ses critiques; beaucoup pensent; beaucoup croient; beaucoup ont;
    on pensait; on pense; il se dit; il se disait; plusieurs articles; des articles; titraient;
    titrait; des fans pensent; des fans croient; des fans disent`,
  according: `selon; d'apres; a en croire; de l'avis de; aux dires de; dixit`,
  reports: 'rapport* que; ecri* que; annonc* que; affirm* que; titr*; assur* que; soutien* que',
  shared: `
    en partie; partiellement; ainsi que; une des raisons; un des facteurs; une raison; un facteur;
    pas seulement; notamment; non seulement; mais aussi; entre autres; l'une des; l'un des;
    aussi a cause; aussi parce; autre raison; contribu*; plusieurs raisons; combinaison; melange;
    joue un role`,
  besides: 'ainsi que; entre autres; et autres; en plus de; outre; egalement',
  setAside:
    'plutot que; au lieu de; malgre; en depit de; plus que; au-dela de; independamment; hormis; non pas; loin de; plutot qu*',
  held: `
    toujours ami*; reste* ami*; rest* proche*; restent; reconcili*; demeur*; toujours proche*;
    survit; survecu; surviv*; encore ami*; renou*; fait la paix; tient bon; resist*; toujours bons`,
  questions: 'demand* si; la question; savoir si; interrog* sur',
  wholeDenials: `
    rien a voir; pour rien; aucun role; aucune influence; aucun rapport; aucun lien avec;
    nullement; en rien; pas joue de role; pas joue le moindre; aucune incidence; etranger a;
    etrangere a; hors de cause; pas en cause; pas influe; pas pese; aucune part`,
  quarrels: `
    disput*; querell*; brouill*; brouille; clash*; accrochage; differend; tension*; tendu*; desaccord; fach*;
    altercation; accroch*; echang*; passe d'armes; oppos*; froid; prise de bec; affront*`,
  occasions: `
    janvier; fevrier; mars; avril; mai; juin; juillet; aout; septembre; octobre; novembre; decembre;
    lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; hier; il y a; par sms; par texto*;
    par message*; sur twitter; sur instagram; sur les reseaux; en public; la semaine derniere;
    le mois dernier; l'an dernier; l'annee derniere; a l'epoque; a l'antenne`,
});
