import { marksAnnouncement } from '../../components/card/marks-announcement';
import type { Mark } from './mark';

/** What can speak to assistive technology without an element of its own in the page. */
interface Speaking {
  ariaNotify?(words: string, options?: { readonly priority: 'normal' | 'high' }): void;
}

/**
 * Tells readers who cannot see the marks that there are some, politely. Browsers
 * that lack the interface say nothing: the page is not given an element for it,
 * and popup and panel announce the same.
 */
export function announceMarks(marks: readonly Mark[], document: Document & Speaking): void {
  const departures = marks.filter(({ content }) => content.subject.kind === 'departure').length;
  const words = marksAnnouncement(departures);
  if (words !== '') document.ariaNotify?.(words, { priority: 'normal' });
}
