/** A signed-in client of our server, and the cookie it holds. */
import { call, type Send } from '#contract/call.ts';
import { signIn } from '#contract/session.ts';
import { sampleAccounts } from '#server/sample/actions.ts';

export interface Client {
  /** "name=value", as a request carries it. */
  cookie: string;
  send: Send;
}

export async function signInAs(url: string, userName: string): Promise<Client> {
  const { password } = await sampleAccounts();
  let cookie = '';
  const send: Send = async (path, init) => {
    const headers = cookie === '' ? init.headers : { ...init.headers, cookie };
    const body = init.body as BodyInit | undefined;
    const answer = await fetch(url + path, { method: init.method, headers, body });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer;
  };
  await call(send, signIn, { userName, password });
  return { cookie, send };
}

/** So many sessions, as of so many people: what is looked up for one serves no other. */
export async function manyCookies(url: string, userName: string, count: number) {
  const cookies: { cookie: string }[] = [];
  for (let each = 0; each < count; each++) {
    const { cookie } = await signInAs(url, userName);
    cookies.push({ cookie });
  }
  return cookies;
}
