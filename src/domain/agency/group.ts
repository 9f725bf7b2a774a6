/** Groups that a plan names as one ("Các Sở, ngành"), resolved to their members on a day. */
import type { Day } from '../calendar/day.ts';
import { isValidOn, type Agency, type AgencyKind } from './agency.ts';

export type GroupCode = 'departments' | 'districts' | 'communes';

/** The kind whose agencies make up a group. */
export const groupKinds: Record<GroupCode, AgencyKind> = {
  departments: 'department',
  districts: 'district',
  communes: 'commune',
};

export const isGroupCode = (text: string): text is GroupCode => Object.hasOwn(groupKinds, text);

/**
 * A group on a day. Three different things: it has members; no member of its kind was ever
 * registered ("chưa có danh sách đơn vị thành viên"); or there are such agencies, none on that day
 * (districts after 30/06/2025). Neither of the last two is a "0 of 0".
 */
export type GroupResolution =
  | { state: 'members'; group: GroupCode; members: Agency[] }
  | { state: 'noneRegistered'; group: GroupCode }
  | { state: 'noneOnDay'; group: GroupCode };

/** The members of a group that exist on a day, in the register's order. */
export function resolveGroup(
  group: GroupCode,
  agencies: readonly Agency[],
  day: Day,
): GroupResolution {
  const registered = agencies.filter((agency) => agency.kind === groupKinds[group]);
  if (registered.length === 0) return { state: 'noneRegistered', group };
  const members = registered.filter((agency) => isValidOn(agency, day));
  return members.length === 0
    ? { state: 'noneOnDay', group }
    : { state: 'members', group, members };
}
