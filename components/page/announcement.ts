/** What a screen reader is told of a page's state: the outcome, once, in one sentence. */
import { i18n } from '#i18n';
import { outcomeOf } from './outcome';
import type { Choices, PageView } from './page-props';

/** The sentence; empty while nothing is known or where the visible text says it all. */
export function announcement(view: PageView, { notice, shown }: Choices): string {
  if (view.status !== 'checked') return '';
  const { title, departs } = outcomeOf(view.page, notice);
  return departs ? `${title}. ${i18n.t('page.shown', shown.length)}` : title;
}
