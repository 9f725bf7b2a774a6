/** Where a database is: an address of one's own (DATABASE_URL) or the socket of the embedded one. */
export type DatabaseAddress =
  { url: string } | { socketFolder: string; user: string; database: string };

/** As the driver wants it. Every field is given, so that PG… variables of the shell have no say. */
export const driverOptions = (address: DatabaseAddress) =>
  'url' in address
    ? { connectionString: address.url }
    : {
        host: address.socketFolder,
        port: 5432,
        user: address.user,
        database: address.database,
        password: '',
        ssl: false,
      };

/** The same server, another database. */
export function withDatabase(address: DatabaseAddress, database: string): DatabaseAddress {
  if (!('url' in address)) return { ...address, database };
  const url = new URL(address.url);
  url.pathname = `/${database}`;
  return { url: url.href };
}
