/** Pages in the order in which they were last seen, each with what was found on it. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { kindLabel } from '../shared/kind-label';
import { listInWords } from '../shared/list-in-words';
import { PageLine } from './PageLine';
import type { TrackedPage } from './tracker-props';

interface Props {
  readonly pages: readonly TrackedPage[];
  readonly onErase: (url: string) => void;
}

export function PageList({ pages, onErase }: Props): JSX.Element {
  return (
    <ul class="plain-list">
      {pages.map((page) => (
        <li key={page.url} class="group">
          <PageLine page={page} />
          <p class="note">
            {listInWords([
              i18n.t('page.coverage.quotations', page.counts.quotations),
              i18n.t('page.coverage.match', page.counts.faithful),
            ])}
          </p>
          <ul class="plain-list occurrences">
            {page.findings.map((finding, index) => (
              <li key={index}>
                <p class="kind">{kindLabel(finding.kind)}</p>
                <blockquote class="words">{finding.printed}</blockquote>
              </li>
            ))}
          </ul>
          <button type="button" class="quiet" onClick={() => onErase(page.url)}>
            {i18n.t('tracker.erasePage')}
            <span class="visually-hidden">: {page.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
