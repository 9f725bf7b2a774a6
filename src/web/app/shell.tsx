import { AppShell } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useMay } from '../ui/session.tsx';
import { useKnownPhone } from '../ui/use-is-phone.ts';
import { useWords } from '../words/words.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { entriesFor } from './navigation.ts';
import { ShellHeader } from './shell-header.tsx';
import classes from './shell.module.css';
import { SideBar } from './side-bar.tsx';
import { useFocusOnPage } from './use-focus-on-page.ts';
import { useIdleScreens } from './use-idle-screens.ts';

const height = { header: 52, bottomBar: 60 };
const width = { open: 208, narrow: 60 };

/** The frame of every screen: header, navigation at the side or, on a phone, at the bottom. */
export function Shell() {
  const { shell } = useWords();
  const may = useMay();
  const entries = entriesFor(may);
  const isPhone = useKnownPhone();
  const [isNarrow, setNarrow] = useLocalStorage({ key: 'chiso.narrow', defaultValue: false });
  const main = useFocusOnPage();
  // A phone's line is spared.
  useIdleScreens(entries, isPhone === false);
  return (
    <AppShell
      header={{ height: height.header }}
      navbar={{
        width: isNarrow ? width.narrow : width.open,
        breakpoint: 'sm',
        collapsed: { mobile: true },
      }}
      footer={{ height: { base: height.bottomBar, sm: 0 } }}
      padding={{ base: 'sm', sm: 'lg' }}
      transitionDuration={0}
    >
      <a href="#main" className={`${classes.skip} no-print`}>
        {shell.skip}
      </a>
      <AppShell.Header className={classes.header}>
        <ShellHeader />
      </AppShell.Header>
      {isPhone !== true && (
        <AppShell.Navbar visibleFrom="sm" className={classes.sideBar} aria-label={shell.navigation}>
          <SideBar entries={entries} isNarrow={isNarrow} onNarrow={setNarrow} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </AppShell.Main>
      {isPhone !== false && (
        <AppShell.Footer
          component="nav"
          hiddenFrom="sm"
          aria-label={shell.navigation}
          className={classes.bottom}
        >
          <BottomBar entries={entries} />
        </AppShell.Footer>
      )}
    </AppShell>
  );
}
