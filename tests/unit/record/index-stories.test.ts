import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../utils/checking/wording/find-candidates';
import { indexStories } from '../../../utils/record/index-stories';
import type { Statement, Story } from '../../../utils/record/schema';
import { words } from '../../../utils/text/words';
import { legendWest, legendWestIndex } from '../../support/stories';

/** The story with many more statements, made of words that no sentence of the record is made of. */
function swollen(story: Story, count: number): Story {
  const model = story.statements[0] as Statement;
  const added = Array.from({ length: count }, (_, number): Statement => {
    const letters = [...String(number)]
      .map((digit) => 'bcdfghjklm'.charAt(Number(digit)))
      .join('o');
    return {
      ...model,
      id: `added-${number}`,
      sentences: [`Zu${letters} qua${letters} vex${letters} the mar${letters} of plon${letters}.`],
      variants: [],
      attestations: [],
    };
  });
  return { ...story, statements: [...story.statements, ...added] };
}

describe('the index of statements', () => {
  it('finds the statement that a passage repeats first', () => {
    for (const entry of legendWestIndex.statements) {
      const sentence = entry.statement.sentences.find(
        (candidate) => candidate.split(' ').length >= 8,
      );
      if (!sentence) continue;
      const [best] = findCandidates(words(sentence.replace(/[’‘]/gu, "'")), legendWestIndex);
      expect(legendWestIndex.statements[best?.statement ?? -1]?.statement.id).toBe(
        entry.statement.id,
      );
    }
  });

  it('finds it still where most words were replaced', () => {
    const spun = words(
      'I spoke to him lovingly and empathetically and tried to help him see things differently',
    );
    const found = findCandidates(spun, legendWestIndex).map(
      ({ statement }) => legendWestIndex.statements[statement]?.statement.id,
    );
    expect(found).toContain('legend-new-yorker-2022-3');
  });

  it('looks at as many places for a passage in a record of five thousand statements as in one of fifty', () => {
    const passage = words('it is up to him whether he can get past that');
    const large = indexStories([swollen(legendWest, 5000)]);
    expect(large.statements).toHaveLength(5052);
    const candidates = findCandidates(passage, large);
    expect(candidates.length).toBeLessThanOrEqual(
      findCandidates(passage, legendWestIndex).length + 2,
    );
    expect(large.statements[candidates[0]?.statement ?? -1]?.statement.id).toBe(
      'legend-new-yorker-2022-1',
    );
  });

  it('knows framings, people and events by id, and nothing by an id that is not there', () => {
    expect(legendWestIndex.framingById('trump-ended-friendship')?.framing.kind).toBe('cause');
    expect(legendWestIndex.personById('kanye-west')?.name).toBe('Kanye West');
    expect(legendWestIndex.eventById('texts')?.dates).toEqual(['2018-04-26']);
    expect(legendWestIndex.statementById('unsaid')).toBeNull();
  });
});
