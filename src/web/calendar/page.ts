import { CalendarOff } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const calendarPage: Page = {
  path: '/ngay-nghi',
  title: (words) => words.calendar.title,
  right: 'calendar.read',
  entry: { icon: CalendarOff, group: 'ground' },
  load: () => import('./calendar-page.tsx').then((module) => module.CalendarPage),
};
