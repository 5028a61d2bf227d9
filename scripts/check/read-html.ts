import type { Article } from '../../utils/model';
import { readArticle } from '../../utils/reading/read-article';
import { savedEnvironment } from '../../utils/reading/saved-environment';
import { InputError } from './read-inputs';

/** Longer pages are data dumps: parsing one takes a minute and gigabytes. In UTF-16 units. */
const LONGEST_PAGE = 8_000_000;

/** The article of a saved page, read as the extension reads a live one. @throws InputError where there is none */
export async function articleFromHtml(html: string, id: string): Promise<Article> {
  if (html.trim() === '') throw new InputError(`${id} has no text`);
  if (html.length > LONGEST_PAGE)
    throw new InputError(
      `${id} is too long for an article (${html.length} characters; at most ${LONGEST_PAGE} are read)`,
    );
  // Loaded for pages only: it takes longer to load than most checks take to run.
  const { JSDOM, VirtualConsole } = await import('jsdom');
  // Style sheets are not applied, so parse errors in them are of no interest.
  const page = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const read = readArticle(page.window.document, savedEnvironment(null));
    if (!read) throw new InputError(`${id} holds no article`);
    return { ...read.article, id };
  } finally {
    page.window.close();
  }
}
