/** Many figures of one edition at once, by their codes. */
import type { SourcedFigure } from '#domain/ministry/figure.ts';
import type { Queries } from '../db/queries.ts';
import { saveFigure } from './enter.ts';
import type { NodeRecord } from './queries.ts';
import { loadScore, saveScore } from './score.ts';

export type CodedFigure = SourcedFigure & { code: string | null };

interface Batch {
  figures: readonly CodedFigure[];
  note: string;
  personId: number | null;
}

/** Codes the edition does not have are the caller's to refuse; here they are an error. */
export async function saveFigures(
  db: Queries,
  edition: { id: number },
  nodes: readonly NodeRecord[],
  { figures, note, personId }: Batch,
): Promise<void> {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  for (const { code, ...figure } of figures) {
    const node = code === null ? null : byCode.get(code);
    if (node === undefined) throw new Error(`no such code: ${code ?? ''}`);
    const place = { rubricId: edition.id, node };
    const { id } = await saveScore(db, place, await loadScore(db, place));
    await saveFigure(db, id, { ...figure, note, personId });
  }
}
