import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface ToProps extends AnchorProps {
  to: string;
  search?: Record<string, string>;
  children: ReactNode;
}

/** A figure or a name that opens the line behind it. */
export function To({ to, search, children, ...look }: ToProps) {
  return (
    <Anchor
      fz="inherit"
      {...look}
      renderRoot={(props) => <Link {...props} to={to} search={search as never} />}
    >
      {children}
    </Anchor>
  );
}
