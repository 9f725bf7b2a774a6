import { Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { showSession } from '#contract/session.ts';
import { queryOf } from '../ui/api.ts';
import { Loading } from '../ui/loading.tsx';
import { ProblemPanel } from '../ui/problem-panel.tsx';
import { SessionProvider, type Session } from '../ui/session.tsx';
import { FirstPassword } from '../user/first-password.tsx';
import { SignIn } from '../user/sign-in.tsx';

/** Nothing is shown before it is known who asks; whoever is nobody signs in right here. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery({ ...queryOf(showSession, {}), staleTime: 60_000 });
  const session = useMemo(
    () => (data?.person == null ? null : ({ ...data, person: data.person } satisfies Session)),
    [data],
  );
  if (data === undefined)
    return (
      <Container size="sm" py="xl">
        {error === null ? (
          <Loading />
        ) : (
          <ProblemPanel error={error} onRetry={() => void refetch()} />
        )}
      </Container>
    );
  if (session === null) return <SignIn installation={data.installation} />;
  return (
    <SessionProvider value={session}>
      {session.person.mustChangePassword ? <FirstPassword /> : children}
    </SessionProvider>
  );
}
