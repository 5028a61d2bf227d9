import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { dayIn, publicationDate } from '../../utils/reading/publication-date';
import { readStructuredData } from '../../utils/reading/structured-data';

function dateOf(html: string, url: string | null = null, text = '') {
  const { document } = new JSDOM(html).window;
  return publicationDate(document, readStructuredData(document), url, text);
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
    ['Published: Tuesday, August 9, 2022 at 4:15 p.m.', '2022-08-09'],
    ['Stand: 6. März 2022, 14 Uhr', '2022-03-06'],
    ['Publié le 1er juillet 2022 à 9h30', '2022-07-01'],
    ['6 de septiembre de 2022', '2022-09-06'],
    ['12 de outubro de 2022', '2022-10-12'],
    ['6 settembre 2022', '2022-09-06'],
    ['06.09.2022', '2022-09-06'],
    ['25/09/2022', '2022-09-25'],
    ['9/25/2022', '2022-09-25'],
    ['6/9/2022, which is two days', null],
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

  it('is not a day that a sentence speaks of', () => {
    const sentence = `<article><p>It began on <time datetime="2020-07-04">4 July</time>, when he said, to the surprise of most people, that he would run.</p></article>`;
    expect(dateOf(sentence)).toBeNull();
  });

  it('is taken from a dateline in words where nothing else tells', () => {
    expect(dateOf('<div class="dateline">Posted on 6 September 2022</div>')).toEqual({
      date: '2022-09-06',
      from: 'time',
    });
    expect(dateOf('<aside><div class="date">6 September 2022</div></aside>')).toBeNull();
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

describe('a day that the text contradicts', () => {
  const meta = '<meta property="article:published_time" content="2022-08-10">';
  const url = 'https://a.test/2025/03/story';

  it.each([
    'They met again on September 4, 2022, and talked.',
    'They met again on 4 September 2022, and talked.',
    'The album came out on 1st October 2022.',
    'He sang at the hall in 2024.',
    'They have not spoken since 2023.',
    'In early 2025 the two made up.',
    'Published March 3, 2025. The singer spoke.',
    'Posted on: 3 March 2025 by the staff',
    'First published Mar. 3, 2025',
  ])('is passed over for the next: %s', (text) => {
    expect(dateOf(meta, url, text)).toEqual({ date: '2025-03', from: 'url' });
  });

  it.each([
    'They met on August 9, 2022, and talked.',
    'They will meet on September 4, 2022.',
    'The tour is scheduled to begin on October 3, 2022.',
    'The games of 2028 will be held in the city.',
    'Tickets are valid until December 31, 2022.',
    'He could run again in 2024.',
    'The next vote is in 2024.',
    'Published August 10, 2022. The singer spoke.',
    'Published August 11, 2022, in the evening.',
    'He has sung since 2004, and has done so on May 3, 2019.',
    'Room 2025 was empty.',
    'The spring of 2023 collection was on show.',
    '',
  ])('is kept where the text fits it: %s', (text) => {
    expect(dateOf(meta, url, text)).toEqual({ date: '2022-08-10', from: 'meta' });
  });

  it('leaves the date unknown where no other is given', () => {
    expect(dateOf(meta, null, 'He sang at the hall in 2024.')).toBeNull();
  });

  it.each(['1970-01-01T00:00:00Z', '1969-12-31'])(
    'is one that software counts from: %s',
    (stamp) => {
      const json = `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${stamp}"}</script>`;
      expect(dateOf(json + meta)).toEqual({ date: '2022-08-10', from: 'meta' });
    },
  );
});
