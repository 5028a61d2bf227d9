/** One departure from the record: the reason in a sentence, the page's words, the record's, the evidence. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Finding, FramingView, PublicationDate, StatementView } from '../../utils/model';
import { FramingSides } from '../shared/FramingSides';
import { ReadingEvidence } from '../shared/ReadingEvidence';
import { reasonInWords } from '../shared/reason-in-words';
import { StatementCard } from '../shared/StatementCard';
import { TimeNote } from '../shared/TimeNote';
import { PrintedWords, SaidWords } from '../shared/WordDifferences';

interface Props {
  /** Id for the sentence of reason, by which the dialog is described. */
  readonly reasonId: string;
  readonly finding: Finding;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  readonly framing: FramingView | null;
  readonly statement: StatementView | null;
  readonly published: PublicationDate | null;
  /** Whether both sides of the framing stand open further up. */
  readonly sidesAbove?: boolean;
}

export function DepartureBody({
  reasonId,
  finding,
  language,
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
        <blockquote class="words" dir="auto" lang={language ?? undefined}>
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
      {framing !== null && <TimeNote framing={framing} published={published} />}
      {framing !== null && (
        <FramingSides
          framing={framing}
          without={separate ? (side?.id ?? null) : null}
          folded={sidesAbove}
        />
      )}
      <ReadingEvidence reading={finding.reading ?? []} language={language} />
    </>
  );
}
