import { ListTodo } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const tasksPage: Page = {
  path: '/nhiem-vu',
  title: (words) => words.task.title,
  right: 'task.read',
  entry: { icon: ListTodo, group: 'work' },
  load: () => import('./tasks-page.tsx').then((module) => module.TasksPage),
};
