/** The languages in which framings are recognized, as BCP 47 tags; a test holds them to the grammars there are. */
export const PAGE_LANGUAGES: readonly string[] = ['en', 'es', 'de', 'fr', 'pt', 'it'];
