import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dayIn, publicationDate } from '../../utils/reading/publication-date';
import { readStructuredData } from '../../utils/reading/structured-data';

function dateOf(html: string, url: string | null = null) {
  const { document } = new JSDOM(html).window;
  return publicationDate(document, readStructuredData(document), url);
}

describe('the day that a stamp names', () => {
  it.each([
    ['2022-09-04', '2022-09-04'],
    ['2022-09-04T23:30:00-07:00', '2022-09-04'],
    ['20220904', '2022-09-04'],
    ['2022/09/04 10:00', '2022-09-04'],
    ['2022-09', '2022-09'],
    ['Tue, 06 Sep 2022 14:00:00 GMT', '2022-09-06'],
    ['September 6, 2022', '2022-09-06'],
    ['6th September 2022', '2022-09-06'],
    ['Tue Sep 06 14:00:00 UTC 2022', '2022-09-06'],
    ['1662472800000', '2022-09-06'],
    ['1662472800', '2022-09-06'],
    ['yesterday', null],
    ['2022-13-40', null],
    ['', null],
  ])('in "%s" is %s', (stamp, day) => {
    expect(dayIn(stamp)).toBe(day);
  });
});

describe('the publication date of a page', () => {
  const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
  const meta = '<meta property="article:published_time" content="2022-09-05T08:00:00Z">';
  const time = '<article><time datetime="2022-09-06">Tuesday</time></article>';

  it('is taken from structured data before anything else', () => {
    const json = '{"@graph":[{"@type":"NewsArticle","datePublished":"2022-09-04T10:00:00Z"}]}';
    expect(dateOf(data(json) + meta + time)).toEqual({ date: '2022-09-04', from: 'json-ld' });
  });

  it('survives structured data that is not JSON', () => {
    expect(dateOf(data('{ oops') + meta)).toEqual({ date: '2022-09-05', from: 'meta' });
  });

  it('is taken from a time element before the address', () => {
    expect(dateOf(time, 'https://a.test/2022/09/07/story')).toEqual({
      date: '2022-09-06',
      from: 'time',
    });
  });

  it('passes over the times of related articles', () => {
    const related = '<aside><time datetime="2020-01-01"></time></aside>';
    expect(dateOf(related, 'https://a.test/2022/09/07/story')).toEqual({
      date: '2022-09-07',
      from: 'url',
    });
  });

  it.each([
    ['https://a.test/2022/09/story', '2022-09'],
    ['https://a.test/news/2022-09-07-story.html', '2022-09-07'],
    ['https://a.test/20220907/story', '2022-09-07'],
  ])('of the address %s is %s', (url, date) => {
    expect(dateOf('', url)).toEqual({ date, from: 'url' });
  });

  it('is unknown where nothing tells', () => {
    expect(dateOf('<p>Words</p>', 'https://a.test/story-20221')).toBeNull();
  });
});
