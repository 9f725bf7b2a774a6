import type { UnitChange } from '#contract/ranking.ts';
import type { Words } from '../../words/words.tsx';

/** "Lên 2 bậc", or why there is no telling. */
export function moveText({ before, after, places }: UnitChange, { ranking }: Words): string {
  const { changes } = ranking;
  if (places === null)
    return after?.rank == null
      ? before?.rank == null
        ? ranking.unscored
        : changes.left
      : changes.entered;
  if (places === 0) return changes.level;
  return places > 0 ? changes.up(places) : changes.down(-places);
}
