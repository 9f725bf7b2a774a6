import { useWords } from '../../words/words.tsx';
import classes from './import.module.css';
import type { PlanImport } from './use-import.ts';

const order = ['choose', 'review', 'done'] as const;

/** Where a person is on the way from file to result. */
export function ImportSteps({ at }: { at: PlanImport['step']['at'] }) {
  const { planImport } = useWords();
  const here = at === 'reading' ? 'review' : at;
  return (
    <ol className={classes.steps} aria-label={planImport.stepsLabel}>
      {order.map((step, place) => (
        <li key={step} aria-current={step === here ? 'step' : undefined}>
          <span className={classes.number}>{place + 1}</span>
          {planImport.steps[step]}
        </li>
      ))}
    </ol>
  );
}
