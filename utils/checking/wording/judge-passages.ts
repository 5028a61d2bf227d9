import type { IndexedStatement, StoryIndex } from '../../record/index-stories';
import type { Story } from '../../record/schema';
import type { JudgedPassage } from '../judged-passage';
import type { Passage } from '../passage';
import type { IdentifiedSpeaker } from '../speakers/identify';
import { fusedWords } from './fused';
import { FUSED, judgeWording } from './judge';
import { personNamedIn } from './person-named';
import type { PreparedPassage } from './prepare';
import { recognise, type SpeakerFit } from './recognise';

/**
 * Every passage with the statement that it repeats and the verdict on its words,
 * in page order. A page that is known to quote an occasion makes it likelier that
 * its other quotations come from there: they are looked at a second time, and less
 * likeness is enough.
 */
export function judgePassages(
  passages: readonly Passage[],
  prepared: readonly PreparedPassage[],
  speakers: readonly (IdentifiedSpeaker | null)[],
  story: Story,
  index: StoryIndex,
): readonly JudgedPassage[] {
  const judge = (at: number, quoted: ReadonlySet<string>): JudgedPassage =>
    judgePassage(
      passages[at] as Passage,
      prepared[at] as PreparedPassage,
      speakers[at] ?? null,
      story,
      index,
      quoted,
    );
  const first = passages.map((_, at) => judge(at, new Set()));
  const quoted = new Set(
    first.flatMap(({ recognised }) => (recognised ? [occasionOf(recognised.statement)] : [])),
  );
  return first.map((entry, at) => (entry.recognised ? entry : judge(at, quoted)));
}

function judgePassage(
  passage: Passage,
  prepared: PreparedPassage,
  speaker: IdentifiedSpeaker | null,
  story: Story,
  index: StoryIndex,
  quoted: ReadonlySet<string>,
): JudgedPassage {
  const fitOf = ({ statement }: IndexedStatement): SpeakerFit => {
    // "A sound engineer", "one fan": whoever that is, nobody of the story.
    if (speaker && speaker.person === undefined && INDEFINITE.test(speaker.text)) return 'other';
    if (!speaker?.name || (!speaker.isNamed && speaker.form === 'inherited')) return 'unknown';
    if (speaker.person === statement.speaker) return 'same';
    return speaker.isNamed ? 'other' : 'unknown';
  };
  const ofStory = (candidate: IndexedStatement): number | null =>
    candidate.story === story ? 0 : null;
  const comparison = recognise(prepared, index, fitOf, ofStory, (candidate) =>
    quoted.has(occasionOf(candidate)),
  );
  if (!comparison) {
    const fused = fusedWords(prepared.words, index, (candidate) =>
      fitOf(candidate) === 'other' ? null : ofStory(candidate),
    );
    const recognised = fused && { ...fused, verdict: FUSED, isCheckable: true };
    return { passage, prepared, speaker, recognised };
  }
  const statement = longestPiece(comparison.pieces);
  const verdict = judgeWording(comparison, {
    passage: prepared.words,
    cuts: prepared.cuts,
    isBrokenOff: !passage.isClosed || prepared.endsCut,
    personNamed: personNamedIn(story),
  });
  const isCheckable = comparison.pieces.every(
    (piece) => piece.statement.statement.wording === 'known',
  );
  return {
    passage,
    prepared,
    speaker,
    recognised: { statement, comparison, verdict, isCheckable },
  };
}

const INDEFINITE = /^(?:an?|one|another)\s\p{L}/iu;

/** Statements of one speaker on one occasion. */
function occasionOf({ statement }: IndexedStatement): string {
  return `${statement.speaker} ${statement.source}`;
}

function longestPiece(
  pieces: readonly { readonly statement: IndexedStatement; readonly steps: readonly unknown[] }[],
): IndexedStatement {
  const longest = pieces.reduce((best, piece) =>
    piece.steps.length > best.steps.length ? piece : best,
  );
  return longest.statement;
}
