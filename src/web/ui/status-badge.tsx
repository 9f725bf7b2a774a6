import { Badge } from '@mantine/core';
import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleX,
  type LucideIcon,
} from 'lucide-react';

/** What a status means at a glance: text and icon say it, colour repeats it. */
export type Tone = 'good' | 'warn' | 'bad' | 'active' | 'idle';

const looks: Record<Tone, { color: string; icon: LucideIcon }> = {
  good: { color: 'green', icon: CircleCheck },
  warn: { color: 'orange', icon: CircleAlert },
  bad: { color: 'red', icon: CircleX },
  active: { color: 'accent', icon: CircleDot },
  idle: { color: 'gray', icon: CircleDashed },
};

export function StatusBadge({
  tone,
  children,
  icon,
}: {
  tone: Tone;
  children: string;
  icon?: LucideIcon;
}) {
  const { color, icon: own } = looks[tone];
  const Icon = icon ?? own;
  return (
    <Badge color={color} flex="none" leftSection={<Icon size={13} aria-hidden />}>
      {children}
    </Badge>
  );
}
