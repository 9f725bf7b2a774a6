import { listEditions } from '#contract/edition.ts';
import { useAsk } from '../ui/api.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { useUrlState } from '../ui/use-url-state.ts';
import { useWords } from '../words/words.tsx';
import { nameOf, type Head } from './edition.ts';

/** The other edition in the address; the one this was copied from, where none is named. */
export function useOther(head: Head): [number | null, (id: string) => void] {
  const [chosen, setChosen] = useUrlState('from');
  return [/^\d{1,9}$/.test(chosen) ? Number(chosen) : head.previousId, setChosen];
}

interface EditionChoiceProps {
  label: string;
  head: Head;
  value: number | null;
  onChange: (id: string) => void;
}

/** Another edition of the same level. */
export function EditionChoice({ label, head, value, onChange }: EditionChoiceProps) {
  const words = useWords();
  const { data } = useAsk(listEditions, {});
  const choices = data?.editions
    .filter(({ id, level }) => id !== head.id && level === head.level)
    .map((each) => ({ value: String(each.id), label: nameOf(words, each) }));
  return (
    <ChoiceField
      label={label}
      choices={choices}
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
