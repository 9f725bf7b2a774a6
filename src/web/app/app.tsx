import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type AnyRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { WordsProvider, type Speech } from '../words/words.tsx';
import { dropAnswers } from './answers.ts';
import { Look } from './look.tsx';
import { SessionGate } from './session-gate.tsx';

interface AppProps {
  speech: Speech;
  client: QueryClient;
  router: AnyRouter;
}

/** The whole web, from the look down to the screen of the address. */
export function App({ speech, client, router }: AppProps) {
  useEffect(dropAnswers, []);
  return (
    <WordsProvider first={speech}>
      <Look>
        <Notifications position="top-right" />
        <QueryClientProvider client={client}>
          <SessionGate>
            <RouterProvider router={router} />
          </SessionGate>
        </QueryClientProvider>
      </Look>
    </WordsProvider>
  );
}
