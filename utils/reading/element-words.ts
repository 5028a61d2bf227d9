/**
 * What tags, roles, class names and ids usually mean on news pages. General
 * vocabulary only: no rule names a site.
 */

/** Elements whose contents are never the words of an article. */
const NEVER_TEXT = new Set(
  (
    'script style noscript template head title meta link object embed iframe video audio canvas svg math ' +
    'button select textarea input datalist progress meter map param track source rp nav footer dialog menu'
  ).split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const CHROME_ROLES =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|tooltip|complementary|alert|status)$/;

const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-(?:hidden|only)|assistive-text|off-?screen|visuallyhidden|is-vishidden)(?:$|[\s_-])/i;

/** Names that, on a container, speak for page furniture rather than article text. */
const FURNITURE = asNames(
  'ad ads advert adverts advertisement advertising agegate banner breadcrumbs? cover-wrap cta disclaimer-?box footer masthead ' +
    'combx comments? community disqus remark replies shoutbox ' +
    'cookies? consent gdpr paywall regwall piano popup upsell donat\\w+ ' +
    'menu menus nav navbar navigation pager? pagination next-?prev prev-?next toc tool tools toolbar sidebar\\w* skyscraper ' +
    'most-?(?:popular|read|viewed) outbrain taboola popular promos? promotion read-?more read-?next recirc\\w* recommend\\w* related\\w* similar\\w* see-?also ' +
    'also-?(?:like|read) more-?(?:on|from|stories|news) teasers? ticker topics trending up-?next widget\\w* yom-remote ' +
    'mailing-?list newsletters? signup sign-up subscribe\\w* subscription rss share\\w* sharing social\\w* byline-?social sponsor\\w* supplemental ' +
    'tags? taglist print-?only',
);

/** Names of boxes about whoever wrote the article. */
const BIOGRAPHY = asNames(
  '(?:author|writer|contributor|reporter|journalist)s?-?(?:area|bio|biography|block|box|card|container|content|description|details|info|module|profile|section|widget) ' +
    '(?:user|staff)-?(?:bio|card|profile) about-?(?:the-?)?authors? post-?author bio biography',
);

/** Names of lines that say who wrote the article and when. */
const BYLINE = asNames(
  'bylines? by-?line authors? writer dateline date dates time-?stamp pub-?date publi(?:sh|shed|cation)-?(?:date|time|on|info)? posted-?(?:on|by)? submitted(?:-?by)? ' +
    '(?:post|entry|article|story)-?(?:meta|info|date|time)',
);

/** Names of lines that say who took a picture. */
const CREDIT = asNames('(?:image|photo|picture|media)?-?(?:credits?|copyright) photographer');

/** Names of a sentence of the article set again in large type, or of somebody's words set apart. */
const PULL_QUOTE = asNames('(?:pull|block|big|side|large)-?quotes? quote quotation');

/** Names that clear a container of what its other names suggest. */
const CONTENT =
  /(?:^|[^a-z])(?:article|article-?body|body|column|content|entry|hentry|h-entry|main|page|post|text|blog|story|storytext|story-?body|articletext)(?:$|[^a-z])/i;

/** Names under which text is somebody else's, wherever it stands. */
const COMMENTS =
  /(?:^|[^a-z])(?:comments?(?!-(?:open|closed|on|off|enabled|disabled|status|count))|comment-?list|disqus|respond|replies|shoutbox)(?:$|[^a-z])/i;

const CAPTION =
  /(?:^|[^a-z])(?:caption|cutline|wp-caption-text|image-?caption|photo-?caption)(?:$|[^a-z])/i;

const STANDFIRST =
  /(?:^|[^a-z])(?:standfirst|stand-first|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|sub-head|chapo|tagline|article-?summary|summary|excerpt|kicker-text|lede|intro)(?:$|[^a-z])/i;

/** A test for any of the names, parted by spaces, standing by itself in a class name or id. */
function asNames(names: string): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${names.split(' ').join('|')})(?:$|[^a-z])`, 'i');
}

/** Class names and id of an element, and the name of a custom one, with camelCase taken apart, for the tests above. */
export function namesOf(element: Element): string {
  // Not `element.id`: a form answers that with its field of the name "id".
  const classes = element.getAttribute('class');
  const id = element.getAttribute('id');
  const own = element.localName.includes('-') ? element.localName : '';
  // Most paragraphs are called nothing, and are asked what they are called a dozen times.
  if (!classes && !id && !own) return '';
  const names = `${classes ?? ''} ${id ?? ''} ${own}`;
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** True where nothing in the element is ever article text: by its tag, or because somebody is writing there. */
export function isNeverText(element: Element): boolean {
  if (NEVER_TEXT.has(element.localName)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

/** True where the tag starts a line of its own when no style says otherwise. */
export function isBlockTag(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** True where the element's role says that it is part of the page's furniture. */
export function hasFurnitureRole(element: Element): boolean {
  return CHROME_ROLES.test(element.getAttribute('role') ?? '');
}

/** True for text that is there for assistive technology alone, judged by name. */
export function isForScreenReadersOnly(element: Element): boolean {
  return SCREEN_READER_ONLY.test(namesOf(element));
}

/** True for what a closed `<details>` keeps folded away. */
export function isFolded(element: Element): boolean {
  const box = element.parentElement;
  return (
    box?.localName === 'details' && element.localName !== 'summary' && !box.hasAttribute('open')
  );
}

/** True where the names suggest furniture and nothing in them clears the element. */
export function isNamedFurniture(element: Element): boolean {
  const names = namesOf(element);
  return FURNITURE.test(names) && !CONTENT.test(names);
}

/** True for a box that asks for a subscription. Much that is sold stands in boxes so called itself, and does not ask. */
export function isOfferToSubscribe(element: Element): boolean {
  if (!/(?:^|[^a-z])(?:paywall|regwall|subscri\w+|offer|meter)(?:$|[^a-z])/i.test(namesOf(element)))
    return false;
  const asks = (element.textContent ?? '').match(
    /subscri|already a member|abonn|suscr[ií]|assin(?:e|ante)|abbona/gi,
  );
  return (asks?.length ?? 0) >= 2;
}

/** True where the names speak of furniture, whatever else they say: “article-share”. */
export function mentionsFurniture(element: Element): boolean {
  return FURNITURE.test(namesOf(element));
}

/** −1, 0 or +1 for each of class and id, as the names speak against or for article text. */
export function nameBalance(element: Element): number {
  let balance = 0;
  for (const name of [element.getAttribute('class') ?? '', element.getAttribute('id') ?? '']) {
    const apart = name.replace(/([a-z])([A-Z])/g, '$1-$2');
    if (FURNITURE.test(apart)) balance -= 1;
    if (CONTENT.test(apart)) balance += 1;
  }
  return balance;
}

/** True for a box that opens over the page; on some sites the article itself is in one, so size must be asked too. */
export function isNamedModal(element: Element): boolean {
  return /(?:^|[^a-z])(?:modal|popup|lightbox|overlay)(?:$|[^a-z])/i.test(namesOf(element));
}

export function isNamedComments(element: Element): boolean {
  return COMMENTS.test(namesOf(element));
}

/** True for a box about whoever wrote the article. */
export function isNamedBiography(element: Element): boolean {
  return BIOGRAPHY.test(namesOf(element));
}

/** True for a line that says who wrote the article or when, by its name or by what it is. */
export function isNamedByline(element: Element): boolean {
  return (
    element.localName === 'time' ||
    element.getAttribute('rel') === 'author' ||
    /^(?:author|datePublished|dateModified|dateCreated)$/.test(
      element.getAttribute('itemprop') ?? '',
    ) ||
    BYLINE.test(namesOf(element))
  );
}

/** True for a box with words of the article set again in large type, or somebody's words set apart. */
export function isNamedPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(namesOf(element));
}

/** True for a line that says who took a picture. */
export function isNamedCredit(element: Element): boolean {
  return CREDIT.test(namesOf(element));
}

export function isNamedCaption(element: Element): boolean {
  return CAPTION.test(namesOf(element));
}

export function isNamedStandfirst(element: Element): boolean {
  return STANDFIRST.test(namesOf(element)) || element.getAttribute('itemprop') === 'description';
}
