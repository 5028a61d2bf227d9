/** The story that the pages of frameworks tell; the last paragraph comes when a reader asks for more. */
export const story = {
  headline: 'John Legend on Kanye West, in his own words',
  first:
    'John Legend has spoken at length about his estrangement from Kanye West, the producer who signed him as a young singer and who now calls himself Ye.',
  /** In parts, as templates have them: servers put comments between. */
  quotation: ['“We stopped ', 'being friends', ' because he supported Trump,” Legend told '],
  venue: 'The New Yorker',
  published: ' in an interview published on Sept. 4, 2022.',
  third:
    'The remark was picked up within hours by news sites on both sides of the Atlantic, and by the evening it stood in a dozen headlines.',
  more: '“I talked to him with anger and with contempt, and tried to make him see another way of looking at things,” Legend told The New Yorker about those exchanges.',
};
