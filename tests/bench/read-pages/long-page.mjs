import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a page whose article has this many paragraphs, with links and a share bar after every tenth; returns its path. */
export function longPage(paragraphs) {
  const parts = Array.from(
    { length: paragraphs },
    (_, at) =>
      `<p>Paragraph ${at} of a long report, which <a href="#">links</a> to what came before, quotes “someone or other”, and goes on.</p>` +
      (at % 10 === 9
        ? '<div class="share-bar"><a href="#">Share</a> <a href="#">Print</a></div>'
        : ''),
  );
  const file = join(mkdtempSync(join(tmpdir(), 'long-page-')), 'page.html');
  writeFileSync(
    file,
    `<!doctype html><title>A long report</title><main><article><h1>A long report</h1>${parts.join('\n')}</article></main>`,
  );
  return file;
}
