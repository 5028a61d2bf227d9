import { compactGrammar } from './compact';

export const portuguese = compactGrammar({
  language: 'pt',
  elides: false,
  friendship:
    'amizade*; amig*; relacao; relacionamento; laco*; vinculo; proxim*; perto; parceria; bromance',
  friends: 'amigo; amiga',
  marriage: 'casamento; uniao; relacao; casal',
  endings: `
    termin*; acab*; fim; ponto final; romp*; ruptura; quebr*; destru*; arruin*; mat*; enterr*;
    afund*; perd*; cust*; cancel*; deix* de ser; nao sobreviv*; nao resist*; nao aguent*;
    encerr*; desfez; desfe*; desmanch*; morr*; morte; sepult*; implod*; rach*; afast*; separ*;
    distanci*; abandon*; nao ~ mais; liquid*; dinamit*; desist*; renunci*; sacrific*`,
  endingsOn: 'nao sobreviv* a; nao resist* a; vitima de; naufrag* em',
  relational: `
    deix* de ser amig*; nao sao mais; nao e mais ~ amig*; nao e mais amig*; nao sao tao;
    nao sao ~ amig*; ja nao sao; ja nao e amig*; menos amig*; nao se fal*; afast*; separ*;
    distanci*; ruptura;
    rompimento; rompeu com; rompe com; rompeu relacoes; romperam; caminhos separados; desentend*;
    ex-amig*; par* de ser amig*; cort* relacoes; cort* lacos`,
  partings: `
    romp* com; romper com; perd*; cust*; deix*; abandon*; cort* com; cort* relacoes com;
    cort* lacos com; afast* de; distanci* de; separ* de; deu as costas; desfe* de; desist* de;
    termin* com`,
  takings: 'perd*; cust*',
  strains: `
    abal*; tens*; esfri*; deterior*; desgast*; estremec*; prejudic*; afet*; complic*; azed*;
    brig*; discut*; conflit*; desentend*; atrit*; rusg*; problem*; estrag*; danific*; mal-estar;
    disput*; distancia; clim*`,
  both: 'ambos; os dois; eles; seus; a dupla; o par; entre; os musicos; os artistas; os cantores; deles',
  one: 'ele; dele; seu; sua; quem; cantor; rapper; musico; artista',
  toCause: `
    por; por causa de; por causa do; por causa da; por conta de; por conta do; devido;
    em razao de; em razao do; gracas a; em funcao de; em decorrencia de; em virtude de; porque;
    por culpa de;
    culpa de; culpa do; motivo; razao; pelo; pela; ja que; culpa; atribu* a; em protesto; pois`,
  beforeCause: `
    por; por causa de; por causa do; por conta de; por conta do; devido; gracas a; porque; pelo;
    ao apoiar`,
  toEffect: `
    provoc*; caus*; lev* a; levou; conduz*; signific*; result*; fez com que; o motivo; a razao;
    culpado por; culpado; responsavel por; por tras; por isso; entao; o que; que; quem; lhe cust*;
    do fim; pelo fim; do rompimento; motiv*; gerou; desencade*`,
  time: `
    depois de; depois que; apos; desde que; desde; quando; assim que; a partir de; enquanto; ate;
    logo apos`,
  until: 'ate; ate que; antes de; antes que',
  turning:
    'porque; depois; apos; quando; embora; apesar; devido; antes; se; desde; sobre; por causa',
  joining: 'e',
  side: `
    a; ao; de; do; da; o; os; as; em; no; na; seu; sua; com; tinha; havia; um; uma; apoi*; bone;
    admiracao; adoracao; devocao; amor; fanatismo; presidente; ex; politic*; postura;
    lealdade; simpatia; se; lhe; finalmente`,
  newSubject: 'disse; diz; afirm*; revel*; contou; fal*; explic*; ele; ela; eles; e; critic*',
  pointers: 'isso; isto; o que; por isso; dai',
  reasons: 'razao; motivo; culpa; culpado; causa; porque; responsavel; resposta; por',
  heads:
    'o que; a razao; o motivo; a causa; o culpado; quem; por que; culpado; motivo; causa; razao',
  copulas: 'foi; era; sao; tem sido; e o; e a',
  negations: 'nao; nunca; jamais; nem; nada; tampouco; sem; nenhum; nenhuma',
  stubborn: 'sem duvida; nada menos',
  corrections: `
    neg*; desment*; esclarec*; corrig*; caracteriz*; descaracteriz*; deturp*; distorc*;
    interpret*; fals*; mentira; boato*; contrario; na verdade; na realidade; equivoc*; incorret*;
    errad*;
    rejeit*; refut*; suposta*; suposto*; engano; rebat*; mito`,
  hearsay: `
    segundo; supostamente; aparentemente; rumor*; boato*; imprensa; midia; alguns; fas; criticos;
    dizem; diz-se; teria; teriam; veiculos; foi dito; comenta-se`,
  reports: 'inform* que; public* que; escrev* que; notici* que',
  shared: `
    em parte; parcialmente; junto com; alem de; um dos motivos; uma das razoes; nao so;
    nao apenas; tambem por; somad*`,
  setAside: 'em vez de; ao inves de; mais que; mais do que; apesar de; apesar do',
  held: 'sobreviv*; ainda sao; continuam; mantem; mantiv*; reconcili*; seguem',
  quarrels:
    'brig*; discut*; discussao; disput*; desentend*; atrit*; tens*; rusg*; farpas; confront*',
});
