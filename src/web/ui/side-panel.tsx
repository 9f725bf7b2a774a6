import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIsPhone } from './use-is-phone.ts';

interface SidePanelProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Pixels on a desktop; a phone is filled. */
  width?: number;
}

/** What stands beside a table: closes by Esc, gives the focus back, fills a phone. */
export function SidePanel({ isOpen, onClose, title, children, width = 520 }: SidePanelProps) {
  const isPhone = useIsPhone();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={isPhone ? '100%' : width}
      title={title}
      overlayProps={{ backgroundOpacity: 0.25 }}
      styles={{ title: { fontWeight: 650, fontSize: 17, lineHeight: 1.45 } }}
    >
      {children}
    </Drawer>
  );
}
