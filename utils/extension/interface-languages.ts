/** The languages that the interface speaks, as BCP 47 tags; a test holds them to the files in `locales`. */
export const INTERFACE_LANGUAGES: readonly string[] = ['en', 'es', 'de', 'fr', 'pt-BR'];
