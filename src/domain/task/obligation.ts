/** What a task asks of whom: one obligation per lead agency and per member of a lead group. */
import { agencyNamed, type Agency, type AgencyId } from '../agency/agency.ts';
import { isGroupCode, resolveGroup, type GroupCode } from '../agency/group.ts';
import type { Day } from '../calendar/day.ts';
import type { NamedParty } from '../plan/plan.ts';

export interface PlannedObligation {
  /** The task's number in its plan. */
  task: string;
  agency: AgencyId;
  /** How the task reaches the agency: by its own name, as a member of groups, or both. */
  by: ('name' | GroupCode)[];
}

/** Why a lead makes no obligation; each needs a person, none means "nobody has to". */
export type UnresolvedReason = 'unknownAgency' | 'noneRegistered' | 'noneOnDay';

export interface ObligationPlan {
  obligations: PlannedObligation[];
  unresolved: { party: NamedParty; reason: UnresolvedReason }[];
}

type Resolved = { by: 'name' | GroupCode; agencies: Agency[] } | { reason: UnresolvedReason };

function resolveParty(party: NamedParty, agencies: readonly Agency[], day: Day): Resolved {
  if (party.type === 'agency') {
    const agency = agencyNamed(party.name, agencies, day);
    return agency === null ? { reason: 'unknownAgency' } : { by: 'name', agencies: [agency] };
  }
  if (!isGroupCode(party.kind)) return { reason: 'unknownAgency' };
  const group = resolveGroup(party.kind, agencies, day);
  return group.state === 'members'
    ? { by: party.kind, agencies: group.members }
    : { reason: group.state };
}

/**
 * The obligations a task makes at a day (the plan's day of issue): an agency both named and member
 * of a lead group has one. What could not be resolved is returned beside them, so that "k of N" is
 * never shown as whole when the members of a group are not known.
 */
export function obligationsOf(
  task: { number: string; leads: readonly NamedParty[] },
  agencies: readonly Agency[],
  day: Day,
): ObligationPlan {
  const planned = new Map<AgencyId, PlannedObligation>();
  const unresolved: ObligationPlan['unresolved'] = [];
  for (const party of task.leads) {
    const resolved = resolveParty(party, agencies, day);
    if ('reason' in resolved) {
      unresolved.push({ party, reason: resolved.reason });
      continue;
    }
    for (const { id } of resolved.agencies) {
      const one = planned.get(id) ?? { task: task.number, agency: id, by: [] };
      if (!one.by.includes(resolved.by)) one.by.push(resolved.by);
      planned.set(id, one);
    }
  }
  return { obligations: [...planned.values()], unresolved };
}
