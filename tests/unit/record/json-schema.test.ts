import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordJsonSchema } from '../../../scripts/record-schema/json-schema';

describe('docs/record.schema.json', () => {
  it('is generated from the schema in the code; run `npm run record-schema` after changing it', () => {
    const committed = readFileSync(
      join(import.meta.dirname, '../../../docs/record.schema.json'),
      'utf8',
    );
    expect(JSON.parse(committed)).toEqual(JSON.parse(recordJsonSchema()));
  });
});
