/** A whole statement, with the words that the page prints set off from those that it leaves out. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { printedWithin } from './printed-within';

interface Props {
  readonly statement: string;
  /** The words of the page. */
  readonly printed: string;
}

export function PrintedWithin({ statement, printed }: Props): JSX.Element {
  return (
    <>
      {printedWithin(statement, printed).map((run, index) =>
        run.printed ? (
          <mark key={index} class="printed-run">
            <span class="visually-hidden">{i18n.t('differences.printed')} </span>
            {run.text}
            <span class="visually-hidden"> {i18n.t('differences.printedEnd')} </span>
          </mark>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
