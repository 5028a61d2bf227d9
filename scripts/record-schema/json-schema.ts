import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../../utils/record/schema';

/** The JSON Schema of record files, as text; references between ids are beyond what it can say. */
export function recordJsonSchema(): string {
  const schema = toJsonSchema(storySchema, {
    errorMode: 'ignore',
    // Defaults are filled in on reading: a file need not hold them.
    typeMode: 'input',
  });
  return `${JSON.stringify({ title: 'On the Record: a record of one story', ...schema }, null, 2)}\n`;
}
