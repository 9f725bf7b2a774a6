import { sql } from 'kysely';
import type { Queries } from '../db/queries.ts';

/**
 * The different values of a column with an index that begins with it, jumping from each to the next:
 * a few index reads, where `distinct` would read the trail.
 */
export async function loadWords(db: Queries, column: 'action' | 'subject_type'): Promise<string[]> {
  const word = sql.ref(column);
  const { rows } = await sql<{ word: string }>`
    with recursive words as (
      (select ${word} as word from audit_event order by ${word} limit 1)
      union all
      select (select ${word} from audit_event where ${word} > words.word order by ${word} limit 1)
      from words where words.word is not null
    )
    select word from words where word is not null`.execute(db);
  return rows.map((row) => row.word);
}
