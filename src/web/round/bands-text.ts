import { formatPoints } from '#domain/text/vietnamese.ts';
import type { Words } from '../words/words.tsx';
import type { GradeBand } from './round.ts';

/** The grades of a round in one line: "Tốt từ 85 %; Khá từ 75 %". */
export const bandsText = (bands: readonly GradeBand[], words: Words['round']): string =>
  bands
    .map(
      ({ name, from, includesFrom }) =>
        `${name} ${includesFrom ? words.bandFrom : words.bandAbove} ${formatPoints(from)} %`,
    )
    .join('; ');
