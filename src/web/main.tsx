/** The browser begins here. */
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { hasten } from './app/hasten.ts';
import { createQueryClient } from './app/query-client.ts';
import { firstSpeech } from './words/words.tsx';

const ground = document.getElementById('root');
if (ground === null) throw new Error('the page has no #root');
const root = createRoot(ground);
const client = createQueryClient();
hasten(client);
void firstSpeech().then((speech) =>
  root.render(
    <StrictMode>
      <App speech={speech} client={client} />
    </StrictMode>,
  ),
);
