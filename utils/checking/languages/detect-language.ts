/** Small words, accents folded away, by which six languages are told apart, in a headline too. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'the and of to in is that was for with his he it on as at by from has have not after they their be been who said says had were this but or if when about over because than will would him you we i are an its how why no more former',
  ),
  es: wordSet(
    'el los las y que en una un por con su del se al lo mas para como fue es tras ya la de le ha sus quien cuando pero porque sobre desde hasta entre donde este esta eso sin ni si muy tambien segun amistad amigos',
  ),
  de: wordSet(
    'der die das und ist mit von ein eine nicht zu den sich auf im hat fur dem des als wegen an aus bei nach war seine seiner seinem ihre er sie es dass weil nachdem keine kein mehr zwischen uber durch zum zur vom noch auch wie was sind wird wurde seit freundschaft freunde',
  ),
  fr: wordSet(
    'le les des et est que un une dans pour avec sur du son au pas qui il ne cause sa la de l d qu n s c a en aux ses leur leurs ce cette ont plus par mais entre depuis apres quand ou elle ils etait amitie amis',
  ),
  pt: wordSet(
    'o os do da em um uma com seu nao dos das ao e que foi por mais pelo depois sua a de no na se para pela as ele ela mas entre apos quando ate como quem sao tem esta isso porque ja amizade amigos',
  ),
  it: wordSet(
    'il di che e un per con del della sono suo nel gli non ha dei alla al tra dopo la l d dell all nell lo i le una da sua su si anche piu come ma era stato perche quando fino mentre fra cosi dal dalla chi se dell amicizia amici',
  ),
};

/** Languages that cannot be read, and could be taken for one that can. */
const OTHERS: readonly ReadonlySet<string>[] = [
  'het een van de en met niet dat zijn voor op te aan ook maar door over bij naar uit hij zij wordt werd was als om',
  'a v na sa se s je ze by aby ako jak ktory ktere pre pro bol byl nie neni to po pri jeho svoj uz ale od za do z o k i u si ich sme som kym nez',
  'i u na je se su s za da od koji koja kao ali nije bio bila sto po iz do ne sam smo njegov jer kako o a',
  'w z na i nie sie to do ze jest jak za od po przez byl byla jego jej oraz ale co tym',
  've bir bu icin ile da de ne o cok daha olarak gibi sonra kadar olan ama ki en mi degil',
  'yang dan di dengan untuk dari ini itu pada tidak akan dalam ke oleh juga karena saya dia adalah mereka',
  'ang ng sa na mga ay at ni kay si ko siya niya para hindi ito nang kung dahil sila',
  'och att det som en pa ar av for med den till inte har de om ett han var men og er ikke jeg til fra blev',
  'si in de la cu pe nu a din ca sa care pentru este au fost mai un o al ale lui dupa sau',
  'ja on ei se han etta oli joka mutta kun ovat tai hanen kuin',
  'a az es hogy nem egy is meg volt ez de van csak mint el ki',
].map(wordSet);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Whether other letters than Latin ones prevail: an English quotation makes no English page. */
export function isInOtherLetters(text: string): boolean {
  const start = text.slice(0, ENOUGH);
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  // A sign of Chinese says as much as several letters.
  const signs = start.match(UNSPACED)?.length ?? 0;
  return letters - latin + signs * SIGN > latin;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Letters that a sign stands for besides itself. */
const SIGN = 1;

/** Letters that are enough to know a language by. */
const ENOUGH = 4000;
/** Small words make up a third of running text, and at least this much of a headline. */
const LEAST_SHARE = 0.1;

/**
 * The language of a folded text, as the ISO 639-1 code of one of the six that
 * can be read, or `null` where the small words of none prevail.
 */
export function detectLanguage(text: string): string | null {
  if (isInOtherLetters(text)) return null;
  const words =
    text
      .slice(0, ENOUGH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const countOf = (small: ReadonlySet<string>): number =>
    words.filter((word) => small.has(word)).length;
  let best: string | null = null;
  let most = 0;
  for (const [language, small] of Object.entries(SMALL_WORDS)) {
    const count = countOf(small);
    if (count > most) [best, most] = [language, count];
  }
  if (most < words.length * LEAST_SHARE) return null;
  return OTHERS.some((small) => countOf(small) > most) ? null : best;
}
