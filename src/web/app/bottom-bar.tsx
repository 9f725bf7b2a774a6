import { Drawer, NavLink } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Menu } from 'lucide-react';
import { useWords } from '../words/words.tsx';
import type { Entry } from './navigation.ts';
import classes from './shell.module.css';

/** Places of a phone's bar; where there are more screens the last place opens the rest. */
const places = 4;

/** The navigation of a phone: the first screens at the thumb, the rest in a drawer. */
export function BottomBar({ entries }: { entries: readonly Entry[] }) {
  const words = useWords();
  const [isOpen, { open, close }] = useDisclosure(false);
  const hasMore = entries.length > places + 1;
  const near = hasMore ? entries.slice(0, places) : entries;
  return (
    <>
      {near.map((entry) => (
        <Link key={entry.path} to={entry.path} className={classes.place}>
          <entry.entry.icon size={20} strokeWidth={1.8} aria-hidden />
          <span>{entry.title(words)}</span>
        </Link>
      ))}
      {hasMore && (
        <button type="button" className={classes.place} onClick={open} aria-expanded={isOpen}>
          <Menu size={20} strokeWidth={1.8} aria-hidden />
          <span>{words.common.more}</span>
        </button>
      )}
      <Drawer opened={isOpen} onClose={close} position="bottom" title={words.shell.moreScreens}>
        {entries.slice(near.length).map((entry) => (
          <NavLink
            key={entry.path}
            className={classes.entry}
            label={entry.title(words)}
            leftSection={<entry.entry.icon size={20} aria-hidden />}
            onClick={close}
            renderRoot={(props) => <Link {...props} to={entry.path} />}
          />
        ))}
      </Drawer>
    </>
  );
}
