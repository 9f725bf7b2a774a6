import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './disclosure.module.css';

/** What is shown only when asked for; the browser's own, so that it is found by its page search. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={classes.root}>
      <summary>{title}</summary>
      <Box pt="sm">{children}</Box>
    </details>
  );
}
