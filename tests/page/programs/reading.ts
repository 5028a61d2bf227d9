/** Runs in a page under test: reads it, and answers questions about what was read. */
import type { Article, Span } from '../../../utils/model';
import { liveEnvironment } from '../../../utils/reading/live-environment';
import { readArticle } from '../../../utils/reading/read-article';

export interface ReadingProgram {
  /** Reads the page anew; `null` when it holds no article. */
  read(): Article | null;
  /** The words that the page shows where a span of the last article leads, one for each range. */
  wordsAt(span: Span): readonly string[];
}

let last: ReturnType<typeof readArticle> = null;

const program: ReadingProgram = {
  read() {
    last = readArticle(document, liveEnvironment(window));
    return last?.article ?? null;
  },
  wordsAt: (span) => (last?.rangesOf(span) ?? []).map((range) => range.toString()),
};

Object.assign(globalThis, { reading: program });
