import type { Edit, Reason, Severity } from '../../model';
import type { IndexedStatement } from '../../record/index-stories';
import type { WordingVerdict } from '../wording/judge';
import type { SenseTurn } from '../wording/meaning/sense-turn';
import { because, sourced } from './because';
import type { ReasonKey } from './english-reasons';

/** What the words of a passage amount to, for a reader. */
export function explainWording(
  verdict: WordingVerdict,
  edits: readonly Edit[],
  statement: IndexedStatement,
  other: IndexedStatement | null,
): Reason {
  const { kind, reason } = verdict;
  switch (kind) {
    case 'verbatim':
    case 'edited':
      return sourced(because(kind), statement);
    case 'splice':
      return explainSplice(reason, statement, other);
    case 'misquote':
      return sourced(explainMisquote(verdict, edits), statement);
    default:
      throw new Error(`unhandled kind: ${String(kind satisfies never)}`);
  }
}

function explainSplice(
  reason: WordingVerdict['reason'],
  statement: IndexedStatement,
  other: IndexedStatement | null,
): Reason {
  const joint = reason?.about === 'joined' ? reason.joint : 'skipped';
  switch (joint) {
    case 'fused':
      return sourced(because('spliceFused'), statement);
    case 'skipped':
      return sourced(because('spliceSkipped'), statement);
    case 'reversed':
      return sourced(because('spliceReversed'), statement);
    case 'same-occasion':
      return sourced(because('spliceSameOccasion'), statement);
    case 'other-occasion':
      return ofBoth('spliceOtherOccasion', statement, other);
    case 'other-speaker':
      return ofBoth('spliceOtherSpeaker', statement, other);
    default:
      throw new Error(`unhandled joint: ${String(joint satisfies never)}`);
  }
}

function ofBoth(key: ReasonKey, one: IndexedStatement, other: IndexedStatement | null): Reason {
  if (other === null) return sourced(because(key), one);
  return because(
    'twoSources',
    {
      speaker: one.speaker.name,
      venue: one.source.venue,
      otherSpeaker: other.speaker.name,
      otherVenue: other.source.venue,
    },
    {
      dates: { date: one.statement.date, otherDate: other.statement.date },
      parts: { what: [because(key)] },
    },
  );
}

function explainMisquote({ reason, severity }: WordingVerdict, edits: readonly Edit[]): Reason {
  if (reason?.about === 'sense') return explainTurn(reason.turn);
  if (reason?.about === 'share') {
    return because('share', { changed: String(reason.changed), of: String(reason.of) });
  }
  const changes = edits
    .filter(({ op }) => op !== 'keep')
    .sort(
      (a, b) =>
        Math.max(b.printed.length, b.said.length) - Math.max(a.printed.length, a.said.length),
    );
  const parts = { changes: changes.slice(0, MOST_SHOWN).flatMap(explainChange) };
  const rest = changes.length - MOST_SHOWN;
  return rest > 0
    ? because(SEVERAL[severity], { more: String(rest) }, { parts })
    : because(FEW[severity], {}, { parts });
}

/** A sentence that lists more changes than this is no longer read. */
const MOST_SHOWN = 2;
const FEW: Readonly<Record<Severity, ReasonKey>> = {
  minor: 'wordsMinor',
  material: 'wordsMaterial',
};
const SEVERAL: Readonly<Record<Severity, ReasonKey>> = {
  minor: 'wordsMoreMinor',
  material: 'wordsMoreMaterial',
};

function explainTurn(turn: SenseTurn): Reason {
  switch (turn.turn) {
    case 'negation':
      return because(turn.isAdded ? 'negationAdded' : 'negationLost');
    case 'certainty':
      return because(turn.isAdded ? 'certaintyAdded' : 'certaintyLost', { word: turn.word });
    case 'opposite':
    case 'strength':
    case 'denied':
    case 'number':
    case 'tense':
    case 'person':
      return because(turn.turn, { printed: turn.printed, said: turn.said });
    case 'predicate':
      return because('predicate', { said: turn.said });
    case 'cause':
      return because('cause');
    case 'name':
      return because('name', {
        printed: capitalized(turn.printed),
        said: capitalized(turn.said),
      });
    default:
      throw new Error(`unhandled turn: ${JSON.stringify(turn satisfies never)}`);
  }
}

function explainChange({ op, printed, said }: Edit): readonly Reason[] {
  switch (op) {
    case 'delete':
      return [because('leftOut', { said })];
    case 'insert':
      return [because('added', { printed })];
    case 'replace':
      return [because('replaced', { printed, said })];
    case 'keep':
      return [];
    default:
      throw new Error(`unhandled edit: ${String(op satisfies never)}`);
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
