/** The Vietnamese catalogue, one line a feature. Its shape is what every other language must fill. */
import { agency } from './vi/agency.ts';
import { appraisal } from './vi/appraisal.ts';
import { assessment } from './vi/assessment.ts';
import { audit } from './vi/audit.ts';
import { calendar } from './vi/calendar.ts';
import { common } from './vi/common.ts';
import { due } from './vi/due.ts';
import { edition } from './vi/edition.ts';
import { evidence } from './vi/evidence.ts';
import { fileImport } from './vi/file-import.ts';
import { finding } from './vi/finding.ts';
import { ministry } from './vi/ministry.ts';
import { obligation } from './vi/obligation.ts';
import { overview } from './vi/overview.ts';
import { planImport } from './vi/plan-import.ts';
import { problem } from './vi/problem.ts';
import { ranking } from './vi/ranking.ts';
import { round } from './vi/round.ts';
import { rubric } from './vi/rubric.ts';
import { session } from './vi/session.ts';
import { shell } from './vi/shell.ts';
import { table } from './vi/table.ts';
import { target } from './vi/target.ts';
import { task } from './vi/task.ts';
import { trust } from './vi/trust.ts';
import { user } from './vi/user.ts';
import { scoreFile } from './vi/score-file.ts';
import { worklist } from './vi/worklist.ts';

// prettier-ignore
export const vi = {
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

export type Words = typeof vi;
