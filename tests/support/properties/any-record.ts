import fc from 'fast-check';
import type { Report } from '../../../utils/model';
import {
  type IndexedStatement,
  indexStories,
  type StoryIndex,
} from '../../../utils/record/index-stories';
import type { Story } from '../../../utils/record/schema';
import { checkText, legendWest } from '../stories';
import { inventedRecord } from './invented-record';

/** A record, and pages that are plainly about its story and say nothing else. */
export interface AnyRecord {
  readonly isInvented: boolean;
  /** Statements whose wording is known. */
  readonly statements: readonly IndexedStatement[];
  /** The report on paragraphs put under a neutral headline and a first paragraph about the story. */
  check(paragraphs: readonly string[]): Report;
  /** The report on paragraphs under a headline that says nothing, which alone may show the story. */
  checkAlone(paragraphs: readonly string[]): Report;
  /** The record, ready to be compared with. */
  readonly index: StoryIndex;
  /** Where the first of these paragraphs begins in the article's text. */
  readonly begin: number;
  /** How a counter-example names it. */
  [fc.toStringMethod](): string;
}

/** The record that ships, or an invented one. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc.constant(withPages(legendWest, false)),
  inventedRecord.map((story) => withPages(story, true)),
);

/** After every statement of every record, so that no date is in question. */
const PUBLISHED = '2041-02-11';

function withPages(story: Story, isInvented: boolean): AnyRecord {
  const index: StoryIndex = indexStories([story]);
  const names = story.gate.people.map(
    (id) => story.people.find((person) => person.id === id)?.name ?? id,
  );
  const subject = isInvented ? `the ${story.gate.topics[0]}` : 'their friendship';
  const [headline, first] = [
    `${names.join(' and ')} on ${subject}`,
    `${names.join(' and ')} have both spoken about ${subject}.`,
  ];
  return {
    isInvented,
    statements: index.statements.filter(({ statement }) => statement.wording === 'known'),
    check: (paragraphs) => checkText(headline, [first, ...paragraphs], PUBLISHED, index),
    checkAlone: (paragraphs) => checkText('', paragraphs, PUBLISHED, index),
    index,
    begin: `${headline}\n\n${first}\n\n`.length,
    [fc.toStringMethod]: () =>
      isInvented
        ? JSON.stringify(story.statements.map(({ speaker, sentences }) => [speaker, ...sentences]))
        : `the record "${story.id}"`,
  };
}
