/** Writes the sample plan as Word and Excel from its text: `node scripts/samples.ts [TEXT]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { excelPlan } from './samples/excel-plan.ts';
import { readPlanText } from './samples/plan-text.ts';
import { wordPlan } from './samples/word-plan.ts';

const samples = new URL('../samples/', import.meta.url);
const plan = readPlanText(
  readFileSync(process.argv[2] ?? new URL('ke-hoach-123-2020.txt', samples), 'utf8'),
);
const issuer = ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI'];

writeFileSync(new URL('ke-hoach-123-2020.docx', samples), await wordPlan(plan, issuer));
writeFileSync(new URL('ke-hoach-123-2020.xlsx', samples), await excelPlan(plan, issuer));
