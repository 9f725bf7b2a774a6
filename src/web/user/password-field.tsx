import { PasswordInput } from '@mantine/core';
import { useWords } from '../words/words.tsx';

interface PasswordFieldProps {
  label: string;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ onChange, ...props }: PasswordFieldProps) {
  const { session } = useWords();
  return (
    <PasswordInput
      {...props}
      required
      withAsterisk={false}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': `${session.showPassword}: ${props.label}` }}
    />
  );
}
