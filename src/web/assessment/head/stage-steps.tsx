import { VisuallyHidden } from '@mantine/core';
import { Check, CircleDot } from 'lucide-react';
import { formatDay } from '#domain/calendar/day.ts';
import { useWords } from '../../words/words.tsx';
import type { Sheet } from '../sheet.ts';
import classes from './head.module.css';

/** The way of a sheet: each step with who acts in it and its last day; where it stands now. */
export function StageSteps({ sheet }: { sheet: Sheet }) {
  const { assessment } = useWords();
  return (
    <ol className={classes.steps} aria-label={assessment.steps}>
      {sheet.stages.map(({ position, name, part, closesOn }) => {
        const isDone = position < sheet.stage || sheet.state === 'published';
        const isHere = position === sheet.stage && !isDone;
        return (
          <li
            key={position}
            data-done={isDone || undefined}
            title={assessment.until(formatDay(closesOn))}
            aria-current={isHere ? 'step' : undefined}
          >
            <b>
              {isDone && <Check size={14} aria-label={assessment.stepDone} />}
              {isHere && <CircleDot size={14} aria-label={assessment.stepHere} />}
              {position}. <span className={classes.stepName}>{name}</span>
            </b>
            <span className={classes.stepPart}>{assessment.parts[part]}</span>
            <VisuallyHidden>{assessment.until(formatDay(closesOn))}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
