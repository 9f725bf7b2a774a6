/** The founding document, where the machine has it beside the project. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const candidates = ['../../shared', '../../../shared'].map((folder) =>
  fileURLToPath(new URL(`${folder}/documents/ke-hoach-123-2020.txt`, import.meta.url)),
);

/** Its path; null where it is not present. */
export const foundingDocument: string | null = candidates.find((path) => existsSync(path)) ?? null;
export const samplePlan = fileURLToPath(
  new URL('../samples/ke-hoach-123-2020.txt', import.meta.url),
);
