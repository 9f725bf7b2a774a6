import type { ReactNode } from 'react';
import classes from './overview.module.css';

interface ScrollBoxProps {
  label: string;
  children: ReactNode;
}

/** Keeps a long table within the view; the keyboard scrolls it too. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    <div
      className={`${classes.scroll} ${classes.tall}`}
      role="group"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
