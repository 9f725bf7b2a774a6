import type { z } from 'zod';
import type { taskRow } from '#contract/task.ts';
import type { Day } from '#domain/calendar/day.ts';
import { points, subtract } from '#domain/points/points.ts';
import { overallState, type StateCounts } from '#domain/task/overall.ts';
import { daysLeft, isOpen, isOverdue } from '#domain/task/progress.ts';
import type { ObligationState } from '#domain/task/state.ts';
import type { HolderGroup, LinkRecord, PartyRecord, TaskRecord } from './task-queries.ts';

export type TaskRowInput = z.input<typeof taskRow>;

export interface TaskParts {
  parties: PartyRecord[];
  groups: HolderGroup[];
  links: LinkRecord[];
  mine: { id: number; state: string } | undefined;
}

/** How many laggards a row names. */
const named = 5;

/** A task with its progress as seen on a day. */
export function taskRowOf(task: TaskRecord, parts: TaskParts, day: Day): TaskRowInput {
  const open = parts.groups
    .filter((group) => isOpen(group.state))
    .sort((a, b) => (a.last_day ?? '9999').localeCompare(b.last_day ?? '9999'));
  const counts: StateCounts = {};
  for (const group of parts.groups)
    counts[group.state] = (counts[group.state] ?? 0) + group.holders;
  const lastDay = open[0]?.last_day ?? (task.last_day as Day | null);
  return {
    id: task.id,
    number: task.number,
    text: task.text,
    parties: parts.parties.map((party) => ({
      role: party.role as 'lead',
      printedName: party.printed_name,
      agencyId: party.agency_id,
      groupCode: party.group_code,
    })),
    deadline: {
      text: task.deadline_text,
      lastDay: task.last_day,
      precision: task.deadline_precision as 'month' | null,
    },
    daysLeft: lastDay === null ? null : daysLeft(lastDay, day),
    state: overallState(counts),
    progress: progressOf(parts, counts, day),
    laggards: open.flatMap((group) => group.names).slice(0, named),
    laggardCount: holdersIn(open),
    mine:
      parts.mine === undefined
        ? null
        : { obligationId: parts.mine.id, state: parts.mine.state as ObligationState },
    links: parts.links.map(linkOf),
    line: task.line,
  };
}

export const linkOf = (link: LinkRecord): TaskRowInput['links'][number] => ({
  id: link.id,
  nodeId: link.node_id,
  code: link.code,
  name: link.name,
  state: link.state as 'proposed',
  reason: link.reason,
  lost:
    link.max_points === null || link.previous_score === null
      ? null
      : subtract(points(link.max_points), points(link.previous_score)),
  version: link.version,
});

const holdersIn = (groups: readonly HolderGroup[]): number =>
  groups.reduce((total, group) => total + group.holders, 0);

function progressOf({ parties, groups }: TaskParts, counts: StateCounts, day: Day) {
  const cancelled = counts.cancelled ?? 0;
  return {
    of: holdersIn(groups) - cancelled,
    confirmed: counts.confirmed ?? 0,
    submitted: counts.submitted ?? 0,
    overdue: holdersIn(groups.filter((group) => isOverdue(group.state, group.last_day, day))),
    isWhole: unresolvedOf(parties).length === 0,
  };
}

/** Leads that stand for nobody yet: neither an agency of the register nor a group with members. */
export const unresolvedOf = (parties: readonly PartyRecord[]): string[] =>
  parties
    .filter((party) => party.role === 'lead' && party.is_unresolved)
    .map((party) => party.printed_name);
