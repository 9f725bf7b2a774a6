/** Every screen behind the sign-in, in the order of the navigation; a new one is one line here. */
import { agencyPage } from '../agency/page.ts';
import { scoreImportPage, sheetPage } from '../assessment/page.ts';
import { auditPage } from '../audit/page.ts';
import { calendarPage } from '../calendar/page.ts';
import { editionPage } from '../edition/page.ts';
import { evidencePage } from '../evidence/page.ts';
import { findingPage } from '../finding/page.ts';
import { ministryImportPage, ministryPage } from '../ministry/page.ts';
import { importPage, overviewPage } from '../plan/page.ts';
import { rankingPage } from '../ranking/page.ts';
import { appraisalPage, roundPage } from '../round/page.ts';
import { rubricPage } from '../rubric/page.ts';
import { targetPage } from '../target/page.ts';
import { tasksPage } from '../task/page.ts';
import { trustPage } from '../trust/page.ts';
import type { Page } from '../ui/page.ts';
import { passwordPage, sessionsPage, usersPage } from '../user/page.ts';
import { worklistPage } from '../worklist/page.ts';

// prettier-ignore
export const pages: readonly Page[] = [
  overviewPage,
  worklistPage,
  rubricPage,
  sheetPage,
  tasksPage,
  roundPage,
  appraisalPage,
  rankingPage,
  targetPage,
  evidencePage,
  ministryPage,
  findingPage,
  importPage,
  editionPage,
  agencyPage,
  calendarPage,
  usersPage,
  trustPage,
  auditPage,
  ministryImportPage,
  scoreImportPage,
  passwordPage,
  sessionsPage,
];
