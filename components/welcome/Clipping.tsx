/** A little article, set as a clipping; the checker's marks are painted over it when it is there. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExampleState, WelcomeProps } from './welcome-props';

export function Clipping({
  article,
  example,
  onArticle,
}: Pick<WelcomeProps, 'article' | 'example' | 'onArticle'>): JSX.Element {
  const holder = useRef<HTMLElement>(null);
  useEffect(() => {
    if (holder.current) onArticle(holder.current);
  }, [onArticle]);
  return (
    <figure class="example">
      <article ref={holder} class="clipping words" lang={article.language}>
        <h3 data-block="headline">{article.headline}</h3>
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph} data-block="paragraph">
            {paragraph}
          </p>
        ))}
      </article>
      <figcaption class="note">
        <span role="status">{captionOf(example)}</span>
      </figcaption>
    </figure>
  );
}

function captionOf(example: ExampleState): string {
  switch (example.status) {
    case 'comparing':
      return i18n.t('welcome.comparing');
    case 'compared':
      return i18n.t('welcome.example', { found: i18n.t('welcome.found', example.marks.length) });
    case 'problem':
      return i18n.t('welcome.exampleFailed', { reason: example.problem });
    default:
      throw new Error(`unknown state of the example: ${JSON.stringify(example satisfies never)}`);
  }
}
