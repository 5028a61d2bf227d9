import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A path in the folder of research material beside the project, or `null` where that folder is
 * absent: tests that need it are then skipped, visibly.
 */
export function sharedPath(path: string): string | null {
  const full = join(import.meta.dirname, '..', '..', '..', 'shared', path);
  return existsSync(full) ? full : null;
}
