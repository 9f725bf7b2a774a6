import { Button } from '@mantine/core';
import { useSession } from '../ui/session.tsx';
import { useWords } from '../words/words.tsx';
import { Entrance } from './entrance.tsx';
import { PasswordForm } from './password-form.tsx';
import { useSignOut } from './use-sign-out.ts';

/** Whoever was given a password sets one of their own before anything else. */
export function FirstPassword() {
  const { session, shell } = useWords();
  const { installation } = useSession();
  const signOut = useSignOut();
  return (
    <Entrance place={installation.provinceName} title={session.firstTitle} text={session.firstText}>
      <PasswordForm />
      <Button variant="subtle" color="gray" onClick={signOut}>
        {shell.signOut}
      </Button>
    </Entrance>
  );
}
