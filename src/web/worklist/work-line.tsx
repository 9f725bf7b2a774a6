import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  ClipboardCheck,
  ClipboardPen,
  ClockPlus,
  FileSearch,
  Gavel,
  Landmark,
  Link2,
  ListTodo,
  Megaphone,
  MessageCircleQuestionMark,
  SearchCheck,
  Signature,
  TrendingDown,
  type LucideIcon,
} from 'lucide-react';
import { formatDay } from '#domain/calendar/day.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words/words.tsx';
import { placeOf } from './place.ts';
import type { WorkItem } from './urgency.ts';
import { wordsOf } from './item-words.ts';
import classes from './worklist.module.css';

const icons: Record<WorkItem['kind'], LucideIcon> = {
  obligation: ListTodo,
  confirmation: ClipboardCheck,
  extension: ClockPlus,
  finding: FileSearch,
  lead: Landmark,
  link: Link2,
  node: TrendingDown,
  score: ClipboardPen,
  approve: Signature,
  appraise: SearchCheck,
  explain: MessageCircleQuestionMark,
  decide: Gavel,
  publish: Megaphone,
  thread: MessageCircleQuestionMark,
  second: SearchCheck,
};

/** One thing that waits: its kind in words, what it is, how long there is; opens where it is done. */
export function WorkLine({ item }: { item: WorkItem }) {
  const words = useWords();
  const { title, detail } = wordsOf(item, words);
  const place = placeOf(item);
  const Icon = icons[item.kind];
  return (
    <li>
      <Link to={place.to} search={place.search as never} className={classes.line}>
        <Icon size={18} strokeWidth={1.8} aria-hidden className={classes.icon} />
        <span className={classes.text}>
          <Group component="span" gap={8}>
            <Text span size="xs" c="dimmed">
              {words.worklist.kinds[item.kind]}
            </Text>
            {'isReturned' in item && item.isReturned && (
              <StatusBadge tone="bad">{words.worklist.returned}</StatusBadge>
            )}
          </Group>
          <Text span size="sm" fw={550} lineClamp={2}>
            {title}
          </Text>
          {detail !== '' && (
            <Text span size="sm" c="dimmed" display="block">
              {detail}
            </Text>
          )}
        </span>
        <span className={classes.days}>
          <Text span size="sm">
            {item.days === null ? null : <DaysLeft days={item.days} />}
          </Text>
          {item.lastDay !== null && (
            <Text span size="xs" c="dimmed" display="block">
              {words.worklist.until(formatDay(item.lastDay))}
            </Text>
          )}
          {'askedDay' in item && item.askedDay !== null && (
            <Text span size="xs" display="block">
              {words.worklist.askedUntil(formatDay(item.askedDay))}
            </Text>
          )}
        </span>
      </Link>
    </li>
  );
}
