/**
 * What anybody is called who made or performed something, in the languages that
 * the checker reads, as folded text has it: without accents.
 */
export const MAKERS: readonly string[] = [
  ...'singer rapper artist musician star hitmaker author actor director founder creator'.split(' '),
  ...'interprete cantante rapero rapera musico cantautor artista autor actriz'.split(' '),
  ...'creador creadora fundador compositor estrella voz'.split(' '),
  ...'sanger sangerin rapper musiker musikerin interpret kunstler autorin schauspieler'.split(' '),
  ...'macher schopfer grunder stimme'.split(' '),
  ...'chanteur chanteuse rappeur rappeuse musicien musicienne artiste auteur acteur'.split(' '),
  ...'createur creatrice fondateur voix'.split(' '),
  ...'cantor cantora criador criadora musicista autore attore attrice ator atriz'.split(' '),
  ...'creatore creatrice fondatore voce'.split(' '),
];
