/** One statement of the record: the words, who said them, when, where, and what they answer. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatementView } from '../../utils/model';
import { SourceLine } from './SourceLine';

interface Props {
  readonly statement: StatementView;
  /** The words to show in place of the whole statement, such as a passage with its differences. */
  readonly children?: ComponentChildren;
}

export function StatementCard({ statement, children }: Props): JSX.Element {
  return (
    <figure class="statement">
      <blockquote class="words" cite={statement.source.url ?? undefined}>
        {children ?? statement.text}
      </blockquote>
      <figcaption>
        <SourceLine speaker={statement.speaker} date={statement.date} source={statement.source} />
        {!statement.wordingKnown && <p class="note">{i18n.t('statement.wordingUnknown')}</p>}
        {statement.context !== '' && <p class="note">{statement.context}</p>}
      </figcaption>
    </figure>
  );
}
