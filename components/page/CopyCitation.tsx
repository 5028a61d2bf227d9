/** Puts a statement on the clipboard as one cites it, and says that it did. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StatementView } from '../../utils/model';
import { citationOf } from '../shared/citation';
import type { PageActions } from './page-props';

interface Props {
  readonly statement: StatementView;
  readonly copy: PageActions['copy'];
}

export function CopyCitation({ statement, copy }: Props): JSX.Element {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const onClick = async (): Promise<void> => {
    // Emptied first, so that the same words are announced a second time.
    setOutcome(null);
    setOutcome((await copy(citationOf(statement))) ? 'copied' : 'refused');
  };
  return (
    <span class="copy">
      <button type="button" class="quiet" onClick={() => void onClick()}>
        {i18n.t('citation.copy')}
      </button>
      <span class="note" role="status">
        {outcome !== null && i18n.t(`citation.${outcome}`)}
      </span>
    </span>
  );
}
