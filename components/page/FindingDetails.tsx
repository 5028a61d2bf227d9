/** Everything known of one finding: why it is one, the page's words against the record's, both sides, the evidence. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Finding, FramingView, PublicationDate, StatementView } from '../../utils/model';
import { FramingSides } from '../shared/FramingSides';
import { ReadingEvidence } from '../shared/ReadingEvidence';
import { reasonInWords } from '../shared/reason-in-words';
import { StatementCard } from '../shared/StatementCard';
import { TimeNote } from '../shared/TimeNote';
import { PrintedWords, SaidWords } from '../shared/WordDifferences';
import { PrintedWithin } from './PrintedWithin';

interface Props {
  readonly finding: Finding;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  readonly framing: FramingView | null;
  readonly statement: StatementView | null;
  readonly published: PublicationDate | null;
  /** Whether both sides of the framing stand open elsewhere in the list. */
  readonly sidesElsewhere: boolean;
}

export function FindingDetails({
  finding,
  language,
  framing,
  statement,
  published,
  sidesElsewhere,
}: Props): JSX.Element {
  const side = framing?.sides.find(({ id }) => id === statement?.id);
  // An asserted framing is answered by both sides together; words are answered by words first.
  const isAnswered = statement !== null && !(side && finding.kind === 'mischaracterization');
  return (
    <>
      <p>{reasonInWords(finding.reason)}</p>
      <section class="printed">
        <h4 class="label">{i18n.t('finding.printed')}</h4>
        <blockquote class="words" lang={language ?? undefined} dir="auto">
          {finding.edits === undefined ? (
            finding.text
          ) : (
            <PrintedWords edits={finding.edits} text={finding.text} />
          )}
        </blockquote>
      </section>
      {finding.kind === 'unsourced' && <p class="note">{i18n.t('finding.noOriginal')}</p>}
      {isAnswered && (
        <section>
          <h4 class="label">{i18n.t('finding.said')}</h4>
          <StatementCard
            statement={statement}
            whole={<PrintedWithin statement={statement.text} printed={finding.text} />}
          >
            {finding.edits && <SaidWords edits={finding.edits} text={statement.text} />}
          </StatementCard>
        </section>
      )}
      {framing !== null && <TimeNote framing={framing} published={published} />}
      {framing !== null && (
        <FramingSides
          framing={framing}
          without={isAnswered ? (side?.id ?? null) : null}
          folded={sidesElsewhere}
        />
      )}
      <ReadingEvidence reading={finding.reading ?? []} language={language} />
    </>
  );
}
