/** A document to a plan as issued: identity, targets, tasks, index, and everything found on the way. */
import type { Finding, ImportedPlan } from '#domain/plan/plan.ts';
import { RefusedFile, type Source } from '../source/source.ts';
import { readDocument } from './document-header.ts';
import { cleanBlocks, markupFindings } from './markup.ts';
import { readRubric } from './rubric-table.ts';
import { slipsIn, tableSlips } from './slips.ts';
import { runsOf, tableRuns, type TableRun } from './table-runs.ts';
import { readTargets } from './targets.ts';
import { readTasks } from './task-table.ts';
import { wordsOf } from './words.ts';

const missingTable = (code: string, what: string, severity: Finding['severity']): Finding => ({
  code,
  severity,
  node: null,
  line: null,
  message: `Không thấy ${what}; phần còn lại vẫn được nhập. Nếu văn bản có bảng này, hãy kiểm tra dòng tiêu đề của bảng (trong tệp .txt, các cột phải cách nhau bằng dấu tab).`,
});

function missingTables(runs: readonly TableRun[]): Finding[] {
  const found: Finding[] = [];
  if (runsOf(runs, 'tasks').length === 0)
    found.push(missingTable('tasks-missing', 'bảng phân công nhiệm vụ', 'warning'));
  if (runsOf(runs, 'rubric').length === 0)
    found.push(missingTable('rubric-missing', 'bảng chỉ số (điểm tối đa, mục tiêu)', 'warning'));
  return found;
}

const unreadColumns = (runs: readonly TableRun[]): Finding[] =>
  runs.flatMap(({ line, columns }) =>
    columns.unread.map((heading) => ({
      code: 'column-unread',
      severity: 'info' as const,
      node: null,
      line,
      message: `Dòng ${line}: cột “${heading.replace(/\s+/g, ' ')}” không được nhập.`,
    })),
  );

const rank = (line: number | null): number => line ?? Number.MAX_SAFE_INTEGER;

/** By line, those without a line last; findings of one line keep their order. */
const inReadingOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => rank(a.line) - rank(b.line));

function refuseOthers(plan: ImportedPlan): void {
  const hasTables = plan.tasks.length > 0 || plan.rubric.nodes.length > 0;
  const hasBody =
    plan.document.number !== '' && plan.document.title !== '' && plan.targets.length > 0;
  if (hasTables || hasBody) return;
  throw new RefusedFile(
    'no-plan',
    'Không nhận ra kế hoạch trong tệp: không có bảng nhiệm vụ, không có bảng chỉ số. Hãy chọn đúng tệp kế hoạch, hoặc kiểm tra dòng tiêu đề của các bảng (STT, Nhiệm vụ, Cơ quan chủ trì, Thời gian; Tiêu chí, Điểm tối đa, Mục tiêu).',
  );
}

/** What was found on a node's line names the node, by its code in the tree. */
function nameNodes(findings: readonly Finding[], { nodes }: ImportedPlan['rubric']): Finding[] {
  const byLine = new Map(nodes.map(({ line, code }) => [line, code]));
  return findings.map((finding) =>
    finding.line === null
      ? finding
      : { ...finding, node: byLine.get(finding.line) ?? finding.node },
  );
}

/**
 * Reads a plan. Nothing is corrected: what looks wrong is kept as printed and named in `findings`.
 * @throws RefusedFile "no-plan" when the document has neither tasks nor an index nor a plan's body.
 */
export function readPlan(source: Source): ImportedPlan {
  const blocks = cleanBlocks(source.blocks);
  const words = wordsOf(blocks);
  const { runs, findings: betweenRows } = tableRuns(blocks);
  const { document, findings: inHeader } = readDocument(words);
  const { findings: inRubric, ...index } = readRubric(runs);
  const issued = document.issuedOn === null ? null : Number(document.issuedOn.slice(0, 4));
  const rubric = {
    ...index,
    indexYear: index.indexYear ?? (index.nodes.length > 0 && issued !== null ? issued - 1 : null),
  };
  const planYear = rubric.indexYear === null ? issued : rubric.indexYear + 1;
  const { tasks, findings: inTasks } = readTasks(runs, planYear);
  const plan: ImportedPlan = { document, targets: readTargets(words), tasks, rubric, findings: [] };
  refuseOthers(plan);
  const found = [
    ...inHeader,
    ...missingTables(runs),
    ...unreadColumns(runs),
    ...markupFindings(source),
    ...betweenRows,
    ...inTasks,
    ...inRubric,
    ...words.flatMap(({ text, line }) => slipsIn(text, line)),
    ...tableSlips(rubric.nodes, tasks),
  ];
  return { ...plan, findings: inReadingOrder(nameNodes(found, rubric)) };
}
