/** Opens the panel beside the page: a side panel in Chromium, the sidebar in Firefox. */
import { browser } from './api';

interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/** The polyfill's types do not know Chromium's side panel; the polyfill passes it through. */
const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel };

/** Whether this browser has a place beside the page. */
export const hasPanel = sidePanel !== undefined || browser.sidebarAction !== undefined;

/**
 * Opens the panel in a window. Must be called straight from a click or a
 * shortcut: browsers refuse once anything has been awaited.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
