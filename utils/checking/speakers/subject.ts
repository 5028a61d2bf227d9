import { descriptionAt, descriptionBefore, findMentions, type Mention } from './mentions';

const ADVERB_OR_AUXILIARY =
  /(?:\s|^)(?:has|have|had|also|later|then|once|now|recently|previously|further|famously|reportedly|did|would|was|is|\p{L}+ly)\s*$/u;
/** A mention after one of these is not the subject of the clause. */
const GOVERNED =
  /(?:^|[\s(])(?:of|to|with|for|by|about|from|in|on|at|over|against|than|between|via|like|toward|towards|including|into|through|under|after|before|told|tells|telling|asked|asks|called|calls|and)\s+(?:\p{L}+\s+){0,1}$/iu;

/** The subject of a cue: the nearest mention on its left that is not governed by a preposition. */
export function subjectBefore(frame: string, start: number, cueAt: number): Mention | null {
  let end = cueAt;
  for (
    let trimmed = frame.slice(start, end).replace(ADVERB_OR_AUXILIARY, '');
    ;
    trimmed = frame.slice(start, end).replace(ADVERB_OR_AUXILIARY, '')
  ) {
    if (start + trimmed.length >= end) break;
    end = start + trimmed.length;
  }
  const mentions = findMentions(frame, { start, end });
  const author = /ing$/u.test(frame.slice(cueAt).match(/^\p{L}+/u)?.[0] ?? '')
    ? authorOfWords(frame, mentions, end)
    : null;
  if (author) return author;
  const direct = descriptionBefore(frame, start, end);
  const candidates = mentions.filter(
    (mention) => !isGoverned(frame, start, mention) && !isPossessor(frame, mention),
  );
  const nearest = candidates.at(-1) ?? null;
  if (direct && (!nearest || nearest.start < direct.start) && !isGoverned(frame, start, direct)) {
    // "John Legend, the singer behind it, said": the name before the commas is the fuller mention.
    return nearest && /^,\s/u.test(frame.slice(nearest.end, direct.start)) ? nearest : direct;
  }
  // "the Grammy Award winner said": a name inside a description is not the one who speaks.
  const isInside = direct && nearest && nearest.start >= direct.start && nearest.end < direct.end;
  return isInside && !isGoverned(frame, start, direct) ? direct : nearest;
}

/** The subject of the sentence that a participle hangs on: whoever is named first and governed by nothing. */
export function mainSubject(frame: string, start: number, end: number): Mention | null {
  const first = findMentions(frame, { start, end }).find(
    (mention) => !isGoverned(frame, start, mention) && !isPossessor(frame, mention),
  );
  const description = descriptionAt(frame, start, end);
  return description && (!first || first.start >= description.start)
    ? description
    : (first ?? null);
}

/** "Legend's texts urging him to …": the words are those of whoever owns the message. */
function authorOfWords(frame: string, mentions: readonly Mention[], end: number): Mention | null {
  return (
    mentions.findLast((mention) =>
      /^['’]s?\s+[\p{Ll}-]+(?:\s[\p{Ll}-]+)?\s*$/u.test(frame.slice(mention.end, end)),
    ) ?? null
  );
}

/** Whether a mention depends on a preposition or verb, and so is not the subject of its clause. */
export function isGoverned(frame: string, start: number, mention: Mention): boolean {
  // "in which she said": he, she and they are always subjects.
  if (mention.form === 'pronoun') return false;
  // "the Legend–West texts": a compound, not a subject.
  if (/[\p{L}][-–]$/u.test(frame.slice(start, mention.start))) return true;
  return (
    GOVERNED.test(frame.slice(start, mention.start)) &&
    !/,\s*$/u.test(frame.slice(start, mention.start))
  );
}

function isPossessor(frame: string, mention: Mention): boolean {
  return (
    /^['’]s?\s+\p{Ll}/u.test(frame.slice(mention.end, mention.end + 5)) ||
    /['’]s?$/u.test(mention.text)
  );
}

/** Whoever is named first between two offsets: by a noun phrase that begins there, or by name. */
export function firstMention(frame: string, from: number, to: number): Mention | null {
  const start = from + (/^\s*/u.exec(frame.slice(from, to))?.[0].length ?? 0);
  const description = descriptionAt(frame, start, to);
  const first = findMentions(frame, { start, end: to })[0] ?? null;
  if (description && (!first || first.start > description.end)) return description;
  if (description && first && first.start >= description.start)
    return {
      ...description,
      end: Math.max(description.end, first.end),
      text: frame.slice(description.start, Math.max(description.end, first.end)),
    };
  return first;
}
