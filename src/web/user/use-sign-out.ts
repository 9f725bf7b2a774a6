import { useQueryClient } from '@tanstack/react-query';
import { signOut } from '#contract/session.ts';
import { useAct } from '../ui/api.ts';

/** Signs out; nothing the person saw stays in the browser's memory. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  const leave = useAct(signOut, { onDone: () => void client.resetQueries() });
  return () => leave.mutate({});
}
