/** A measured value: entered as one figure, or counted as a part of a whole, in percent. */
import { compareFractions, fraction, over, times, type Fraction } from '../points/fraction.ts';
import { isZero, points } from '../points/points.ts';
import type { FactReader, FactSpec } from './fact.ts';
import { choiceField, optional, textField, type ValuesOf } from './field.ts';
import type { Monotony, Verdict } from './rule.ts';
import { sentence, show } from './trace.ts';
import { missing, notApplicable, scored } from './verdict.ts';

const hundred = fraction(points('100'));

export const measureFields = {
  label: textField('Chỉ số đo'),
  from: choiceField('Cách lấy số', {
    entered: 'Nhập thẳng giá trị',
    ratio: 'Tính từ tử số và mẫu số, theo %',
  }),
  numerator: optional(textField('Tử số là')),
  denominator: optional(textField('Mẫu số là')),
  whenNothing: optional(
    choiceField('Khi mẫu số bằng 0', {
      notApplicable: 'Không áp dụng',
      missing: 'Chưa có số liệu',
      zero: 'Không điểm',
    }),
  ),
};
export type MeasureParameters = ValuesOf<typeof measureFields>;

export function factsOfMeasure(measure: MeasureParameters, entered: FactSpec): FactSpec[] {
  if (measure.from === 'entered') return [entered];
  return [
    { key: 'numerator', label: measure.numerator ?? 'Tử số', type: 'decimal' },
    { key: 'denominator', label: measure.denominator ?? 'Mẫu số', type: 'decimal' },
  ];
}

const nothingWords = {
  notApplicable: 'không áp dụng',
  missing: 'chưa có số liệu',
  zero: '0 điểm',
};

/** What is measured, for the description of a rule. */
export function describeMeasure(measure: MeasureParameters): string[] {
  if (measure.from === 'entered') return [sentence(measure.label)];
  const [part, whole] = [measure.numerator ?? 'tử số', measure.denominator ?? 'mẫu số'];
  const nothing = nothingWords[measure.whenNothing ?? 'notApplicable'];
  return [sentence(`${measure.label}: ${part} trên ${whole}, theo %; mẫu số bằng 0: ${nothing}`)];
}

export interface Measured {
  value: Fraction;
  trace: string;
}

/** The value in its unit, or the verdict where the whole is zero: nothing was there to count. */
export function measured(
  measure: MeasureParameters,
  facts: FactReader,
  unit: string,
): Measured | Verdict {
  if (measure.from === 'entered') {
    const value = facts.number('value');
    return { value, trace: `${measure.label}: ${show(value)}${unit}.` };
  }
  const [part, whole] = [facts.decimal('numerator'), facts.decimal('denominator')];
  const counted = `${measure.label}: ${show(part)} trên ${show(whole)}`;
  if (isZero(whole)) return verdictOfNothing(measure, counted);
  const value = times(over(fraction(part), fraction(whole)), hundred);
  const doubt =
    compareFractions(fraction(part), fraction(whole)) > 0 ? ' (tử số lớn hơn mẫu số)' : '';
  return { value, trace: `${counted}, tức ${show(value)}${unit}${doubt}.` };
}

function verdictOfNothing(measure: MeasureParameters, counted: string): Verdict {
  if (measure.whenNothing === 'missing') return missing(measure.denominator ?? 'Mẫu số khác 0');
  if (measure.whenNothing === 'zero')
    return scored(points('0'), `${counted}: mẫu số bằng 0, không điểm.`);
  return notApplicable(`${counted}: mẫu số bằng 0, không áp dụng.`);
}

/** Points that rise with the value rise with the figure entered, or the part counted, and fall with the whole. */
export function lawOfMeasure(
  measure: MeasureParameters,
  direction: Monotony['direction'],
): Monotony[] {
  if (measure.from === 'entered') return [{ fact: 'value', direction }];
  const part: Monotony = { fact: 'numerator', direction };
  // Where nothing to count earns nothing, the first thing to count may earn more.
  if (measure.whenNothing === 'zero') return [part];
  return [part, { fact: 'denominator', direction: direction === 'rising' ? 'falling' : 'rising' }];
}

export const isVerdict = (value: Measured | Verdict): value is Verdict => 'state' in value;
