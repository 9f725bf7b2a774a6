/** Whether node_modules holds what package-lock.json asks for, by the list npm keeps of what it installed. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagedNode } from './node-24.mjs';

/** `extent`: "prod" (what runs) or "full" (with what builds and tests). */
export function isInstalled(root, extent) {
  const folder = join(root, 'node_modules');
  if (!existsSync(packagedNode(root))) return false;
  // A linked folder belongs to another clone: it is used as it is and never installed into.
  if (lstatSync(folder).isSymbolicLink()) return true;
  const installed = packagesOf(join(folder, '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) => !isNeeded(path, entry, extent) || installed[path]?.version === entry.version,
  );
}

function isNeeded(path, entry, extent) {
  if (path === '' || entry.optional === true) return false;
  return extent === 'full' || !(entry.dev === true || entry.devOptional === true);
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
