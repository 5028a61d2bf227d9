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
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-(?:hidden|only)|assistive-text|offscreen|visuallyhidden|is-vishidden)(?:$|[\s_-])/i;

/** Names that, on a container, speak for page furniture rather than article text. */
const FURNITURE =
  /(?:^|[^a-z])(?:ad|ads|advert|adverts|advertisement|advertising|agegate|author-?bio|banner|breadcrumbs?|byline-?social|combx|comments?|community|cookies?|consent|cover-wrap|disqus|disclaimer-?box|extra|footer|gdpr|masthead|menu|menus|mostpopular|most-?read|nav|navbar|navigation|newsletters?|outbrain|pager?|pagination|paywall|popular|popup|print-?only|promos?|promotion|readmore|recirc|recommend\w*|related\w*|remark|replies|rss|share\w*|sharing|shoutbox|sidebar\w*|signup|sign-up|skyscraper|social\w*|sponsor\w*|subscribe\w*|subscription|supplemental|taboola|tags?|taglist|toc|tool|tools|toolbar|topics|trending|upsell|widget\w*|yom-remote)(?:$|[^a-z])/i;

/** Names that clear a container of what its other names suggest. */
const CONTENT =
  /(?:^|[^a-z])(?:article|article-?body|body|column|content|entry|hentry|h-entry|main|page|post|text|blog|story|storytext|story-?body|articletext)(?:$|[^a-z])/i;

/** Names under which text is somebody else's, wherever it stands. */
const COMMENTS =
  /(?:^|[^a-z])(?:comments?|comment-?list|disqus|respond|replies|shoutbox)(?:$|[^a-z])/i;

const CAPTION =
  /(?:^|[^a-z])(?:caption|cutline|wp-caption-text|image-?caption|photo-?caption)(?:$|[^a-z])/i;

const STANDFIRST =
  /(?:^|[^a-z])(?:standfirst|stand-first|dek|deck|subtitle|sub-title|subheadline|sub-headline|subhead|sub-head|chapo|tagline|article-?summary|summary|excerpt|kicker-text|lede|intro)(?:$|[^a-z])/i;

/** Class names and id of an element with camelCase taken apart, for the tests above. */
export function namesOf(element: Element): string {
  // Not `element.id`: a form answers that with its field of the name "id".
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
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

export function isNamedCaption(element: Element): boolean {
  return CAPTION.test(namesOf(element));
}

export function isNamedStandfirst(element: Element): boolean {
  return STANDFIRST.test(namesOf(element)) || element.getAttribute('itemprop') === 'description';
}
