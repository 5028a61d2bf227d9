/** One statement of the record: the words, who said them, when and where; folded below, the rest of it. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { StatementView } from '../../utils/model';
import { SourceLine } from './SourceLine';

interface Props {
  readonly statement: StatementView;
  /** Whether the date already stands above the words. */
  readonly dateAbove?: boolean;
  /** The whole statement as it is to be shown, where that is not plain. */
  readonly whole?: ComponentChildren;
  /** The words to show in place of the whole statement, such as a passage with its differences. */
  readonly children?: ComponentChildren;
}

export function StatementCard({
  statement,
  dateAbove = false,
  whole = statement.text,
  children,
}: Props): JSX.Element {
  const { context, language, source, speaker, text, variants } = statement;
  const isPart = children !== undefined && children !== text;
  return (
    <figure class="statement">
      <blockquote class="words" lang={language} cite={source.url ?? undefined}>
        {isPart ? children : whole}
      </blockquote>
      <figcaption>
        <SourceLine
          speaker={speaker}
          source={source}
          language={language}
          {...(dateAbove ? {} : { date: statement.date })}
        />
        {!statement.wordingKnown && <p class="note">{i18n.t('statement.wordingUnknown')}</p>}
        {(isPart || context !== '') && (
          <details class="whole">
            <summary>{i18n.t(isPart ? 'statement.whole' : 'statement.context')}</summary>
            {context !== '' && (
              <p class="note" lang={language}>
                {context}
              </p>
            )}
            {isPart && (
              <p class="words" lang={language}>
                {whole}
              </p>
            )}
          </details>
        )}
        {variants.length > 0 && (
          <details class="whole">
            <summary>{i18n.t('statement.variants', variants.length)}</summary>
            <ul class="variants" lang={language}>
              {variants.map((variant) => (
                <li key={variant} class="note">
                  {variant}
                </li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  );
}
