/**
 * The article of the first run. What it quotes is on the record that ships; what
 * departs from it, and how, is held by a test.
 */
import type { ExampleArticle } from '../../components/welcome/welcome-props';

export const EXAMPLE_ARTICLE: ExampleArticle & { readonly published: string } = {
  language: 'en',
  published: '2022-10-03',
  headline: 'John Legend looks back on an old friendship',
  paragraphs: [
    '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,” John Legend said of Kanye West in The New Yorker.',
    '“We made a lot of great music together, so I’ll always be grateful for that,” he told Good Morning Britain. “Our friendship definitely took a rough patch.”',
    'The two are friends no more. Their friendship ended because of Trump.',
  ],
};
