/**
 * Words that people use when they talk of each other, of work, power, money and
 * feelings, in English and the five languages that are read, folded as texts are.
 * A row is a sense: English, Spanish, German, French, Portuguese, Italian, parted
 * by bars; `*` stands for any ending. Words that look alike in two languages
 * need no row, and names are never in one.
 */
export const EVERYDAY_WORDS = `
friend friends friendship* buddy pal | amig* amistad* | freund* befreund* kumpel | ami amis amie amies amiti* copain* pote* | amig* amiza* | amic* amicizi*
close closer closest closeness | cercan* intim* unid* | nah nahe nahest* enger enge engste* nahgestand* vertraut* | proche* intim* | proxim* chegad* intim* | vicin* intim* legat* stretti stretto
relationship* relation relations | relacion* vincul* | beziehung* verhaltnis* | relation* lien liens | relac* relacion* vincul* | relazion* rapport* legam*
marriage married marry wife husband | matrimoni* casad* casar* esposa esposo marido mujer | ehe ehefrau ehemann verheirat* heirat* | mariag* mari marie maries epous* femme | casament* casad* casar* esposa esposo marido mulher | matrimoni* spos* moglie marito
love loved loves loving | amor amo amaba amar* quier* queria querer* ama | lieb* geliebt* | amour* aim* ador* | amor amo amava amar* ama gosto gosta gostava | amor* amo amav* amar* ama vogli* volev*
hate hated hatred | odi* | hass* gehass* | hain* detest* hais deteste* | odi* odei* | odi*
angry upset mad anger annoyed furious bothered | molest* enfad* enoj* disgust* furios* ira rabia | sauer wutend* verargert* argerlich* aufgebracht* zorn* wut verstimm* | fach* colere* enerv* furieu* contrari* vex* | chatead* zangad* irritad* aborrecid* incomod* furios* raiva brav* | arrabbiat* infastid* furios* rabbia sconvolt* turbat* irritat* seccat*
happy glad happiness pleased | feliz felic* content* alegr* | glucklich* froh* freut freue* | heureu* bonheur* content* ravi* | feliz felic* content* alegr* | felic* content* liet*
sad sadness sorry | trist* siento lament* lastima | traurig* leid leider | trist* desol* regrett* | trist* lament* pena | trist* dispiac* spiac*
afraid fear feared scared | mied* tem* asust* | angst* furcht* | peur* crain* effray* | medo* tem* assust* | paur* tem* spavent*
hope hoped hoping hopefully | espero esperanz* esperamos ojala esperaba | hoff* | esper* espoir* | espero esperanc* esperava espera tomara | sper*
surprised surprise shocked shock | sorprend* sorpres* impact* | uberrasch* schock* geschock* | surpr* choqu* choc | surpres* surpreend* choc* | sorpres* sorpren* scioc* scocc*
proud pride | orgull* | stolz* | fier* fiert* | orgulh* | orgogli* fier*
grateful thankful thank thanks | agradec* gracias | dankbar* danke* dank | reconnaissan* merci* remerci* | grat* agradec* obrigad* | grat* riconoscent* grazie ringrazi*
feel feels feeling felt feelings | siento sentir* sentid* sentia sentim* | fuhl* gefuhl* | ressen* senti* sens | sinto sentir* sentid* sentia sentim* | sento sentir* sentit* sentim* provo
think thinks thought thinking believe believed guess | creo creia pens* piens* creemos considero | denk* dachte* glaub* finde gedacht* meine | pense* pensai* croi* crois | acho achei achava pens* acredit* | penso pens* credo credev* ritengo
know knows knew known knowing | se sabe* sabi* conoc* conozco saber* | weiss* wuss* kenn* wiss* gekannt* | sais savait savoir* savons sache* connai* connu* | sei sabe* sabi* conhec* | so sapp* sapev* conosc* sapere
understand understood understanding understandable | entiend* entend* comprend* comprens* | versteh* verstand* verstand* nachvollzieh* | compren* compri* comprehens* | entend* compreend* compreens* | capi* comprens* comprend*
explain explained explanation | explic* | erklar* | expliqu* explic* | explic* | spieg* spiegaz*
reason reasons | razon* motivo* | grund grunde grunden anlass | raison* motif* | raz* motivo* | ragion* motiv*
cause caused causes | caus* provoc* | ursach* verursach* ausgelost* | caus* provoqu* | caus* provoc* | caus* provoc*
because since | porque debido ya | weil denn da wegen | parce car puisque | porque pois | perche poiche
honestly honest truth true truly really | honest* sincer* verdad* realmente | ehrlich* wahr* wirklich | honnet* sincer* verit* vrai* vraiment | honest* sincer* verdad* realmente | onest* sincer* verit* vero davvero
lie lied lies lying false | mentir* mentira* mient* falso* falsa* | luge* lugen* gelogen falsch* | mentir* menson* faux fausse* | mentir* mentira* minta falso* falsa* | bugi* mentit* mentir* falso falsa falsi
say said says saying tell told | digo dije dijo decir* dicho dice dec* | sag* gesagt* | dis dit dire* disai* disant | digo disse* dizer* dito diz dizia | dico detto dire dice diss* dicev* dicendo
speak speaks spoke spoken talk talked talking talks | habl* convers* | sprech* sprach* gesproch* red* geredet* unterhalt* | parl* discut* | fal* convers* | parl* discuss*
ask asked asking question questions | pregunt* pid* pedi* | frag* gefragt* bitte* bat | demand* question* | pergunt* ped* | chied* chiest* chieder* domand*
answer answered reply replied | respond* respuest* contest* | antwort* geantwort* | repond* repons* | respond* respost* | rispond* rispost* rispos*
listen listened hear heard | escuch* oir oido oi | hor* gehor* zuhor* | ecout* entend* | ouv* escut* | ascolt* sent*
call called name named | llam* nombr* | nenn* nannte* genannt* ruf* heiss* name* | appel* nomm* nom | cham* nome* | chiam* nome nomin*
write wrote written | escrib* escrit* | schreib* schrieb* geschrieb* | ecri* | escrev* escrit* | scriv* scritt* scriss*
read reading | leer* leo leido lee | lese* gelesen* las | lire lis lu | ler leio lido le | legg* lett*
see saw seen seeing sees look looking looked | veo ver visto viendo vi vio vemos mir* | seh* sah gesehen* sieh* schau* angeschau* blick* | vois voir* vu vue voyons voyai* regard* | vejo ver visto vendo vi viu vemos olh* | vedo veder* visto vedendo vediamo vide guard*
show showed shown | muestr* mostr* ensen* | zeig* gezeigt* | montr* | mostr* | mostr*
find found | encontr* hall* | find* fand gefund* | trouv* | encontr* ach* | trov*
meet met meeting | conoci* reun* encontr* | traf treff* getroff* kennengelernt* begegn* | rencontr* | conheci* encontr* reuni* | incontr* conosciut* riunion*
help helped helping | ayud* | helf* half geholf* hilf* | aid* | ajud* | aiut*
support supported supporting supports supporter* back backed backing endorse endorsed | apoy* respald* | unterstutz* stutz* befurwort* | souten* soutien* appuy* | apoi* | sosten* sosteg* appogg* supporto
against oppose opposed opposition | contra opon* opus* oposic* | gegen gegner* | contre oppos* | contra opos* opoe* | contro oppos* oppon*
agree agreed agreement | acuerdo* coincid* | einig* einverstanden zustimm* ubereinstimm* | accord* daccord | acordo* concord* | accord* concord*
disagree disagreed disagreement* differences | desacuerdo* discrep* discorda* diferencia* | uneinig* widersprach* widersprech* meinungsverschied* anderer differenz* | desaccord* differend* divergen* | discord* desacord* divergenc* diferenc* discordanc* | disaccord* dissent* divergenz* discord* differenz*
fight fought argue argued argument quarrel | pele* discut* discus* luch* | streit* stritt* gestritt* kampf* | dispute* disput* bataill* battr* lutt* | brig* discut* discuss* lut* | litig* lott* discuss* discut*
problem problems trouble | problem* | problem* schwierigkeit* | problem* | problem* | problem*
difficult hard tough difficulty | dificil* duro dura dificult* | schwer schwierig* hart | difficil* dur dure difficult* | dificil* duro dura dificuld* | difficil* dur* difficolt*
easy easily | facil* | leicht* einfach | facil* | facil* | facil*
strain strained tension* | tension* tens* | spannung* belast* angespann* strapaz* | tension* tend* | tens* | tension* tes* incrinat* logor*
sustain maintain keep kept keeping | manten* sosten* conserv* guard* | aufrecht* erhalt* behalt* behielt* halten pfleg* weiterfuhr* | mainten* maint* gard* conserv* entreten* | mant* sustent* guard* conserv* | manten* mantien* tener* sosten* conserv*
much many lot lots | much* | viel viele vieles zuviel | beaucoup trop | muit* demais demasiad* | molt* troppo tant*
too | demasiad* | zu | trop | demais demasiad* | troppo
lose lost loss | perd* pierd* | verlier* verlor* verlust* | perd* pert* | perd* | pers* perd*
win won winner | gan* | gewann gewinn* gewonn* sieg* | gagn* remport* | ganh* venc* | vint* vinc*
break broke broken end ended ending over | romp* rot* termin* acab* fin | brach* gebroch* zerbrach* zerbroch* ende* beend* vorbei aus | romp* bris* fin finir* fini termin* | romp* termin* acab* fim | romp* rott* finit* finir* fine termin*
start started begin began beginning | empez* empiez* comenz* comienz* inici* | anfang* anfing* angefang* begann* beginn* begonn* | commen* debut* | comec* inici* | inizi* cominc*
stop stopped | par* dej* detuv* deten* | hor* aufhor* aufgehor* stopp* | arret* cess* | par* deix* | smett* smess* ferm*
stay stayed remain remained | qued* permanec* sigu* | blieb* bleib* gebliebe* | rest* demeur* | fiqu* fic* permanec* continu* | rest* rimas* riman* rimang*
go went gone going | ir voy fue ido vamos vaya va | geh* ging gegang* | alle* vais va irai partir* parti | ir vou foi ido vamos vai | andar* vado andat* va
come came coming | ven* vien* vin* lleg* | komm* kam gekomm* | ven* vien* vint arriv* | vem vir veio vind* cheg* | ven* vien* arriv*
leave left leaving quit resign resigned resignation | dej* sal* march* abandon* renunci* dimit* dimis* | verlass* verliess* ging rucktritt* zuruckgetret* zurucktret* trat | quitt* laiss* part* demiss* | deix* sai* saiu abandon* renunci* demit* demiss* | lasci* abbandon* dimiss* dimett* andar*
move moved | mud* mov* traslad* | zog gezogen umzog* umgezog* beweg* | demenag* boug* | mud* mov* | trasfer* mosso mosse spost*
happen happened happening happens | pas* ocurr* suced* | passier* gescheh* geschah* | arriv* pass* produi* | acontec* passou ocorr* | succed* success* accad* accadut*
change changed changes | cambi* | ander* geandert* verander* wandel* | chang* | mud* mudanc* | cambi*
try tried trying attempt | intent* trat* | versuch* | essa* tent* | tent* | prov* tent* cerc*
want wanted wants wish wished | quier* queria querer* quis* dese* | will woll* mocht* wunsch* | veu* voul* voudr* souhait* | quer* quis* desej* | vogli* volev* vuol* desider*
need needed needs | necesit* | brauch* benotig* | besoin* | precis* necessit* | bisogn* serv*
must should | deb* | muss* soll* | doi* dev* fau* | dev* | dev* dobb* dovr*
able could can cannot | pued* pod* pud* | kann konn* | peu* pouv* pourr* | pod* pos* consegu* | poss* pot* riusc*
work worked working works job | trabaj* | arbeit* gearbeit* job | travaill* travail boulot | trabalh* | lavor*
together | junt* | zusammen gemeinsam* miteinander | ensemble | junt* | insieme
music musical song songs record records album | music* cancion* tema temas disco* album | musik* lied* song* album* alben platte* | musi* chanson* disque* album* | music* canc* disco* album | music* canzon* brano brani disco dischi album
sing sang singer singing | cant* | sing* sang gesung* sanger* | chant* | cant* | cant*
career | carrer* | karriere* laufbahn | carrier* | carreir* | carrier*
story stories history | histori* | geschicht* | histoire* | histor* | stori*
artist* producer* creative* | artist* productor* creativ* | kunstler* produzent* kreativ* | artist* producteur* creati* | artist* produtor* criativ* | artist* produttor* creativ*
great amazing incredible wonderful | gran grande* genial* increibl* maravill* | grossartig* toll* gross* unglaublich* wunderbar* | grand* genial* incroyabl* formidabl* merveill* | grand* otim* incrive* maravilh* | grand* incredibil* meravigl* fantastic*
good well better best | buen* bien mejor* | gut* besser* best* | bon bons bonne* bien mieux meilleur* | bom bons boa* bem melhor* | buon* bene migli* megli*
bad worse worst | mal mal* peor* | schlecht* schlimm* | mauvais* mal pire* | mal mau ma pior* | cattiv* mal* peggi*
new | nuev* | neu* | nouve* | nov* | nuov*
old older ago | viej* antigu* | alt* fruher* | vieux vieil* ancien* | velh* antig* | vecchi* antic*
young younger kid kids child children son daughter baby | joven* hijo* hija* nino* nina* bebe* | jung* kind* sohn* tochter* baby* | jeune* enfant* fils fille* bebe* | jovem* jovens filho* filha* crianca* bebe* | giovan* figli* bambin*
family families father mother parents brother sister | famili* padre* madre* herman* | famili* vater* mutter* eltern bruder schwester* | famill* pere* mere* parent* frere* soeur* | famili* pai* mae* irm* | famigli* padr* madr* genitor* fratell* sorell*
man men guy | hombre* tipo | mann* manner* kerl typ | homme* gars type | homem* homens cara | uom* tipo ragazz*
woman women | mujer* | frau* | femme* | mulher* | donn*
people person persons everyone everybody somebody someone | gente persona* todos alguien | mensch* leute* person* jeder alle jemand | gens personne* monde quelqu* | gente pesso* todos alguem | gente person* tutti qualcun*
nobody none | nadie ningun* | niemand* kein* | personne aucun* | ninguem nenhum* | nessun*
life lives live lived living | vida* viv* | leben* lebt* gelebt* | vie vies viv* vecu* | vida* viv* | vita vite viv* vissut*
die died death dead | muer* mori* murio | tod* starb* sterb* gestorb* | mort* mour* deced* | morr* mort* | mort* morir* muor*
health mental mind | salud mental* ment* | gesundheit* psychisch* geistig* mental* | sante mental* esprit* | saude menta* mente* | salut* mental* ment*
world country countries nation | mundo* pais* nacion* | welt* land lander nation* | monde* pays nation* | mundo* pais* nac* | mondo mondial* paes* nazion*
city town | ciudad* | stadt* | ville* | cidade* | citta
home house | casa* hogar* | haus* heim* zuhause | maison* foyer* | casa* lar | casa case
time times moment day days week month year years | tiempo* vez veces momento* dia dias semana* mes meses ano anos | zeit* mal moment* tag* woche* monat* jahr* | temps fois moment* jour* semaine* mois an ans annee* | tempo* vez vezes momento* dia dias semana* mes meses ano anos | tempo tempi volta volte momento giorn* settiman* mese mesi ann*
today now yesterday tomorrow | hoy ahora ayer | heute jetzt gestern | aujourd* maintenant hier | hoje agora ontem | oggi adesso ora ieri
always ever never | siempre nunca jamas | immer nie niemals je | toujours jamais | sempre nunca jamais | sempre mai
since while still yet | desde todavia aun | seit seitdem seither noch immer | depuis encore toujours | desde ainda | da ancora allora
again anymore | nuevo mas vez | wieder mehr nochmal | nouveau plus encore | novo mais novamente | nuov* piu ancora
used once before past former | sol* antes pasad* | fruher einst zuvor vergangen* | autrefois avant pass* ancien* | antes costum* passad* | prima passat* volta solev*
publicly public openly | public* abiert* | offentlich* offen | publi* ouvert* | public* abert* | pubblic* apert*
private privately | privad* | privat* | prive* | privad* | privat*
run running ran candidate candidacy campaign | candidat* postul* present* campan* aspir* | kandid* kandidatur* antrat antret* wahlkampf* bewerb* beworb* lauf* | candidat* present* campagne* cours* | candidat* concor* campanha* corrida | candidat* candidar* corsa campagn* correr*
president* presidency | president* presidenc* | prasident* | presiden* | president* presidenc* | president* presidenz*
office | cargo* oficin* despacho | amt amtes amter buro* | poste* fonction* bureau* charge | cargo* gabinete* escritorio* | caric* ufficio incaric*
politic* politician* | politic* | politi* | politi* | politic* | politic*
government minister* | gobiern* ministr* | regierung* minister* | gouverne* ministr* | govern* ministr* | govern* ministr*
election elections vote voted voting votes voter* | eleccion* vot* elector* | wahl* wahl* stimm* gestimmt* gewahlt* | election* vot* elect* electeur* | eleic* vot* eleitor* | elezion* vot* elettor*
party | partid* | partei* | parti partis | partid* | partit*
law laws court judge legal | ley* leyes tribunal* juez* legal* | gesetz* gericht* richter* recht* | loi lois tribunal* juge* legal* | lei leis tribuna* juiz* legal* | legg* tribunal* giudic* legal*
police crime criminal | polic* crim* delit* | polizei* verbrech* krimin* | polic* crim* | polic* crim* | polizi* crimin* reat*
war peace | guerra* paz | krieg* frieden* | guerre* paix | guerra* paz | guerr* pace
free freedom freely | libr* libert* | frei* | libr* libert* | livr* liberd* | liber*
racism racist* | racis* | rassis* | racis* | racis* | razzis*
power powerful | poder* | macht* | pouvoir* puissan* | poder* | poter* potent*
money dollar* euro* price cost costs pay paid | diner* dolar* euro* precio* cost* pag* | geld* dollar* euro* preis* kost* bezahl* zahl* | argent* dollar* euro* prix cout* pay* | dinheiro* dolar* euro* prec* cust* pag* | sold* denar* dollar* euro* prezz* cost* pag*
tax taxes | impuest* | steuer* | impot* taxe* | impost* | tass* impost*
rent housing | alquiler* viviend* | miet* wohn* | loyer* logement* | alugue* alugu* habitac* moradi* | affitt* allogg* abitazion*
company business firm | empres* negoci* compan* | firma* unternehm* geschaft* | entrepris* societ* affair* | empres* negoci* companh* | aziend* impres* societ* affar*
build built | constru* | bau* gebau* | constru* bati* | constru* | costru*
buy bought sell sold | compr* vend* | kauf* gekauf* verkauf* | achet* acheter* vend* | compr* vend* | compr* vend*
school teacher student students | escuela* colegi* maestr* profesor* estudiant* alumn* | schul* lehrer* student* schuler* | ecole* professeur* etudiant* eleve* | escol* professor* estudant* alun* | scuol* insegnant* professor* student*
doctor hospital | doctor* medic* hospital* | arzt* arzte* krankenhaus* | medecin* docteur* hopita* | medic* hospita* | medic* dottor* ospedal*
water sea river | agua* mar rio* | wasser* meer* fluss* | eau eaux mer fleuve* riviere* | agua* mar rio* | acqu* mare fium*
team game play played player* club coach | equip* jueg* jug* partid* club entrenador* | mannschaft* spiel* gespielt* verein* trainer* | equipe* jeu jou* match club entraineur* | equipe* time jog* clube* treinador* tecnico | squadr* gioc* partit* club allenator*
promise promised | promet* promes* | versprech* versprach* versproch* | promet* promess* promi* | promet* promess* | promett* promess* promis*
decide decided decision | decid* decision* | entscheid* entschied* entschluss* | decid* decision* | decid* decis* | decid* decis*
choose chose chosen choice | elij* eleg* escog* elec* opcion* | wahl* auswahl* entscheid* | chois* choix | escolh* | scel* scegl*
reconsider rethink | reconsider* replante* | uberdenk* uberleg* | reconsider* repens* reflech* | reconsider* repens* | riconsider* ripens* riflett*
matter issue issues thing things stuff | asunto* cosa* tema* cuestion* | sache* ding dinge* thema* angelegenheit* | affaire* chose* sujet* truc* | assunto* coisa* questao questoes tema* | faccend* cosa cose question* tem*
idea ideas opinion view views point | idea* opinion* punto | idee* meinung* ansicht* sicht* | idee* opinion* avis point* vue | ideia* opini* ponto* | idea idee opinion* punto vista
way | manera* forma* modo* | art weise weg | maniere* facon* | maneira* forma* jeito* modo* | mod* maniera
different differently | diferent* distint* | ander* anders unterschied* verschieden* | different* | diferent* | divers* different*
same | mism* | selbe* gleich* | meme* pareil* | mesm* | stess*
important everything | important* todo | wichtig* alles | important* tout | important* tudo | important* tutto
only alone just | solo solamente sol* | nur allein* bloss | seul* seulement juste | so apenas somente sozinh* | solo soltanto
real reality impetus | real* verdader* | echt* eigentlich* tatsachlich* wirklich* | reel* veritabl* vrai* | real* verdadeir* | real* ver*
describe described description characterize mischaracterization | describ* descri* caracteriz* | beschr* dargestellt* darstell* charakteris* | decri* descri* caracteris* presente* | descrev* descri* caracteriz* | descri* caratteriz*
version account | version* | version* darstellung* | version* | vers* | version*
future | futur* | zukunft* | futur* avenir | futur* | futur*
past get gets got | super* pasar* | hinweg* uberwind* verwind* | surmont* depass* tourn* | super* | super*
obvious obviously clear clearly | obvi* clar* evident* | offensichtlich* klar* eindeutig* | evident* clair* | obvi* clar* evident* | ovvi* chiar* evident*
empathy sympathy | empat* simpat* | empath* mitgefuhl* einfuhlung* | empath* sympath* | empat* simpat* | empati* simpati*
value values | valor* | wert* | valeur* | valor* | valor*
harm harmful danger dangerous damage hurt | dan* peligr* perjudic* her* | schad* gefahr* schmerz* verletz* | danger* nuisib* mal dommag* bless* | dan* perig* prejudic* mago* | dann* pericol* nociv* fer*
obsessed obsession* | obsesi* obsesion* | besess* obsession* | obsession* obsed* | obsess* obcec* | ossession*
signed contract label | firm* contrat* sell* | unterschr* unterzeichn* vertrag* label* | sign* contrat* label* | assin* contrat* gravador* | firmat* contratt* etichett*
fake fool fooled scam trick ploy | engan* estaf* tram* truc* | betrug* schwindel* trick* tausch* | arnaqu* tromp* escroqu* ruse* | engan* golpe* truque* fraud* | truff* ingann* trucch*
black white | negr* blanc* | schwarz* weiss* | noir* blanc* | negr* branc* pret* | ner* bianc*
disappointed disappointing disappointment | decepcion* desilusion* defraud* | enttausch* | decu* decep* | decepcion* desapont* desilud* | delus* delusion*
hat cap | gorra* sombrer* | hut* mutze* kappe* | casquette* chapeau* | bone* chapeu* | cappell* berrett*
wear wearing wore | llev* us* pon* | trag* trug getrag* | port* | us* vest* | indoss* port* mett*
touch contact | contact* | kontakt* | contact* | contat* | contatt* sentiti
space room place | espaci* lugar* sitio* | platz* raum* ort* | espac* place* lieu* | espac* lugar* sitio* | spazi* post* luog*
right wrong | raz* corre* equivoc* mal | recht* richtig* falsch* unrecht* | raison* tort bien mal | raz* cert* errad* | ragion* giust* sbagl* torto
remember forget forgot forgive | record* olvid* perdon* | erinner* vergess* verzei* | souvien* souven* rappel* oubli* pardonn* | lembr* esquec* perdo* | ricord* dimentic* perdon*
wait waited | esper* | wart* gewartet* | attend* | esper* | aspett*
share shared | compart* | teil* geteilt* | partag* | compartilh* partilh* | condivid* condivis*
message text texts tweet* | mensaj* texto* tuit* | nachricht* text* tweet* sms | message* texto* tweet* sms | mensage* texto* tuit* | messagg* test* tweet*
fan fans follower* | fans seguidor* aficionad* | fans anhanger* | fans | fas fa | fan
respect respected | respet* | respekt* | respect* | respeit* | rispett*
trust trusted | confi* | vertrau* | confian* confi* | confi* | fid* fiduci*
responsib* | responsab* | verantwort* | responsab* | responsab* | responsab*
consequence* | consecuenc* | folge* konsequenz* | consequen* | consequenc* | conseguenz*
action actions | accion* act* | handlung* tat taten | action* act* | ac* atitud* | azion*
word words | palabra* | wort* | mot mots parole* | palavra* | parol*
voice voices | voz voces | stimme* | voix | voz vozes | voce voci
hand hands head face heart body | man* cabez* car* corazon* cuerp* | hand* kopf* gesicht* herz* korper* | main* tete* visage* coeur* corps | ma* cabec* ros* corac* corp* | man* test* vis* facci* cuor* corp*
night morning evening | noche* manana* | nacht* morgen* abend* | nuit* matin* soir* | noit* manha* | nott* mattin* ser*
first last | primer* ultim* | erst* letzt* | premier* dernier* | primeir* ultim* | prim* ultim*
big small little | grand* pequen* poco | gross* klein* wenig* | grand* petit* peu | grand* pequen* pouco | grand* piccol* poco
long short | larg* cort* | lang* kurz* | long* court* | long* curt* | lung* brev* cort*
high low rise raise raised | alt* baj* sub* | hoch* hoh* niedrig* steig* erhoh* | haut* bas* augment* mont* | alt* baix* aument* sub* | alt* bass* aument* sal*
hungry hunger | hambr* hambrient* | hungrig* hunger* | affam* faim | fome faminto* | affamat* fame
ambition* ambitious dream dreams dreamed | ambic* suen* sonab* | ehrgeiz* traum* | ambiti* rev* | ambic* sonh* | ambizi* sogn*
unsuccessful successful success fail failed | exit* fracas* | erfolg* gescheit* scheit* misslung* | succes* reussi* ech* | sucess* fracass* exit* | success* fall*
persuade convince convinced encourage | persuad* convenc* anim* | uberzeug* uberred* ermutig* | convain* persuad* encourag* | convenc* persuad* encoraj* incentiv* | convinc* convint* persuad* incoragg*
involved involvement part | implic* particip* part* | beteilig* teil* mitwirk* | impliqu* implic* particip* part* | envolv* particip* part* | coinvol* partecip* part*
definitely certainly sure | definitiv* segur* ciert* | definitiv* sicher* bestimmt* gewiss* | defini* certain* sur surement | definitiv* cert* | definitiv* cert* sicur*
perhaps maybe probably | quiza* quizas tal acaso probablement* | vielleicht wahrscheinlich* | peut probablement* | talvez provavelment* | forse probabilment*
grow growing grew | crec* | wachs* wuchs* gewachs* | grandi* croiss* | cresc* | cresc*
side sides | lado* | seite* | cote* | lado* | lato lati part*
two | dos | zwei beide* | deux | dois duas | due
three | tres | drei | trois | tres | tre
four | cuatro | vier | quatre | quatro | quattro
five | cinco | funf | cinq | cinco | cinque
six | seis | sechs | six | seis | sei
seven | siete | sieben | sept | sete | sette
eight | ocho | acht | huit | oito | otto
nine | nueve | neun | neuf | nove | nove
ten | diez | zehn | dix | dez | dieci
eleven | once | elf | onze | onze | undici
twelve | doce | zwolf | douze | doze | dodici
twenty | veint* | zwanzig | vingt | vinte | venti
fifty | cincuenta | funfzig | cinquante | cinquenta | cinquanta
hundred hundreds | cien* | hundert* | cent cents centain* | cem cento* centena* | cento centinai*
thousand thousands | mil miles | tausend* | mille millier* | mil milhar* | mille mila migliai*
million millions | millon* | million* | million* | milh* | milion*
half | mitad medio media | halb* halft* | moitie demi* | metade meio meia | meta mezz*
january | enero | januar | janvier | janeiro | gennaio
february | febrero | februar | fevrier | fevereiro | febbraio
march | marzo | marz | mars | marco | marzo
may | mayo | mai | mai | maio | maggio
june | junio | juni | juin | junho | giugno
july | julio | juli | juillet | julho | luglio
august | agosto | august | aout | agosto | agosto
december | diciembre | dezember | decembre | dezembro | dicembre
monday | lunes | montag* | lundi | segunda | lunedi
tuesday | martes | dienstag* | mardi | terca | martedi
wednesday | miercoles | mittwoch* | mercredi | quarta | mercoledi
thursday | jueves | donnerstag* | jeudi | quinta | giovedi
friday | viernes | freitag* | vendredi | sexta | venerdi
saturday | sabado* | samstag* sonnabend* | samedi* | sabado* | sabat*
sunday | domingo* | sonntag* | dimanche* | domingo* | domenic*
summer | veran* | sommer* | ete | verao | estat*
winter | inviern* | winter* | hiver* | invern* | invern*
spring easter | primavera pascua | fruhling* fruhjahr* ostern | printemps paques | primavera pascoa | primavera pasqua
letter letters wrote | carta* | brief* schreiben | lettre* | carta* | letter*
door doors gate gates | puert* | tur* tor tore | porte* | port* portao | port* cancell*
open opened opens | abr* abiert* | offen* offn* geoffn* | ouvr* ouvert* | abr* abert* | apert* apr*
close closed closing shut | cerr* cierr* clausur* | schliess* geschloss* schloss* zu | ferm* | fech* | chius* chiud*
table desk | mesa* | tisch* schreibtisch* | table* bureau | mesa* | tavol* scrivani*
street road | call* carreter* camino* | strass* weg* | rue* route* chemin* | rua* estrada* caminho* | strad* vi*
car train bus plane | coche* auto tren* autobus* avion* | auto* zug* bus* flugzeug* | voiture* train* bus avion* | carro* trem trens onibus aviao | macchin* auto tren* autobus aere*
ticket tickets | entrad* boleto* billete* | karte* ticket* fahrkart* eintrittskart* | billet* place* | ingresso* bilhete* | bigliett*
food eat eating ate | comid* com* | essen* isst ass gegess* | mang* nourriture repas | comid* com* | cib* mangi*
sleep slept | duerm* dorm* suen* | schlaf* schlief* | dor* sommeil | dorm* sono | dorm* sonn*
born birth births | nac* nacimient* | geburt* gebor* | nait* naiss* ne nee nes | nasc* | nasc* nat*
ward clinic | sala* planta clinica* maternidad* | station* klinik* abteilung* | service* maternit* clinique* | ala enfermaria* clinica* maternidade* | repart* clinic*
insurance insurer insured | segur* asegur* aseguradora* | versicher* | assur* | segur* seguradora* | assicur*
fill filled empty | llen* cubr* vaci* | full* besetz* unbesetz* leer* | rempl* pourvo* vide* vacant* | preench* ench* vazi* | riemp* copr* vuot*
post posts position | puest* plaza* | stelle* posten* | poste* | vaga* posto* | posto posti
push pushed drove forced | empuj* oblig* forz* | drang* gedrang* stiess zwang* gezwung* | pouss* force* oblig* | empurr* obrig* forc* | spint* sping* costr* obblig*
shout shouted yell* | grit* | schri* schrei* geschri* | cri* crie* | grit* | grid* url*
shake shook | estrech* | schuttel* | serr* | apert* | strin* strett*
threw throw thrown | tir* arroj* lanz* | warf* werf* geworf* | lanc* jet* | jog* lanc* atir* | lanci* gett*
team squad manager | plantilla* equip* tecnico | kader* mannschaft* trainer* | effectif* equipe* entraineur* | elenco* time* tecnico | ros* squadr* allenator*
goal goals score scored | gol* | tor* tore* | but buts marqu* | gol* | gol* segn*
loan bank debt | prestamo* banco* deud* | darlehen* kredit* bank* schuld* | pret banque* dette* | emprestimo* banco* divid* | prestit* banc* debit*
choose pick picked | elig* elij* escog* | wahl* aufgestell* | chois* | escolh* | scel* scegl*
refuse refused reject rejected deny denied | neg* rechaz* nieg* | weiger* ablehn* abgelehn* leugn* bestreit* bestritt* | refus* rejet* nie* nier* | recus* rejeit* neg* | rifiut* neg*
sign signal proof evidence | prueb* senal* indici* | beweis* zeichen* | preuve* signe* | prova* sinal* indicio* | prov* segn*
fire flood rain storm | fueg* incendi* inundac* lluv* torment* | feuer* brand* flut* regen* sturm* | feu incendi* inond* plui* tempet* | fogo incendi* inundac* enchente* chuv* tempestad* | fuoc* incend* alluvion* piogg* tempest*
field fields land | camp* tierr* | feld* | champ* terre* | camp* terr* | camp* terr*
festival concert stage show | festival* concierto* escenari* | festival* konzert* buhne* | festival* concert* scene* | festiva* show* concerto* palco* | festival* concert* palco
strike union worker workers | huelg* sindicat* obrer* | streik* gewerkschaft* arbeiter* | greve* syndicat* ouvrier* | greve* sindicat* operari* | scioper* sindacat* opera*
charge accuse accused guilty innocent | acus* culpab* inocent* | beschuldig* angeklag* anklag* schuldig* unschuldig* | accus* coupable* innocent* | acus* culpad* inocent* | accus* colpevol* innocent*
save saved protect protected safe safety | salv* proteg* protec* segur* | rett* gerett* schutz* geschutz* sicher* | sauv* proteg* protec* securit* | salv* proteg* protec* segur* | salv* protegg* protezion* sicur*
plan plans planned intend | plan* pienso intenc* | plan* vorhab* absicht* | plan* projet* intention* prevu* | plan* pretend* intenc* | pian* progett* intenzion*
offer offered accept accepted | ofre* acept* | angebot* biet* angenomm* annehm* akzept* | offr* offert* accept* | ofere* aceit* | offr* offert* accett*
teach learn learned lesson | ensen* aprend* leccion* | lehr* lern* gelern* lektion* | appren* appris* enseign* lecon* | ensin* aprend* lic* | insegn* impar* lezion*
treat treated treatment | trat* | behand* | trait* | trat* | tratt*
`;
