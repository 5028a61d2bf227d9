import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../utils/model';
import { readArticle } from '../../utils/reading/read-article';
import { savedEnvironment } from '../../utils/reading/saved-environment';
import { InputError } from './read-inputs';

/** Longer pages are data dumps; parsing them would take minutes and gigabytes. */
const LONGEST_PAGE = 20_000_000;

/** The article of a saved page, read as the extension reads a live one. @throws InputError where there is none */
export function articleFromHtml(html: string, id: string): Article {
  if (html.trim() === '') throw new InputError(`${id} has no text`);
  if (html.length > LONGEST_PAGE)
    throw new InputError(`${id} is too long for an article (${html.length} characters)`);
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
