/** The answers a frame was drawn from, on their way from the server to the script. */
import type { QueryClient, QueryKey } from '@tanstack/react-query';

type Answers = [QueryKey, unknown][];

/** The id of the element that holds them. */
const place = 'answers';

export function answersOf(client: QueryClient): string {
  const asked = client.getQueryCache().getAll();
  const answers: Answers = asked
    .filter(({ state }) => state.status === 'success')
    .map(({ queryKey, state }) => [queryKey, state.data]);
  return JSON.stringify(answers);
}

/** Whether the page came with a frame; its answers are then the client's, as of now. */
export function takeAnswers(client: QueryClient): boolean {
  const text = document.getElementById(place)?.textContent ?? '';
  if (text === '') return false;
  for (const [key, answer] of JSON.parse(text) as Answers) client.setQueryData(key, answer);
  return true;
}

/** They are held once; that they are gone says that the page hears what is done to it. */
export const dropAnswers = (): void => document.getElementById(place)?.remove();
