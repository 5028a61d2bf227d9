import type { Span } from '../../model';
import type { FoldedArticle, Passage } from '../passage';
import { findMarked, type MarkedStretch } from './find-marked';
import { settleOpenRuns } from './open-runs';

/** A paragraph of running text: a block, or one line of a block that holds line breaks. */
interface Paragraph extends Span {
  readonly block: number;
}

/** A stop belongs to initials and titles; behind another word a sentence ends: "Smith. Status: …". */
const PART = String.raw`(?:(?:\p{Lu}\.)+|(?:Mrs?|Ms|Mx|Dr|Jr|Sr|St|Prof|Rep|Sen|Gov|Gen|Hon|Rev)\.|\p{Lu}[\p{L}'’-]*)`;
/** What goes on with a small letter tells of whoever or whatever stands before the colon. */
const LABEL = new RegExp(String.raw`^(${PART}(?:\s+${PART}){0,3}):\s+(?=[^\s\p{Ll}])`, 'u');
/** "— John Legend (@johnlegend)", "— John Legend, via Instagram". */
const SIGNATURE = /[—–-]\s*((?:\p{Lu}[\p{L}.'’-]*\s*){1,4}|@\w+)\s*(\(@\w+\)|@\w+)?[^—–]{0,40}$/u;
const HANDLE = /@\w+/u;

/**
 * The words that an article presents as somebody's own, in order: between
 * quotation marks of any kind, after speaker labels, in block quotations and
 * signed embeds. Quotations that run over several paragraphs yield one passage
 * for each paragraph.
 */
export function findPassages(article: FoldedArticle): readonly Passage[] {
  const paragraphs = article.blocks.flatMap((block, number) =>
    linesOf(article.text, block, number),
  );
  const lines = labelledLines(article, paragraphs);
  const isTranscript = lines.length >= 2 && !areEntries(lines);
  const passages: Passage[] = [];
  let open: { readonly mark: string; readonly paragraph: number } | null = null;
  paragraphs.forEach((paragraph, number) => {
    const marked = findMarked(article.text, paragraph);
    if (marked.length === 0) {
      const unmarked = unmarkedPassage(article, paragraph, isTranscript);
      if (unmarked) passages.push(unmarked);
      return;
    }
    for (const stretch of marked) {
      const goesOn: boolean =
        open !== null &&
        stretch.start === paragraph.start &&
        number - open.paragraph <= 2 &&
        sameFamily(open.mark, stretch.open);
      const label = isTranscript ? labelWithin(article.text, stretch) : null;
      passages.push({ ...toPassage(stretch, paragraph.block, goesOn && !label), ...label });
      if (stretch.start === paragraph.start || !stretch.isClosed) {
        open = stretch.isClosed ? null : { mark: stretch.open, paragraph: number };
      }
    }
  });
  return settleOpenRuns(article.text, passages, paragraphs);
}

function toPassage(stretch: MarkedStretch, block: number, isContinuation: boolean): Passage {
  return {
    start: stretch.start,
    end: stretch.end,
    inner: stretch.inner,
    form: 'marks',
    block,
    isClosed: stretch.isClosed,
    isContinuation,
    label: null,
  };
}

/** “Lopez: It was hard. — a transcript of which every paragraph stands in marks. */
function labelWithin(
  text: string,
  { inner }: MarkedStretch,
): Pick<Passage, 'inner' | 'label'> | null {
  const found = LABEL.exec(text.slice(inner.start, inner.end));
  if (!found) return null;
  const label = { start: inner.start, end: inner.start + (found[1] ?? '').length };
  return { inner: { start: inner.start + found[0].length, end: inner.end }, label };
}

/** A block quotation, a signed embed or a transcript line: somebody's words without quotation marks. */
function unmarkedPassage(
  article: FoldedArticle,
  paragraph: Paragraph,
  isTranscript: boolean,
): Passage | null {
  const text = article.text.slice(paragraph.start, paragraph.end);
  const block = article.blocks[paragraph.block];
  const base = {
    start: paragraph.start,
    end: paragraph.end,
    block: paragraph.block,
    isClosed: true,
    isContinuation: false,
  };
  const signature = SIGNATURE.exec(text);
  if (signature && (HANDLE.test(signature[0]) || block?.role === 'block-quotation')) {
    const at = paragraph.start + signature.index;
    const nameAt = at + signature[0].indexOf(signature[1] ?? '');
    const name = { start: nameAt, end: nameAt + (signature[1] ?? '').trimEnd().length };
    const inner = {
      start: paragraph.start,
      end: paragraph.start + text.slice(0, signature.index).trimEnd().length,
    };
    if (inner.end > inner.start) return { ...base, inner, form: 'signature', label: name };
  }
  const label = LABEL.exec(text);
  if (label && block?.role !== 'headline' && isTranscript) {
    const name = label[1] ?? '';
    return {
      ...base,
      inner: { start: paragraph.start + label[0].length, end: paragraph.end },
      form: 'label',
      label: { start: paragraph.start, end: paragraph.start + name.length },
    };
  }
  if (block?.role === 'block-quotation') {
    return {
      ...base,
      inner: { start: paragraph.start, end: paragraph.end },
      form: 'block',
      label: null,
    };
  }
  return null;
}

/** Lines of the form "Name: words". One is a caption or a heading; several are a transcript. */
function labelledLines(
  article: FoldedArticle,
  paragraphs: readonly Paragraph[],
): readonly RegExpExecArray[] {
  return paragraphs.flatMap((paragraph) => {
    if (article.blocks[paragraph.block]?.role === 'headline') return [];
    const line = article.text.slice(paragraph.start, paragraph.end).replace(/^["“‘']/u, '');
    const found = LABEL.exec(line);
    return found ? [found] : [];
  });
}

/** Labels of a list, where nobody speaks twice. */
const FEWEST_ENTRIES = 3;
const SPEAKING = /(?<![\p{L}'])(?:I|me|my|we|us|our|you|your)(?![\p{L}])/iu;

/** "Drake: a song and a fence." "Taylor Swift: a phone call.": what the page says of each, and nobody's speech. */
function areEntries(lines: readonly RegExpExecArray[]): boolean {
  const names = new Set(lines.map(([, name = '']) => name));
  return (
    names.size === lines.length &&
    lines.length >= FEWEST_ENTRIES &&
    lines.every(({ input, 0: label }) => !SPEAKING.test(input.slice(label.length)))
  );
}

function sameFamily(a: string, b: string): boolean {
  const family = (mark: string): string =>
    /["“”„]/u.test(mark) ? 'double' : /[‘’'‚`]/u.test(mark) ? 'single' : mark;
  return family(a) === family(b);
}

function linesOf(text: string, block: Span, number: number): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = block.start;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && text.charAt(at) !== '\n') continue;
    const line = text.slice(start, at);
    const from = start + (line.length - line.trimStart().length);
    const to = start + line.trimEnd().length;
    if (to > from) lines.push({ start: from, end: to, block: number });
    start = at + 1;
  }
  return lines;
}
