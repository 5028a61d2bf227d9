import { describe, expect, it } from 'vitest';
import { isBylineOrDate, isFurnitureLine } from '../../utils/reading/line-words';

describe('a line among the paragraphs', () => {
  it.each([
    'Advertisement',
    'READ MORE',
    'You may also like…',
    'Lesen Sie auch:',
    '12 Comments',
    'Tell us what YOU think...',
    'TweetEmail',
    'Facebook | Twitter | Copy link',
    '3 of 6',
    '___',
    'Image: A. Photographer / Agency',
    'Follow us on Facebook, Twitter and Instagram.',
    'Jane Doe covers music. Follow her on Twitter.',
    'Suivez-nous sur Facebook et Instagram',
    'Sign up for our newsletter and never miss a story.',
    'Abonnieren Sie unseren Newsletter',
    'Click here to get the app',
    'Have a tip? Contact the desk.',
    '(Reporting by Jane Doe; editing by John Roe)',
    'John Roe in Rome contributed to this report.',
    '© 2022 The Ledger. All rights reserved.',
    'This slideshow requires JavaScript.',
  ])('is the page’s furniture: %s', (line) => {
    expect(isFurnitureLine(line, 0)).toBe(true);
  });

  it.each([
    'More than a hundred people followed him on Twitter that day.',
    'Like West, Legend posted the news on Instagram.',
    'He told the newsletter that he would sign.',
    '“Follow me on Twitter,” West told the crowd.',
    'Share prices fell.',
    'Related families lived there.',
    'The comments were taken down.',
    'In 2020 he ran for President.',
    'Reporting from Chicago, he saw it himself.',
    '2004',
  ])('is the article’s own: %s', (line) => {
    expect(isFurnitureLine(line, 0)).toBe(false);
  });

  it('leads elsewhere where most of it is a link, whatever it quotes', () => {
    const line = 'READ MORE: ‘We stopped being friends’, says Legend';
    expect(isFurnitureLine(line, line.length - 11)).toBe(true);
    expect(isFurnitureLine('More: he had asked for it, and he got it, as he often said.', 8)).toBe(
      false,
    );
  });
});

describe('a line at the edge of an article', () => {
  it.each([
    'By Jane Doe',
    'BY JANE DOE AND JOHN ROE, ARTS CORRESPONDENTS',
    'Von Jana Muster',
    'par Jeanne Dupont',
    'Updated 1:39 am EST, Wednesday, November 20, 2019',
    'Veröffentlicht am 6. September 2022 um 14:00 Uhr',
    'Publié le 6 septembre 2022 à 14h00',
    '3 hours ago',
  ])('says who wrote it or when: %s', (line) => {
    expect(isBylineOrDate(line)).toBe(true);
  });

  it.each([
    'By then it was over.',
    'By Friday West had withdrawn',
    'In September 2022 Legend spoke',
    'September is over',
    'De Niro',
  ])('says something else: %s', (line) => {
    expect(isBylineOrDate(line)).toBe(false);
  });
});
