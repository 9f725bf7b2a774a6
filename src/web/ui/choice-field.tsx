import { Select, type SelectProps } from '@mantine/core';
import { useWords } from '../words/words.tsx';
import { filterOptions } from './filter-options.ts';

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFieldProps extends Pick<
  SelectProps,
  'label' | 'placeholder' | 'error' | 'required' | 'description'
> {
  /** Undefined while they are on their way. */
  choices: readonly Choice[] | undefined;
  value: string | null;
  onChange: (value: string | null) => void;
  /** Takes the cursor when its dialog opens. */
  isFirst?: boolean;
  clearLabel?: string;
}

/** One of many, found by typing without diacritics. */
export function ChoiceField({
  choices,
  isFirst = false,
  clearLabel,
  placeholder,
  ...props
}: ChoiceFieldProps) {
  const { common, table } = useWords();
  // A field that waits and one that is ready are two: choices that arrived in a standing field would
  // write the chosen one's name into what somebody has begun to type.
  if (choices === undefined)
    return <Select {...props} data={[]} value={null} placeholder={common.loading} disabled />;
  return (
    <Select
      {...props}
      key="ready"
      data-autofocus={isFirst || undefined}
      autoFocus={isFirst}
      placeholder={placeholder}
      data={choices}
      filter={filterOptions}
      nothingFoundMessage={table.noMatch}
      searchable
      clearable={clearLabel !== undefined}
      clearButtonProps={{ 'aria-label': clearLabel }}
    />
  );
}
