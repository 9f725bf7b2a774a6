import { Select, TextInput } from '@mantine/core';
import { agencyRoles, roles, type Role } from '#domain/access/right.ts';
import { AgencyField } from '../ui/agency-field.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { useWords } from '../words/words.tsx';

/** What an administrator says of a person. */
export interface Particulars {
  name: string;
  role: Role;
  agencyId: number | null;
}

interface ParticularsFieldsProps {
  value: Particulars;
  onChange: (change: Partial<Particulars>) => void;
  agencyName?: string;
  /** The last refusal: its faults stand at their fields. */
  error: unknown;
}

export function ParticularsFields({ value, onChange, agencyName, error }: ParticularsFieldsProps) {
  const { user, shell } = useWords();
  const needsAgency = agencyRoles.has(value.role);
  return (
    <>
      <TextInput
        label={user.name}
        required
        value={value.name}
        error={faultAt(error, 'name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Select
        label={user.role}
        required
        allowDeselect={false}
        data={roles.map((role) => ({ value: role, label: shell.roles[role] }))}
        value={value.role}
        onChange={(role) => role !== null && onChange({ role: role as Role })}
      />
      <AgencyField
        label={user.agency}
        placeholder={needsAgency ? undefined : user.noAgency}
        required={needsAgency}
        value={value.agencyId}
        valueName={agencyName}
        error={faultAt(error, 'agencyId')}
        onChange={(agencyId) => onChange({ agencyId })}
      />
    </>
  );
}
