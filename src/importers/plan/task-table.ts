/** The appendix of tasks: who does what until when. */
import { isOpenEnded, readDeadline } from '#domain/calendar/deadline.ts';
import type { Finding, PlanTask } from '#domain/plan/plan.ts';
import { readCode } from '#domain/rubric/code.ts';
import { readParties, unknownParty } from './parties.ts';
import { runsOf, type PlanRow, type TableRun } from './table-runs.ts';

interface Reading {
  tasks: PlanTask[];
  /** The line each number was read on. */
  lines: Map<string, number>;
  findings: Finding[];
  year: number | null;
  /** Texts of merged cells, by role, that rows below still belong to. */
  merged: Map<'lead' | 'coordinating' | 'deadline', string>;
}

const finding = (
  code: string,
  severity: Finding['severity'],
  line: number,
  message: string,
): Finding => ({ code, severity, node: null, line, message: `Dòng ${line}: ${message}` });

/** The cell's text; of a merged cell the text it shares with the rows above. */
function shared(reading: Reading, row: PlanRow, role: 'lead' | 'coordinating' | 'deadline') {
  if (!row.continuesAbove(role)) reading.merged.set(role, row.text(role));
  return reading.merged.get(role) ?? '';
}

function checkTask(
  { number, leads, coordinating, deadline, text }: PlanTask,
  line: number,
): Finding[] {
  const found = [...leads, ...coordinating]
    .filter(({ kind }) => kind === 'unknown')
    .map(({ name }) => unknownParty(name, `nhiệm vụ ${number}`, null, line));
  if (text === '')
    found.push(
      finding('task-without-text', 'error', line, `nhiệm vụ ${number} không có nội dung.`),
    );
  if (leads.length === 0)
    found.push(
      finding(
        'task-without-lead',
        'warning',
        line,
        `nhiệm vụ ${number} để trống cơ quan chủ trì; hãy chọn cơ quan.`,
      ),
    );
  if (deadline.lastDay === null && !isOpenEnded(deadline.text))
    found.push(
      finding(
        'deadline-unread',
        'warning',
        line,
        deadline.text === ''
          ? `nhiệm vụ ${number} để trống thời hạn; hãy nhập ngày cuối cùng.`
          : `không đọc được thời hạn “${deadline.text}” của nhiệm vụ ${number}; hãy nhập ngày cuối cùng.`,
      ),
    );
  return found;
}

function readTask(reading: Reading, row: PlanRow, number: string): void {
  const task: PlanTask = {
    number,
    text: row.text('name').replace(/\s+/g, ' '),
    leads: readParties(shared(reading, row, 'lead')),
    coordinating: readParties(shared(reading, row, 'coordinating')),
    deadline: readDeadline(shared(reading, row, 'deadline').replace(/\s+/g, ' '), reading.year),
    line: row.line,
  };
  const first = reading.lines.get(number);
  if (first !== undefined) {
    reading.findings.push(
      finding(
        'task-duplicate',
        'error',
        row.line,
        `số nhiệm vụ ${number} đã dùng ở dòng ${first}; dòng này chưa được nhập, hãy sửa số thứ tự.`,
      ),
    );
    return;
  }
  reading.tasks.push(task);
  reading.lines.set(number, row.line);
  reading.findings.push(...checkTask(task, row.line));
}

/** A row that heads a part of the table has neither agencies nor a deadline. */
const isHeading = (row: PlanRow): boolean =>
  ['lead', 'coordinating', 'deadline'].every(
    (role) => row.text(role as 'lead') === '' && !row.continuesAbove(role as 'lead'),
  );

/** The rest of a task whose row a page break cut in two. */
function continueTask(reading: Reading, row: PlanRow): void {
  const last = reading.tasks.at(-1);
  if (!last) return;
  last.text = `${last.text} ${row.text('name')}`.trim();
  last.leads.push(...readParties(row.text('lead')));
  last.coordinating.push(...readParties(row.text('coordinating')));
  reading.findings.push(
    finding(
      'row-joined',
      'info',
      row.line,
      `phần tiếp theo của nhiệm vụ ${last.number} sau chỗ ngắt trang, đã nối vào; hãy xem lại.`,
    ),
  );
}

function readRow(reading: Reading, row: PlanRow, part: string, restarts: boolean): string {
  const code = readCode(row.text('code'));
  const heading = /^([A-ZĐ]{1,6})[.)]?$/.exec(row.text('code'))?.[1];
  const isCut = row.afterBreak && row.text('code') === '' && reading.tasks.length > 0;
  if (isHeading(row) && (heading !== undefined || code === null) && !isCut) return heading ?? part;
  if (code !== null) readTask(reading, row, restarts && part !== '' ? `${part}.${code}` : code);
  else if (isCut) continueTask(reading, row);
  else
    reading.findings.push(
      finding(
        'row-unknown',
        'error',
        row.line,
        'dòng của bảng nhiệm vụ không có số thứ tự đọc được; dòng này chưa được nhập.',
      ),
    );
  return part;
}

/** Whether the numbering begins anew under headings (I, II; A, B): then numbers carry theirs. */
const numberingRestarts = (runs: readonly TableRun[]): boolean =>
  runs.flatMap((run) => run.rows).filter((row) => readCode(row.text('code')) === '1').length > 1;

/** @param year the plan's year, for deadlines that leave it out. */
export function readTasks(runs: readonly TableRun[], year: number | null) {
  const reading: Reading = { tasks: [], lines: new Map(), findings: [], year, merged: new Map() };
  const taskRuns = runsOf(runs, 'tasks');
  const restarts = numberingRestarts(taskRuns);
  let part = '';
  for (const run of taskRuns)
    for (const row of run.rows) part = readRow(reading, row, part, restarts);
  return { tasks: reading.tasks, findings: reading.findings };
}
