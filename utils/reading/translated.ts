/**
 * Tells whether a page shows a machine's words in place of its own. Browsers and
 * translation services rewrite text in place and leave these traces; what they
 * wrote is nobody's quotation and must not be compared with a record.
 */

// Google's translation, in Chrome and on its own pages; `rtl` by the language translated to.
const TRANSLATED_CLASS = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;
// Microsoft's marks the texts it has replaced.
const TRANSLATED_TEXT = '[_msttexthash]';

/** Whether a class attribute, that of the root element, says that the page is translated. */
export function bearsTranslationClass(classes: string): boolean {
  return TRANSLATED_CLASS.test(classes);
}

/**
 * A test whether the page is shown in translation now. Firefox leaves nothing
 * but another language on the root element, so the test holds that against the
 * language the page had at this address when it was first asked about.
 */
export function translationTest(document: Document): () => boolean {
  let address: string | null = null;
  let ownLanguage = '';
  return () => {
    const root = document.documentElement;
    const language = root.lang.trim().toLowerCase().split('-', 1)[0] ?? '';
    const now = document.location?.href.replace(/#.*$/, '') ?? '';
    const bearsTraces =
      bearsTranslationClass(root.getAttribute('class') ?? '') ||
      document.querySelector(TRANSLATED_TEXT) !== null;
    if (now !== address) {
      address = now;
      ownLanguage = '';
    }
    // Traces come with the language translated to, which says nothing of the page's own.
    if (ownLanguage === '' && !bearsTraces) ownLanguage = language;
    return bearsTraces || (language !== '' && ownLanguage !== '' && language !== ownLanguage);
  };
}
