/** Hands a text to the reader as a file, without a permission and without the network. */

/** How long the browser may take to begin reading the text before it is let go. */
const KEPT_MS = 60_000;

/** @param name suggested file name @param type media type of the text */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
