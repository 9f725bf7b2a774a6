/** Fifty people asking at once, for ten seconds. */
import autocannon from 'autocannon';

export interface Load {
  /** Requests answered a second. */
  rate: number;
  /** Milliseconds within which 99 of 100 were answered. */
  p99: number;
  p50: number;
}

export const inFlight = 50;
export const seconds = 10;
/** Until code is compiled, pools are full and caches hold what they hold. */
const warmSeconds = 4;

/** What a request carries; one for everybody, or one for each of those who ask. */
export type Headers = Record<string, string>;

const shoot = (url: string, headers: readonly Headers[], duration: number) => {
  let clients = 0;
  return autocannon({
    url,
    connections: inFlight,
    duration,
    timeout: 60,
    setupClient: (client) => client.setHeaders(headers[clients++ % headers.length] ?? {}),
  });
};

export const warmUp = (url: string, headers: readonly Headers[]) =>
  shoot(url, headers, warmSeconds);

/** @throws Error when an answer was no 2xx: a rate of refusals is no rate */
export async function measureLoad(url: string, headers: readonly Headers[]): Promise<Load> {
  const { requests, latency, non2xx, errors } = await shoot(url, headers, seconds);
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} broken`);
  return { rate: requests.average, p99: latency.p99, p50: latency.p50 };
}
