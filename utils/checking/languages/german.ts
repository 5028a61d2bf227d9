import { compactGrammar } from './compact';

export const german = compactGrammar({
  language: 'de',
  elides: false,
  isVerbLast: true,
  capitalizesNouns: true,
  melted: { zu: 'zu/zum/zur', von: 'von/vom', an: 'an/am' },
  smallWords: `
    der die das den dem des ein eine einen einem einer eines und oder aber doch denn wenn als wie ob
    dass weil da nachdem bevor bis seit wahrend an am auf aus bei beim durch fur gegen hinter in im
    ins mit nach neben ohne uber um unter von vom vor wegen zu zum zur zwischen ich du er sie es wir
    ihr mich dich sich uns euch ihn ihm ihnen mein meine sein seine seinen seinem seiner seines ihre
    ihren ihrem ihrer unser dessen deren dieser diese dieses diesen diesem jener jene nicht kein
    keine keinen keinem keiner mehr noch nur auch schon so sehr ja nun dann dort hier ist sind war
    waren wird wurde wurden werden worden sei seien ware waren hat haben hatte hatten habe gehabt
    kann konnte soll will wollte muss selbst was wer wo warum endgultig letztlich schliesslich einst
    wohl eben`,
  friendship: `
    freundschaft*; freund; freunde; freunden; freundes; freundin; befreundet*; verhaltnis; beziehung;
    beziehungen; bromance; bund; bande; mannerfreundschaft*; kumpel; kumpels; busenfreund*;
    freundschaftlich*; kameradschaft; weggefahrt*; vertraut*; verbundenheit; band; unzertrennlich*; eng verbunden; standen sich nah*; standen sich sehr nah*`,
  friends: 'freund; freunde; freunden; freundin; kumpel; kumpels; weggefahrt*; busenfreund*',
  marriage: 'ehe; partnerschaft; beziehung',
  endings: `
    beend*; ende; endet; endete; enden; geendet; vorbei; schluss; schlussstrich; besiegel*;
    zerbr*; zerbroch*; zerstor*; kaputt*; bruch; bruche; bricht; brach; gebrochen; ruinier*;
    zunicht*; scheiter*; gescheitert; zugrunde; kostet*; koste; kosten; gekostet; verlor; verlore;
    verloren; verlier*; verspiel*; verscherz*; verlust; einbuss*; aufgekundigt; gekundigt;
    kundigt*; kundig*; getotet; totet*; tot; tote; toter; tod; todesstoss; gnadenstoss; sargnagel;
    todlich*; begrub*; begrab*; zu fall; auseinander*; entzwei*; entfremd*; erledigt*; gesprengt;
    sprengt*; sprengte; vernicht*; nicht mehr; keine ~ mehr; kein ~ mehr; nicht uberleb*;
    uberlebt* ~ nicht; nicht uberstan*; uberstand* ~ nicht; nicht ~ uberlebt; opfer; geopfert;
    opfert*; gelost; aufgelost; abgebroch*; abbruch; brach ~ ab; bricht ~ ab; brechen; getrennt;
    trenn*; starb; stirbt; gestorben; platzt*; geplatzt; torpedier*; gewissen; verwirkt*; preis;
    bezahl*; geschicht*; nicht ~ zu retten; gekittet; irreparabel; in die bruche; bruch ging;
    zerrutt*; zerriss*; zerrissen; zerschlag*; zerschellt*; zerfiel; zerfallen; zerfall;
    untergang; gesprengt; gekippt; weggewischt; dahin; passe; erlosch*; geknickt;
    abgekuhlt fur immer; nie mehr; nie wieder; leb wohl; ade; adieu; ausgelosch*; fallen liess;
    aufgegeben; gab ~ auf; hingeworfen; aufhor*; aufgehort; horte auf; horten auf; hinweggefegt;
    weggefegt; uberrollt; weggespult; fortgespult; verflog*; verraucht; verbrannt; gebrochene;
    verlustig; dahingerafft; kostspielig; erloschen; futsch; hin; das aus; ist aus; war aus;
    aus und; aus fur; aus der freundschaft; aus zwischen; freundschaft weniger; freund weniger;
    nahm ~ freund; raubte; beraubt*; entriss`,
  endingsOn: `
    zerbr* an; zerbroch* an; zerbrach* an; scheiter* an; gescheitert an; verlor* an; bruch an;
    opfer; zerschell* an; nicht uberleb*; uberlebt* ~ nicht; nicht uberstan*; uberstand* ~ nicht;
    nicht ~ uberlebt; zugrunde an; geopfert fur; preis fur; bezahl* ~ mit; zerbrach ~ an;
    zerbricht ~ an; scheiterte ~ an; scheitert ~ an; zerschellte ~ an; ging ~ zugrunde an`,
  endingsOfThat: `
    damit war schluss; damit war es vorbei; setzte dem ein ende; machte dem ein ende;
    bereitete dem ein ende; beendete das; zerstorte das; zerstorte alles; anderte alles`,
  relational: `
    keine freunde mehr; keine ~ freunde mehr; nicht mehr befreundet; nicht mehr ~ befreundet;
    kein freund mehr; nicht langer freund*; nicht langer befreundet; nicht langer ~ befreundet;
    keine freunde; nicht mehr freund*; nicht mehr so eng; nicht mehr so ~ befreundet;
    weniger freund*; weniger ~ befreundet; nicht mehr eng; langst keine freunde;
    ende der freundschaft; aufhor* ~ freund*; aufhorten ~ freund*; hor* auf freund*;
    horten auf ~ freund*; nicht mehr in der nahe; nicht mehr nah; nicht mehr nahe; nahestand*;
    zerwurfnis; zerworfen; zerwarf*; zerstrit*; verkracht*; uberworfen; uberwarf*; entzweit*;
    entzweien; entfremd*; auseinandergeleb*; auseinandergegang*; auseinanderbracht*;
    auseinandergebracht; auseinandergetrieb*; auseinander; trennten sich; getrennte wege;
    eigene wege; wege trennten; wege haben sich getrennt; ex-freund*; exfreund*; bruch zwischen;
    zum bruch; kam es zum bruch; bruch der; freundschafts-aus; freundschaftsaus;
    freundschaftsende; reden nicht mehr; sprechen nicht mehr; reden ~ nicht mehr;
    sprechen ~ nicht mehr; redet ~ nicht mehr; spricht ~ nicht mehr; nicht mehr ~ reden;
    nicht mehr ~ sprechen; nicht mehr miteinander; kein wort mehr; kein wort miteinander;
    funkstille; eiszeit; kein kontakt; keinen kontakt mehr; kontaktabbruch; trennte die;
    trennte sie; trennt die; getrennt hat; mit dem ~ gebrochen; mit dem ~ brach;
    von dem ~ losgesagt; von dem ~ abgewandt; von dem ~ distanziert; mit der ~ gebrochen;
    mit dem ~ uberwarf; mit dem ~ zerstritt; mit dem ~ nicht mehr; aufhor* freunde;
    aufhor* befreundet; aufgehort freunde; aufhor* ~ befreundet; reden kaum noch;
    sprechen kaum noch; kaum noch miteinander; kaum noch ein wort`,
  partings: `
    bricht mit; brach mit; bruch mit; gebrochen mit; brechen mit; gebrochen; trennt* sich von;
    verlor*; verlier*; kostet*; gekostet; wandte sich von; wendet sich von; abgewandt; abgewendet;
    lasst ~ fallen; liess ~ fallen; fallen gelassen; fallengelassen; kundigt*; gekundigt;
    aufgekundigt; kehrt* ~ den rucken; rucken gekehrt; distanzier* von; distanziert*; distanzierte;
    serviert*; abserviert; sagt* sich los; sagte sich ~ los; losgesagt; kontakt ~ abgebrochen;
    abgebrochen; wandte sich ~ ab; wendete sich ~ ab; wendet sich ~ ab; brach den kontakt zu;
    bricht den kontakt zu; ging auf distanz zu; auf distanz ~ gegangen; auf abstand ~ gegangen;
    zerstritten mit; uberworfen mit; uberwarf sich mit; zerstritt sich mit; verspielt*; verscherz*;
    redet nicht mehr mit; spricht nicht mehr mit; verstoss*; verstiess; schlussgemacht;
    entfremdete sich von; abschied von; trennung von; getrennt`,
  takings: 'verlor*; verlier*; kostet*; gekostet; verspielt*; verscherz*; lasst ~ fallen',
  leaving: `
    beendet; beendete; beenden; beende; kundigt; kundigte; gekundigt; aufgekundigt; kundigte ~ auf;
    bricht mit; brach mit; gebrochen mit; gebrochen; brach ~ ab; bricht ~ ab; abgebrochen; losgesagt;
    sagte sich ~ los; sagt sich ~ los; abgewandt; abgewendet; wandte sich ~ ab; wendet sich ~ ab;
    kehrt ~ den rucken; kehrte ~ den rucken; rucken gekehrt; liess ~ fallen; lasst ~ fallen;
    fallen gelassen; fallengelassen; serviert ~ ab; servierte ~ ab; abserviert; trennte sich von;
    trennt sich von; machte schluss; macht schluss; schluss gemacht; zog ~ schlussstrich;
    zieht ~ schlussstrich; verstiess; verstossen; cancelt; cancelte; gecancelt; setzte ~ ein ende;
    bereitete ~ ein ende; warf ~ hin; gab ~ auf; aufgegeben`,
  strains: `
    belast*; strapazier*; getrubt; trub*; spannung*; abgekuhlt*; abkuhl*; kuhl*; kuhlte ~ ab;
    leid*; litt; litten; gelitten; beschadig*; schad*; streit*; stritt*; gestritten; konflikt*;
    keil; krise; riss*; angespannt; probe; problem*; verschlechter*; eingetrubt; knirsch*; zwist;
    verstimm*; kriselt*; distanz; abstand; erschutter*; schatten; erkalt*; frostig*; vergift*;
    zoff; zank; haussegen; verdirbt; verdarb; verdorben; unfriede*; unfrieden; missklang;
    misston*; dazwischen; drangte sich zwischen; stand zwischen; steht zwischen;
    stellte sich zwischen; schob sich zwischen; kam zwischen; ramponier*; angeknackst; bruchig;
    risse; reibung*; reiberei*; differenz*; uneinig*; disput; verhartet; unterkuhlt; sauer; ubel;
    zerrut*; gefahrd*; mitgenommen; ruckschlag; zerreissprobe; harte probe; zusetz*; setzte ~ zu;
    uberschatt*; disharmon*; zermurb*; nicht mehr ~ was; zankapfel`,
  strainsOn:
    'litt unter; leidet unter; litten unter; leiden unter; gelitten unter; litt ~ unter; krankte an; krankelte an',
  both: `
    beide; beiden; beider; sie; ihre; ihrer; ihren; die zwei; das duo; das paar; die musiker;
    die stars; die sanger; die freunde; den freunden; freundespaar; miteinander; einander;
    zwei superstars; zwei musiker; zwei stars; zwei freunde; zwei manner; die ex-freunde; die kunstler`,
  one: `
    er; ihm; ihn; seine; seiner; seinem; seinen; sein; seines; sanger; rapper; musiker; dessen; deren;
    der; kunstler; ehemann; schnulzensanger; produzent; popstar; soulsanger`,
  speaking: 'wir; uns; unsere; unser; unserer; unserem',
  toCause: `
    wegen; weil; durch; aufgrund; auf grund; dank; infolge; in folge; schuld; grund; grunde; denn;
    verantwortlich; zuruckzufuhren; zuruck zufuhren; ursache; ausloser; angesichts; anlasslich;
    aus protest gegen; aus arger uber; aus wut uber; aus verargerung uber; nahm ~ ubel; verzieh;
    verzeih*; verzieh ihm; stein des anstosses; lag an; liegt an; daran; damit; folge von;
    folge der; folge seiner; ergebnis; namens; name; heisst; halber; willen; erzurnt uber;
    enttauscht uber; enttauscht von; argert; verargert; verantwortung; zu lasten; konto;
    im streit uber; streit um/uber; streits um/uber; zoff um/uber; zank um/uber;
    zerwurfnis um/uber; zwist um/uber; bruch um/uber; krach um/uber; konflikt um/uber;
    spannungen um/uber; zerbrach an; zerbrochen an; scheiterte an; gescheitert an; erfahren haben;
    wurde von; in folge von; verscherzt mit; mit seiner; mit seinem; mit dessen;
    auf ~ zuruckzufuhren; des ~ wegen`,
  beforeCause: `
    wegen; weil; durch; aufgrund; dank; infolge; da; aus protest; mit seiner; mit dem; mit seinem;
    an; angesichts; denn; indem; schuld; aus arger; aus wut; enttauscht; verargert; in folge;
    zu lasten; weil er; gab; gibt; macht; machte; des; wurde von; wird von; worden von;
    wurde ~ von; wird ~ von; ist ~ von; des ~ wegen; streit um; zerwurfnis um; zoff um`,
  postpositions: 'wegen; halber; zuliebe; sei dank',
  toEffect: `
    hat; hatte; habe; kostet*; fuhrt*; gefuhrt; verursach*; ausgelos*; loste; sorgt*; gesorgt;
    bedeutet*; der grund; grund; grund fur; schuld an; schuld am; schuld; schuld daran;
    verantwortlich fur; verantwortlich; ursache; ursache fur; ausloser; deshalb; deswegen; daher;
    darum; weshalb; weswegen; somit; folglich; brachte; gebracht; trieb; machte; liess; ist; war;
    zerstort*; beschert*; bewirkt*; mundete; gipfelte; zwang; hinter; zum verhangnis; zuviel;
    zu viel; besiegel*; daran; der die; die den; die ihn; die das; das die; stellte; stellt;
    setzte; setzt; bereitete; bereitet; versetzte; versetzt; riss; gab ~ den rest; sprengte;
    zankapfel`,
  blame: `
    ist schuld; war schuld; schuld daran; der grund; grund dafur; die ursache; ursache dafur;
    verantwortlich dafur; ist der ausloser; war der ausloser; steckt dahinter; trug die schuld;
    tragt die schuld; war es; zum opfer; ist verantwortlich; wegen; halber; zuruckzufuhren;
    geschuldet; zuzuschreiben; zu verdanken; anzulasten; in die schuhe; verantwortlich gemacht`,
  assigning:
    'schreib*; schrieb; schiebt; schob; fuhr*; gibt; gab; macht; machte; wirft; warf; lastet*',
  assigned: 'zu; auf; zuruck; schuld; verantwortlich; an',
  time: `
    nachdem; seit; seitdem; als; nach; sobald; seither; bis; wahrend; daraufhin; im zuge; kurz nach;
    danach; hinterher; ab dem moment; ab dem zeitpunkt; wenige monate nach; im anschluss; im gefolge;
    kaum; da`,
  until: 'bis; ehe; bevor',
  turning: `
    weil; nachdem; als; obwohl; trotz; wegen; bevor; vor; wenn; ob; seit; uber; aber; doch; sondern;
    obgleich; hinsichtlich; bezuglich`,
  joining: 'und',
  side: `
    unterstutz*; begeister*; begeisterung; nahe; bekenntnis; bekannt*; fan; mutze; kappe; anhang*; liebe;
    treue; verehrung; schwarm*; wahl; ex; prasident*; haltung; lob; politik; sympathie*; schwache;
    faible; fanatismus; kult; trump; trumps; verehrer; einsatz; engagement; werbung; wahlwerbung;
    eintreten; parteinahme; endgultig; letztlich; schliesslich; offentlich*; offen; lautstark*;
    einst; nun; republikaner*; milliardar; kurs; kappi; rot*; fraktion; ara; thema; sache; frage; faktor; figur;
    phanomen; amtszeit; lager; wende; hinwendung; zuneigung; bewunderung; huldigung; schulterschluss; ehemalig*`,
  newSubject: `
    sagt; sagte; erklart*; spricht; sprach; erzahlt*; offenbart*; verrat; verriet; kritisiert*;
    singt; sang; erinnert*; traf; veroffentlicht*; gesteht; gestand; pladiert*`,
  pointers: `
    das; dies; dieser; diese; dieses; was; deshalb; deswegen; daher; darum; daran; dadurch; damit;
    die folge; folge; das ergebnis; ergebnis; resultat; seitdem; seither; folglich; infolgedessen;
    aus diesem grund; darauf; daruber; darunter`,
  reasons: `
    grund; grunde; schuld; ursache; weil; wegen; antwort; verantwortlich; daran; ausloser; dank;
    aufgrund; deshalb; deswegen; es lag an; lag an`,
  answers: 'die antwort; antwort',
  yes: 'ja; so ist es; stimmt; genau',
  heads: `
    was; grund; der grund; die ursache; wer; warum; weshalb; wieso; schuld; ursache; ausloser;
    verantwortlich; deshalb; darum; deswegen; hinter; so; woran`,
  culprits: 'todesstoss; gnadenstoss; sargnagel; ausloser; ende der',
  copulas:
    'ist; war; waren; sei; heisst; hiess; lag an; liegt an; gewesen; lautet; steckt; steckte; tragt; trug',
  conditions: `
    hatte; ware; wenn; ohne; falls; hatten; gabe es; ware ~ gewesen`,
  wouldBe: `
    waren ~ noch ~ freund*; waren ~ noch ~ befreundet; ware ~ noch ~ freund*;
    ware ~ noch ~ befreundet; noch befreundet; noch freunde; noch immer freunde; heute noch;
    immer noch freunde; weiter befreundet; weiterhin befreundet; hatte uberlebt; uberlebt hatte;
    uberdauert hatte; hatte ~ gehalten; noch intakt; nie zerbrochen; nicht zerbrochen;
    nie auseinander; hatten sich nie; hatte sich nie; nicht verloren; heute noch ~ befreundet;
    heute noch ~ freunde; ware ~ nicht zerbrochen; nicht auseinander`,
  negations: `
    nicht; kein; keine; keinen; keiner; keinem; keines; nie; niemals; niemand; weder; nichts; ohne; kaum; nein;
    nirgends; keineswegs; keinesfalls; mitnichten`,
  stubborn: `
    nicht zuletzt; kein wunder; ohne zweifel; kein geringerer; nicht trump unterstutz*;
    nicht ~ unterstutzt; nicht verzeihen; nicht verziehen; nie verziehen; nicht verkraft*;
    nicht ertragen; nicht hinnehmen; nicht akzeptier*; keine frage; kein zweifel; kein geheimnis;
    nicht nur; nicht uberraschend; kein blatt vor; nicht mitmachen; nicht langer mitansehen;
    nicht mittragen; nicht gutheissen; nicht allein; nicht bloss; nicht bekannt; ohne umschweife; ohne wenn`,
  corrections: `
    bestreit*; bestritt*; dementier*; stellt ~ klar; stellte ~ klar; klarstell*; klargestell*;
    stellt klar; stellte klar; richtigstell*; richtiggestellt; stellt ~ richtig;
    stellte ~ richtig; falsch; falsche; falscher; falschen; falschmeldung; falschlich*;
    missverst*; missversteh*; fehlinterpret*; fehldeut*; umgedeutet; unwahr; widersprich*;
    widersprach*; widersprech*; korrigier*; vermeintlich*; in wahrheit; in wirklichkeit;
    wehrt sich; wehrte sich; weist ~ zuruck; wies ~ zuruck; weist zuruck; zuruckweis*;
    zuruckgewies*; irrtum; irrefuhr*; irrig*; verzerr*; fehldarstell*; entgegen; sondern;
    verneint*; leugnet*; mythos; stimmt nicht; stimme nicht; stimme so nicht; stimmt so nicht;
    nicht wahr; vereinfach*; verkurz*; ubertrieben; ubertreib*; unsinn; quatsch; raumt auf;
    raumte auf; aus dem zusammenhang; faktencheck; fakten-check; entlastet; eigentliche grund;
    wahre grund; wahren grund; wirkliche grund; zu einfach; vielmehr; nur die halbe; lesart;
    verdreh*; relativier*; legende ist;
    anders als berichtet/behauptet/oft/vielfach/haufig/bisher/medien; nicht korrekt;
    gegen die darstellung; der darstellung; falsche darstellung; diese darstellung;
    zurecht geruckt; ruckt ~ gerade; ruckte ~ gerade; geradegeruckt; gerade geruckt`,
  hearsay: `
    angeblich; medien; medienberichte*; gerucht*; offenbar; soll; sollen; boulevard*; es hiess;
    hiess es; wurde berichtet; anscheinend; hatten berichtet; berichten; wurde kolportiert;
    kolportiert*; mutmasslich*; vermutlich; moglicherweise; vielleicht; wahrscheinlich;
    man munkelt; munkelt*; spekul*; insider; wer glaubt; viele glaub*; viele vermut*; viele dach*;
    es heisst; beobachter; nutzer; dachte man; glaubte man; geglaubt; galt als; gilt als;
    beschuldigt; wollen wissen; schlagzeilen; so die; wirft ~ vor; im netz; klatschblatt*;
    behauptung*; berichtet worden; die fans; viele fans; manche fans; die kritiker;
    viele kritiker; kritiker sagen; kritiker meinen;
    manche medien/fans/glauben/meinen/sagen/beobachter/berichte/portale;
    einige medien/fans/glauben/meinen/sagen/beobachter/berichte/portale;
    mehrere medien/portale/berichte/blatter; in der presse; als ~ interpretiert; so interpretiert;
    wurde gedeutet; portale; nachrichtenseiten; wer behauptet; zeitungen; presse`,
  according: `laut; zufolge; nach angaben; nach aussage; nach ansicht; nach meinung; glaubt man`,
  reports:
    'bericht* dass; schrieb dass; schrieben dass; behaupt*; vermeldet*; titelt*; meldet*; meldete; berichtete*',
  shared: `
    teilweise; zum teil; teils; auch wegen; sowie; einer der grunde; mit ein grund; nicht nur;
    nicht allein; neben; zusammen mit; gemeinsam mit; unter anderem; auch weil; mitverantwortlich;
    mitschuld*; mitschuldig; trug dazu bei; trug bei; beigetragen; ein grund; ein faktor;
    einer von mehreren; mehrere grunde; auch an; weiterer grund; nebst; ebenso wie; ebenso;
    unter anderen; beitrug; auch auf; auch durch; nicht bloss; nicht der einzige`,
  besides: 'sowie; und andere; unter anderem; nebst; neben; auch; ebenso',
  setAside:
    'statt; anstatt; trotz; mehr als; ungeachtet; abgesehen von; unabhangig von; jenseits; anstelle; weniger wegen',
  held: `
    uberleb*; uberstand*; uberdauer*; weiterhin; immer noch; nach wie vor; versohn*; noch immer;
    blieben; bleiben; bleibt; wieder vertragen; vertragen sich; noch miteinander; hielt stand;
    standgehalten`,
  questions:
    'fragt ob; frage ob; ob wirklich; fragen sich; fragt sich; zweifel* ob; frage nach; bezweifel*',
  wholeDenials: `
    nichts zu tun; nichts damit zu tun; gar nichts mit; nicht das geringste; keine rolle;
    keinerlei rolle; keinen einfluss; keinerlei einfluss; uberhaupt nichts; keinen anteil;
    keinerlei anteil; in keiner weise; keinen zusammenhang; keinerlei zusammenhang;
    uberhaupt nicht; unerheblich; ging es nie um; nichts mit ~ zu tun; nichts ~ zu tun;
    rein gar nichts`,
  quarrels: `
    streit*; stritt*; gestritten; zoff; zwist; disput; auseinandersetz*; aneinander; spannung*; krach;
    meinungsverschieden*; zank*; wortgefecht; schlagabtausch; zerstritt*; gerieten; verkracht*; zerwurfnis; zerwarfen; schreib*; schrieb*; sms`,
  occasions: `
    januar; februar; marz; april; mai; juni; juli; august; september; oktober; november; dezember;
    montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; gestern; vor jahren; vor zwei;
    vor drei; vor vier; per sms; per chat; per nachricht; in textnachrichten; auf twitter; auf instagram;
    offentlich; im netz; letzte woche; letztes jahr; im vergangenen; damals; im fernsehen`,
});
