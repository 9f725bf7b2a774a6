import { listAgencies, type RegisteredAgency } from '#contract/agency.ts';
import { useAsk } from './api.ts';
import { ChoiceField } from './choice-field.tsx';

interface AgencyFieldProps {
  label: string;
  value: number | null;
  onChange: (agencyId: number | null) => void;
  /** The name of the chosen one, should it no longer exist today. */
  valueName?: string;
  /** Which agencies may be chosen; all of today's when not said. */
  isOffered?: (agency: RegisteredAgency) => boolean;
  placeholder?: string;
  clearLabel?: string;
  isFirst?: boolean;
  error?: string;
  required?: boolean;
}

const offerAll = () => true;

/** One of today's agencies, found without diacritics. */
export function AgencyField({
  value,
  valueName,
  onChange,
  isOffered = offerAll,
  clearLabel,
  ...props
}: AgencyFieldProps) {
  const { data } = useAsk(listAgencies, {});
  const today = data?.agencies
    .filter(isOffered)
    .map(({ id, name }) => ({ value: String(id), label: name }));
  const isKnown = value === null || today?.some((option) => option.value === String(value));
  const former = isKnown ? [] : [{ value: String(value), label: valueName ?? String(value) }];
  return (
    <ChoiceField
      {...props}
      choices={today && [...former, ...today]}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
      clearLabel={props.required === true ? undefined : (clearLabel ?? `${props.label}: –`)}
    />
  );
}
