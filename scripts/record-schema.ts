/** Writes docs/record.schema.json from the schema in the code: `node scripts/run.mjs record-schema`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { recordJsonSchema } from './record-schema/json-schema';

const path = fileURLToPath(new URL('../docs/record.schema.json', import.meta.url));
writeFileSync(path, recordJsonSchema());
console.log(`wrote ${path}`);
