/** One departure in the list: its kind and the page's words in two lines, everything else on demand. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Finding, FramingView, PublicationDate, StatementView } from '../../utils/model';
import { DepartureBody } from '../shared/DepartureBody';
import { findingHeading } from '../shared/kind-label';
import { unprintedPlace } from '../shared/unprinted-place';
import { CopyCitation } from './CopyCitation';
import { DismissMenu } from './DismissMenu';
import { PrintedWithin } from './PrintedWithin';
import type { DismissScope, PageActions, ShownFinding } from './page-props';

interface Props {
  readonly shown: ShownFinding;
  /** BCP 47 tag of the page's language, `null` where unknown. */
  readonly language: string | null;
  /** “2 of 5”. */
  readonly position: string;
  readonly host: string | null;
  readonly statement: StatementView | null;
  readonly framing: FramingView | null;
  readonly published: PublicationDate | null;
  readonly sidesElsewhere: boolean;
  readonly open: boolean;
  /** Whether the page is read at these words now. */
  readonly here: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
  readonly actions: Pick<PageActions, 'reveal' | 'dismiss' | 'restore' | 'copy'>;
}

export function FindingItem(props: Props): JSX.Element {
  const { shown, position, statement, framing, open, here, onToggle, onFocus, actions } = props;
  const { finding, dismissed } = shown;
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLButtonElement>(null);
  const [gone, setGone] = useState(false);
  const [moveFocus, setMoveFocus] = useState(false);
  const isDismissed = dismissed.length > 0;

  useEffect(() => {
    // Not while the reader is at work in it: the list must not slip from under their hand.
    if (here && !item.current?.contains(document.activeElement)) bringIntoView(item.current);
  }, [here]);
  useEffect(() => {
    // The button that was pressed is gone; the keyboard goes on from what took its place.
    if (!moveFocus) return;
    (isDismissed ? undo : heading).current?.focus();
    setMoveFocus(false);
  }, [isDismissed]);

  const reveal = async (): Promise<void> => setGone(!(await actions.reveal(finding)));
  const dismiss = (scope: DismissScope): void => {
    setMoveFocus(true);
    actions.dismiss(finding, scope);
  };
  const restore = (): void => {
    setMoveFocus(true);
    actions.restore(finding);
  };

  return (
    <li
      ref={item}
      class={isDismissed ? 'finding dismissed' : 'finding'}
      aria-current={here ? 'true' : undefined}
    >
      <div class="finding-top">
        <h3>
          <button
            ref={heading}
            type="button"
            class="finding-toggle"
            aria-expanded={open}
            aria-controls={id}
            onClick={onToggle}
            onFocus={onFocus}
          >
            <span
              class={finding.severity === 'minor' ? 'finding-heading minor' : 'finding-heading'}
            >
              {findingHeading(finding.kind, framing?.disputedBy ?? null)}
              {finding.severity === 'minor' && finding.kind !== 'unsourced' && (
                <span class="tag"> {i18n.t('finding.minor')}</span>
              )}
            </span>
            {!open && finding.unprinted && (
              <span class="finding-place note">{unprintedPlace(finding.unprinted)}</span>
            )}
            {!open && (
              <span class="finding-words words" lang={props.language ?? undefined} dir="auto">
                {finding.text}
              </span>
            )}
          </button>
        </h3>
        {isOnPage(finding) && (
          <button
            type="button"
            class="icon"
            title={i18n.t('finding.jump')}
            aria-label={`${i18n.t('finding.jump')} (${position})`}
            onClick={() => void reveal()}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="8" cy="8" r="4.5" />
              <path d="M8 1.5v4M8 10.5v4M1.5 8h4M10.5 8h4" />
            </svg>
          </button>
        )}
      </div>
      {isDismissed && (
        <p class="note dismissed-note">
          {i18n.t(`dismiss.done.${dismissed[0] ?? 'passage'}`)}{' '}
          <button ref={undo} type="button" class="quiet" onClick={restore}>
            {i18n.t('dismiss.undo')}
          </button>
        </p>
      )}
      <p class="note" role="status">
        {gone && i18n.t('finding.gone')}
      </p>
      <div id={id} class="finding-details" hidden={!open}>
        {open && (
          <>
            <DepartureBody
              heading="h4"
              finding={finding}
              language={props.language}
              framing={framing}
              statement={statement}
              published={props.published}
              sidesElsewhere={props.sidesElsewhere}
              {...(statement && {
                whole: <PrintedWithin statement={statement.text} printed={finding.text} />,
              })}
            />
            <div class="finding-actions">
              {statement !== null && <CopyCitation statement={statement} copy={actions.copy} />}
              {!isDismissed && (
                <DismissMenu
                  shown={shown}
                  host={props.host}
                  statement={statement}
                  framing={framing}
                  onDismiss={dismiss}
                />
              )}
            </div>
          </>
        )}
      </div>
    </li>
  );
}

/** Whether anything on the page is marked for a finding: its words, or the picture that they describe. */
function isOnPage({ unprinted }: Finding): boolean {
  return unprinted === undefined || unprinted === 'alt-text';
}

function bringIntoView(item: HTMLElement | null): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  item?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
}
