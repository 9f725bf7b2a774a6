import { Box } from '@mantine/core';
import { PageHeader } from '../ui/page-header.tsx';
import { useWords } from '../words/words.tsx';
import { PasswordForm } from './password-form.tsx';

export function PasswordPage() {
  const { session } = useWords();
  return (
    <>
      <PageHeader title={session.passwordTitle} text={session.passwordText} />
      <Box maw={420}>
        <PasswordForm />
      </Box>
    </>
  );
}
