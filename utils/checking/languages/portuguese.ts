import { compactGrammar } from './compact';

export const portuguese = compactGrammar({
  language: 'pt',
  elides: false,
  melted: {
    a: 'a/ao/aos/as',
    de: 'de/do/da/dos/das',
    em: 'em/no/na/nos/nas',
    por: 'por/pelo/pela/pelos/pelas',
  },
  smallWords: `
    o a os as um uma uns umas ao aos do da dos das no na nos nas num numa pelo pela pelos pelas de em
    por para com contra sem sob sobre entre ate desde apos antes depois durante e ou nem mas porem que
    quem qual quais cujo cuja quando onde como se porque pois embora enquanto eu tu voce ele ela eles
    elas nos voces me te se lhe lhes meu minha seu sua seus suas dele dela deles delas este esta esse
    essa isto isso aquele aquela aquilo nao ja muito mais menos tao tambem so ha tem tinha tinham ter
    teve tido tivesse foi era eram foram ser sido seja fosse esta estao estava estar todo toda todos
    todas outro outra mesmo mesma assim ainda agora entao finalmente definitivamente`,
  friendship: `
    amizade*; amigo; amiga; amigos; amigas; amigao; relacao; relacoes; relacionamento; laco; lacos;
    vinculo; vinculos; parceria; bromance; companheirismo; camaradagem; irmandade; cumplicidade; parceiros; parceiro; inseparav*; permanec* perto; permanec* proxim*; eram proxim*; muito proximos; ficaram proxim*`,
  friends: 'amigo; amiga; amigao; parceiro',
  marriage: 'casamento; uniao; relacao; casal',
  endings: `
    termin*; acab*; fim; ponto final; final da; final de; encerr*; rompe; rompem; rompeu; romper;
    rompido; rompida; romperam; rompesse; rompendo; rompimento; ruptura; rutura; quebr*; destru*;
    destro*; arruin*; matou; mata; matar; morto; morta; morreu; morre; morrer; morte; enterr*;
    sepult*; afund*; perd*; cust*; pagou; preco; cancel*; deix* de ser; deixa de ser;
    deixaram de ser; nao sobreviv*; nao resist*; nao aguent*; nao suport*; nao super*; desfez;
    desfe*; desmanch*; implod*; explod*; rach*; racha; ruiu; ruir; ruina*; ruir; desab*; colaps*;
    desmoron*; afast*; separ*; distanci*; abandon*; nao ~ mais; ja nao; liquid*; dinamit*;
    desist*; renunci*; sacrific*; agua abaixo; por agua; fracass*; naufrag*; extingui*;
    golpe de misericordia; pa de cal; pas de cal; sentenca de morte; vitima; ficou sem; fica sem;
    ficar sem; pos fim; poe fim; por fim a; dar fim; deu fim; deu cabo; dar cabo; cabo da;
    detonou; detona; aniquil*; cess*; dissolv*; esfacel*; estilhac*; pedacos; cacos; ruinas;
    adeus a; sepultou; demoli*; irreparav*; irreversiv*; desapareceu; sumiu; evapor*;
    minou de vez; cortou; corta; cortar; cortado; cortaram; para o espaco; trinc*; varr*; arras*;
    foi embora; foi-se embora; levou embora; se foi; apag*; desvanec*; dissip*; enterro;
    desperdic*; jogou fora; desgraca*; pos a pique; amizade a menos; amigo a menos; deix* ~ sem;
    priv* ~ de; tir* ~ amizade; roub*`,
  endingsOn: `
    nao sobreviv* a; nao sobreviv* ao; nao resist* a; nao resist* ao; nao aguent*; nao suport*; vitima de; vitima do;
    naufrag* em; sacrific* por; preco de; preco do; pagou ~ com; nao super*`,
  endingsOfThat: `
    acabou com tudo; acabou com isso; pos fim a isso; pos fim a tudo; mudou tudo; estragou tudo; destruiu tudo; tudo acabou`,
  relational: `
    deix* de ser ~ amig*; deixa de ser ~ amig*; deixar de ser ~ amig*; deix* de ser ~ proxim*;
    par* de ser ~ amig*; pararam de ser ~ amig*; nao sao mais; nao e mais ~ amig*;
    nao e mais amig*; nao eram mais; nao sao tao; nao sao ~ amig*; nao e ~ amig*; ja nao sao;
    ja nao e ~ amig*; ja nao eram; menos amig*; nao se fal*; ja nao se fal*; nao fala mais com;
    nao falam mais; nao se falam mais; nao se fala mais; deix* de se falar; pararam de se falar;
    par* de se falar; deixaram de falar; nao e mais proxim*; nao conversam mais;
    deixou de falar com; parou de falar com; afastamento; afastar*; afastaram; afastou os;
    afastou a dupla; afastou o par; se afast*; afastou-se; separou os; separou de vez;
    separou a dupla; separou o; separacao; se separ*; separaram-se; distanciamento; distanciaram;
    se distanci*; ruptura; rutura; rompimento; romperam; rompidos; caminhos separados;
    cada um seguiu; seguiram caminhos; desentend*; ex-amig*; cort* relacoes; cort* lacos;
    relacoes cortadas; racha entre; racharam; perderam contato; perderam o contato;
    perderam contacto; perdeu contato; viraram inimigos; inimigos; tudo acabou entre;
    acabou entre; brigaram de vez; com quem rompeu; com quem ~ rompeu; de quem se afast*;
    de quem se distanci*; com quem nao fala mais; com quem brigou; mal se falam; mal se fala;
    mal conversam; nunca mais se fal*; nunca mais fal*; nao somos ~ amig*; nao somos mais`,
  partings: `
    rompe com; rompeu com; romper com; rompido com; rompesse com; rompe relacoes com; rompeu relacoes com; perd*; cust*;
    deixa de lado; deixou de lado; abandon*; cort* com; cort* relacoes com; cort* lacos com; cort* vinculos com; afast* de; afast* do;
    distanci* de; distanci* do; separ* de; deu as costas; da as costas; virou as costas; vira as costas; desfe* de; desist* de;
    termin* com; terminou com; ficou sem; fica sem; ficar sem; largou; parou de falar com; deixou de falar com; renegou; renega;
    cancel*; adeus a; excluiu; tirou ~ de sua vida; tirou ~ da vida; se desligou de; brigou de vez com`,
  takings: 'perd*; cust*; ficou sem; fica sem; ficar sem',
  leaving: `
    pos fim a; poe fim a; por fim a; pos fim; poe fim; colocou fim; coloca fim; colocou um ponto final; pos um ponto final; deu fim a; da fim a; deu um basta; encerr*;
    terminou; termina; terminado; terminar; terminou com; acabou com; acaba com; acabar com;
    rompe; rompeu; romper; rompido; rompe com; rompeu com; romper com; cort*; cancel*; abandon*;
    desiste de; desistiu de; renunciou a; deu as costas; da as costas; virou as costas; vira as costas; desfez; largou; larga;
    deixou de ser amigo; parou de ser amigo; parou de falar com; deixou de falar com; renegou; excluiu; decretou o fim; decreta o fim`,
  strains: `
    abal*; tens*; esfri*; deterior*; desgast*; estremec*; prejudic*; afet*; complic*; azed*; brig*;
    discut*; discuss*; conflit*; desentend*; atrit*; rusg*; problem*; estrag*; danific*; dano; danos; mal-estar; disput*;
    distancia; clim*; meteu entre; mete entre; se meteu; interpos*; interpo*; colocou entre; ficou entre; no meio;
    discordia; crise; fissura*; desavenca*; choque; choc*; balanc*; sacud*; minou; mina; minado; amarg*;
    sofr*; divid*; dividiu; prova; xeque; arranh*; manch*; feri*; machuc*; pesou; pesa; fri*; gelo; gel*; enfraquec*; turbul*;
    ruid*; barraco; treta; tretas; farpas; cunha; climao; torceu; mexeu com; encium*; a mesma`,
  strainsOn:
    'se ressentiu de; se ressentiu do; ressentiu-se de; ressentiu-se do; sofreu com; sofreu por; sofre com; abalada por; abalada pelo',
  both: `
    ambos; os dois; as duas; eles; a dupla; o par; o duo; os musicos; os artistas; os cantores; deles; os amigos; os ex-amigos;
    entre si; um do outro; dois amigos; dois artistas; dois musicos; as estrelas; os astros; os rappers; o casal; velhos amigos`,
  one: `
    ele; dele; seu; sua; quem; cantor; rapper; musico; artista; interprete; produtor; lhe; marido; pianista; compositor; astro; o`,
  speaking:
    'nos; nossa; nosso; somos; eramos; deixamos; estamos; rompemos; nos afastamos; fomos; perdemos; paramos; a gente',
  toCause: `
    por; por causa de; por causa do; por causa da; por conta de; por conta do; por conta da;
    devido; em razao de; em razao do; em razao da; gracas a; gracas ao; em funcao de;
    em funcao do; em decorrencia de; em decorrencia do; em virtude de; em virtude do;
    em consequencia de; em consequencia do; fruto de; fruto do; resultado de; resultado do;
    se deve; se deveu; deve-se; deveu-se; porque; por culpa de; por culpa do; culpa de; culpa do;
    motivo; motivos; razao; razoes; pelo; pela; pelos; pelas; ja que; uma vez que; visto que;
    culpa; culpado; culpada; culpou; culpam; atribu* a; credita a; em protesto; pois; responsavel;
    responsabiliz*; pivo; estopim; gatilho; origem; provocad* por; provocad* pelo; causad* por;
    causad* pelo; motivad* por; motivad* pelo; gerad* por; perdoa; perdoou; perdoar; tolerou;
    tolera; tolerar; aceitou; engoliu; engolir; decepcionado com; irritado com; chateado com;
    em nome de; explicacao; nome; causa foi; causa e; obra de; por obra de; o culpado`,
  beforeCause: `
    por; por causa de; por causa do; por causa da; por conta de; por conta do; por conta da; devido; gracas a; gracas ao; porque; pelo; pela;
    ao apoiar; ao abracar; ao defender; em razao de; em razao do; em funcao de; em funcao do; em virtude de; em virtude do; em decorrencia de; em decorrencia do;
    por culpa de; por culpa do; culpa de; culpa do; culpa; culpou; atribui a; atribuiu a; como; ja que; em protesto; de tanto; decepcionado com; irritado com; fruto de`,
  toEffect: `
    provoc*; caus*; lev* a; levou; leva; levado; levar; conduz*; signific*; result*; fez com que; faz com que; o motivo; a razao; motivo; razao;
    culpado por; culpado pelo; culpado; culpada; responsavel por; responsavel pelo; responsavel; por tras; por isso; entao; o que; que; quem;
    lhe cust*; cust*; do fim; pelo fim; do rompimento; motiv*; gerou; gera; desencade*; ocasion*; acarret*; pivo; estopim; gatilho; selou; sela; decret*;
    origin*; precipit*; causou; empurr*; forc*; obrig*; representou; determin*; dai; consequencia; a ponto de; fatal para; demais para; culminou; contribuiu para o fim; a causa; causa; foi o fim`,
  blame: `
    e o culpado; foi o culpado; o culpado; e o motivo; foi o motivo; o motivo; a razao; foi a razao; e a razao; a causa; foi a causa;
    tem a culpa; teve a culpa; o responsavel; foi o responsavel; e o responsavel; o pivo; foi o pivo; explica; esta por tras; o estopim`,
  assigning:
    'atribu*; culp*; credit*; responsabiliz*; vincul*; associ*; relacion*; pos; coloc*; jog*',
  assigned: 'a; ao; em; no; com; pelo',
  time: `
    depois de; depois que; depois do; depois da; apos; desde que; desde; quando; assim que; a partir de; a partir do; enquanto; ate; logo apos;
    uma vez; mal; no dia em que; a medida que; conforme; na sequencia de; na esteira de; no momento em que; pouco depois`,
  until: 'ate; ate que; antes de; antes que; ate o; ate a',
  turning: `
    porque; depois; apos; quando; embora; apesar; devido; antes; se; desde; sobre; por causa; mas; enquanto; acerca; a respeito`,
  joining: 'e',
  side: `
    apoi*; bone; admiracao; adoracao; devocao; amor; fanatismo; presidente; ex; expresidente; politic*; postura;
    lealdade; simpatia*; finalmente; entusiasmo; paixao; fascinio; fascinacao; proximidade; trump; trumpis*; republicano; magnata; empresario; alinhamento;
    adesao; defesa; abraco; abracar; declarado; publico; publicamente; aberto; voto; votar; flerte; namoro; idolatria; obsessao; fervor; figura; fator; assunto; tema; era; governo; presidencia; vermelho; fenomeno; sombra; posicionamento; posicoes; guinada; aproximacao; ideias; campanha; polemico; de vez; para sempre; praticamente; candidato`,
  newSubject: `
    disse; diz; afirm*; revel*; contou; conta; fal*; explic*; critic*; comenta; comentou; desabaf*; declar*; canta; cantou; lanca; lancou; relembra; lembra; lembrou; admit*; confess*`,
  pointers: `
    isso; isto; o que; por isso; dai; resultado; o resultado; consequencia; a consequencia; desde entao; foi assim; assim; foi entao; esse apoio;
    esse gesto; este apoio; essa decisao; essa postura; foi o suficiente; por conta disso; por causa disso; com isso`,
  reasons: `
    razao; razoes; motivo; motivos; culpa; culpado; causa; porque; responsavel; resposta; por; pivo; estopim; explicacao; gracas a; devido; nome`,
  answers: 'a resposta; resposta',
  yes: 'sim; exatamente; isso mesmo',
  heads: `
    o que; a razao; o motivo; a causa; o culpado; quem; por que; culpado; motivo; causa; razao; responsavel; pivo; por tras; entenda; assim; eis; este e; esse e; que`,
  culprits: 'golpe de misericordia; pa de cal; gota dagua; estopim; fim de',
  copulas:
    'foi; era; sao; tem sido; e o; e a; e; foram; chama; tem nome; seria; esta; se deve; deve-se',
  conditions: 'se; sem; nao fosse; caso; nao tivesse; se nao fosse',
  wouldBe: `
    ainda seriam ~ amig*; ainda seria ~ amig*; seriam amigos; seria amigo; continuariam; continuaria; ainda estariam; teria sobrevivid*; teria resistido;
    nao teria acabado; nao teria perdido; nao teriam rompido; nao teriam se; nao teria se; nao teria terminado; estaria de pe; estaria viva; ainda falariam; ainda se falariam; teria durado`,
  negations:
    'nao; nunca; jamais; nem; nada; tampouco; sem; nenhum; nenhuma; ninguem; longe de; sequer',
  stubborn: `
    sem duvida; nada menos; nao tivesse; nao fosse; se nao; nao perdo*; nunca perdo*; nao toler*; nao aceit*; nao engoliu; nao suport*; nao so; nao apenas; nao somente; nao ha duvida;
    nao e segredo; nao escond*; nao poup*; sem rodeios; sem papas; sem meias; nao surpreende; nao deixa duvida; nao apoiou; nao apoia; nao concord*; nao mediu`,
  corrections: `
    desment*; esclarec*; corrig*; correcao; caracterizacao; descaracteriz*; deturp*; distorc*;
    mal interpret*; ma interpretacao; malinterpret*; interpretacao errada; falso; falsa; falsos;
    falsas; fake; mentira; boato*; na verdade; na realidade; equivoc*; incorret*; errad*; erron*;
    rejeit*; refut*; supost*; engano; rebat*; simplifi*; simplista; exager*; fora de contexto;
    mal compreendid*; mal entendid*; mal-entendid*; nao e verdade; verdadeiro motivo;
    verdadeira razao; verdadeira causa; outra versao; outro motivo; contesta; contestou; descart*;
    retific*; retifica; mal-interpret*; desmistific*; se resume a; manipul*; imprecis*; inverdade;
    ressalv*; nega; negou; negar; negam; negando; negaram; negava; ao contrario; pelo contrario;
    o contrario; e um mito; um mito`,
  hearsay: `
    supostamente; aparentemente; rumor*; boato*; midia; dizem; diz-se; teria; teriam; veiculos;
    foi dito; comenta-se; especul*; sites; tabloide*; jornais; muita gente; internautas; usuarios;
    redes sociais; talvez; possivelmente; provavelmente; acredita-se; acreditava-se; disseram;
    houve quem; ha quem; fontes; circul*; dizia-se; se dizia; se disse; poderia; pode ter;
    acus* de; manchete*; noticiou-se; quem acha; os fas; muitos fas; alguns fas; os criticos;
    alguns sites/veiculos/jornais/portais/meios; alguns acham; alguns acreditam; alguns dizem;
    varios sites/veiculos/jornais/portais/meios; muitos acham; muitos acreditam; muitos pensaram;
    muitos disseram; a imprensa; na imprensa; pela imprensa; da imprensa; seus seguidores;
    os seguidores; portais; parte da imprensa; algumas publicacoes; varias publicacoes;
    interpretaram; se interpretou; foi interpretad*`,
  according: `segundo; de acordo com; conforme; na opiniao de; nas palavras de`,
  reports:
    'inform* que; public* que; escrev* que; notici* que; afirm* que; garant* que; sustent* que',
  shared: `
    em parte; parcialmente; junto com; alem de; alem do; um dos motivos; uma das razoes; uma das causas; um dos fatores; nao so; nao apenas; tambem por; tambem pelo; somad*; entre outros; entre outras;
    um motivo; um fator; outro motivo; contribu*; varios motivos; influenci*; aliad*; combinacao; mistura de; nao foi o unico; bem como; assim como`,
  besides: 'e outros; e outras; entre outras; entre outros; alem de; bem como; assim como; tambem',
  setAside:
    'em vez de; ao inves de; mais que; mais do que; apesar de; apesar do; apesar da; longe de; independentemente de; a despeito de',
  held: `
    sobreviv*; ainda sao; ainda e; continuam; continua amig*; continua sendo; mantem; mantiv*; reconcili*; seguem; segue amig*; fizeram as pazes; fez as pazes; permanecem; perdura; resistiu; retom*`,
  questions: 'pergunt* se; se foi; question*; duvid* se; sera que; investig* se',
  wholeDenials: `
    nada a ver; nenhum papel; nenhuma influencia; qualquer influencia; qualquer papel; nada tem a ver; nada teve a ver; nao influenciou; nao influiu; nao pesou; nenhum peso;
    de forma alguma; de modo algum; nenhuma relacao com; qualquer relacao com; alheio; alheia; irrelevante; nao interferiu; absolutamente nada`,
  quarrels: `
    brig*; discut*; discussao; discussoes; disput*; desentend*; atrit*; tens*; rusg*; farpas; confront*; bate-boca; desavenca*; choque; troc*; discord*; mensagens; treta`,
  occasions: `
    janeiro; fevereiro; marco; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; segunda; terca; quarta; quinta; sexta; sabado; domingo; ontem;
    anos atras; ha anos; ha dois; ha tres; ha quatro; por mensagem; por mensagens; no twitter; no instagram; nas redes; em publico; ao vivo; na semana passada; no mes passado; no ano passado; na epoca`,
});
