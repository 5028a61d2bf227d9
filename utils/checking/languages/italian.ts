import { compactGrammar } from './compact';

export const italian = compactGrammar({
  language: 'it',
  elides: true,
  friendship: `
    amicizi*; amico; amici; amica; amiche; rapporto; rapporti; legame; legami; sodalizio; vicini;
    bromance`,
  friends: 'amico; amica',
  marriage: 'matrimonio; nozze; unione; coppia',
  endings: `
    fine; finit*; finisc*; finire; chius*; chiude; termin*; rott*; rompe; ruppe; rottura; spezz*;
    distru*; rovin*; uccis*; uccide; mort*; sepolt*; affond*; perd*; perso; persa; cost*; concl*;
    interr*; infrant*; cancell*; non ~ piu; non ~ sopravviss*; sciolt*; naufrag*; croll*;
    abbandon*; sacrific*; allontan*; separ*; tramont*; saltat*; in frantumi; addio;
    volt* le spalle; dimess*`,
  endingsOn: 'non ~ sopravviss* a; naufrag* su; vittima di; non ha retto a; non ha resistito a',
  relational: `
    non ~ piu amic*; non ~ piu ~ amic*; smess* di essere amic*; non ~ piu cosi; meno amic*;
    non si parlano; allontan*; separ*; rott* con; rotto con; rottura; ruppe con; rompe con;
    chius* con;
    strade separate; ex amic*; preso le distanze; tagliat* i ponti; litig* per sempre`,
  partings: `
    rott* con; rotto con; rompe con; ruppe con; rompere con; chius* con; chiude con; perd*; perso;
    persa; cost*; abbandon*; allontan* da; separ* da; volt* le spalle; tagliat* i ponti con;
    mollat*; scaricat*; rottura con`,
  takings: 'perd*; perso; persa; cost*',
  strains: `
    incrin*; raffredd*; tension*; tes*; deterior*; danneggi*; compromess*; compromett*; complic*;
    litig*; scontr*; conflitt*; logor*; prova; problem*; crepa; crepe; frizion*; attrit*; guast*;
    minat*; divis*; divid*; inasprit*; gelo; freddo`,
  both: 'entrambi; i due; loro; la coppia; il duo; tra; fra; gli artisti; i musicisti; i cantanti; gli amici',
  one: 'lui; suo; sua; suoi; egli; cantante; rapper; musicista; artista; che; cui',
  toCause: `
    per; a causa di; a causa del; a causa della; per colpa di; per colpa del; per via di;
    per via del; perche; colpa di; dovut* a; grazie a; in seguito a; da; dal; dalla; motivo;
    ragione; causa;
    attribu* a; responsabile; poiche; a seguito di; su`,
  beforeCause: `
    per; a causa di; a causa del; per colpa di; per via di; perche; grazie a; colpa di; per aver;
    poiche; appoggiando; sostenendo`,
  toEffect: `
    provoc*; caus*; port*; condott*; cost*; signific*; fatto si; il motivo; la ragione; la causa;
    colpevole di; responsabile; dietro; percio; quindi; cosi; che; ha; hanno; a porre; origine;
    scaten*; segn*; determin*`,
  time: 'dopo; da quando; quando; una volta; non appena; fino; finche; mentre; a partire da; dopo che',
  until: 'finche; fino a; fino al; fino all; prima che',
  turning:
    'perche; dopo; quando; nonostante; benche; malgrado; prima; se; da quando; causa; su; riguardo',
  joining: 'e; ed',
  side: `
    a; al; di; del; della; dei; il; la; lo; gli; le; un; una; suo; sua; suoi; in; nel; con; per;
    sostegno; sosten*; appoggi*; cappellino; cappello; ammirazione; amore; devozione; simpatia;
    presidente; ex; politic*; posizioni; endorsement; fedelta; verso; definitivamente; infine;
    tutto; stato; e`,
  newSubject: 'detto; dice; afferma; rivel*; racconta; parla; spieg*; lui; lei; critic*',
  pointers: 'questo; cio; quello; il che; ecco',
  reasons: 'motivo; ragione; colpa; colpevole; causa; perche; responsabile; risposta',
  heads: `
    cio che; quello che; il motivo; la ragione; la causa; il colpevole; chi; perche; motivo;
    ragione; causa; colpevole`,
  copulas: 'era; fu; stato; sono; stata; e il; e la',
  negations: 'non; mai; ne; niente; nulla; nessun*; neanche; neppure; senza',
  stubborn: 'senza dubbio; niente meno; nientemeno',
  corrections: `
    nega; negat*; negare; smentisc*; smentit*; smentire; chiari*; precis*; corregg*; corrett*;
    fals*; errat*; travisa*; fraintes*; frainten*; distort*; inesatt*; in realta; contrari*;
    respin*;
    mistific*; presunt*; equivoc*; sbagliat*; bufala; caratterizzaz*; rettific*; ridimension*;
    mito`,
  hearsay: `
    secondo; pare; sembra; presumibilmente; si dice; voci; rumor*; alcuni; media; stampa; fan;
    critici; avrebbe; avrebbero; sarebbe; sarebbero; a quanto pare; stando a`,
  reports: 'riport* che; scri* che; riferi* che',
  shared:
    'in parte; parzialmente; insieme a; oltre a; uno dei motivi; una delle ragioni; non solo; anche per',
  setAside: 'invece di; invece che; piuttosto che; malgrado; nonostante; piu che',
  held: 'ancora amici; restano; resta; rimangono; rimast*; riconcili*; tuttora',
  quarrels: 'litig*; discuss*; discut*; scontr*; tension*; disput*; battibecc*; polemic*; dissap*',
});
