/**
 * The marks on a page and the one card that opens at them: by pointer, by touch,
 * by keyboard, or from the popup's list.
 */
import { type ComponentChild, h } from 'preact';
import type { CardContent } from '../../components/card/card-props';
import { MarkCard } from '../../components/card/MarkCard';
import type { Finding, Span } from '../model';
import { announceMarks } from './announce-marks';
import { createCardHost } from './card-host';
import { takeHighlights } from './highlights';
import type { Mark } from './mark';
import { markAtPoint } from './mark-at-point';
import { isSameAppearance, MARK_LOOKS, type MarkAppearance, USUAL_APPEARANCE } from './mark-style';
import { scrollToWords } from './scroll-to-words';
import { uncoveredRanges } from './uncovered-ranges';
import { watchPointer } from './watch-pointer';

const FLASH_MS = 1_200;

export interface MarkedPage {
  /**
   * Paints these marks and no others, unless they stand already; answers whether it painted. An open
   * card stays while its mark does. The first marks are announced.
   */
  show(marks: readonly Mark[], appearance: MarkAppearance): boolean;
  /** Takes marks and card off the page until the next `show`. */
  clear(): void;
  /** Scrolls to a passage, marked or not, and opens its card if asked to and it has one; false without ranges. */
  reveal(span: Span, ranges: readonly Range[], card: boolean): boolean;
  walk(step: 1 | -1): void;
  /** Whether a node is the extension's own. */
  isOwn(node: Node): boolean;
}

interface Owner {
  dismiss(finding: Finding): void;
  restore(finding: Finding): void;
  isDismissed(finding: Finding): boolean;
  opensOnRest(): boolean;
  /** Opens the list of everything found on the page; `null` where there is none to open. */
  readonly openFindings: (() => void) | null;
  /** Whether the extension is still there to explain anything. */
  isAlive(): boolean;
}

/** Marks for this page; abort takes them and the card away. */
export function createMarkedPage(
  view: Window & typeof globalThis,
  signal: AbortSignal,
  owner: Owner,
): MarkedPage {
  const highlights = takeHighlights(view, signal);
  const card = createCardHost(view, signal, () => close());
  let marks: readonly Mark[] = [];
  let open: { readonly mark: Mark; readonly pinned: boolean } | null = null;
  let lastKey: string | null = null;
  let flashing = 0;
  let announced = false;
  let appearance = USUAL_APPEARANCE;

  // The mark whose card is open is drawn once, in its own way; two underlines at once would shout.
  const paint = (): void => {
    highlights.wear(appearance);
    for (const look of MARK_LOOKS) {
      if (look === 'flash') continue;
      const shown =
        look === 'open'
          ? marks.filter(isOpen)
          : marks.filter((mark) => mark.look === look && !isOpen(mark));
      highlights.paint(
        look,
        shown.flatMap((mark) => uncoveredRanges(mark, marks)),
      );
    }
  };
  const isOpen = (mark: Mark): boolean => mark.key === open?.mark.key;

  const close = (): void => {
    if (!open) return;
    open = null;
    card.hide();
    paint();
  };

  const cardFor = (mark: Mark): ComponentChild => {
    const { subject } = mark.content;
    const finding = subject.kind === 'departure' ? subject.finding : null;
    const content: CardContent = {
      ...mark.content,
      place: { number: marks.findIndex(({ key }) => key === mark.key) + 1, of: marks.length },
      dismissed: finding !== null && owner.isDismissed(finding),
    };
    return h(MarkCard, {
      content,
      actions: {
        close,
        dismiss: () => (finding ? owner.dismiss(finding) : undefined),
        restore: () => (finding ? owner.restore(finding) : undefined),
        step: (step) => walk(step),
        openFindings: owner.openFindings,
      },
    });
  };

  const openAt = (
    mark: Mark,
    how: { readonly pinned: boolean; readonly focusInside: boolean },
  ): void => {
    open = { mark, pinned: how.pinned };
    lastKey = mark.key;
    paint();
    card.show(cardFor(mark), mark.ranges, how.focusInside);
  };

  const goTo = (ranges: readonly Range[]): void => {
    scrollToWords(ranges, view);
    highlights.paint('flash', ranges);
    view.clearTimeout(flashing);
    flashing = view.setTimeout(() => highlights.paint('flash', []), FLASH_MS);
  };

  const walk = (step: 1 | -1): void => {
    if (marks.length === 0) return;
    const current = marks.findIndex(({ key }) => key === lastKey);
    const next =
      current < 0
        ? step === 1
          ? 0
          : marks.length - 1
        : (current + step + marks.length) % marks.length;
    const mark = marks[next];
    if (!mark) return;
    goTo(mark.ranges);
    openAt(mark, { pinned: true, focusInside: true });
  };

  watchPointer({
    view,
    signal,
    markAt: (x, y) => markAtPoint(view.document, marks, x, y),
    isInCard: card.isEventInside,
    cardBox: card.box,
    openMark: () => open?.mark ?? null,
    onOpen: (mark, { pinned }) => {
      if ((open?.pinned && !pinned) || !owner.isAlive()) return;
      openAt(mark, { pinned, focusInside: false });
    },
    onLeave: () => {
      if (open && !open.pinned) close();
    },
    onPressElsewhere: close,
    opensOnRest: owner.opensOnRest,
  });
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      close();
      // One press closes one thing: not the page's dialog behind the card as well.
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true, signal },
  );

  // The lines are tinted for what is behind them, which may be dark from now on.
  view
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', () => paint(), { signal });

  return {
    show(next, chosen) {
      const before = marks;
      const stays = standsAs(before, next) && isSameAppearance(chosen, appearance);
      appearance = chosen;
      // What is painted stays the same range: hit tests know marks by it.
      marks = stays
        ? next.map((mark, at) => ({ ...mark, ranges: before[at]?.ranges ?? mark.ranges }))
        : next;
      if (!stays) paint();
      if (marks.length > 0 && !announced) {
        announced = true;
        announceMarks(marks, view.document);
      }
      if (!open) return !stays;
      const { mark, pinned } = open;
      const same = marks.find(({ key }) => key === mark.key);
      if (same) open = { mark: same, pinned };
      // A passage dismissed just now has lost its mark; its card stays to offer the way back.
      else if (!isDismissed(mark, owner)) {
        close();
        return true;
      }
      card.update(cardFor(open.mark));
      return !stays;
    },
    clear() {
      marks = [];
      close();
      paint();
    },
    reveal(span, ranges, withCard) {
      if (ranges.length === 0) return false;
      goTo(ranges);
      const mark = marks.find(
        (candidate) => candidate.span.start === span.start && candidate.span.end === span.end,
      );
      if (mark && withCard) openAt(mark, { pinned: true, focusInside: true });
      return true;
    },
    walk,
    isOwn: card.isOwn,
  };
}

/** Whether these marks look as those before and stand in the same nodes, which the page may have split, joined or replaced. */
function standsAs(before: readonly Mark[], next: readonly Mark[]): boolean {
  return (
    before.length === next.length &&
    next.every(({ key, look, ranges }, at) => {
      const old = before[at];
      return (
        old?.key === key &&
        old.look === look &&
        old.ranges.length === ranges.length &&
        ranges.every((range, place) => isSameRange(range, old.ranges[place]))
      );
    })
  );
}

function isSameRange(a: Range, b: Range | undefined): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

function isDismissed(mark: Mark, owner: Owner): boolean {
  const { subject } = mark.content;
  return subject.kind === 'departure' && owner.isDismissed(subject.finding);
}
