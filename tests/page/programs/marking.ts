/** Runs in a page under test: marks passages of its article, and notes what the pointer means by them. */
import { takeHighlights } from '../../../utils/marking/highlights';
import type { Mark } from '../../../utils/marking/mark';
import { markAtPoint } from '../../../utils/marking/mark-at-point';
import { uncoveredRanges } from '../../../utils/marking/uncovered-ranges';
import { watchPointer } from '../../../utils/marking/watch-pointer';
import { liveEnvironment } from '../../../utils/reading/live-environment';
import { readArticle } from '../../../utils/reading/read-article';
import { watchArticle } from '../../../utils/reading/watch-article';

export interface MarkingProgram {
  /** Reads the page, marks these passages, listens. Throws for a passage that the article does not hold. */
  mark(passages: readonly string[], look?: MarkLine): void;
  /** What the pointer has asked for since the last question: a passage, `pinned` or not, or to close. */
  heard(): readonly string[];
  /** How often the article was said to have changed. */
  changes(): number;
  /** The middle of the passage's first line, in pixels of the viewport. */
  placeOf(passage: string): { readonly x: number; readonly y: number };
  /** The words painted as material, one string for each range. */
  painted(): readonly string[];
  /** Every painted piece in the order of the page: its words and the name of its highlight. */
  drawn(): readonly { readonly name: string; readonly words: string }[];
  /** Ends everything, as an update of the extension does. */
  end(): void;
}

type MarkLine = Mark['look'];

let life = new AbortController();
let marks: readonly Mark[] = [];
let open: Mark | null = null;
let notes: string[] = [];
let changes = 0;

const program: MarkingProgram = {
  mark(passages, look = 'material') {
    const { signal } = life;
    const page = readArticle(document, liveEnvironment(window));
    if (!page) throw new Error('no article was found on the page');
    marks = passages.map((text) => {
      const start = page.article.text.indexOf(text);
      if (start < 0) throw new Error(`the article does not hold "${text}"`);
      const span = { start, end: start + text.length };
      const quotation = { ...span, text, speaker: null, match: null };
      const content = {
        subject: { kind: 'faithful', quotation },
        language: 'en',
        statement: null,
        published: null,
        notice: null,
      } as const;
      return { span, key: text, look, ranges: page.rangesOf(span), content };
    });
    takeHighlights(window, signal).paint(
      look,
      marks.flatMap((mark) => uncoveredRanges(mark, marks)),
    );
    watchArticle({
      document,
      isOwn: () => false,
      onChange: () => {
        changes += 1;
        return true;
      },
      signal,
    }).follow(page, page.shadowRoots);
    watchPointer({
      view: window,
      signal,
      markAt: (x, y) => markAtPoint(document, marks, x, y),
      isInCard: () => false,
      cardBox: () => null,
      openMark: () => open,
      onOpen(mark, { pinned }) {
        open = mark;
        notes.push(pinned ? `pinned ${mark.key}` : mark.key);
      },
      onLeave() {
        open = null;
        notes.push('left');
      },
      onPressElsewhere() {
        open = null;
        notes.push('pressed elsewhere');
      },
      opensOnRest: () => true,
    });
  },
  heard() {
    const heard = notes;
    notes = [];
    return heard;
  },
  changes: () => changes,
  placeOf(passage) {
    const box = marks.find(({ key }) => key === passage)?.ranges[0]?.getClientRects()[0];
    if (!box) throw new Error(`"${passage}" is not on the page`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  },
  painted: () => program.drawn().map(({ words }) => words),
  drawn: () =>
    [...CSS.highlights]
      .flatMap(([name, highlight]) => ([...highlight] as Range[]).map((range) => ({ name, range })))
      .sort((a, b) => inPageOrder(a.range, b.range))
      .map(({ name, range }) => ({ name, words: range.toString() })),
  end() {
    life.abort();
    life = new AbortController();
    open = null;
  },
};

/** Ranges in different trees stand in the order in which they were painted. */
function inPageOrder(a: Range, b: Range): number {
  return a.startContainer.getRootNode() === b.startContainer.getRootNode()
    ? a.compareBoundaryPoints(Range.START_TO_START, b)
    : 0;
}

Object.assign(globalThis, { marking: program });
