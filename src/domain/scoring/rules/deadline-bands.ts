/** By how late a thing was done against a reference date: ≤ 30 days 3, ≤ 60 days 1.5, later 0, never 0. */
import { daysBetween, formatDay, type Day } from '../../calendar/day.ts';
import { compare, points, type Points } from '../../points/points.ts';
import { type FactSpec, yesNo } from '../fact.ts';
import type { Fault } from '../fault.ts';
import {
  choiceField,
  countField,
  dayField,
  decimalField,
  listField,
  optional,
  textField,
} from '../field.ts';
import { ruleKind } from '../rule.ts';
import { sentence, show, showPoints } from '../trace.ts';
import { scored } from '../verdict.ts';

interface Step {
  within: Points;
  points: Points;
}

interface Reference {
  label: string;
  referenceLabel: string;
  /** Null: each unit enters its own. */
  reference: Day | null;
}

export const deadlineBands = ruleKind({
  kind: 'deadlineBands',
  label: 'Theo thời hạn',
  about:
    'Tính số ngày từ ngày mốc đến ngày hoàn thành; mỗi mức ngày có điểm riêng, không làm thì 0 điểm.',
  parameters: {
    label: textField('Việc phải làm'),
    referenceLabel: textField('Ngày mốc là'),
    reference: optional(dayField('Ngày mốc; để trống nếu mỗi đơn vị nhập')),
    unit: choiceField('Đơn vị', { days: 'ngày', workingDays: 'ngày làm việc' }),
    steps: listField('Các mức', {
      within: countField('Trong vòng bao nhiêu ngày sau ngày mốc'),
      points: decimalField('Điểm'),
    }),
    later: decimalField('Điểm khi muộn hơn'),
  },
  bind(parameters, { maxPoints, workingDays }) {
    const steps = [...parameters.steps].sort((a, b) => compare(a.within, b.within));
    const faults = faultsOf(steps, parameters.later, maxPoints);
    if (faults.length > 0) return faults;
    const isWorking = parameters.unit === 'workingDays';
    const unit = isWorking ? 'ngày làm việc' : 'ngày';
    return {
      describe: () => [
        describeReference(parameters),
        sentence(
          [
            ...steps.map((step) => `${within(step.within, unit)}: ${showPoints(step.points)}`),
            `muộn hơn: ${showPoints(parameters.later)}`,
            'không làm: 0 điểm',
          ].join('; '),
        ),
      ],
      facts: (given) => [
        { key: 'done', label: `${parameters.label}: đã làm chưa`, type: 'choice', choices: yesNo },
        ...(given['done'] === 'no' ? [] : daysAsked(parameters)),
      ],
      score(facts) {
        if (!facts.is('done')) return scored(points('0'), `${parameters.label}: chưa làm, 0 điểm.`);
        const reference = parameters.reference ?? facts.day('reference');
        const day = facts.day('day');
        const late = day <= reference ? 0 : (isWorking ? workingDays : daysBetween)(reference, day);
        const step = steps.find(({ within }) => late <= Number(within));
        const earned = step?.points ?? parameters.later;
        const mark = step === undefined ? 'muộn hơn mọi mức' : within(step.within, unit);
        return scored(
          earned,
          howLate(parameters, reference, day, `${late} ${unit}`),
          `Thuộc mức ${mark}: ${showPoints(earned)}.`,
        );
      },
      laws: [
        { fact: 'day', direction: 'falling' },
        { fact: 'reference', direction: 'rising' },
      ],
    };
  },
});

const within = (days: Points, unit: string) => `trong vòng ${show(days)} ${unit}`;

function describeReference({ label, reference, referenceLabel }: Reference): string {
  const day = reference === null ? '' : ` (${formatDay(reference)})`;
  return sentence(`${label}, tính từ ngày mốc: ${referenceLabel}${day}`);
}

const daysAsked = ({ label, reference, referenceLabel }: Reference): FactSpec[] => [
  { key: 'day', label: `${label}: ngày hoàn thành`, type: 'day' },
  ...(reference === null
    ? [{ key: 'reference', label: referenceLabel, type: 'day' } satisfies FactSpec]
    : []),
];

const howLate = ({ label, referenceLabel }: Reference, reference: Day, day: Day, late: string) =>
  `${label}: ngày ${formatDay(day)}, ${late} sau ngày mốc (${referenceLabel}, ${formatDay(reference)}).`;

/** Being later never earns more, and no two steps end on the same day. */
function faultsOf(steps: readonly Step[], later: Points, maxPoints: Points): Fault[] {
  const inOrder = [...steps.map((step) => step.points), later];
  const faults: Fault[] = [];
  if (inOrder.some((each, at) => compare(each, inOrder[at - 1] ?? maxPoints) > 0))
    faults.push({
      path: 'steps',
      message: `Điểm phải giảm dần theo số ngày và không quá ${show(maxPoints)}.`,
    });
  for (const [at, step] of steps.entries())
    if (steps[at + 1]?.within === step.within)
      faults.push({ path: 'steps', message: `Hai mức cùng số ngày ${show(step.within)}.` });
  return faults;
}
