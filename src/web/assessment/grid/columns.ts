/** The columns one walks through by arrow keys: the name, the rubric's figures, two a layer. */
import type { Layer } from '../layers.ts';

export const fixedColumns = ['name', 'max', 'last'] as const;

export const factsColumn = (stage: number): string => `facts${stage}`;
export const pointsColumn = (stage: number): string => `points${stage}`;

export const columnIds = (layers: readonly Layer[]): string[] => [
  ...fixedColumns,
  ...layers.flatMap(({ stage }) => [factsColumn(stage.position), pointsColumn(stage.position)]),
];

/** Where one types; the name's column where nothing is open. */
export function entryColumn(layers: readonly Layer[]): string | null {
  const own = layers.find(({ isOwn }) => isOwn);
  return own === undefined ? null : factsColumn(own.stage.position);
}
