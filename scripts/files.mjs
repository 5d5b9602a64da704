// Finding source files, for the other scripts.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder whose name ends as given, in alphabetical order. An absent folder has none. */
export function filesBelow(folder, ending) {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .sort();
}
