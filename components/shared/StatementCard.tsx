/** One statement of the record: the words, who said them, when and where; folded below, the rest of it. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatementView } from '../../utils/model';
import { SourceLine } from './SourceLine';

interface Props {
  readonly statement: StatementView;
  /** Whether the date already stands above the words. */
  readonly dateAbove?: boolean;
  /** The words to show in place of the whole statement, such as a passage with its differences. */
  readonly children?: ComponentChildren;
}

export function StatementCard({ statement, dateAbove = false, children }: Props): JSX.Element {
  const { context, source, speaker, text } = statement;
  const isPart = children !== undefined && children !== text;
  return (
    <figure class="statement">
      <blockquote class="words" cite={source.url ?? undefined}>
        {children ?? text}
      </blockquote>
      <figcaption>
        <SourceLine
          speaker={speaker}
          source={source}
          {...(dateAbove ? {} : { date: statement.date })}
        />
        {!statement.wordingKnown && <p class="note">{i18n.t('statement.wordingUnknown')}</p>}
        {(isPart || context !== '') && (
          <details class="whole">
            <summary>{i18n.t(isPart ? 'statement.whole' : 'statement.context')}</summary>
            {context !== '' && <p class="note">{context}</p>}
            {isPart && <p class="words">{text}</p>}
          </details>
        )}
      </figcaption>
    </figure>
  );
}
