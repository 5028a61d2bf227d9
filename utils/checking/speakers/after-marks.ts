import type { FoldedArticle, Passage } from '../passage';
import type { Attribution } from './attribution';
import { CUE_FORMS, STRONG_CUE_FORMS } from './cue-verbs';
import { paragraphAround, QUOTED, sentenceEnd } from './frame';
import type { Mention } from './mentions';
import { firstMention, subjectBefore } from './subject';
import { type Token, tokensOf } from './tokens';

/** A dash and nothing but a name after the closing mark: a signature. */
const SIGNED =
  /^\s*[—–-]{1,2}\s*(?=\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,4}[.,]?\s*(?:\d\d)?\s*$)/u;

/** “…,” Legend said. “…,” said Legend. “…,” according to Legend. */
export function afterMarks(
  article: FoldedArticle,
  frame: string,
  passage: Passage,
  next: Passage | undefined,
): Attribution | null {
  const block = article.blocks[passage.block];
  if (!block || passage.form === 'block') return null;
  const paragraph = paragraphAround(frame, block, Math.min(passage.end, block.end) - 1);
  const limit = next && next.start < paragraph.end ? next.start : paragraph.end;
  const closing = article.text.slice(Math.max(passage.start, passage.end - 3), passage.end);
  const last = closing.replace(/["”’'»“]+$/u, '').slice(-1);
  const end = sentenceEnd(frame, passage.end, limit);
  const tail = frame.slice(passage.end, end);
  const lead = /^[\s,;–—-]*/u.exec(tail)?.[0].length ?? 0;
  const clause = { start: passage.end + lead, end };
  if (clause.start >= end) return null;
  const startsSentence = last === '.' && !tail.startsWith(',');

  const signed = SIGNED.exec(frame.slice(passage.end, paragraph.end));
  if (signed) {
    const mention = firstMention(frame, passage.end + signed[0].length, paragraph.end);
    if (mention?.start === passage.end + signed[0].length) {
      return { mention, form: 'label', clause: { start: mention.start, end: mention.end } };
    }
  }
  const according = /^according to\s+/iu.exec(frame.slice(clause.start, end));
  if (according) {
    const mention = firstMention(frame, clause.start + according[0].length, end);
    if (mention) return { mention, form: 'clause', clause };
  }
  const tokens = tokensOf(frame, clause.start, end);
  const first = tokens[0];
  if (!first) return null;
  // "…," meaning the staff, …: a participle that is no cue goes on about the words, not the speaker.
  if (/^\p{Ll}+ing$/u.test(first.text) && !CUE_FORMS.has(first.text)) return null;
  if (CUE_FORMS.has(first.text.toLowerCase()) && !startsSentence) {
    const mention = firstMention(frame, first.end, end);
    if (
      mention &&
      /^\s+$/u.test(frame.slice(first.end, mention.start).replace(/\p{L}+\s/gu, ' '))
    ) {
      return { mention, form: 'clause', clause };
    }
  }
  const cue = tokens
    .slice(0, 16)
    .find((token, at) => at > 0 && CUE_FORMS.has(token.text.toLowerCase()));
  if (!cue) return null;
  if (startsSentence && !STRONG_CUE_FORMS.has(cue.text.toLowerCase())) return null;
  const subject = subjectBefore(frame, clause.start, cue.start);
  // After a full stop the next sentence must be a bare attribution to count ("…" Legend said of it).
  if (!subject || (startsSentence && !isBareAttribution(frame, subject, cue, end))) return null;
  if (!startsSentence && !isClauseInitial(frame, clause.start, subject)) return null;
  // A fragment without a comma belongs to the page's own sentence: only a bare "he said" may follow it.
  const isFragment = !/[,?!.–—-]/u.test(last) && !/^\s*[,–—-]/u.test(tail);
  if (isFragment && (subject.start > clause.start || !isAdjacent(frame, subject, cue))) return null;
  return { mention: subject, form: 'clause', clause };
}

function isBareAttribution(frame: string, subject: Mention, cue: Token, end: number): boolean {
  const rest = frame.slice(cue.end, end);
  // Cut short by the next quotation, it is that one's lead.
  const isWhole = /^(?:[.!?]|\s*$)/u.test(frame.slice(end, end + 1)) || frame.charAt(end) === '\n';
  return (
    isWhole &&
    frame.slice(subject.end, cue.start).trim() === '' &&
    rest.trim().split(/\s+/u).length <= 4 &&
    !rest.includes(QUOTED)
  );
}

const TITLE =
  /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Hon|Adm|Del|Sir|St)\./gu;

function isAdjacent(frame: string, subject: Mention, cue: Token): boolean {
  return frame.slice(subject.end, cue.start).trim().split(/\s+/u).length <= 2;
}

function isClauseInitial(frame: string, start: number, subject: Mention): boolean {
  const between = frame.slice(start, subject.start).replace(TITLE, '').trim();
  return between.length <= 40 && !/[.;]/u.test(between);
}
