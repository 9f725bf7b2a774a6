import { PasswordInput } from '@mantine/core';
import { useWords } from '../words/words.tsx';

interface PasswordFieldProps {
  label: string;
  autoComplete: 'current-password' | 'new-password';
  error?: string;
  /** A form that keeps its own values names the field; another one holds the value. */
  name?: string;
  value?: string;
  onChange?: (value: string) => void;
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ onChange, ...props }: PasswordFieldProps) {
  const { session } = useWords();
  return (
    <PasswordInput
      {...props}
      required
      withAsterisk={false}
      onChange={(event) => onChange?.(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': `${session.showPassword}: ${props.label}` }}
    />
  );
}
