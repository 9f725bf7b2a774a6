/** The browser begins here. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/base.css';
import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { AnyRouter } from '@tanstack/react-router';
import { showSession } from '#contract/session.ts';
import { takeAnswers } from './app/answers.ts';
import { App } from './app/app.tsx';
import { hasten } from './app/hasten.ts';
import { keepPage } from './app/keep-page.ts';
import { firstAddress, isLetIn } from './app/navigation.ts';
import { createQueryClient } from './app/query-client.ts';
import { createWebRouter } from './app/router.tsx';
import { queryOf } from './ui/api.ts';
import { languageIn, speechOf } from './words/words.tsx';

async function begin(ground: HTMLElement): Promise<void> {
  const client = createQueryClient();
  const isFramed = takeAnswers(client);
  if (!isFramed) hasten(client);
  const speaking = speechOf(languageIn(document.cookie));
  const router = isFramed ? await framedRouter(client) : createWebRouter(client);
  const app = (
    <StrictMode>
      <App speech={await speaking} client={client} router={router} />
    </StrictMode>
  );
  if (isFramed) hydrateRoot(ground, app);
  else createRoot(ground).render(app);
}

/** At the address the frame was drawn for, with its screen there: the first drawing is the same. */
async function framedRouter(client: QueryClient): Promise<AnyRouter> {
  const state = client.getQueryData(queryOf(showSession, {}).queryKey);
  if (state === undefined || !isLetIn(state)) return createWebRouter(client);
  if (location.pathname === '/')
    history.replaceState(history.state, '', firstAddress(state, location.href) + location.hash);
  const router = createWebRouter(client);
  router.ssr = { manifest: undefined };
  await router.load();
  return router;
}

const ground = document.getElementById('root');
if (ground === null) throw new Error('the page has no #root');
keepPage(document);
void begin(ground);
