/** Who sent a message. Every message is judged before it is answered. */
import { browser } from './api';

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly url?: string | undefined }
    | undefined;
}

/** Whether a message comes from a part of this extension, content scripts included. */
export function isOurs(sender: Sender): boolean {
  return sender.id === browser.runtime.id;
}

/**
 * Whether a message comes from one of the extension's own pages. A content
 * script's sender bears the address of the web page that it runs in.
 */
export function isOwnPage(sender: Sender): boolean {
  return isOurs(sender) && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}
