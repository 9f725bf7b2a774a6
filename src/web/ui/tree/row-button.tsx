import type { ReactNode } from 'react';
import classes from './tree.module.css';

interface RowButtonProps {
  label: string;
  title?: string;
  className?: string;
  onClick: () => void;
  children: ReactNode;
}

/** A button in a row of a tree, for the mouse: a bare element, since there is one in every row. */
export function RowButton({ label, title, className = '', onClick, children }: RowButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${classes.button} ${className}`}
      aria-label={label}
      title={title}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
