import { Group, TextInput, Textarea } from '@mantine/core';
import type { Day } from '#domain/calendar/day.ts';
import { DayField } from '../ui/day-field.tsx';
import { faultAt } from '../ui/problem-text.ts';
import { useWords } from '../words/words.tsx';

/** As typed: empty where nothing is known. */
export interface TypedIdentity {
  number: string;
  issuedOn: Day | null;
  issuer: string;
  subject: string;
}

interface Known {
  number: string | null;
  issuedOn: Day | null;
  issuer: string | null;
  subject: string | null;
}

export const typedOf = ({ number, issuedOn, issuer, subject }: Known): TypedIdentity => ({
  number: number ?? '',
  issuedOn,
  issuer: issuer ?? '',
  subject: subject ?? '',
});

const known = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const identityOf = ({ number, issuedOn, issuer, subject }: TypedIdentity): Known => ({
  number: known(number),
  issuedOn,
  issuer: known(issuer),
  subject: known(subject),
});

interface IdentityFieldsProps {
  value: TypedIdentity;
  error: unknown;
  onChange: (change: Partial<TypedIdentity>) => void;
}

/** Number, day, issuer and subject of a paper. */
export function IdentityFields({ value, error, onChange }: IdentityFieldsProps) {
  const { evidence } = useWords();
  return (
    <>
      <Group grow align="flex-start">
        <TextInput
          label={evidence.number}
          placeholder="123/BC-SNV"
          maxLength={100}
          value={value.number}
          error={faultAt(error, 'number')}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
        <DayField
          label={evidence.issuedOn}
          value={value.issuedOn}
          error={faultAt(error, 'issuedOn')}
          onChange={(issuedOn) => onChange({ issuedOn })}
        />
      </Group>
      <TextInput
        label={evidence.issuer}
        maxLength={300}
        value={value.issuer}
        error={faultAt(error, 'issuer')}
        onChange={(event) => onChange({ issuer: event.currentTarget.value })}
      />
      <Textarea
        label={evidence.subject}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={value.subject}
        error={faultAt(error, 'subject')}
        onChange={(event) => onChange({ subject: event.currentTarget.value })}
      />
    </>
  );
}
