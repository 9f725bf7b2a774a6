/** What the server asks of the web when a browser opens an address: its first frame, drawn ahead. */
import type { Send } from './call.ts';

export interface FrameRequest {
  /** Path and query: "/bo-chi-so?node=3.4". */
  address: string;
  /** The cookies of the request as the browser sent them; the web keeps the language there. */
  cookie: string;
  /** Asks the API as the person who opened the address. */
  send: Send;
}

export interface Frame {
  title: string;
  language: string;
  /** What stands in the ground of the page until the script takes it over, unchanged. */
  markup: string;
  /** JSON of the answers it was drawn from, so that the script draws the same and asks nothing twice. */
  answers: string;
}

export type DrawFrame = (request: FrameRequest) => Promise<Frame>;
