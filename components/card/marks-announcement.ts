/** What a screen reader is told once marks are on a page that it cannot see them on. */
import { i18n } from '#i18n';

/** The sentence; empty where nothing departs from the record. */
export function marksAnnouncement(departures: number): string {
  return departures === 0 ? '' : i18n.t('card.announcement', departures);
}
