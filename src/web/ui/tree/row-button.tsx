import type { ReactNode } from 'react';
import { useRowTabIndex } from './active-row.ts';
import classes from './tree.module.css';

interface RowButtonProps {
  label: string;
  title?: string;
  className?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A button in a row of a tree: a bare element, since there is one in every row; Tab stops at the active row's. */
export function RowButton({ label, title, className = '', onClick, children }: RowButtonProps) {
  const tabIndex = useRowTabIndex();
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      className={`${classes.button} ${className}`}
      aria-label={label}
      title={title}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
