/** What a page says about its article in JSON-LD; `null` for what it does not say. */
export interface StructuredData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|Posting)$/;

type Node = Readonly<Record<string, unknown>>;

/** Reads the page's JSON-LD. Blocks that are not JSON are passed over: many pages ship broken ones. */
export function readStructuredData(document: Document): StructuredData {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    try {
      gather(JSON.parse(stripped(script.textContent ?? '')), nodes, 0);
    } catch {
      // Not JSON: the page's other accounts of itself still count.
    }
  }
  const articles = nodes.filter((node) =>
    [node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
  );
  const article = articles.find((node) => node.headline && node.datePublished) ?? articles[0];
  const page = nodes.find((node) => node['@type'] === 'WebPage');
  return {
    headline: words(article?.headline),
    published:
      words(article?.datePublished) ?? words(article?.dateCreated) ?? words(page?.datePublished),
    publisher: nameOf(article?.publisher, nodes) ?? nameOf(page?.publisher, nodes),
  };
}

function stripped(json: string): string {
  return json
    .replace(/^\s*(?:<!--|\/\*?<!\[CDATA\[(?:\*\/)?)/, '')
    .replace(/(?:-->|\/?\*?\]\]>(?:\*\/)?)\s*$/, '');
}

function gather(value: unknown, into: Node[], depth: number): void {
  // Pages nest a few levels; anything deeper is no account of an article.
  if (depth > 4 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, into, depth + 1);
    return;
  }
  const node = value as Node;
  into.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
    gather(node[key], into, depth + 1);
}

function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return words(first);
  if (typeof first !== 'object' || first === null) return null;
  const node = first as Node;
  return (
    words(node.name) ??
    words(nodes.find((other) => other['@id'] === node['@id'] && other.name)?.name)
  );
}

function words(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
