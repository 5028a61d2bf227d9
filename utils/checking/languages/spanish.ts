import { compactGrammar } from './compact';

export const spanish = compactGrammar({
  language: 'es',
  elides: false,
  friendship: 'amistad*; amig*; relacion; vinculo; lazo*; cercan*; complicidad; bromance',
  friends: 'amigo; amiga',
  marriage: 'matrimonio; pareja; relacion; boda',
  endings: `
    termin*; acab*; fin a; poner fin a; puso fin; pone fin; puesto fin; fin de; final de;
    lleg* a su fin; lleg* al fin;
    romp*; rota; roto; ruptura; quebr*; quiebra; destru*; destroz*; arruin*; mat*; muert*;
    sepult*; enterr*; hund*; disolv*; disuel*;
    dinamit*; cort*; deshi*; deshac*; cost*; perd*; pierd*; dej* de ser; cancel*; ya no;
    no sobreviv*; no resist*; no aguant*;
    al traste; liquid*; fractur*; colaps*; derrumb*; naufrag*; distanci*; alej*; separ*; adios a;
    renunci*; abandon*; sacrific*; cargo`,
  endingsOn: 'no sobreviv* a; no resist* a; victima de; naufrag* en; sacrific* por',
  relational: `
    dej* de ser amig*; dejado de ser amig*; ya no es ~ amig*; ya no son ~ amig*; ya no es amig*;
    ya no son amig*; ya no eran amig*; ya no somos;
    no son amig*; no somos tan; no son tan; ya no se habl*; no se habl*; distanci*; separ*; alej*;
    ruptura; rompio con; rompe con; rompieron; romper con;
    enemist*; pele* para siempre; caminos separados; ya no tan; menos amig*; ex amig*`,
  partings: `
    romp* con; romp* relaciones con; perd* a; cost* a; dej* a; abandon* a; cort* con; alej* de;
    distanci* de; adios a; separ* de; dio la espalda a; deshi* de`,
  takings: 'perd* a; cost*',
  strains: `
    tens*; enfri*; deterior*; dan*; afect*; complic*; agri*; pelea; disput*; discut*; conflict*;
    enfrent*; empan*; resent*; choqu*; roce*; fisura*;
    distancia; problema*; desgast*; brecha; interpuso; interpone; resquebraj*; a prueba;
    mal parada`,
  both: `
    ambos; los dos; ellos; sus; entre ellos; la pareja; los artistas; los musicos; los cantantes;
    entre`,
  one: 'el; su; quien; cantante; rapero; musico; artista',
  toCause: `
    por; por culpa de; a causa de; debido; gracias a; a raiz de; como consecuencia de; porque;
    motivo; razon; ya que; a cuenta de;
    en protesta por; culpa de; culpa a; achac* a; atribu* a; responsabil*; causa`,
  beforeCause:
    'por; por culpa de; a causa de; debido; gracias a; porque; culpa a; culpo a; culpa; al apoyar',
  toEffect: `
    provoc*; caus*; llev*; conduj*; conden*; supuso; signific*; hizo que; la razon; el motivo;
    culpable de; responsable de; detras de; por lo que;
    asi que; lo que; de la ruptura; del fin; quien; que; le cost*; le ha costado; desencaden*;
    precipit*; acarre*`,
  time: `
    despues de; tras; desde que; desde; cuando; luego de; una vez que; a partir de; mientras;
    hasta que; hasta`,
  until: 'hasta que; hasta; antes de que',
  turning:
    'porque; despues; tras; cuando; aunque; pese a; debido; por culpa; antes de; si; desde; sobre',
  joining: 'y; e',
  side: `
    a; de; del; al; el; la; los; su; sus; ha; habia; le; les; lo; en; se; ya; un; una; apoy*;
    respaldo; gorra; admiracion; devocion; fanatismo;
    amor; afinidad; cercania; presidente; expresidente; ex; politic*; postura; vinculo; por;
    definitivamente; finalmente`,
  newSubject: 'dijo; dice; afirm*; revel*; asegur*; habl*; ellos; y; explic*; conto; cuenta',
  pointers: 'eso; esto; ello; lo que; lo cual; por eso; por ello',
  reasons: 'razon; motivo; culpa; culpable; causa; porque; por; responsable; respuesta',
  heads: `
    lo que; la razon; el motivo; la causa; el culpable; culpable; quien; causa; por que; razon;
    motivo`,
  copulas: 'es; fue; era; ha sido; son',
  negations: 'no; nunca; jamas; ni; nada; tampoco; sin; ningun*',
  stubborn: 'no cabe duda; sin duda; ni mas ni menos; nada menos',
  corrections: `
    nieg*; neg*; desmient*; desmint*; desmentir; aclar*; rectific*; tergivers*; malinterpret*;
    mal interpretad*; interpretacion; caracteri*; fals*; mentira; bulo;
    contrario; en realidad; equivoc*; inexact*; matiz*; corrig*; rechaz*; incorrect*; distorsion*;
    supuest*; presunt*; error; mito`,
  hearsay: `
    segun; al parecer; presuntamente; supuestamente; se dice; se dijo; rumor*; rumore*; medios;
    algunos; prensa; habria; habrian; fans; criticos; redes sociales`,
  reports: 'inform* que; public* que; escrib* que; report* que',
  shared:
    'en parte; parcialmente; junto con; ademas; una de las; uno de los; no solo; tambien por; sumad*',
  setAside: 'en lugar de; en vez de; mas que; pese a; a pesar de',
  held: 'sobreviv*; sigue; siguen; mantien*; reconcili*; todavia; aun son',
  quarrels: `
    pelea*; pele*; discut*; discusion; disput*; enfrent*; desencuentro; tens*; roce*; discrep*;
    distanci*`,
});
