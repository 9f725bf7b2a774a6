/** What other features, and the start of the server, may ask of accounts. */
export { createFirstAdministrator } from './first-administrator.ts';
export { hashPassword } from './password.ts';
export { findPerson } from './session.ts';
export { sessionCookie } from './session-cookie.ts';
