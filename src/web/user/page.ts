import { Users } from 'lucide-react';
import type { Page } from '../ui/page.ts';

export const passwordPage: Page = {
  path: '/doi-mat-khau',
  title: (words) => words.session.passwordTitle,
  right: 'session.use',
  load: () => import('./password-page.tsx').then((module) => module.PasswordPage),
};

export const sessionsPage: Page = {
  path: '/phien-dang-nhap',
  title: (words) => words.session.sessionsTitle,
  right: 'session.use',
  load: () => import('./sessions-page.tsx').then((module) => module.SessionsPage),
};

export const usersPage: Page = {
  path: '/nguoi-dung',
  title: (words) => words.user.title,
  right: 'user.read',
  entry: { icon: Users, group: 'ground' },
  load: () => import('./users-page.tsx').then((module) => module.UsersPage),
};
