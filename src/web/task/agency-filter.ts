/** Tasks by whom they concern: an agency however it is printed, with the groups it belongs to. */
import type { TaskRow } from '#contract/task.ts';
import type { AgencyKind } from '#domain/agency/agency.ts';
import { groupKinds, isGroupCode } from '#domain/agency/group.ts';

/** As the register has it on the day of the plan. */
export interface KnownAgency {
  id: number;
  name: string;
  kind: AgencyKind;
}

type Party = TaskRow['parties'][number];

/** @param wanted the id of an agency, the code of a group, or a printed name nobody recognised */
export function concerns(
  task: Pick<TaskRow, 'parties'>,
  wanted: string,
  agencies: readonly KnownAgency[],
): boolean {
  const agency = agencies.find(({ id }) => String(id) === wanted);
  return task.parties.some(
    (party) =>
      (party.agencyId !== null && String(party.agencyId) === wanted) ||
      party.groupCode === wanted ||
      party.printedName === wanted ||
      (agency !== undefined && isOfGroup(agency, party)),
  );
}

const isOfGroup = ({ kind }: KnownAgency, { groupCode }: Party): boolean =>
  groupCode !== null && isGroupCode(groupCode) && groupKinds[groupCode] === kind;

export interface AgencyOption {
  value: string;
  label: string;
}

/** Groups as the plan prints them, names nobody recognised, and every agency a task may concern. */
export function agencyOptions(
  tasks: readonly Pick<TaskRow, 'parties'>[],
  agencies: readonly KnownAgency[],
): AgencyOption[] {
  const parties = tasks.flatMap((task) => task.parties);
  const named = new Set(parties.map(({ agencyId }) => agencyId));
  const groups = new Map(
    parties.flatMap(({ groupCode, printedName }) =>
      groupCode === null ? [] : [[groupCode, printedName] as const],
    ),
  );
  const unknown = new Set(
    parties
      .filter(({ agencyId, groupCode }) => agencyId === null && groupCode === null)
      .map(({ printedName }) => printedName),
  );
  const known = agencies.filter(
    (agency) => named.has(agency.id) || parties.some((party) => isOfGroup(agency, party)),
  );
  const { compare } = new Intl.Collator('vi');
  return [
    ...[...groups].map(([value, label]) => ({ value, label })),
    ...[...unknown].map((name) => ({ value: name, label: name })),
    ...known
      .map(({ id, name }) => ({ value: String(id), label: name }))
      .sort((a, b) => compare(a.label, b.label)),
  ];
}
