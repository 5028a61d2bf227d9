/** What differs from the record, in page order. The accessible route to marks that assistive technology cannot see. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageReport, Span } from '../../utils/model';
import { FindingItem } from './FindingItem';
import type { PageActions, ShownFinding } from './page-props';

interface Props {
  readonly page: PageReport;
  readonly host: string | null;
  readonly shown: readonly ShownFinding[];
  /** Where the page is read now, `null` where nobody follows. */
  readonly place: Span | null;
  /** Whether the framings stand open below the list. */
  readonly framingsBelow: boolean;
  readonly actions: PageActions;
}

export function FindingList(props: Props): JSX.Element {
  const { page, host, shown, place, framingsBelow, actions } = props;
  const only = shown.length === 1 ? shown[0]?.key : undefined;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(only === undefined ? [] : [only]));
  // Windows give the focus back to where it was; only a step to another finding moves the page.
  const pointed = useRef<string | null>(null);

  const pointAt = (one: ShownFinding): void => {
    pointed.current = one.key;
    actions.pointAt?.(one.finding);
  };
  const toggle = (one: ShownFinding): void => {
    const next = new Set(open);
    if (!next.delete(one.key)) next.add(one.key);
    setOpen(next);
    pointAt(one);
  };

  return (
    <section class="findings">
      <h2 class="label" id="findings">
        {i18n.t('page.findings')}
      </h2>
      <ol class="plain-list" aria-labelledby="findings">
        {shown.map((one, index) => (
          <FindingItem
            key={one.key}
            shown={one}
            language={page.language}
            position={i18n.t('finding.position', { number: index + 1, of: shown.length })}
            host={host}
            statement={page.statements[one.finding.statement ?? ''] ?? null}
            framing={page.framings[one.finding.framing ?? ''] ?? null}
            published={page.report.published}
            sidesElsewhere={framingsBelow || isOpenAbove(shown, index, open)}
            open={open.has(one.key)}
            here={place?.start === one.finding.start && place.end === one.finding.end}
            onToggle={() => toggle(one)}
            onFocus={() => {
              if (pointed.current !== one.key) pointAt(one);
            }}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
}

/** Whether an open finding before this one shows both sides of the same framing. */
function isOpenAbove(
  shown: readonly ShownFinding[],
  index: number,
  open: ReadonlySet<string>,
): boolean {
  const framing = shown[index]?.finding.framing ?? null;
  return (
    framing !== null &&
    shown.slice(0, index).some(({ key, finding }) => open.has(key) && finding.framing === framing)
  );
}
