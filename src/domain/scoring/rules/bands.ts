/** Bands over a percentage, a count or days: > 90 % 2, 70–90 % 1, < 70 % 0. */
import { points } from '../../points/points.ts';
import {
  type Band,
  bandFields,
  directionOf,
  faultsOfBands,
  isInside,
  sortBands,
  wordsOf,
} from '../band.ts';
import type { FactSpec } from '../fact.ts';
import { choiceField, listField } from '../field.ts';
import {
  describeMeasure,
  factsOfMeasure,
  isVerdict,
  lawOfMeasure,
  measured,
  measureFields,
} from '../measure.ts';
import { ruleKind } from '../rule.ts';
import { sentence, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

const units = { percent: ' %', count: '', days: ' ngày', workingDays: ' ngày làm việc' };

export const bands = ruleKind({
  kind: 'bands',
  label: 'Theo mức',
  about:
    'Giá trị rơi vào mức nào thì được điểm của mức ấy; mỗi đầu mức gồm hoặc không gồm giá trị biên.',
  parameters: {
    ...measureFields,
    unit: choiceField('Đơn vị', {
      percent: 'phần trăm',
      count: 'số lượng',
      days: 'ngày',
      workingDays: 'ngày làm việc',
    }),
    bands: listField('Các mức', bandFields),
  },
  bind(parameters, { maxPoints }) {
    const sorted = sortBands(parameters.bands);
    const faults = faultsOfBands(sorted, maxPoints);
    if (faults.length > 0) return faults;
    const unit = units[parameters.unit];
    const entered: FactSpec = {
      key: 'value',
      label: parameters.label,
      type: parameters.unit === 'percent' ? 'decimal' : 'count',
      unit: unit.trim(),
    };
    const direction = directionOf(sorted);
    return {
      describe: () => [...describeMeasure(parameters), describeBands(sorted, unit)],
      facts: () => factsOfMeasure(parameters, entered),
      score(facts) {
        const found = measured(parameters, facts, unit);
        if (isVerdict(found)) return found;
        const band = sorted.find((each) => isInside(each, found.value));
        if (band === undefined)
          return scored(points('0'), found.trace, 'Ngoài các mức có điểm: 0 điểm.');
        return scored(
          band.points,
          found.trace,
          `Mức ${wordsOf(band, unit)}: ${showPoints(band.points)}.`,
        );
      },
      laws: direction !== null && coversAll(sorted) ? lawOfMeasure(parameters, direction) : [],
    };
  },
});

/** Outside the bands there are no points, which would break a law at the far end. */
const coversAll = (sorted: readonly Band[]): boolean =>
  (sorted[0]?.from ?? '0') === '0' &&
  (sorted[0]?.from === null || sorted[0]?.includesFrom === true) &&
  sorted.at(-1)?.to === null;

/** From the highest band down, as papers list them. */
function describeBands(sorted: readonly Band[], unit: string): string {
  const words = sorted
    .map((band) => `${wordsOf(band, unit)}: ${showPoints(band.points)}`)
    .reverse();
  if (!coversAll(sorted)) words.push('ngoài các mức này: 0 điểm');
  return sentence(words.join('; '));
}
