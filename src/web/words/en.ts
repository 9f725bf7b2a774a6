/** The English catalogue; loaded only when chosen. */
import { agency } from './en/agency.ts';
import { appraisal } from './en/appraisal.ts';
import { assessment } from './en/assessment.ts';
import { audit } from './en/audit.ts';
import { calendar } from './en/calendar.ts';
import { common } from './en/common.ts';
import { due } from './en/due.ts';
import { edition } from './en/edition.ts';
import { evidence } from './en/evidence.ts';
import { fileImport } from './en/file-import.ts';
import { finding } from './en/finding.ts';
import { ministry } from './en/ministry.ts';
import { obligation } from './en/obligation.ts';
import { overview } from './en/overview.ts';
import { planImport } from './en/plan-import.ts';
import { problem } from './en/problem.ts';
import { ranking } from './en/ranking.ts';
import { round } from './en/round.ts';
import { rubric } from './en/rubric.ts';
import { session } from './en/session.ts';
import { shell } from './en/shell.ts';
import { table } from './en/table.ts';
import { target } from './en/target.ts';
import { task } from './en/task.ts';
import { trust } from './en/trust.ts';
import { user } from './en/user.ts';
import { scoreFile } from './en/score-file.ts';
import { worklist } from './en/worklist.ts';
import type { Words } from './vi.ts';

// prettier-ignore
export const en: Words = {
  agency,
  appraisal,
  assessment,
  audit,
  calendar,
  common,
  due,
  edition,
  evidence,
  fileImport,
  finding,
  ministry,
  obligation,
  overview,
  planImport,
  problem,
  ranking,
  round,
  rubric,
  scoreFile,
  session,
  shell,
  table,
  target,
  task,
  trust,
  user,
  worklist,
};
