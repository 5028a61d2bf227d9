/** Kinds and stories switched on and off one by one, from popup, panel and settings alike. */
import type { DepartureKind } from '../model';
import { SWITCHABLE_KINDS, settings } from './settings';

/** Shows or hides a kind of departure. */
export async function showKind(kind: DepartureKind, shown: boolean): Promise<void> {
  const hidden = await settings.hiddenKinds.getValue();
  // In the order of the list, so that the same choice is stored the same way.
  await settings.hiddenKinds.setValue(
    SWITCHABLE_KINDS.filter((one) => (one === kind ? !shown : hidden.includes(one))),
  );
}

/** Has pages about a story compared, or left alone. */
export async function compareStory(story: string, compared: boolean): Promise<void> {
  const others = (await settings.mutedStories.getValue()).filter((id) => id !== story);
  await settings.mutedStories.setValue(compared ? others : [...others, story]);
}
