/** What PostgreSQL inherits: nothing of the person's locale or PG… settings; its words stay English, for we read them. */
export const quietEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});
