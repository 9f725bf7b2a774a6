import { parsePoints } from '#domain/points/points.ts';
import type { GradeBand } from '../round.ts';
import type { BandInput } from './band-fields.tsx';

/** The bands as the server takes them; null while one has no name or no edge. */
export function readBands(bands: readonly BandInput[]): GradeBand[] | null {
  const read = bands.flatMap((band) => {
    const from = parsePoints(band.from);
    return from === null || band.name.trim() === '' ? [] : [{ ...band, from }];
  });
  return read.length === bands.length ? read : null;
}
