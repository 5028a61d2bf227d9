/** One departure from the record: the reason in a sentence, the page's words, the record's, the evidence. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Finding, FramingView, PublicationDate, StatementView } from '../../utils/model';
import { FramingSides } from '../shared/FramingSides';
import { formatDate } from '../shared/format-date';
import { reasonInWords } from '../shared/reason-in-words';
import { StatementCard } from '../shared/StatementCard';
import { PrintedWords, SaidWords } from '../shared/WordDifferences';
import { couldKnow } from './could-know';

interface Props {
  /** Id for the sentence of reason, by which the dialog is described. */
  readonly reasonId: string;
  readonly finding: Finding;
  readonly framing: FramingView | null;
  readonly statement: StatementView | null;
  readonly published: PublicationDate | null;
  /** Whether both sides of the framing stand open further up. */
  readonly sidesAbove?: boolean;
}

export function DepartureBody({
  reasonId,
  finding,
  framing,
  statement,
  published,
  sidesAbove = false,
}: Props): JSX.Element {
  const side = framing?.sides.find(({ id }) => id === statement?.id);
  // An asserted framing is answered by both sides together; words are answered by words first.
  const separate = side === undefined || finding.kind !== 'mischaracterization';
  return (
    <>
      <p class="card-why" id={reasonId}>
        {reasonInWords(finding.reason)}
      </p>
      <section class="printed">
        <h3 class="label">{i18n.t('finding.printed')}</h3>
        <blockquote class="words">
          {finding.edits === undefined ? (
            finding.text
          ) : (
            <PrintedWords edits={finding.edits} text={finding.text} />
          )}
        </blockquote>
      </section>
      {finding.kind === 'unsourced' && <p class="note">{i18n.t('finding.noOriginal')}</p>}
      {statement !== null && separate && (
        <section>
          <h3 class="label">{i18n.t('finding.said')}</h3>
          <StatementCard statement={statement}>
            {finding.edits === undefined ? (
              side?.excerpt
            ) : (
              <SaidWords edits={finding.edits} text={statement.text} />
            )}
          </StatementCard>
        </section>
      )}
      {framing !== null && (
        <TimeNote framing={framing} statement={statement} published={published} />
      )}
      {framing !== null && (
        <FramingSides
          framing={framing}
          without={separate ? (side?.id ?? null) : null}
          folded={sidesAbove}
        />
      )}
      <Evidence finding={finding} />
    </>
  );
}

type TimeNoteProps = Pick<Props, 'statement' | 'published'> & { readonly framing: FramingView };

function TimeNote({ framing, statement, published }: TimeNoteProps): JSX.Element | null {
  const disputed = statement?.date ?? framing.sides.at(-1)?.date;
  if (disputed === undefined) return null;
  if (published === null) return <p class="note">{i18n.t('page.undated')}</p>;
  if (couldKnow(published.date, disputed)) return null;
  return (
    <p class="note">
      {i18n.t('card.predates', {
        date: formatDate(published.date),
        disputed: formatDate(disputed),
      })}
    </p>
  );
}

/** The parts of the sentence that the judgement rests on. */
function Evidence({ finding }: { readonly finding: Finding }): JSX.Element | null {
  if (finding.reading === undefined || finding.reading.length === 0) return null;
  return (
    <details class="card-evidence">
      <summary>{i18n.t('card.evidence')}</summary>
      <dl>
        {finding.reading.map((part) => (
          <div key={`${part.role}-${part.start}`}>
            <dt>{part.role}</dt>
            <dd class="words">{part.text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
