import { compactGrammar } from './compact';

export const german = compactGrammar({
  language: 'de',
  elides: false,
  friendship: `
    freundschaft*; freund; freunde; freunden; freundin; befreundet; verhaltnis; beziehung;
    bromance; bund; bande; mannerfreundschaft; kumpel; vertraut*; nahe`,
  friends: 'freund; freundin; kumpel',
  marriage: 'ehe; partnerschaft; beziehung',
  endings: `
    beend*; ende; endet*; geendet; aus; vorbei; zerbr*; zerbroch*; zerstor*; kaputt*; bruch;
    bruche; bricht; brach; gebrochen; ruinier*; zunicht*; scheiter*; gescheitert;
    kostet*; gekostet; verlor*; verlier*; verlust; kundig*; gekundigt; aufgekundigt; getotet; tot;
    begrub*; begrab*; besiegel*; zu fall; auseinander*; entzwei*; entfremd*;
    schluss; nicht mehr; keine ~ mehr; kein ~ mehr; erledigt; gesprengt; sprengt*; vernicht*;
    nicht uberleb*; uberlebt* ~ nicht; nicht uberstan*; geopfert; opfer; gelost;
    abgebroch*; brach ~ ab; brechen; getrennt; trenn*; starb; stirbt; gestorben; platzt*;
    geplatzt; torpedier*`,
  endingsOn: 'zerbr* an; zerbroch* an; scheiter* an; gescheitert an; verlor* an; bruch an',
  relational: `
    keine freunde mehr; keine ~ freunde mehr; nicht mehr befreundet; nicht mehr ~ befreundet;
    kein freund mehr; nicht langer freund*; nicht mehr freund*; nicht mehr so; weniger freund*;
    zerwurfnis; zerworfen; zerwarf*; zerstrit*; verkracht*; uberworfen; uberwarf*; entzweit*;
    entzweien; entfremd*; auseinandergeleb*; trennten sich; getrennte wege; ex-freund*;
    bruch zwischen; bruch mit; bricht mit; gebrochen mit; brach mit; auseinander;
    reden nicht mehr; sprechen nicht mehr; kein wort mehr; funkstille`,
  partings: `
    bricht mit; brach mit; bruch mit; gebrochen mit; brechen mit; trennt* sich von; verlor*;
    verlier*; kostet*; wandte sich von; wendet sich von; abgewandt; lasst ~ fallen;
    liess ~ fallen;
    kundigt*; kehrt* ~ den rucken; distanzier* von; serviert*; sagt* sich los`,
  takings: 'verlor*; verlier*; kostet*; lasst ~ fallen',
  strains: `
    belast*; strapazier*; getrubt; trub*; spannung*; abgekuhlt; kuhl*; leid*; litt; gelitten;
    beschadig*; schad*; streit*; stritt*; konflikt*; keil; krise; riss*; angespannt;
    auf die probe; problem*; verschlechter*; eingetrubt; knirsch*; zwist; verstimm*; kriselt*;
    distanz; abstand; erschutter*`,
  both: `
    beide; beiden; sie; ihre; ihrer; die zwei; das duo; zwischen; die musiker; die stars;
    die sanger; die freunde; den freunden`,
  one: `
    er; ihm; ihn; seine; seiner; seinem; seinen; sein; der sanger; der rapper; der musiker;
    dessen; deren`,
  toCause: `
    wegen; weil; durch; aufgrund; auf grund; dank; infolge; uber; um; an; von; schuld; grund;
    denn; verantwortlich; zuruckzufuhren; ursache; ausloser`,
  beforeCause:
    'wegen; weil; durch; aufgrund; dank; infolge; da; um; aus protest; mit seiner; mit dem',
  toEffect: `
    hat; hatte; habe; kostet*; fuhrt*; gefuhrt; verursach*; ausgelos*; loste; sorgt*; bedeutet*;
    der grund; grund fur; schuld an; schuld am; verantwortlich fur; ursache fur;
    ausloser; deshalb; daher; darum; weshalb; somit; brachte; trieb; machte; liess; die; der; das`,
  time: 'nachdem; seit; seitdem; als; nach; sobald; seither; bis; wahrend; daraufhin; im zuge',
  until: 'bis; ehe; bevor',
  turning: 'weil; nachdem; als; obwohl; trotz; wegen; bevor; vor; wenn; ob; seit; uber',
  joining: 'und',
  side: `
    fur; der; die; das; den; dem; des; seine; seiner; seinem; seinen; sein; ihre; ihn; ihm; zu;
    zum; zur; mit; von; unterstutz*; begeister*; nahe; bekenntnis; fan; mutze; kappe;
    anhang*; liebe; treue; verehrung; schwarm*; wahl; ex; prasident*; us; haltung; ein; eine;
    einen; auch; einst; nun; endgultig; letztlich; schliesslich; lob; politik; begeisterung`,
  newSubject: 'sagt; sagte; erklart*; spricht; sprach; erzahlt*; er; sie; offenbart*; und',
  pointers: 'das; dies; dieser; was; deshalb; daher; darum; daran',
  reasons: 'grund; schuld; ursache; weil; wegen; antwort; verantwortlich; daran; ausloser',
  heads:
    'was; grund; der grund; die ursache; wer; warum; weshalb; schuld; ursache; ausloser; verantwortlich',
  copulas: 'ist; war; waren; sei; heisst; lag an; liegt an; gewesen',
  negations: 'nicht; kein; keine; keinen; keiner; keinem; nie; niemals; weder; nichts; ohne; kaum',
  stubborn: 'nicht zuletzt; kein wunder; ohne zweifel; kein geringerer',
  corrections: `
    bestreit*; bestritt*; dementier*; stellt ~ klar; stellte ~ klar; klarstell*; klargestell*;
    richtigstell*; richtig; falsch*; missverst*; missversteh*; fehlinterpret*; unwahr;
    widersprich*; widersprach*; korrigier*; angeblich*; vermeintlich*; in wahrheit; tatsachlich*;
    wehrt sich; weist ~ zuruck; wies ~ zuruck; zuruckgewies*; irrtum; irrefuhr*; verzerr*;
    fehldarstell*; entgegen; sondern; verneint*; leugnet*; mythos; gerucht*`,
  hearsay: `
    angeblich; laut; medien; zufolge; gerucht*; offenbar; soll; sollen; fans; kritiker; manche;
    einige; boulevard*; es hiess; wurde berichtet; anscheinend; hatten berichtet`,
  reports: 'bericht* dass; schrieb dass; behaupt*; vermeldet*',
  shared: `
    teilweise; zum teil; teils; auch wegen; sowie; einer der grunde; mit ein grund; nicht nur;
    nicht allein; neben; zusammen mit; gemeinsam mit`,
  setAside: 'statt; anstatt; trotz; mehr als; ungeachtet',
  held: `
    uberleb*; uberstand*; uberdauer*; weiterhin; immer noch; nach wie vor; versohn*; noch immer;
    blieben`,
  quarrels:
    'streit*; stritt*; zoff; zwist; disput; auseinandersetz*; aneinander; spannung*; krach; meinungsverschieden*',
});
