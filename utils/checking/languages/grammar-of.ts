import { keptWith } from '../../record/kept-with';
import type { FoldedArticle } from '../passage';
import { detectLanguage, isInOtherLetters } from './detect-language';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Grammar } from './grammar';
import { italian } from './italian';
import { portuguese } from './portuguese';
import { spanish } from './spanish';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  [english, spanish, german, french, portuguese, italian].map((grammar) => [
    grammar.language,
    grammar,
  ]),
);

/**
 * The grammar of an article's language, judged by its words and, where they do
 * not tell, by what the page declares (pages often declare the wrong one);
 * `null` where it is none that the checker reads.
 */
export const grammarOf = keptWith((article: FoldedArticle): Grammar | null => {
  const declared = article.language?.split('-')[0] ?? (isBrief(article) ? 'en' : '');
  const detected = detectLanguage(article.text);
  if (detected === null && isInOtherLetters(article.text)) return null;
  return GRAMMARS.get(detected ?? declared) ?? null;
});

/** Letters below which a text may well hold no small word at all. */
const BRIEF = 60;

function isBrief({ text }: FoldedArticle): boolean {
  return text.length <= BRIEF;
}

/** The grammar to read with where the language is unknown. */
export const DEFAULT_GRAMMAR: Grammar = english;
