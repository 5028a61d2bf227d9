import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordText } from '../../support/stories';

/** The record as it was researched; the project works without it. */
const RESEARCHED = join(import.meta.dirname, '../../../../shared/record/record.json');

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe.skipIf(!existsSync(RESEARCHED))(
  'the record that ships, beside the one that was researched (../shared)',
  () => {
    it('has lost no sentence, source, variant, name, date or remark', () => {
      const kept = new Set(stringsOf(JSON.parse(recordText)));
      const researched = JSON.parse(readFileSync(RESEARCHED, 'utf8')) as {
        statements: { sentences: string[]; text: string; speaker: string }[];
        aliases: Record<string, unknown>;
      };
      // A statement's text is its sentences; people are named by id.
      const joined = new Set(researched.statements.map(({ sentences }) => sentences.join(' ')));
      const wanted = stringsOf(researched).filter((text) => text !== '' && !joined.has(text));
      expect(wanted.length).toBeGreaterThan(1000);
      expect(wanted.filter((text) => !kept.has(text))).toEqual([]);
    });
  },
);
