/**
 * What the page prints against what was said, one line each, differing words
 * set off by shape, weight and hidden words, never by colour alone. The page's
 * own words are deletions, the record's are insertions: a proof correction that
 * would bring the page to the record.
 */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Edit } from '../../utils/model';

interface Props {
  readonly edits: readonly Edit[];
}

/** The words of the page; those that are not on the record are deletions. */
export function PrintedWords({ edits }: Props): JSX.Element {
  return (
    <>
      {edits.map((edit, index) => (
        <Step
          key={index}
          words={edit.printed}
          kept={edit.op === 'keep'}
          tag="del"
          hidden={i18n.t('differences.printedOnly')}
        />
      ))}
    </>
  );
}

/** The words of the record; those that the page does not print are insertions. */
export function SaidWords({ edits }: Props): JSX.Element {
  return (
    <>
      {edits.map((edit, index) => (
        <Step
          key={index}
          words={edit.said}
          kept={edit.op === 'keep'}
          tag="ins"
          hidden={i18n.t('differences.saidOnly')}
        />
      ))}
    </>
  );
}

interface StepProps {
  readonly words: string;
  readonly kept: boolean;
  readonly tag: 'del' | 'ins';
  /** Words for screen readers, which do not reliably announce `del` and `ins`. */
  readonly hidden: string;
}

function Step({ words, kept, tag: Tag, hidden }: StepProps): JSX.Element | null {
  if (words.trim() === '') return null;
  if (kept) return <>{words} </>;
  return (
    <>
      <Tag class={Tag === 'del' ? 'differs-printed' : 'differs-said'}>
        <span class="visually-hidden">{hidden} </span>
        {words.trim()}
      </Tag>{' '}
    </>
  );
}
