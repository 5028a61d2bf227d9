import { words } from '../../../utils/text/words';
import type { Quotable } from './quotable';

/** Auxiliaries that a "not" can follow. */
const AUXILIARIES = new Set('is are was were am will would can could should might must'.split(' '));
/** Where one of these follows the auxiliary, it asks a question or carries the "not" elsewhere. */
const CARRY_ON = new Set('not only n’t just i you he she it we they there this that'.split(' '));
const SUBJECTS = new Set('i he she it we they who that people'.split(' '));
/** Content verbs in forms that stand right after a subject. */
const VERBS = new Set(
  `talked saw went love loved believe believed feel felt think thought want wanted need needed know
  knew supported stopped worked tweeted respect appreciate imagine told asked met started came made
  gave took lost agree agreed helped said call called live lived see seen use used changed spoke
  carry write wrote generally definitely really probably`.split(/\s+/u),
);
const NEGATED = new Set(
  'not no never nobody none nothing neither nor without hardly barely'.split(' '),
);

/** A place where a negation can be put into a quotation. */
export interface NegationPlace {
  /** Offset in the quotation's text. */
  readonly at: number;
  readonly negation: 'not' | 'never';
  /** What makes the place grammatical. */
  readonly after: 'an auxiliary' | 'a subject';
}

/** The places where "not" or "never" makes a grammatical denial of a clause that is none yet. */
export function negationPlaces({ text, printedWords }: Quotable): readonly NegationPlace[] {
  return printedWords.flatMap((word, at): NegationPlace[] => {
    const next = printedWords[at + 1];
    if (!next || /[^\s]/u.test(text.slice(word.end, next.start))) return [];
    const [own, following] = [word.text.toLowerCase(), next.text.toLowerCase()];
    const place = { at: next.start } as const;
    if (AUXILIARIES.has(own) && !CARRY_ON.has(following))
      return [{ ...place, negation: 'not', after: 'an auxiliary' }];
    if (SUBJECTS.has(own) && VERBS.has(following) && !isDenied(text, word.start))
      return [{ ...place, negation: 'never', after: 'a subject' }];
    return [];
  });
}

/** Where a clause ends and another begins. */
const CLAUSE_END = /[.,;:!?—]\s|\b(?:and|but|because|that|which|if|when|who)\b/iu;

/** Whether the clause round a word is denied already: "never" might then only repeat its "not". */
function isDenied(text: string, at: number): boolean {
  const before = text.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
  const after = text.slice(at).split(CLAUSE_END)[0] ?? '';
  return words(`${before}${after}`.replaceAll('’', "'")).some((word) => NEGATED.has(word.text));
}
