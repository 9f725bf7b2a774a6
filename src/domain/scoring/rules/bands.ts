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
import { factsOfSpan, measuredSpan } from '../elapsed.ts';
import type { FactReader, FactSpec } from '../fact.ts';
import type { Fault } from '../fault.ts';
import { choiceField, listField, optional, textField } from '../field.ts';
import {
  describeMeasure,
  factsOfMeasure,
  isVerdict,
  lawOfMeasure,
  measured,
  measureFields,
  type MeasureParameters,
} from '../measure.ts';
import { type Monotony, ruleKind, type Scope } from '../rule.ts';
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
    from: choiceField('Cách lấy số', {
      entered: 'Nhập thẳng giá trị',
      ratio: 'Tính từ tử số và mẫu số, theo %',
      days: 'Đếm ngày từ ngày bắt đầu đến ngày kết thúc',
    }),
    start: optional(textField('Ngày bắt đầu là')),
    end: optional(textField('Ngày kết thúc là')),
    unit: choiceField('Đơn vị', {
      percent: 'phần trăm',
      count: 'số lượng',
      days: 'ngày',
      workingDays: 'ngày làm việc',
    }),
    bands: listField('Các mức', bandFields),
  },
  bind(parameters, scope) {
    const sorted = sortBands(parameters.bands);
    const faults = [...faultsOfBands(sorted, scope.maxPoints), ...faultsOfUnit(parameters)];
    if (faults.length > 0) return faults;
    const unit = units[parameters.unit];
    const direction = directionOf(sorted);
    const { describe, facts, measure, laws } = valueOf(parameters, unit, scope);
    return {
      describe: () => [...describe(), describeBands(sorted, unit)],
      facts,
      score(given) {
        const found = measure(given);
        if (isVerdict(found)) return found;
        const band = sorted.find((each) => isInside(each, found.value));
        if (band === undefined)
          return scored(points('0'), found.trace, 'Ngoài các mức có điểm: 0 điểm.');
        const words = `Mức ${wordsOf(band, unit)}: ${showPoints(band.points)}.`;
        return scored(band.points, found.trace, words);
      },
      laws: direction !== null && coversAll(sorted) ? laws(direction) : [],
    };
  },
});

interface Parameters extends Omit<MeasureParameters, 'from'> {
  from: MeasureParameters['from'] | 'days';
  unit: keyof typeof units;
  start: string | null;
  end: string | null;
}

function faultsOfUnit({ from, unit }: Parameters): Fault[] {
  const counts = unit === 'days' || unit === 'workingDays';
  if (from === 'days' && !counts)
    return [{ path: 'unit', message: 'Đếm ngày thì đơn vị là ngày hoặc ngày làm việc.' }];
  if (from === 'ratio' && unit !== 'percent')
    return [{ path: 'unit', message: 'Tử số trên mẫu số thì đơn vị là phần trăm.' }];
  return [];
}

/** Where the value comes from: counted between two days, entered, or a part of a whole. */
function valueOf(parameters: Parameters, unit: string, { workingDays }: Scope) {
  const { label, from } = parameters;
  if (from === 'days') {
    const { start, end } = parameters;
    const span = { label, start: start ?? 'Ngày bắt đầu', end: end ?? 'Ngày kết thúc' };
    const working = parameters.unit === 'workingDays' ? workingDays : null;
    return {
      describe: () => [sentence(`${label}: đếm từ ${span.start} đến ${span.end}`)],
      facts: () => factsOfSpan(span),
      measure: (facts: FactReader) => measuredSpan(span, facts, unit, working),
      laws: (direction: Monotony['direction']): Monotony[] => [{ fact: 'end', direction }],
    };
  }
  const measure: MeasureParameters = { ...parameters, from };
  const type = parameters.unit === 'percent' ? 'decimal' : 'count';
  const entered: FactSpec = { key: 'value', label, type, unit: unit.trim() };
  return {
    describe: () => describeMeasure(measure),
    facts: () => factsOfMeasure(measure, entered),
    measure: (facts: FactReader) => measured(measure, facts, unit),
    laws: (direction: Monotony['direction']) => lawOfMeasure(measure, direction),
  };
}

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
