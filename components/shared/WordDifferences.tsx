/**
 * What the page prints against what was said, one line each, differing words
 * set off by shape, weight and hidden words, never by colour alone. The page's
 * own words are deletions, the record's are insertions: a proof correction that
 * would bring the page to the record.
 */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Edit } from '../../utils/model';
import { type PlacedEdit, placeEdits } from './place-edits';

interface Props {
  readonly edits: readonly Edit[];
  /** What the steps were taken from: the words of the page, or the whole statement. */
  readonly text: string;
}

/** The words of the page; those that are not on the record are deletions. */
export function PrintedWords({ edits, text }: Props): JSX.Element {
  const { steps, after } = placeEdits(edits, 'printed', text);
  return (
    <>
      {steps.map((step, index) => (
        <Step key={index} step={step} tag="del" hidden={i18n.t('differences.printedOnly')} />
      ))}
      {after}
    </>
  );
}

/** The words of the record; those that the page does not print are insertions. */
export function SaidWords({ edits, text }: Props): JSX.Element {
  const { steps, after } = placeEdits(edits, 'said', text);
  return (
    <>
      {steps.map((step, index) => (
        <Step key={index} step={step} tag="ins" hidden={i18n.t('differences.saidOnly')} />
      ))}
      {after}
    </>
  );
}

interface StepProps {
  readonly step: PlacedEdit;
  readonly tag: 'del' | 'ins';
  /** Words for screen readers, which do not reliably announce `del` and `ins`. */
  readonly hidden: string;
}

function Step({ step, tag: Tag, hidden }: StepProps): JSX.Element | null {
  const { before, words, kept } = step;
  if (kept) return <>{before + words}</>;
  // The printer's caret shows where the page leaves words out; the other line has them.
  if (words === '') return Tag === 'del' ? <span class="differs-omitted" /> : null;
  return (
    <>
      {before}
      <Tag class={Tag === 'del' ? 'differs-printed' : 'differs-said'}>
        <span class="visually-hidden">{hidden} </span>
        {words}
      </Tag>
    </>
  );
}
