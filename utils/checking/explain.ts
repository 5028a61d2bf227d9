import type { Edit, Severity } from '../model';
import type { IndexedStatement } from '../record/index-stories';
import type { WordingVerdict } from './wording/judge';
import type { SenseTurn } from './wording/meaning/sense-turn';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date of the record as running text: "4 September 2022", "September 2022", "2022". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** "John Legend, The New Yorker, 4 September 2022": whose words, where and when. */
export function sourceInWords({ speaker, source, statement }: IndexedStatement): string {
  return `${speaker.name}, ${source.venue}, ${dateInWords(statement.date)}`;
}

/** One sentence for a reader on what the words of a passage amount to. */
export function explainWording(
  verdict: WordingVerdict,
  edits: readonly Edit[],
  statement: IndexedStatement,
  other: IndexedStatement | null,
): string {
  const where = sourceInWords(statement);
  const { kind, reason } = verdict;
  switch (kind) {
    case 'verbatim':
      return `These are the words on the record (${where}).`;
    case 'edited':
      return `The words on the record (${where}), with every change marked.`;
    case 'splice':
      return explainSplice(reason, where, other);
    case 'misquote':
      return explainMisquote(verdict, edits, where);
    default:
      throw new Error(`unhandled kind: ${String(kind satisfies never)}`);
  }
}

function explainSplice(
  reason: WordingVerdict['reason'],
  where: string,
  other: IndexedStatement | null,
): string {
  const joint = reason?.about === 'joined' ? reason.joint : 'skipped';
  switch (joint) {
    case 'fused':
      return `These words stand apart on the record, and never together (${where}).`;
    case 'skipped':
      return `Words between these were left out without an ellipsis (${where}).`;
    case 'reversed':
      return `These passages stand in another order on the record (${where}).`;
    case 'same-occasion':
      return `Separate passages of one occasion are joined as if spoken together (${where}).`;
    case 'other-occasion':
      return `Words of different occasions are joined in one quotation: ${where}${other ? `; ${sourceInWords(other)}` : ''}.`;
    case 'other-speaker':
      return `Words of different people are joined in one quotation: ${where}${other ? `; ${sourceInWords(other)}` : ''}.`;
    default:
      throw new Error(`unhandled joint: ${String(joint satisfies never)}`);
  }
}

function explainMisquote(
  { reason, severity }: WordingVerdict,
  edits: readonly Edit[],
  where: string,
): string {
  if (reason?.about === 'sense') return `${explainTurn(reason.turn)} (${where}).`;
  if (reason?.about === 'share') {
    return `${reason.changed} of ${reason.of} words that carry the meaning here are not in what was said (${where}).`;
  }
  const changes = edits
    .filter(({ op }) => op !== 'keep')
    .sort(
      (a, b) =>
        Math.max(b.printed.length, b.said.length) - Math.max(a.printed.length, a.said.length),
    );
  const shown = changes.slice(0, MOST_SHOWN).map(changeInWords);
  const rest = changes.length - shown.length;
  return `${KEEPS[severity]}: ${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''} (${where}).`;
}

/** A sentence that lists more changes than this is no longer read. */
const MOST_SHOWN = 2;
const KEEPS: Readonly<Record<Severity, string>> = {
  minor: 'The sense is kept, the words are not',
  material: 'The words are not those on the record',
};

function explainTurn(turn: SenseTurn): string {
  switch (turn.turn) {
    case 'negation':
      return turn.isAdded
        ? 'The page adds a negation that was not said'
        : 'The page leaves out the negation that was said';
    case 'certainty':
      return turn.isAdded
        ? `“${turn.word}” was not said, and changes how far the claim goes`
        : `“${turn.word}” was said, and limits the claim`;
    case 'opposite':
      return `The page has “${turn.printed}” where “${turn.said}” was said, which turns the sense`;
    case 'strength':
      return `The page has “${turn.printed}” where “${turn.said}” was said, which changes how far the claim goes`;
    case 'denied':
      return `The page denies “${turn.printed}” where “${turn.said}” was denied`;
    case 'predicate':
      return `“${turn.said}” was said, and the page says nothing of the kind`;
    case 'cause':
      return 'The page makes another thing the cause than was said';
    case 'number':
      return `The page has ${turn.printed} where ${turn.said} was said`;
    case 'tense':
      return `The page has “${turn.printed}” where “${turn.said}” was said: another time is meant`;
    case 'person':
      return `The page has “${turn.printed}” where “${turn.said}” was said: somebody else is meant`;
    case 'name':
      return `The page names ${capitalized(turn.printed)} where ${capitalized(turn.said)} was named`;
    default:
      throw new Error(`unhandled turn: ${JSON.stringify(turn satisfies never)}`);
  }
}

function changeInWords({ op, printed, said }: Edit): string {
  switch (op) {
    case 'delete':
      return `“${said}” is left out`;
    case 'insert':
      return `“${printed}” is added`;
    case 'replace':
      return `“${printed}” stands for “${said}”`;
    case 'keep':
      return `“${printed}” is kept`;
    default:
      throw new Error(`unhandled edit: ${String(op satisfies never)}`);
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
