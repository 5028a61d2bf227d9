/** The same departure across outlets: one block for each framing or statement, its occurrences dated and linked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { kindLabel } from '../shared/kind-label';
import { groupByWording, type WordingGroup } from './group-findings';
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
          <GroupHeading group={group} />
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

/** More than this, in characters, is cut to its first lines until asked for. */
const LONG = 240;

/** What the group is about; a long statement shows its beginning first. */
function GroupHeading({ group }: { readonly group: WordingGroup }): JSX.Element {
  const [open, setOpen] = useState(false);
  const { title } = group;
  const isLong = title !== null && title.length > LONG;
  return (
    <>
      <h2>
        <span class="label">{headingOf(group)}</span>
        {title !== null && (
          <span class={isLong && !open ? 'words beginning' : 'words'}>{title}</span>
        )}
      </h2>
      {isLong && (
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {i18n.t('statement.whole')}
        </button>
      )}
    </>
  );
}

function headingOf({ isFraming, title }: WordingGroup): string {
  if (isFraming) return i18n.t('tracker.framing');
  return title === null ? i18n.t('kind.unsourced') : i18n.t('finding.said');
}
