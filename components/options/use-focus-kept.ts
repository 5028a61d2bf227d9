import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard in a list whose entries go away: when the entry that had
 * the focus is gone, the button in its place has it, or the last one before.
 * @param count how many entries there are
 * @returns a reference for the element that holds them
 */
export function useFocusKept<Holder extends HTMLElement>(count: number): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  const lastPlace = useRef(-1);

  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const remember = (): void => {
      lastPlace.current = placeOfFocus(element);
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      // An entry that is taken away loses the focus to nothing at all; the place is still needed then.
      if (relatedTarget !== null) lastPlace.current = -1;
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, []);

  useLayoutEffect(() => {
    const element = holder.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!element || lastPlace.current < 0 || !isLost) return;
    const entries = element.children;
    const entry = entries[Math.min(lastPlace.current, entries.length - 1)];
    entry?.querySelector<HTMLElement>('button')?.focus();
  }, [count]);

  return holder;
}

function placeOfFocus(element: HTMLElement): number {
  const { activeElement } = document;
  return [...element.children].findIndex((entry) => entry.contains(activeElement));
}
