/** An officer who notes progress through the API while others read. */
import { setTimeout as wait } from 'node:timers/promises';
import { call } from '#contract/call.ts';
import { addEntry } from '#contract/task.ts';
import type { DatabaseAddress } from '#server/db/address.ts';
import { connect } from '#server/db/connect.ts';
import { signInAs } from './sign-in.ts';

const officer = 'chuyenvien';

/** `every`: milliseconds from write to write; 0: the next one as soon as the last is done. */
export async function startWriting(url: string, database: DatabaseAddress, every: number) {
  const { send } = await signInAs(url, officer);
  const obligationId = await ownObligation(database);
  let isStopping = false;
  const write = async (): Promise<void> => {
    while (!isStopping) {
      const pause = wait(every);
      await call(send, addEntry, {
        obligationId,
        kind: 'note',
        note: 'Dữ liệu minh hoạ: đang thực hiện',
      });
      await pause;
    }
  };
  const writing = write();
  // What went wrong is told to whoever stops it.
  writing.catch(() => {});
  return {
    stop: () => {
      isStopping = true;
      return writing;
    },
  };
}

async function ownObligation(database: DatabaseAddress): Promise<number> {
  const db = connect(database, { largest: 1 });
  const { id } = await db
    .selectFrom('obligation')
    .innerJoin('person', 'person.agency_id', 'obligation.agency_id')
    .select('obligation.id')
    .where('person.user_name', '=', officer)
    .where('obligation.state', 'in', ['notStarted', 'inProgress'])
    .orderBy('obligation.id')
    .executeTakeFirstOrThrow();
  await db.destroy();
  return id;
}
