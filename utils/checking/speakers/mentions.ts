import type { Span } from '../../model';
import { isContentWord } from '../../text/function-words';
import { CUE_FORMS } from './cue-verbs';
import { QUOTED } from './frame';

export type MentionForm = 'name' | 'pronoun' | 'description';

/** Words that mean somebody who can speak. */
export interface Mention extends Span {
  readonly form: MentionForm;
  readonly text: string;
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'&.-]*[\p{L}\p{N}]|\p{Lu}\.?`;
const PARTICLE = 'de|del|della|der|den|van|von|bin|al|el|la|le|du|da|dos|di';
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}@])(?:${CAPITAL})(?:\s+(?:(?:${PARTICLE})\s+)?(?:${CAPITAL}))*`,
  'gu',
);
const PRONOUN = /(?<![\p{L}'’])(?:he|she|they|He|She|They)(?![\p{L}])/gu;
/** A noun phrase with a determiner, as far as the next comma, verb or preposition is likely. */
const DESCRIPTION = new RegExp(
  String.raw`(?<![\p{L}'’-])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Ss]everal|[Mm]any|[Ss]ome|[Bb]oth)\s+(?:[\p{L}\p{N}${QUOTED}&.-]+\s+){0,5}?(?:[\p{L}${QUOTED}-]+)`,
  'gu',
);
const HANDLE = /@\w+/gu;

/** Capitalized words that begin sentences and mean nobody. */
const NOBODY = new Set(
  `The A An And But Or So Yet For Nor In On At By To Of From With As If When While Since Until Though Although Because Before After During
  It Its This That These Those There Here What Who Why How Where Which Not No Yes Now Then Also Still Even Just Only Once Yesterday Today Tomorrow
  He She They We I You His Her Their Our My Your Is Are Was Were Do Does Did Has Have Had Can Could May Might Will Would Should
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  However Meanwhile Instead Later Earlier Asked According Speaking Photo Image Video Read More Watch Related Although Some Many Most Several All Both Each
  One Two Three Another Other Others Such Like Unlike Despite Last Next Back Over Under About Above Across Among Between Without Within Upon
  Indeed Perhaps Maybe Well Oh Ask Asking Told Telling Said Saying Adding Nobody Everyone Someone Anyone Nothing Everything Readers Fans Photos
  Looking Talking Writing Responding Discussing Elsewhere Things Neither Either Nevertheless Of`.split(
    /\s+/u,
  ),
);

/** Everybody that a stretch of the frame mentions, in order. */
export function findMentions(frame: string, span: Span): readonly Mention[] {
  const part = frame.slice(span.start, span.end);
  const found: Mention[] = [];
  const add = (form: MentionForm, at: number, text: string): void => {
    found.push({ form, start: span.start + at, end: span.start + at + text.length, text });
  };
  for (const match of part.matchAll(PRONOUN)) add('pronoun', match.index, match[0]);
  for (const match of part.matchAll(NAME)) {
    for (const { at, text } of namesWithin(match[0])) {
      const trimmed = withoutNobody(text);
      if (trimmed.text !== '') add('name', match.index + at + trimmed.offset, trimmed.text);
    }
  }
  for (const match of part.matchAll(HANDLE)) add('name', match.index, match[0]);
  return found.sort((a, b) => a.start - b.start);
}

/** Words that no noun phrase of a speaker holds: the stretch is a clause of its own. */
const CLAUSE =
  /\b(?:is|was|are|were|has|have|had|should|would|will|can|could|may|might|be|been|but|because|that|who|which|what|not|than|as)\b|\b(?:and|or|to|of|for|in|on|with)$/iu;

/** A definite description that ends right before an offset, such as "the 43-year-old singer" before "said". */
export function descriptionBefore(frame: string, from: number, to: number): Mention | null {
  const part = frame.slice(from, to);
  let last: RegExpExecArray | null = null;
  for (const match of part.matchAll(
    /(?<![\p{L}'’-])(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother|[Ss]everal|[Mm]any|[Ss]ome|[Tt]wo|[Tt]hree)\s/gu,
  ))
    last = match as RegExpExecArray;
  if (!last) return null;
  const text = part.slice(last.index).trimEnd();
  if (text.split(/\s+/u).length > 9 || /[,;:.](?:\s|$)/u.test(text) || CLAUSE.test(text))
    return null;
  return {
    form: 'description',
    start: from + last.index,
    end: from + last.index + text.length,
    text,
  };
}

/** A noun phrase that begins right at an offset, such as "the singer" after "said". */
export function descriptionAt(frame: string, from: number, to: number): Mention | null {
  DESCRIPTION.lastIndex = 0;
  const part = frame.slice(from, to);
  const match = DESCRIPTION.exec(part);
  if (!match || match.index > 0) return null;
  const rest = part
    .slice(match[0].length)
    .match(
      /^(?:\s+(?!in\b|on\b|at\b|of\b|to\b|when\b|while\b|as\b|during\b|after\b|before\b|who\b|with\b|about\b|from\b|last\b|this\b|and\b)[\p{L}\p{N}-]+){0,4}/u,
    );
  const text = match[0] + (rest?.[0] ?? '');
  return { form: 'description', start: from, end: from + text.length, text };
}

/** In a title-case headline verbs and prepositions are capitalized too: they part the names. */
function namesWithin(run: string): readonly { readonly at: number; readonly text: string }[] {
  const names: { at: number; text: string }[] = [];
  let at = -1;
  for (const word of run.matchAll(/\S+/gu)) {
    const isName =
      !NOBODY.has(word[0]) && !CUE_FORMS.has(word[0].toLowerCase()) && !isFunctionWord(word[0]);
    if (!isName) at = -1;
    else if (at < 0) {
      at = word.index;
      names.push({ at, text: word[0] });
    } else {
      const last = names[names.length - 1];
      if (last) last.text = run.slice(at, word.index + word[0].length);
    }
  }
  return names;
}

function isFunctionWord(word: string): boolean {
  return (
    word.length > 1 &&
    !/[.&]/u.test(word) &&
    !isContentWord(word.toLowerCase().replaceAll('’', "'"))
  );
}

function withoutNobody(name: string): { readonly text: string; readonly offset: number } {
  const parts = name.split(/(\s+)/u);
  let offset = 0;
  while (parts.length > 0 && (NOBODY.has(parts[0] ?? '') || /^\s*$/u.test(parts[0] ?? '')))
    offset += (parts.shift() ?? '').length;
  while (parts.length > 0 && (NOBODY.has(parts.at(-1) ?? '') || /^\s*$/u.test(parts.at(-1) ?? '')))
    parts.pop();
  const text = parts.join('').replace(/(?:['’]s?|\.)$/u, '');
  return { text, offset };
}
