/**
 * Who may do what: role × action × own or any agency. The only place where a permission is decided;
 * the server refuses by it, the web hides by it, and the matrix of `right.test.ts` repeats it in full.
 */

export const roles = [
  'administrator',
  'standingOfficer',
  'agencyOfficer',
  'agencyLeader',
  'provinceLeader',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** The roles that mean nothing without an agency. */
export const agencyRoles: ReadonlySet<Role> = new Set(['agencyOfficer', 'agencyLeader']);

/** Everybody with an account, at any agency. */
const everyone = {
  administrator: 'any',
  standingOfficer: 'any',
  agencyOfficer: 'any',
  agencyLeader: 'any',
  provinceLeader: 'any',
  auditor: 'any',
} as const;
const standing = { standingOfficer: 'any' } as const;
/** Everybody above agencies reads all sheets; a unit its own and those it appraises. */
const overseersAndOwn = {
  administrator: 'any',
  standingOfficer: 'any',
  agencyOfficer: 'own',
  agencyLeader: 'own',
  provinceLeader: 'any',
  auditor: 'any',
} as const;
/** The agency that holds a task works on it, the standing agency on its own tasks too; nobody for another. */
const holder = { agencyOfficer: 'own', agencyLeader: 'own', standingOfficer: 'own' } as const;

/** `any`: for every agency; `own`: for subjects of the actor's own agency; absent: never. */
export type Reach = 'any' | 'own';

export const rights = {
  'session.use': everyone,
  'plan.read': everyone,
  'plan.import': standing,
  'finding.settle': standing,
  'rubric.read': everyone,
  'rubric.lead': standing,
  'rubric.edit': standing,
  'ministry.edit': standing,
  'target.enter': standing,
  'task.read': everyone,
  'task.work': holder,
  'task.confirm': standing,
  'task.extend': holder,
  'task.link': standing,
  'round.read': everyone,
  'round.manage': standing,
  // Standings before they are published; what is published, everybody reads.
  'ranking.read': {
    administrator: 'any',
    standingOfficer: 'any',
    provinceLeader: 'any',
    auditor: 'any',
  },
  'sheet.read': overseersAndOwn,
  // Which stage, which node, never the own unit: domain/assessment/part decides within this.
  'sheet.work': {
    standingOfficer: 'any',
    agencyOfficer: 'own',
    agencyLeader: 'own',
    provinceLeader: 'any',
  },
  'evidence.read': overseersAndOwn,
  'evidence.add': holder,
  'trust.manage': { administrator: 'any' },
  'agency.read': everyone,
  'agency.manage': { administrator: 'any', standingOfficer: 'any' },
  'calendar.read': everyone,
  'calendar.manage': { administrator: 'any', standingOfficer: 'any' },
  'user.read': { administrator: 'any', auditor: 'any' },
  'user.manage': { administrator: 'any' },
  'audit.read': { administrator: 'any', auditor: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

export type Action = keyof typeof rights;

export interface Actor {
  role: Role;
  /** The agency the person belongs to; null for people above agencies. */
  agencyId: number | null;
}

/** What an action is done to; `agencyId` is the agency that holds it. */
export interface Subject {
  agencyId: number | null;
  /** Agencies that share the right by assignment: those that appraise a unit's sheet. */
  sharedWith?: readonly number[];
}

/** How far the actor's role reaches for an action; null when it does not reach at all. */
export const reachOf = (role: Role, action: Action): Reach | null => {
  const row: Partial<Record<Role, Reach>> = rights[action];
  return row[role] ?? null;
};

/** Whether the actor may do the action to the subject; without a subject, to anything at all. */
export function can(actor: Actor, action: Action, subject?: Subject): boolean {
  const reach = reachOf(actor.role, action);
  if (reach !== 'own') return reach === 'any';
  if (actor.agencyId === null) return false;
  if (subject === undefined || subject.agencyId === actor.agencyId) return true;
  return subject.sharedWith?.includes(actor.agencyId) ?? false;
}
