import type { Words } from '../vi.ts';

const count = (days: number) => (days === 1 ? '1 day' : `${days} days`);

export const due: Words['due'] = {
  left: (days) =>
    days < 0 ? `${count(-days)} overdue` : days === 0 ? 'due today' : `${count(days)} left`,
  none: 'no deadline',
};
