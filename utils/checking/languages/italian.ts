import { compactGrammar } from './compact';

export const italian = compactGrammar({
  language: 'it',
  elides: true,
  melted: {
    a: 'a/al/allo/alla/ai/agli/alle/all',
    di: 'di/del/dello/della/dei/degli/delle/dell',
    da: 'da/dal/dallo/dalla/dai/dagli/dalle/dall',
    su: 'su/sul/sullo/sulla/sui/sugli/sulle/sull',
    in: 'in/nel/nello/nella/nei/negli/nelle/nell',
  },
  smallWords: `
    il lo la i gli le un uno una al allo alla ai agli alle del dello della dei degli delle nel nello
    nella nei negli nelle dal dallo dalla dai dagli dalle sul sullo sulla sui sugli sulle col di a da
    in con su per tra fra e ed o ma che chi cui quale quali quando dove come se perche poiche mentre
    anche io tu lui lei noi voi loro mi ti si ci vi gli ne me te mio mia suo sua suoi sue nostro nostra
    questo questa questi queste quello quella cio non piu meno molto tanto cosi gia ancora solo ha hanno
    aveva avevano avere avuto abbia avesse e era erano essere stato stata stati state sono sia fosse fu
    furono tutto tutta tutti tutte altro altra stesso stessa poi ora allora infine definitivamente`,
  friendship: `
    amicizi*; amico; amici; amica; amiche; rapporto; rapporti; legame; legami; sodalizio; bromance; intesa; complicita; fratellanza; cameratismo; relazione; relazioni; inseparab*; molto vicini; erano vicini; rimas* vicini; legatissimi; affiatat*`,
  friends: 'amico; amici; amica',
  marriage: 'matrimonio; nozze; unione; coppia',
  endings: `
    fine; finit*; finisc*; finire; fini; chius*; chiud*; termin*; rott*; rompe; rompono; ruppe;
    ruppero; rompere; rompendo; rottura; spezz*; distru*; rovin*; uccis*; uccid*; mort*; muore;
    mori; sepolt*; seppell*; affond*; affoss*; perd*; perso; persa; persi; perse; cost*; concl*;
    interr*; infrant*; infrang*; cancell*; non ~ piu; non ~ sopravviss*; non ~ sopravviv*;
    non ~ rett*; non ~ resistit*; sciolt*; sciogl*; naufrag*; croll*; abbandon*; sacrific*;
    allontan*; separ*; tramont*; saltat*; salta; frantumi; frantum*; addio; volt* le spalle;
    dimess*; vittima; colpo di grazia; pietra tombale; capolinea; sfum*; svan*; demol*; annient*;
    troncat*; tronca; troncare; stroncat*; stronca; recis*; recid*; azzerat*; polver*; macerie;
    senza ~ amicizia; prezzo; pagat*; fallit*; fallisc*; disintegr*; liquid*; a monte; epilogo;
    estint*; condann*; mandato all'aria; all'aria; in fumo; archiviat*; fatto fuori;
    fatto a pezzi; irreparabil*; irrimediabil*; privat* di; resta* senza; rimast* senza;
    punto finale; sgretol*; deflagrat*; implos*; esplos*; bruciat*; spazz*; travol*; inghiott*;
    divor*; dissolt*; dissolv*; evapor*; spent*; spegn*; dissip*; smantell*; giocat*; bruciato;
    dilapid*; paga con; a pezzi; in pezzi; amicizia in meno; amico in meno; tolto; tolse; toglie;
    priva; privato; rubato`,
  endingsOn: `
    non ~ sopravviss* a; non ~ sopravviss*; naufrag* su; naufrag* sullo; vittima di; vittima del; non ha retto a; non ha retto; non ha resistito a; non ha resistito; non ~ resistit*; infrant* su; infrant* contro; sacrific* a; sacrific* per; prezzo di; pagat* con`,
  endingsOfThat: `
    ha messo fine a tutto; mise fine a tutto; ha rovinato tutto; ha distrutto tutto; ha cambiato tutto; mise fine a cio; ha mandato tutto`,
  relational: `
    non ~ piu amic*; non ~ piu ~ amic*; smess* di essere ~ amic*; smett* di essere ~ amic*;
    cessat* di essere ~ amic*; non ~ piu cosi; non ~ piu vicin*; meno amic*; non ~ piu legat*;
    non ~ amici come; non si parlano; non ~ parla ~ piu; non ~ parlano ~ piu; non ~ parlano;
    non ~ parla piu; smess* di parlar*; non ~ piu parlat*; tolto il saluto; allontanament*;
    allontanat* da; allontanat*; si sono allontanat*; separat*; separati; separazione;
    li ha separati; li ha divisi per sempre; rott* i rapporti; rottura; chius* i rapporti;
    chius* ogni rapporto; rapporti interrotti; interrott* i rapporti; interrott* ogni rapporto;
    strade separate; strade si sono divise; ex amic*; ex-amic*; preso le distanze;
    pres* le distanze; tagliat* i ponti; tagliato i ponti; ponti tagliati; litig* per sempre;
    pers* di vista; persi di vista; pers* i contatti; allontana per sempre; finita tra;
    finito tra; chiuso tra; hanno rotto; distacco; nemici; rottura definitiva; con cui ~ rott*;
    con il quale ~ rott*; con cui ~ chius*; da cui si ~ allontanat*; con cui non parla piu;
    parlano a malapena; parlano appena; si parlano a stento; non ~ piu sentiti; non ~ sentono piu;
    a separare; ad allontanare; a rompere; non siamo piu ~ amic*; non siamo amic*`,
  partings: `
    rott* con; rotto con; rompe con; ruppe con; rompere con; chius* con; chiude con; chius* i rapporti con; chiude i rapporti con; perd*; perso; persa; cost*; abbandon*; allontan* da; allontan* dal; separ* da; volt* le spalle; tagliat* i ponti con; taglia i ponti con; tagliato i ponti con;
    mollat*; molla; scaricat*; scarica; rottura con; troncat* con; troncat* i rapporti con; interrott* i rapporti con; preso le distanze da; prende le distanze da; pres* le distanze da; prese le distanze da; distanziat* da; parla piu con; rinnegat*; rinnega; tolto il saluto a; rest* senza; rimast* senza; addio a; privat* di; tagliato fuori`,
  takings: 'perd*; perso; persa; cost*; rest* senza; rimast* senza',
  leaving: `
    messo fine a; messo fine; mette fine; mettere fine; mise fine; posto fine; pone fine; porre fine; pose fine; messo la parola fine; mette la parola fine; messo un punto; chiuso; chiude; chiudere; chiuse; terminat*; concluso; conclude; finito;
    rotto; rompe; ruppe; rompere; rotto con; rompe con; ruppe con; troncato; tronca; troncare; interrotto; interrompe; tagliato; taglia; tagliato i ponti; taglia i ponti; abbandonato; abbandona; mollato; molla; scaricato; scarica; voltato le spalle; volta le spalle; rinnegato; rinnega; cancellato; cancella; rinunciato; rinuncia; dato un taglio; smesso di essere amico; ha chiuso; licenziato; archiviato`,
  strains: `
    incrin*; raffredd*; tension*; deterior*; danneggi*; compromess*; compromett*; complic*;
    litig*; scontr*; conflitt*; logor*; prova; problem*; crepa; crepe; frizion*; attrit*; guast*;
    minat*; mina; divis*; divid*; inasprit*; gelo; gelid*; freddo; fredda; mezzo; in mezzo;
    frappost*; frappon*; intromess*; messo tra; si e messo; di mezzo; discordia; zizzania;
    risentit*; risente; risentire; risent*; soffert*; soffr*; indebolit*; turbat*; scoss*; scuot*;
    avvelenat*; amareggiat*; ombra; offuscat*; distanza; dissap*; crisi; dissidi*; pesato; pesa;
    segnato; incomprens*; maretta; malumor*; screzi; screzio; lacerat*; acui*; malintes*; cuneo;
    strappo; rovente; bufera; come prima; quello di prima; quella di un tempo; avvelen*; ferit*;
    ferisc*; vacill*; teso; tesa; tesi; tese; a dividere; a raffreddare; a incrinare`,
  strainsOn:
    'risent* di; risent* del; risent* della; soff* per; soff* di; soff* del; patit* per; patit* il; pagat* il prezzo di',
  both: `
    entrambi; i due; le due; loro; la coppia; il duo; gli artisti; i musicisti; i cantanti; gli amici; gli ex amici; due amici; due artisti; due musicisti; due star; le star; tra loro; fra loro; l'un l'altro; i rapper; vecchi amici; erano; il tandem`,
  one: `
    lui; suo; sua; suoi; sue; egli; cantante; rapper; musicista; artista; che; cui; gli; interprete; produttore; marito; pianista; quest'ultimo; compositore; cantautore`,
  speaking: 'noi; nostra; nostro; siamo; eravamo; abbiamo; ci; smesso',
  toCause: `
    per; a causa di; a causa del; a causa della; a causa dell'; per colpa di; per colpa del;
    per colpa della; per via di; per via del; per via della; perche; colpa di; colpa del;
    dovut* a; dovut* al; dovut* all; si deve a; si deve al; grazie a; in seguito a; in seguito al;
    da; dal; dalla; motivo; motivi; ragione; ragioni; attribu* a; imput* a; responsabile;
    responsabili; poiche; dato che; visto che; siccome; a seguito di; a seguito del; colpa;
    colpevole; incolpa; incolpat*; provocat* da; causat* da; determinat* da; frutto di;
    frutto del; conseguenza di; conseguenza del; in virtu di; in nome di; a forza di; perdon*;
    perdona*; tollerat*; tollera; sopportat*; sopporta; accettat*; accetta; digerit*; digerire;
    mandato giu; deluso da; deluso dal; disgustato da; origine; spiegazione; nome; in ragione di;
    in ragione del; pietra dello scandalo; movente; in polemica con; in polemica per; causa e;
    causa fu; causa e stata; opera di; per opera di; sul; sulla; a motivo di; a motivo del;
    all origine`,
  beforeCause: `
    per; a causa di; a causa del; a causa della; per colpa di; per colpa del; per via di; per via del; per via della; perche; grazie a; colpa di; colpa del; colpa; per aver; per avere; poiche; siccome; appoggiando; sostenendo; in seguito a; in seguito al; a seguito di; a seguito del; dato; visto; deluso da; deluso dal; a forza di; incolpa; attribuisce a; imputa a; in nome di; da`,
  toEffect: `
    provoc*; caus*; port*; condott*; cost*; signific*; fatto si; il motivo; la ragione; la causa;
    motivo; ragione; colpevole di; colpevole; responsabile; responsabile di; dietro; percio;
    quindi; che; a porre; a mettere; a rompere; a far finire; a chiudere; a distruggere;
    a rovinare; a spezzare; a troncare; a costare; a segnare; a decretare; origine; scaten*;
    segn*; determin*; decret*; sancit*; sancisce; spint*; innesc*; generat*; comportat*; comporta;
    la fine; fatale per; letale per; troppo per; al punto da; tanto da; pertanto; conseguenza;
    colpa se; e colpa; colpa; pomo della; per questo; motivo per cui; ragione per cui`,
  blame: `
    e il colpevole; il colpevole; e il motivo; era il motivo; il motivo; la ragione; la causa; ha la colpa; e responsabile; il responsabile; la colpa e; e la causa; e la ragione; c'entra eccome; e la spiegazione; movente`,
  assigning: `
    attribu*; imput*; incolp*; addebit*; dato; colleg*; accus*; dar*; riconduc*; fa risalire;
    da la colpa; lega; legato; legata; ascriv*`,
  assigned: 'a; al; alla; all; con; su',
  time: `
    dopo; da quando; quando; una volta; non appena; fino; finche; mentre; a partire da; dopo che; appena; all'indomani; il giorno in cui; dal momento; nel momento in cui; man mano; sin da quando; fin da quando; successivamente; poco dopo; sulla scia; a partire dal; indomani`,
  until:
    'finche; finche non; fino a; fino al; fino alla; fino all; fino a quando; prima che; sino a; sino al',
  turning: `
    perche; dopo; quando; nonostante; benche; malgrado; prima; se; da quando; su; sul; riguardo;
    ma; mentre; sebbene; circa; a proposito; a causa`,
  joining: 'e; ed',
  side: `
    sostegno; sosten*; appoggi*; cappellino; cappello; berretto; ammirazione; amore; devozione; simpatia; simpatie; presidente; ex; politic*; posizioni; endorsement; fedelta; definitivamente; infine; passione; vicinanza; entusiasmo; infatuazione; fascinazione; trump; trumpis*; tycoon; magnate; miliardario; repubblican*; adesione; schierar*; schierat*; culto; idolatria; fanatismo; tifo; idillio; flirt; svolta; difesa; pubblico; pubblicamente; apertamente; aperto; voto; lealta; abbraccio; rosso; maga; figura; fattore; era; tema; argomento; caso; ombra; fenomeno; presidenza; avvicinamento; idee; di fatto; per sempre; praticamente; ossessione; candidato; incondizionato`,
  newSubject: `
    detto; dice; afferma; affermat*; rivel*; racconta; raccontat*; parla; parlat*; spieg*; lei; critic*; canta; cantat*; confess*; confid*; dichiar*; ricord*; pubblic*; ammett*; ammess*; commenta`,
  pointers: `
    questo; cio; quello; il che; ecco; risultato; il risultato; conseguenza; da allora; per questo; per questo motivo; cosi; percio; quel sostegno; quel gesto; quell'appoggio; questa scelta; quella scelta; questa decisione; motivo per cui; ragione per cui; tanto basto; di conseguenza; ed e`,
  reasons: `
    motivo; motivi; ragione; ragioni; colpa; colpevole; causa; perche; responsabile; risposta; per; grazie a; spiegazione; dovuto; nome`,
  answers: 'la risposta; risposta',
  yes: 'si; esatto; proprio cosi',
  heads: `
    cio che; quello che; il motivo; la ragione; la causa; il colpevole; chi; perche; motivo; ragione; causa; colpevole; responsabile; dietro; ecco; cosa; a mettere; a porre; a rovinare; a distruggere; a rompere; a spezzare; a far; a chiudere; a segnare; a dividere; a separare; a troncare; a decretare; a incrinare; a raffreddare; colpa`,
  culprits: `
    colpo di grazia; goccia; fine di; a separare; ad allontanare; a dividere; a raffreddare;
    a incrinare; a rompere`,
  copulas:
    'era; fu; stato; sono; stata; e il; e la; e; sarebbe; si chiama; sta; va; stati; state; ha un nome',
  conditions: 'se; senza; non fosse; qualora; se non fosse',
  wouldBe: `
    sarebbero ancora ~ amic*; sarebbe ancora ~ amic*; sarebbero ~ amic*; sarebbe ~ amic*; sarebbe sopravviss*; sarebbero rimasti; sarebbe rimasto; sarebbe ancora; sarebbero ancora; non sarebbe finit*; non avrebbe perso; non avrebbero rotto; non si sarebbero; non si sarebbe; avrebbe resistito; avrebbe retto; sarebbe durat*; continuerebbe*; si parlerebbero ancora; esisterebbe ancora`,
  negations: 'non; mai; ne; niente; nulla; nessun*; neanche; neppure; nemmeno; senza; no; lungi',
  stubborn: `
    senza dubbio; niente meno; nientemeno; non avesse; non fosse; se non; non ha perdonat*; non perdon*; mai perdonat*; non ha tollerat*; non ha accettat*; non ha sopportat*; non ha digerit*; non ha mandato; non solo; non soltanto; non c'e dubbio; non nasconde; non ha nascosto; non sorprende; non e un segreto; non e un mistero; senza giri; senza mezzi; senza peli; non condivid*; non ha appoggiat*; non ha esitat*; finche non; finche ~ non; non a caso; a non`,
  corrections: `
    nega; negat*; negare; nego; neghi; smentisc*; smentit*; smentire; smentita; chiari*;
    precisa che; precisa:; corregg*; corrett*; correzione; fals*; errat*; erron*; travisa*;
    fraintes*; frainten*; fraintend*; distort*; inesatt*; in realta; contrari*; respin*;
    mistific*; presunt*; equivoc*; sbagliat*; bufala; caratterizzaz*; rettific*; ridimension*;
    malinterpret*; mal interpret*; interpretato male; interpretate male; semplific*;
    semplicistic*; esager*; fuori contesto; fuori dal contesto; vero motivo; vera ragione;
    vera causa; altra versione; contesta; contestat*; non e vero; si riduce a; scagion*;
    mette in chiaro; confut*; puntualizz*; rigetta; rigettat*; strumentalizz*; escludendo;
    esclud*; deformat*; mala interpretazione; falso mito; sfata*; interpretazione errata;
    errata interpretazione; interpretazione sbagliata; cattiva interpretazione;
    interpretazione distorta; lettura sbagliata; lettura errata`,
  hearsay: `
    pare; sembra; presumibilmente; si dice; si diceva; si era detto; si e detto; voci; rumor*;
    media; tabloid; siti; giornali; critici; avrebbe; avrebbero; sarebbe; sarebbero;
    a quanto pare; forse; probabilmente; potrebbe; potrebbero; utenti; social network; gossip;
    chi sostiene; chi dice; c'e chi; fonti; si pensava; si credeva; si vocifera; si mormora;
    accusat* di; qualcuno; interpretat*; dicono; ipotizz*; circol*; titolava*;
    alcuni media/siti/giornali/fan/commentatori/osservatori/utenti;
    alcune testate/fonti/pubblicazioni; molti media/siti/giornali/fan/credono/pensano/hanno;
    diversi media/siti/giornali; la stampa; sulla stampa; i fan; molti fan; i titoli; testate;
    per molti; per alcuni`,
  according: `secondo; stando a; a detta di; a sentire; a giudizio di; nelle parole di; per bocca di`,
  reports: 'riport* che; scri* che; riferi* che; sostien* che; afferm* che; titol*',
  shared: `
    in parte; parzialmente; insieme a; insieme al; oltre a; oltre al; oltre che; uno dei motivi;
    una delle ragioni; una delle cause; uno dei fattori; non solo; anche per; anche a causa;
    tra l'altro; tra le altre; tra gli altri; un motivo; un fattore; un altro motivo;
    altra ragione; contribui*; ha contribuito; diversi motivi; piu motivi; piu fattori; mix di;
    combinazione; unit* a; non l'unico; non e l'unico; nonche; ha pesato anche`,
  besides: 'e altri; e altre; tra le altre; oltre a; nonche; anche; tra gli altri',
  setAside:
    'invece di; invece che; piuttosto che; malgrado; nonostante; piu che; al di la di; al di la del; a prescindere da; lungi da; anziche',
  held: `
    ancora amici; restano; resta amic*; resta ~ amic*; rimangono; rimast* amic*; rimast* ~ amic*; rimasti; riconcili*; tuttora; sopravviss*; sopravviv*; resist*; dura ancora; fatto pace; pace fatta; si parlano ancora; continua* a essere; recuperat*; ritrovat*`,
  questions:
    'chied* se; chiest* se; domand* se; ci si chiede; si chiede; se davvero; se sia; dubbi*',
  wholeDenials: `
    non c'entra; c'entra nulla; c'entra niente; nulla a che; niente a che; nulla a che fare; niente a che fare; nessun ruolo; alcun ruolo; nessuna influenza; alcuna influenza; non ha influito; non ha inciso; nessun peso; alcun peso; in alcun modo; in nessun modo; affatto; estraneo; estranea; alcuna parte; nessuna parte; non ha pesato; irrilevante`,
  quarrels: `
    litig*; discuss*; discut*; scontr*; tension*; disput*; battibecc*; polemic*; dissap*; screzi*; bisticci*; alterc*; messaggi; botta e risposta; beccat*; scambi*; attrit*`,
  occasions: `
    gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre; lunedi; martedi; mercoledi; giovedi; venerdi; sabato; domenica; ieri; anni fa; mesi fa; settimane fa; due anni; via sms; per sms; via messaggio; con messaggi; su twitter; su instagram; sui social; in pubblico; la settimana scorsa; il mese scorso; l'anno scorso; all'epoca; in diretta`,
});
