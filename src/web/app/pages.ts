/** Every screen behind the sign-in, in the order of the navigation; a new one is one line here. */
import { agencyPage } from '../agency/page.ts';
import { auditPage } from '../audit/page.ts';
import { editionPage } from '../edition/page.ts';
import { findingPage } from '../finding/page.ts';
import { importPage, overviewPage } from '../plan/page.ts';
import { appraisalPage, roundPage } from '../round/page.ts';
import { rubricPage } from '../rubric/page.ts';
import { tasksPage } from '../task/page.ts';
import type { Page } from '../ui/page.ts';
import { passwordPage, sessionsPage, usersPage } from '../user/page.ts';
import { worklistPage } from '../worklist/page.ts';

// prettier-ignore
export const pages: readonly Page[] = [
  overviewPage,
  worklistPage,
  rubricPage,
  tasksPage,
  roundPage,
  appraisalPage,
  findingPage,
  importPage,
  editionPage,
  agencyPage,
  usersPage,
  auditPage,
  passwordPage,
  sessionsPage,
];
