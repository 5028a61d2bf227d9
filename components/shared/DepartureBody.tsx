/** One departure from the record: the reason in a sentence, the page's words, the record's, the evidence. */
import type { ComponentChildren, JSX } from 'preact';
import { i18n } from '#i18n';
import type { Finding, FramingView, PublicationDate, StatementView } from '../../utils/model';
import { FramingSides } from './FramingSides';
import { ReadingEvidence } from './ReadingEvidence';
import { reasonInWords } from './reason-in-words';
import { StatementCard } from './StatementCard';
import { TimeNote } from './TimeNote';
import { unprintedPlace } from './unprinted-place';
import { PrintedWords, SaidWords } from './WordDifferences';

interface Props {
  /** Id for the sentence of reason, by which a dialog is described. */
  readonly reasonId?: string;
  /** Of the labels, one below the heading above. */
  readonly heading: 'h3' | 'h4';
  readonly finding: Finding;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  readonly framing: FramingView | null;
  readonly statement: StatementView | null;
  readonly published: PublicationDate | null;
  /** The whole statement as it is to be shown, in place of the sentences that bear on the framing. */
  readonly whole?: ComponentChildren;
  /** Whether both sides of the framing stand open elsewhere. */
  readonly sidesElsewhere?: boolean;
}

export function DepartureBody({
  reasonId,
  heading: Heading,
  finding,
  language,
  framing,
  statement,
  published,
  whole,
  sidesElsewhere = false,
}: Props): JSX.Element {
  const side = framing?.sides.find(({ id }) => id === statement?.id);
  // An asserted framing is answered by both sides together; words are answered by words first.
  const isAnswered = statement !== null && !(side && finding.kind === 'mischaracterization');
  return (
    <>
      <p class="card-why" id={reasonId}>
        {reasonInWords(finding.reason)}
      </p>
      <section class="printed">
        <Heading class="label">
          {finding.unprinted ? unprintedPlace(finding.unprinted) : i18n.t('finding.printed')}
        </Heading>
        <blockquote class="words" dir="auto" lang={language ?? undefined}>
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
          <Heading class="label">{i18n.t('finding.said')}</Heading>
          <StatementCard statement={statement} {...(whole === undefined ? {} : { whole })}>
            {finding.edits ? (
              <SaidWords edits={finding.edits} text={statement.text} />
            ) : whole === undefined ? (
              side?.excerpt
            ) : undefined}
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
