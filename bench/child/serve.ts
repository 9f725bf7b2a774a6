/**
 * The server in a process of its own, as `start` has it, for measuring: only the limit of requests
 * an address may send is raised, since all of them come from one.
 * Told by CHISO_BENCH (JSON); says its address on standard output.
 */
import { buildApp } from '#server/app.ts';
import { startSealer } from '#server/audit/actions.ts';
import type { DatabaseAddress } from '#server/db/address.ts';
import { connect } from '#server/db/connect.ts';

export interface ServeOrder {
  database: DatabaseAddress;
  webFolder?: string;
}

const order = JSON.parse(process.env['CHISO_BENCH'] ?? '') as ServeOrder;
const db = connect(order.database);
// What a round could not seal the next one does; the trail is verified afterwards.
const sealer = startSealer(db, () => {});
const app = await buildApp({ db, webFolder: order.webFolder, requestsPerMinute: 1e9, log: true });
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));

process.once('SIGTERM', () => {
  void app
    .close()
    .then(() => sealer.stop())
    .then(() => db.destroy());
});
