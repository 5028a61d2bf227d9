import type { Chrome } from './firefox-chrome';

/**
 * Answers the question that Firefox itself puts to the reader when an extension asks for a permission.
 *
 * @throws Error when no question is shown within five seconds
 */
export async function answerFirefoxPrompt(
  chrome: Chrome,
  answer: 'allow' | 'refuse',
): Promise<void> {
  await chrome.evaluate(`(async () => {
    const asked = () => [...PopupNotifications.panel.children].find(
      (one) => one.notification?.id === 'addon-webext-permissions');
    const end = Date.now() + 5000;
    while (PopupNotifications.panel.state !== 'open' || !asked()) {
      if (Date.now() > end) throw new Error('Firefox asked for no permission within five seconds');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    asked().${answer === 'allow' ? 'button' : 'secondaryButton'}.click();
  })()`);
}
