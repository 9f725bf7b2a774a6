/** Writes what is derived from the sources; with --check it only says whether that is up to date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRegistry } from './gen/registry.ts';
import { printRuleKinds } from './gen/rule-kinds.ts';
import { printSchema } from './gen/schema.ts';

const root = join(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

const derived: Record<string, () => string | Promise<string>> = {
  'src/server/registry.ts': () => printRegistry(join(root, 'src', 'server')),
  'src/domain/scoring/registry.ts': () =>
    printRuleKinds(join(root, 'src', 'domain', 'scoring', 'rules')),
  'src/server/db/schema.ts': () => printSchema(),
};

for (const [name, print] of Object.entries(derived)) {
  const file = join(root, name);
  const text = await print();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (isCheck) {
    console.error(`${name} không còn khớp với nguồn; chạy: npm run gen`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`đã viết ${name}`);
  }
}
