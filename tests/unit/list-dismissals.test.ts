import { describe, expect, it } from 'vitest';
import { keyOf, listDismissals } from '../../entrypoints/options/list-dismissals';
import type { Dismissal } from '../../utils/extension/settings';

const passage: Dismissal = {
  scope: 'passage',
  url: 'https://www.news.example/1',
  kind: 'misquote',
  text: 'some words',
  at: 0,
};
const kind: Dismissal = { scope: 'kind', host: 'news.example', kind: 'splice', at: 300 };
const reference = (id: string, at: number): Dismissal => ({
  scope: 'reference',
  reference: id,
  at,
});

const names = {
  'speech-2020': { kind: 'statement', speaker: 'A Speaker', date: '2020-05-30', text: 'Words.' },
  'they-quit': { kind: 'framing', label: '“They quit”' },
} as const;

describe('the list of dismissals', () => {
  it('has the newest first, and of the same moment the one that was added last', () => {
    const dismissed = [passage, { ...passage, text: 'later words' }, kind, reference('x', 200)];
    const listed = listDismissals(dismissed, {});
    expect(listed.map(({ at }) => at)).toEqual([300, 200, 0, 0]);
    expect(listed[2]?.covers).toMatchObject({ text: 'later words' });
  });

  it('says what each covers, in words that a reader knows it by', () => {
    const dismissed = [passage, kind, reference('speech-2020', 1), reference('they-quit', 2)];
    const covered = listDismissals(dismissed, names).map(({ covers }) => covers);
    expect(covered).toContainEqual({ ...without(passage), host: 'news.example' });
    expect(covered).toContainEqual(without(kind));
    expect(covered).toContainEqual({
      scope: 'statement',
      speaker: 'A Speaker',
      date: '2020-05-30',
      text: 'Words.',
    });
    expect(covered).toContainEqual({ scope: 'framing', label: '“They quit”' });
  });

  it.each(['gone-from-the-record', 'constructor', ''])(
    'keeps one whose statement (%j) is not on file, so that it can be undone',
    (id) => {
      const [listed] = listDismissals([reference(id, 1)], names);
      expect(listed?.covers).toEqual({ scope: 'unknown', id });
    },
  );

  it('tells them apart, whenever they were made', () => {
    const all = [passage, kind, reference('a', 1), reference('b', 1)];
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
    expect(keyOf({ ...kind, at: 999 })).toBe(keyOf(kind));
  });
});

function without({ at: _, ...rest }: Dismissal): object {
  return rest;
}
