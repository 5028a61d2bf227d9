/**
 * The records that ship with the extension, built into the background when it
 * is made: no request, not even to the package, is needed to have them.
 */

import type { RecordSummary, StoryStep } from '../model';
import { compileGate } from '../record/compile-gate';
import { indexStories, type StoryIndex } from '../record/index-stories';
import { parseStory } from '../record/parse-story';
import type { Story } from '../record/schema';
import { browser } from './api';
import type { ReferenceName } from './messages';

const files = import.meta.glob<string>('../../public/records/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Loaded {
  /** File name, as in `public/records`. */
  readonly file: string;
  readonly story: Story;
}

let loaded: readonly Loaded[] | null = null;
const indexed = new Map<string, StoryIndex>();

/**
 * The stories on file, parsed on first use after each start of the background.
 * @throws RecordError naming the file, the place in it and the remedy
 */
export function storiesOnFile(): readonly Story[] {
  return recordsOnFile().map(({ story }) => story);
}

/** An index over the {@link storiesOnFile} that are wanted, built on first use and kept until others are asked for. */
export function storyIndex(isWanted: (storyId: string) => boolean = () => true): StoryIndex {
  const stories = storiesOnFile().filter(({ id }) => isWanted(id));
  const key = stories.map(({ id }) => id).join(' ');
  const ready = indexed.get(key) ?? indexStories(stories);
  // Those that are on and those that are off: more are never asked for between two choices.
  if (!indexed.has(key) && indexed.size > 1) indexed.clear();
  indexed.set(key, ready);
  return ready;
}

/** Writes what the gate looks for to `storage.local`, where the gate reads it without a library. */
export async function writeGate(): Promise<void> {
  await browser.storage.local.set({ gate: compileGate(storiesOnFile()) });
}

/** What the settings page says of each record. */
export function recordSummaries(): readonly RecordSummary[] {
  return recordsOnFile().map(({ file, story }) => ({
    id: story.id,
    file: `/records/${file}`,
    title: story.title,
    licence: story.licence,
    updated: story.updated,
    statements: story.statements.length,
    sources: story.sources.length,
  }));
}

/** The timeline of a story, oldest first; empty for a story that is not on file. */
export function timelineOf(storyId: string): readonly StoryStep[] {
  const story = storiesOnFile().find(({ id }) => id === storyId);
  return (story?.timeline ?? []).map(({ date, event, statements }) => ({
    date,
    event,
    statements,
  }));
}

/** What statements and framings of the records are called, by id; those not on file are left out. */
export function nameReferences(ids: readonly string[]): Readonly<Record<string, ReferenceName>> {
  const index = storyIndex();
  const names: Record<string, ReferenceName> = {};
  for (const id of ids) {
    const framing = index.framingById(id);
    const found = index.statementById(id);
    if (framing) names[id] = { kind: 'framing', label: framing.framing.label };
    else if (found) {
      const { statement, speaker } = found;
      const [first = '', ...rest] = statement.sentences;
      const text = rest.length > 0 ? `${first} …` : first;
      names[id] = { kind: 'statement', speaker: speaker.name, date: statement.date, text };
    }
  }
  return names;
}

function recordsOnFile(): readonly Loaded[] {
  loaded ??= Object.entries(files).map(([path, text]) => {
    const file = path.split('/').at(-1) ?? path;
    return { file, story: parseStory(text, file) };
  });
  return loaded;
}
