/** The server begins here: the first frame of an address, drawn with the answers it needs. */
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import type { DrawFrame } from '#contract/first-frame.ts';
import { showSession } from '#contract/session.ts';
import { App } from './app/app.tsx';
import { answersOf } from './app/answers.ts';
import { firstAddress, isLetIn } from './app/navigation.ts';
import { prepareScreen } from './app/prepare.ts';
import { createQueryClient } from './app/query-client.ts';
import { createWebRouter } from './app/router.tsx';
import { queryOf } from './ui/api.ts';
import { languageIn, speechOf } from './words/words.tsx';

export const drawFrame: DrawFrame = async ({ address, cookie, send }) => {
  const client = createQueryClient(send);
  const speech = await speechOf(languageIn(cookie));
  const state = await client.fetchQuery(queryOf(showSession, {}));
  const at = firstAddress(state, address);
  const history = createMemoryHistory({ initialEntries: [at] });
  const router = createWebRouter(client, { history, scrollRestoration: false });
  if (isLetIn(state)) {
    // What is refused here is told by the screen, which asks again.
    await prepareScreen(client, at).catch(() => {});
    await router.load();
  }
  const drawn = renderToString(<App speech={speech} client={client} router={router} />);
  const { title, markup } = withoutTitle(drawn);
  return { title, markup, language: speech.language, answers: answersOf(client) };
};

/** React puts the title in front; its place is the head. */
function withoutTitle(drawn: string): { title: string; markup: string } {
  const found = /<title>([^<]*)<\/title>/.exec(drawn);
  return { title: found?.[1] ?? 'chiso', markup: drawn.replace(found?.[0] ?? '', '') };
}
