/** How the story went, as the record dates it, with the page in its place. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { PageReport, StoryStep } from '../../utils/model';
import { formatDate } from '../shared/format-date';
import { type TimelineEntry, timelineOf } from './timeline';

interface Props {
  /** Oldest first. */
  readonly steps: readonly StoryStep[];
  readonly page: PageReport;
}

export function Timeline({ steps, page }: Props): JSX.Element | null {
  if (steps.length === 0) return null;
  return (
    <section class="timeline">
      <h2 class="label">{i18n.t('timeline.title')}</h2>
      <ol class="plain-list">
        {timelineOf(steps, page).map((entry, index) => (
          <Entry key={index} entry={entry} language={page.recordLanguage} />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  /** BCP 47 tag of the language in which the record tells the event. */
  readonly language: string;
}

function Entry({ entry, language }: EntryProps): JSX.Element {
  if (entry.kind === 'page') {
    return (
      <li class="here" aria-current="date">
        <p class="timeline-date">
          {entry.date === null
            ? i18n.t('timeline.undated')
            : i18n.t('timeline.page', { date: formatDate(entry.date) })}
        </p>
        {entry.date !== null && <p class="note">{i18n.t('timeline.later')}</p>}
      </li>
    );
  }
  return (
    <li class={[entry.later && 'later', entry.used.length > 0 && 'used'].filter(Boolean).join(' ')}>
      <h3 class="timeline-date">
        <time>{formatDate(entry.date)}</time>
      </h3>
      {entry.event !== null && <p lang={language}>{entry.event}</p>}
      {entry.used.length > 0 && (
        <div class="timeline-used">
          <p class="label">{i18n.t('timeline.used')}</p>
          {entry.used.map(({ id, speaker, language, text, source }) => (
            <blockquote key={id} class="words">
              <p class="timeline-words" lang={language}>
                {text}
              </p>
              <footer class="note">{`${speaker}, ${source.venue}`}</footer>
            </blockquote>
          ))}
        </div>
      )}
    </li>
  );
}
