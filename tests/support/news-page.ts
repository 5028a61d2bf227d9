import type { ArticleText } from './article-file';

/** What a news page shows besides its article. */
export interface NewsPageOptions {
  /** Name of the outlet; a made-up one if left out. */
  readonly outlet?: string;
  /** Language of the page, as its markup declares it; English if left out. */
  readonly language?: string;
  /** Whether headlines and readers of other pages tell the story too, in words that would be marked. */
  readonly clutterOnStory?: boolean;
  /** Leaves words of the paragraphs plain that otherwise are links or emphasised. */
  readonly plainParagraphs?: boolean;
  /** Title of its social cards; the headline if left out. */
  readonly sharedTitle?: string;
  /** What the description of its picture says; the name of a place if left out. */
  readonly pictureDescription?: string;
}

/** Words that would be marked if they stood in the article; they stand beside it. */
const temptations = {
  related: 'John Legend ends friendship with Kanye West over Trump support',
  comment: '“We stopped being friends because he supported Trump,” Legend said, and he was right.',
} as const;

/**
 * An article laid out the way news sites do it: navigation, share bar, byline, structured data,
 * picture with caption, advertisements and related links between the paragraphs, newsletter box,
 * comments and footer. Some words of each paragraph are links or emphasised, so that quotations
 * run across elements.
 *
 * @returns a whole HTML document
 */
export function newsPage(article: ArticleText, options: NewsPageOptions = {}): string {
  const { outlet = 'The Morning Ledger', language = 'en', clutterOnStory = false } = options;
  const { sharedTitle = article.headline, pictureDescription = 'A concert hall' } = options;
  const inline = options.plainParagraphs ? escapeHtml : withInlineElements;
  const headline = escapeHtml(article.headline);
  const related = clutterOnStory ? temptations.related : 'Ten recipes for a long weekend';
  const comment = clutterOnStory ? temptations.comment : 'Thank you for covering this.';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline} | ${outlet}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${outlet}">
<meta property="og:title" content="${escapeHtml(sharedTitle)}">
<script type="application/ld+json">${structuredData(article, outlet)}</script>
<style>
body { margin: 0; font: 18px/1.6 Georgia, 'DejaVu Serif', serif; background: #fff; color: #1a1a1a; }
.skip-link { position: absolute; left: -999px; }
.site-header, .site-footer { padding: 12px 24px; background: #1d2733; color: #fff; }
.site-header a, .site-footer a { color: #cfd8e3; margin-right: 16px; }
main { max-width: 680px; margin: 24px auto; padding: 0 24px; }
h1 { font-size: 34px; line-height: 1.2; }
.byline, figcaption, .share { color: #5a6470; font-size: 14px; }
figure { margin: 16px 0; } .picture { height: 160px; background: #c8d0d8; }
.ad, .newsletter, .related { background: #f2f4f6; padding: 12px 16px; margin: 16px 0; font-size: 15px; }
@media (prefers-color-scheme: dark) {
  body { background: #14181d; color: #e4e7ea; }
  .ad, .newsletter, .related { background: #20262d; }
  a { color: #9ec5ff; }
}
</style>
</head>
<body>
<a class="skip-link" href="#content">Skip to content</a>
<header class="site-header"><strong>${outlet}</strong>
<nav aria-label="Sections"><a href="/world">World</a><a href="/politics">Politics</a><a href="/music">Music</a></nav></header>
<main id="content"><article>
<h1>${headline}</h1>
<div class="share" role="group" aria-label="Share"><button type="button">Share</button><button type="button">Save</button></div>
<p class="byline">By <a rel="author" href="/authors/sam-porter">Sam Porter</a>${publishedTime(article)}</p>
<figure><div class="picture" role="img" aria-label="${escapeHtml(pictureDescription)}"></div><figcaption>A concert hall in New York. Picture agency</figcaption></figure>
<div class="article-body">
${articleBody(article, related, inline)}
</div>
<aside class="newsletter"><h2>The morning letter</h2><p>Five stories before coffee, every weekday.</p><form><label>Email <input type="email"></label><button type="button">Subscribe</button></form></aside>
</article>
<section id="comments" class="comments" aria-label="Comments"><h2>Comments</h2><div class="comment"><b>reader42</b><p>${comment}</p></div></section>
</main>
<footer class="site-footer"><p>© ${outlet}</p><a href="/terms">Terms</a><a href="/privacy">Privacy</a></footer>
</body>
</html>`;
}

function articleBody(
  { paragraphs }: ArticleText,
  related: string,
  inline: (paragraph: string) => string,
): string {
  return paragraphs
    .flatMap((paragraph, index) => {
      const html = `<p>${inline(paragraph)}</p>`;
      if (index === 1) return [html, advertisement];
      if (index === 2) return [html, relatedLinks(related)];
      return [html];
    })
    .join('\n');
}

const advertisement =
  '<div class="ad" role="complementary" aria-label="Advertisement"><span>Advertisement</span> Shoes for the whole family, now half price.</div>';

function relatedLinks(title: string): string {
  return `<aside class="related" aria-label="Related"><h2>Read more</h2><ul><li><a href="/related/1">${escapeHtml(title)}</a></li><li><a href="/related/2">The best albums of the year</a></li></ul></aside>`;
}

/** Makes the third word a link and the seventh emphasised, wherever they stand. */
function withInlineElements(paragraph: string): string {
  let position = 0;
  return escapeHtml(paragraph).replace(/[^\s]+/g, (word) => {
    position += 1;
    if (position === 3) return `<a href="/topics/music">${word}</a>`;
    if (position === 7) return `<em>${word}</em>`;
    return word;
  });
}

function publishedTime({ published }: ArticleText): string {
  if (!published) return '';
  const shown = new Date(published).toLocaleDateString('en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return ` · <time datetime="${published}">${shown}</time>`;
}

function structuredData(article: ArticleText, outlet: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    ...(article.published ? { datePublished: article.published } : {}),
    author: [{ '@type': 'Person', name: 'Sam Porter' }],
    publisher: { '@type': 'Organization', name: outlet },
  };
  // "</script>" in a headline would end the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
