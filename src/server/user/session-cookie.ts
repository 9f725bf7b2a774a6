/** The cookie: unreadable for scripts, never sent from another site, never over plain http after https. */
export const sessionCookie = 'chiso_session';

const attributes = (isSecure: boolean): string =>
  `; Path=/; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;

export const cookieFor = (token: string, isSecure: boolean): string =>
  `${sessionCookie}=${token}${attributes(isSecure)}`;

export const cookieGone = (isSecure: boolean): string =>
  `${sessionCookie}=; Max-Age=0${attributes(isSecure)}`;
