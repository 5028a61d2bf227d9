/** The parts of the sentence that a judgement rests on, folded until asked for. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ReadingPart } from '../../utils/model';
import { roleInWords } from './role-in-words';

interface Props {
  readonly reading: readonly ReadingPart[];
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
}

export function ReadingEvidence({ reading, language }: Props): JSX.Element | null {
  if (reading.length === 0) return null;
  return (
    <details class="card-evidence">
      <summary>{i18n.t('card.evidence')}</summary>
      <dl>
        {reading.map((part) => (
          <div key={`${part.role}-${part.start}`}>
            <dt>{roleInWords(part.role)}</dt>
            <dd class="words" lang={language ?? undefined}>
              {part.text}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
