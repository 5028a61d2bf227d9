import { compactGrammar } from './compact';

export const spanish = compactGrammar({
  language: 'es',
  elides: false,
  melted: { a: 'a/al', de: 'de/del' },
  smallWords: `
    el la los las lo un una unos unas al del de a ante bajo con contra desde en entre hacia hasta
    para por segun sin sobre tras y e o u ni que quien quienes cual cuales cuyo cuya cuando donde
    como si porque pues aunque pero sino mientras yo tu ella ellos ellas nosotros usted me te se le
    les nos os mi mis su sus suyo suya este esta estos estas ese esa esos esas eso esto ello aquel
    aquella no ya muy mas menos tan tanto tambien tampoco solo ha han he habia habian haber hubo
    hubiera es son era eran fue fueron ser sido siendo sea esta estan estaba estaban estar estado
    todo toda todos todas otro otra mismo misma asi aun todavia ahora entonces despues antes luego
    finalmente definitivamente`,
  friendship: `
    amistad*; amigo; amiga; amigos; amigas; amigui*; relacion; relaciones; vinculo; vinculos; lazo;
    lazos; complicidad; bromance; hermandad; camaraderia; compinche*; union; inseparab*; cercanos; intimos`,
  friends: 'amigo; amiga',
  marriage: 'matrimonio; pareja; relacion; boda',
  endings: `
    termin*; acabo; acaba; acabar; acabado; acabaron; acabaria; acabara; acabase; acabando; fin a;
    fin de; final de; final a; el fin; punto final; ponen fin; al fin; a su fin; finaliz*;
    conclu*; cese; rompe; rompen; rompio; romper; rompiera; rompiese; rompieron; rompiendo; roto;
    rota; rotos; rotura; ruptura; quiebre; quebro; quebrar; quebrado; quebrada; quiebra;
    quebranto; destru*; destroz*; arruin*; mato; mata; matado; matar; mataron; muere; murio;
    muerta; muerto; muerte; sepult*; enterr*; entierr*; hundi*; hunde; hundir; disolv*; disuel*;
    dinamit*; demol*; aniquil*; pulveriz*; volar por los aires; vuela por los aires;
    volo por los aires; saltar por los aires; salta por los aires; salto por los aires;
    por los aires; por la borda; corta; corto; cortar; cortado; cortaron; cercen*; deshizo;
    deshacer; deshecho; deshace; anicos; trizas; pedazos; ruinas; escombros; costo; cuesta;
    costado; costar; costara; costaria; costandole; pag* con; precio; pierd*; perd*; quedarse sin;
    quedo sin; queda sin; quedado sin; dejo sin; deja sin; dejado sin; dej* de ser; dejado de ser;
    dejaran de ser; deja de ser; dejar de ser; cancel*; ya no; no sobreviv*; no resist*;
    no aguant*; no soport*; no super*; al traste; a pique; al garete; liquid*; fractur*; colaps*;
    derrumb*; desmoron*; naufrag*; fracas*; extingu*; esfum*; evapor*; acabose; distanci*; alejo;
    aleja; alejaron; alejado; separ*; adios a; renunci*; abandon*; sacrific*; cargarse; cobro;
    cobrarse; tumba; golpe de gracia; estocada; puntilla; certificado de defuncion;
    sentencia de muerte; sentencio; victima; fulmin*; trunc*; zanj*; clausur*; terminal;
    irreparable*; irreconciliable*; no ~ lo mismo; culmin*; desenlace; ocaso; desaparec*;
    echo a perder; echar a perder; pico; barri*; barre; barrida; arras*; llev* por delante;
    se fue; esfumo; desvanec*; apag*; dilapid*; malogr*; estropeo para siempre; dinamitaron;
    sentencia; firmo el final; hecho anicos; se cargo; se carga; se ha cargado; ceso; cesado;
    cargado; amistad menos; amigo menos; dej* ~ sin; priv* ~ de; arrebat*; quit* ~ amistad`,
  endingsOn: `
    no sobreviv* a; no resist* a; no resist* el; no resist* la; no aguant*; no soport*;
    no super*; victima de; naufrag* en; sacrific* por; pag* ~ con; precio de; se estrell* contra`,
  endingsOfThat: `
    acabo con todo; acabo con eso; acabo con ello; puso fin a eso; puso fin a todo; lo rompio todo;
    lo cambio todo; todo se acabo; todo termino; todo cambio`,
  relational: `
    dej* de ser ~ amig*; dejado de ser ~ amig*; dejan de ser ~ amig*; deja de ser ~ amig*;
    dej* de considerar* ~ amig*; dejado de considerar* ~ amig*; dejan de considerar* ~ amig*;
    ya no es ~ amig*; ya no son ~ amig*; ya no eran ~ amig*; ya no sean ~ amig*;
    ya no fueran ~ amig*; ya no somos; no son mas ~ amig*; no es mas ~ amig*;
    ya no ~ considera* ~ amig*; ya no son ~ cercan*; ya no es ~ cercan*; no son tan; no son amig*;
    no es amig*; dej* de ser ~ cercan*; dejado de ser ~ cercan*; ya no se habl*; no se habl*;
    ya no se dirig*; no se dirig*; dej* de hablarse; dejado de hablarse; dej* de hablar con;
    dejado de hablar con; dej* de hablarle; no le habl*; ya no le habl*; ya no habl* con;
    retir* la palabra; retiro la palabra; ya no se llev*; no se llev*; ya no mantien*;
    dejo de tratarse; no se tratan; perd* el contacto; perdido el contacto; pierd* el contacto;
    perd* contacto; sin contacto; distanciamiento; distanciar*; distanciad*; distancio;
    distancian; alejamiento; se alejo; se alejaron; se alejan; se han alejado; se ha alejado;
    se separo; se separaron; se separan; se han separado; separacion; separo a; separa a;
    los separo; los separa; alejo a; aleja a; los alejo; los distancio; ruptura; quiebre;
    rompieron; rompieran; rompan; han roto; habian roto; hayan roto; relaciones rotas; enemist*;
    pele* para siempre; caminos separados; cada uno por su lado; tomaron caminos; tomaron rumbos;
    menos amig*; ex amig*; exami*; ex-amig*; enemigos; todo termino entre; todo acabo entre;
    acabo todo entre; con quien rompi*; con quien ha roto; con el que rompi*; con el que ha roto;
    de quien se distanci*; de quien se alej*; del que se distanci*; del que se alej*;
    a quien ya no habla; apenas se habl*; apenas se dirig*; apenas habl*;
    no se volvieron a hablar; nunca volvieron a; no somos ~ amig*`,
  partings: `
    rompe con; rompio con; romper con; roto con; rompa con; rompiera con; romp* relaciones con;
    romp* lazos con; romp* vinculos con; roto relaciones con; roto lazos con; cort* lazos con;
    cort* relaciones con; cort* vinculos con; cort* toda relacion con; cort* por lo sano con;
    cort* con; perd* a; pierd* a; cost* a; cost* ~ a; deja a; dejo a; abandon* a; dejar de lado a;
    dio de lado a; da de lado a; alej* de; distanci* de; adios a; separ* de; dio la espalda a;
    da la espalda a; dar la espalda a; dado la espalda a; deshizo de; reneg* de; desmarc* de;
    se quedo sin; se queda sin; quedarse sin; dejo sin; deja sin; retir* la palabra a; olvid* de;
    elimin* de su vida; sac* de su vida; ech* de su vida; repudi* a; plant* a; tom* distancia de`,
  takings: 'perd*; pierd*; cost*; se quedo sin; se queda sin; quedarse sin; dejo sin; deja sin',
  leaving: `
    puso fin a; pone fin a; poner fin a; puesto fin a; pusiera fin a; puso punto final a;
    pone punto final a; dio por terminad*; da por terminad*; dado por terminad*; dio por acabad*;
    da por acabad*; dio por concluid*; dio por finalizad*; termino; termina; terminado; terminar;
    termino con; acabo con; acaba con; acabado con; acabar con; rompe; rompio; romper; roto;
    rompiera; rompe con; rompio con; cort*; corto con; cancelo; cancela; cancelado;
    renuncio a; renuncia a; renunciado a; abandono; abandona; abandonado; dio la espalda a;
    da la espalda a; dado la espalda a; finiquit*; liquido; zanjo; zanja; dejo de ser amigo;
    dejo de considerar; repudi*; dejo de lado a; expulso de su vida; saco de su vida; retiro`,
  strains: `
    tenso; tensa; tensar; tensado; tension; tensiones; enfri*; deterior*; dano; dana; danar;
    danado; afect*; complic*; agri*; pelea; peleas; disput*; discut*; discus*; conflict*;
    enfrent*; empan*; resent*; resinti*; resient*; choqu*; choc*; roce; roces; fisura*; grieta*;
    distancia; problema*; desgast*; brecha; interpuso; interpone; interponer; interpuesto;
    resquebraj*; a prueba; mal parada; mella; factura; discordia; cizana; medio de; de por medio;
    se metio entre; se meten entre; mete entre; metio entre; dividio; divide; dividido; sacud*;
    perjudic*; lastim*; debilit*; erosion*; mina; mino; minado; ensombrec*; nublo; estrag*;
    amarg*; sufri*; sufre; pugna; polemic*; crisis; friccion*; malestar; desencuentro*; incomod*;
    torcio; torcer; tirante*; frio; fria; hiri*; hiere; herid*; estropea; estropeo; estropead*;
    trastoc*; no ~ la misma; bronca; rencill*; rifirrafe; cuna; mal ambiente; discrep*; turbul*;
    danaron; danino`,
  strainsOn:
    'se resint* de; se resinti* por; se resent* de; se resent* por; sufri* por; sufr* las consecuencias de; acus* el',
  both: `
    ambos; ambas; los dos; las dos; ellos; entre ellos; entre si; la pareja; el par; el duo; la dupla;
    los artistas; los musicos; los cantantes; las estrellas; los amigos; los examigos; los raperos;
    dos artistas; dos musicos; dos amigos; dos estrellas; dos cantantes; los viejos amigos`,
  one: `
    el; ella; su; sus; le; quien; cantante; rapero; musico; artista; interprete; productor; baladista;
    pianista; compositor; este; lo`,
  speaking:
    'nosotros; nuestra; nuestro; nos; somos; eramos; dejamos; estamos; estabamos; hemos; rompimos; nos alejamos; nos distanciamos; fuimos; perdimos',
  toCause: `
    por; por culpa de; a causa de; debido; se debe a; se debio a; debe a; gracias a; a raiz de;
    como consecuencia de; en consecuencia de; a consecuencia de; fruto de; producto de;
    resultado de; porque; motivo; motivos; razon; razones; ya que; puesto que; dado que; pues;
    a cuenta de; con motivo de; a proposito de; en protesta por; en vista de; en virtud de; culpa;
    culpa de; culpa a; la culpa es de; culpable; culpables; culpo; culpan; achac* a; atribu* a;
    imput* a; responsabil*; responsable; causante; detonante; desencadenante; origen; explicacion;
    provocad* por; causad* por; motivad* por; propiciad* por; ocasionad* por; a manos de;
    en nombre de; harto de; molesto por; indignado por; decepcionado por; disgustado por;
    no perdono; no perdona; no le perdono; no le perdona; no pudo perdonar; no tolero; no soporto;
    no acepto; nombre; causa fue; causa es; por obra de; obra de; el culpable; no comulg*;
    porque no`,
  beforeCause: `
    por; por culpa de; a causa de; debido; gracias a; a raiz de; como consecuencia de;
    a consecuencia de; porque; culpa a; culpo a; culpan a; culpa; culpar a; ya que; puesto que;
    dado que; al apoyar; al respaldar; al abrazar; en vista de; a cuenta de; de tanto apoyar;
    responsabiliza a; atribuye a; achaca a; en protesta por; harto de; fruto de;
    producto de; con motivo de; molesto por; indignado por; decepcionado por`,
  toEffect: `
    provoc*; causo; causa; causado; causar; causante; caus*; llevo; lleva; llevado; llevar;
    condujo; conduce; conden*; supuso; supone; supuesto el; signific*; hizo que; hace que;
    hecho que; la razon; el motivo; la causa; motivo; razon; motivo de; causa de; origen de;
    detonante; desencadenante; culpable; culpable de; culpables de; tiene la culpa; tuvo la culpa;
    tienen la culpa; la culpa; responsable; responsable de; responsables de; detras de;
    esta detras; por lo que; por eso; por ello; asi que; lo que; de ahi; de la ruptura; del fin;
    del final; quien; que; le cost*; le ha costado; les cost*; cost*; desencaden*; precipit*;
    acarre*; ocasion*; gener*; origin*; propici*; motiv*; desat*; deriv*; sello; sella; sellado;
    empujo; empuja; forzo; oblig*; resultado; consecuencia; tanto que; hasta el punto;
    hasta romper; acabo por; termino por; fatal para; letal para; mortal para; demasiado para;
    el fin; el final; manzana de la`,
  blame: `
    tiene la culpa; tuvo la culpa; tienen la culpa; es el culpable; fue el culpable; el culpable;
    es el motivo; fue el motivo; es la razon; fue la razon; es la causa; fue la causa; el motivo;
    la razon; el responsable; es responsable; fue el detonante; el detonante; la causa;
    lo explica; el desencadenante; esta detras; es la respuesta`,
  assigning: 'atribu*; achac*; imput*; culp*; responsabiliz*; vincul*; relacion*; ech*',
  assigned: 'a; al; con; en',
  time: `
    despues de; despues que; tras; desde que; desde; cuando; luego de; luego que; una vez que; una vez;
    a partir de; mientras; hasta que; hasta; al poco de; en cuanto; apenas; a los pocos;
    el dia que; el dia en que; el momento en que; desde el momento; posterior a; posteriormente;
    al tiempo que; conforme; a medida que`,
  until: 'hasta que; hasta; antes de que',
  turning: `
    porque; despues; tras; cuando; aunque; pese a; a pesar; debido; por culpa; antes de; si; desde;
    sobre; acerca de; a raiz; luego de; mientras; pero; respecto; en torno`,
  joining: 'y; e',
  side: `
    apoy*; respald*; respaldo; gorra; admiracion; admir*; devocion; fanatismo; fascinacion; simpatia*;
    entusiasmo; amor; pasion; afinidad; cercania; presidente; expresidente; ex; mandatario;
    republicano; magnate; empresario; politic*; postura; vinculo; trump; trumpis*; partidario;
    seguidor; defensa; lealtad; idilio; coqueteo*; flirteo; adhesion; alineamiento; ideas; discurso;
    figura; era; presidencia; factor; asunto; tema; cosa; personaje; huracan; fenomeno; sombra;
    definitivamente; finalmente; practicamente; por completo; para siempre; de golpe; publico;
    publicamente; abierto; ferviente; declarado; incondicional; polemico; controvertido; fervor;
    vota*; voto; campana; movimiento; rojo; roja; acercamiento; abrazo; giro; militancia; obsesion`,
  newSubject: `
    dijo; dice; decir; afirm*; revel*; asegur*; habl*; explic*; conto; cuenta; confes*; confies*;
    coment*; critic*; declar*; ellos; canta; cantar; canto; publico; lanza; lanzo; actua; recuerda`,
  pointers: `
    eso; esto; ello; aquello; lo que; lo cual; por eso; por ello; por esto; resultado;
    el resultado; consecuencia; la consecuencia; de ahi; desde entonces; asi; fue asi; fue entonces;
    ese apoyo; ese gesto; este apoyo; este gesto; esa decision; esa postura; ahi`,
  reasons: `
    razon; razones; motivo; motivos; culpa; culpable; causa; porque; por; responsable; respuesta;
    detonante; explicacion; debido; gracias a; nombre`,
  answers: 'la respuesta; respuesta',
  yes: 'si; asi es; efectivamente; en efecto',
  heads: `
    lo que; la razon; el motivo; la causa; el culpable; culpable; quien; causa; por que; razon;
    motivo; responsable; detonante; asi; esto es; esta es; origen; principal; que; detras de`,
  culprits: 'golpe de gracia; estocada; puntilla; gota que colmo; detonante; fin de',
  copulas:
    'es; fue; era; ha sido; son; fueron; habia sido; llama; estuvo; esta; tiene; tuvo; se debe',
  conditions:
    'si; de no ser por; de no haber; sin; si no fuera por; si no hubiera sido por; de no; ojala',
  wouldBe: `
    seguir* siendo ~ amig*; seguiria ~ amig*; serian ~ amig*; seria ~ amig*; aun serian; aun seria;
    todavia serian; todavia seria; continuaria* siendo; seguiria viva; seguiria en pie; seguiria;
    seguirian; no se habria; no se hubiera; no habria termin*; no habria acab*; no habria perd*;
    no hubiera termin*; no hubiera acab*; no hubiera perd*; no habrian roto; no habria roto;
    no se habrian; habria sobrevivido; hubiera sobrevivido; conservaria; mantendria*`,
  negations: `
    no; nunca; jamas; ni; nada; tampoco; sin; ningun; ninguna; ninguno; nadie; ni siquiera; apenas;
    lejos de`,
  stubborn: `
    no cabe duda; sin duda; ni mas ni menos; nada menos; no hubiera apoyado; no hubiese apoyado;
    no hubiera; no hubiese; de no; si no; no solo; no perdon*; no le perdon*; no toler*; no soport*;
    no acept*; no pudo perdonar; no pudo aceptar; no pudo soportar; no hay duda; no es de extranar;
    no sorprende; no es ningun secreto; no es secreto; no oculta; no dudo; no duda; no dejo; no deja;
    no respald*; no compart*; nada mas; no tuvo reparos; no se corto; sin tapujos; sin rodeos;
    sin pelos; sin filtros; sin medias tintas; no mas`,
  corrections: `
    nieg*; desmient*; desmint*; desmentir; desmentid*; aclara que no; aclar*; rectific*;
    tergivers*; malinterpret*; mal interpretad*; mal interpretacion; mala interpretacion;
    caracterizacion; falso que; es falso; falsedad; falsa; mentira; bulo; fake; desinform*;
    contrariamente; contra lo; al contrario; en realidad; equivoc*; inexact*; matiz*; corrig*;
    correg*; correccion; rechaz*; descart*; incorrect*; erron*; distorsion*; presunt*;
    desmitific*; refut*; rebat*; no es cierto; no es verdad; simplific*; simplista; exager*;
    lejos de; fuera de contexto; verdadero motivo; verdadera razon; verdadera causa; otra version;
    otra razon; puntualiz*; version equivocada; desacredit*; se reduce a; se redujo a; manipul*;
    sacaron de; nego; negar; negado; negaron; negando; negaba; falso mito; desmont*; un mito;
    supuesta; supuestas; supuestos; supuesto motivo/fin; de lo contrario; lo contrario; por error;
    es un error; fue un error; un error decir`,
  hearsay: `
    al parecer; presuntamente; supuestamente; se dice; se dijo; se decia; se comenta; se rumor*;
    rumor*; rumore*; varios medios; titulares; tabloide*; habria; habrian; podria; podrian; redes;
    internautas; usuarios; hay quien; hay quienes; se cree; se creia; se penso; se asumio;
    se supone; se especul*; se publico; se atribuyo; tal vez; quizas; quiza; la gente; acusa* de;
    posiblemente; probablemente; fuentes; se habia dicho; se ha dicho; circul*; los medios;
    algunos medios; medios de comunicacion; en medios; algunos creen; algunos piensan;
    algunos dicen; algunos fans; los fans; sus fans; muchos fans; los criticos; sus criticos;
    la prensa; quienes creen; quienes piensan; quienes dicen; muchos creen; muchos creyeron;
    muchos piensan; muchos pensaron; muchos dieron; muchos interpret*; los seguidores;
    sus seguidores; algunas versiones; algunas publicaciones; algunas paginas; diversos medios;
    varias publicaciones; distintos medios; paginas web; sitios web; interpretaron; se interpreto;
    fue interpretad*; interpreto que`,
  according: `segun; de acuerdo con; de acuerdo a; a juicio de; en opinion de; en palabras de; a decir de`,
  reports:
    'inform* que; public* que; escrib* que; report* que; titul*; asegur* que; sostien* que; afirm* que',
  shared: `
    en parte; parcialmente; junto con; ademas de; una de las; uno de los; no solo; tambien por;
    tambien porque; sumad*; entre otras; entre otros; una razon; un factor; otro motivo;
    otra causa; contribuy*; influy*; varios motivos; varias razones; no fue lo unico;
    no fue el unico; no es el unico; mas que; unido a; combinacion; mezcla de; un motivo mas`,
  besides: 'y otros; y otras; entre otras cosas; ademas; asi como; junto con; tambien',
  setAside: `
    en lugar de; en vez de; mas que; mas alla de; pese a; a pesar de; al margen de; lejos de;
    independientemente de; antes que por; sin que`,
  held: `
    sobreviv*; sigue siendo; siguen siendo; siguen; mantien*; reconcili*; todavia; aun son; aun es;
    conserva*; retom*; recuper*; perdura*; resisti*; hicieron las paces; hizo las paces; las paces;
    superaron; sigue en pie; no se rompio`,
  questions: `
    pregunt* si; se pregunta*; si fue; si de verdad; cuestion*; duda* si; duda de; investig* si`,
  wholeDenials: `
    nada que ver; ningun papel; ninguna influencia; nada tuvo que ver; nada tiene que ver;
    no influyo; no influye; no ~ influido; no tuvo peso; no pinta* nada; no tuvo efecto;
    en absoluto; para nada; es ajeno; fue ajeno; ajena a; no tuvo incidencia; ninguna relacion con;
    ninguna incidencia; nada de eso`,
  quarrels: `
    pelea*; pele*; discut*; discusion; discusiones; disput*; enfrent*; desencuentro; tens*; roce*;
    discrep*; distanci*; bronca; rifirrafe; encontronazo; choqu*; choc*; cruce; cruz*; rina;
    desacuerdo; trifulca; chocaron; mensajes`,
  occasions: `
    enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre;
    diciembre; lunes; martes; miercoles; jueves; viernes; sabado; domingo; ayer; anoche;
    hace anos; hace un ano; hace dos; hace tres; hace cuatro; por mensaje; por mensajes; por sms;
    por whatsapp; en twitter; en instagram; en redes; en directo; en publico; la semana pasada;
    el mes pasado; el ano pasado; en su dia; por aquel entonces`,
});
