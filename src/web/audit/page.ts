import { ScrollText } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const auditPage: Page = {
  path: '/nhat-ky',
  title: (words) => words.audit.title,
  right: 'audit.read',
  entry: { icon: ScrollText, group: 'ground' },
  firstFor: ['auditor'],
  load: () => import('./audit-page.tsx').then((module) => module.AuditPage),
};
