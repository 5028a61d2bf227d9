/** The same departure across outlets: one block for each framing or statement, its occurrences dated and linked. */
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { kindLabel } from '../shared/kind-label';
import { groupByWording } from './group-findings';
import { PageLine } from './PageLine';
import type { TrackedPage } from './tracker-props';

interface Props {
  readonly pages: readonly TrackedPage[];
}

export function WordingList({ pages }: Props): JSX.Element {
  return (
    <>
      {groupByWording(pages).map((group) => (
        <section key={group.key} class="group">
          <h2>
            <span class="label">
              {group.isFraming
                ? i18n.t('tracker.framing')
                : group.title === null
                  ? i18n.t('kind.unsourced')
                  : i18n.t('finding.said')}
            </span>
            {group.title !== null && <span class="words">{group.title}</span>}
          </h2>
          <p class="note">{i18n.t('tracker.outlets', group.outlets)}</p>
          <ul class="plain-list occurrences">
            {group.occurrences.map(({ page, finding }, index) => (
              <li key={`${page.url} ${index}`}>
                {group.title !== null && <p class="kind">{kindLabel(finding.kind)}</p>}
                <blockquote class="words">{finding.printed}</blockquote>
                <PageLine page={page} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
