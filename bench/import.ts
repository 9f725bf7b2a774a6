/** Reading the whole founding document: the dry run without a database. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foundingDocument, samplePlan } from '#test/founding-document.ts';
import { readPlan } from '#importers/plan/read-plan.ts';
import { readSource } from '#importers/source/read-source.ts';
import type { Bench, Figure } from './bench.ts';
import { timeRuns } from './measure/time.ts';

const counted = 100;
const uncounted = 15;
const freshProcesses = 9;

export const importing: Bench = {
  name: 'import',
  what: 'chạy thử việc nhập kế hoạch 123 trong một tiến trình, không cơ sở dữ liệu',
  budget: 'toàn văn kế hoạch, trung vị ≤ 150 ms',
  async run(say) {
    const document = foundingDocument ?? samplePlan;
    const isWhole = foundingDocument !== null;
    say(`đọc ${document}`);
    return [
      await warm(isWhole ? 'toàn văn (.txt)' : 'bản mẫu (.txt)', document, true),
      cold(document),
      await warm('bản mẫu .docx', samplePlan.replace(/txt$/, 'docx'), false),
      await warm('bản mẫu .xlsx', samplePlan.replace(/txt$/, 'xlsx'), false),
    ];
  },
};

async function warm(name: string, path: string, hasBudget: boolean): Promise<Figure> {
  const bytes = new Uint8Array(readFileSync(path));
  const samples = await timeRuns(counted, uncounted, async () => readPlan(await readSource(bytes)));
  return { name, unit: 'ms', samples, ...(hasBudget && { budget: { most: 150 } }) };
}

/** What a person waits for who runs the command once: nothing is compiled or warmed yet. */
function cold(path: string): Figure {
  const program = join(import.meta.dirname, 'child', 'read-once.ts');
  const once = () => Number(execFileSync(process.execPath, [program, path], { encoding: 'utf8' }));
  return {
    name: 'lần đọc đầu tiên của một tiến trình mới',
    unit: 'ms',
    samples: Array.from({ length: freshProcesses }, once),
    budget: { most: 150 },
  };
}
