import { Notifications } from '@mantine/notifications';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { WordsProvider, type Speech } from '../words/words.tsx';
import { Look } from './look.tsx';
import { createWebRouter } from './router.tsx';
import { SessionGate } from './session-gate.tsx';

/** The whole web, from the look down to the screen of the address. */
export function App({ speech, client }: { speech: Speech; client: QueryClient }) {
  const [router] = useState(createWebRouter);
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
