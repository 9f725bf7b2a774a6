import { useWords } from '../words/words.tsx';
import classes from './days-left.module.css';

/** Days ahead from which a deadline is shown as near. */
const near = 7;

/** Days to a last day in words; overdue and near stand out in colour and weight as well. */
export function DaysLeft({ days }: { days: number | null }) {
  const { due } = useWords();
  if (days === null) return <span className={classes.none}>{due.none}</span>;
  const look = days < 0 ? classes.overdue : days <= near ? classes.near : undefined;
  return <span className={look}>{due.left(days)}</span>;
}
